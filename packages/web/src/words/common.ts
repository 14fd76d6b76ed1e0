/** What every page says. */

export const commonWords = {
  name: 'Fineline',
  close: 'Close',
  undo: 'Undo',
  again: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  opening: (what: string) => `Opening ${what}`,
  moment: 'One moment.',
};

export const navWords = {
  label: 'Pages',
  skip: 'Skip to the content',
  today: 'Today',
  applications: 'Applications',
  add: 'Add an interview',
  addShort: 'Add',
  settings: 'Settings',
};

export const sampleWords = {
  label: 'Sample data',
  says: 'Sample data: nothing here is yours. Try whatever you like; your own applications are kept apart.',
};
