/** What went wrong, what was kept, what to do. */

export const faultWords = {
  page: 'This page could not be opened',
  gone: {
    title: 'Fineline does not answer',
    says: 'It may have been stopped. What you typed is still here. Start it again with “npm start”, then try again.',
  },
  ours: {
    title: 'Something went wrong on this page',
    says: 'What you typed is still here. Try again; if it happens once more, reload the page.',
  },
  nowhere: 'There is no such page',
  nowhereSays: 'The address may be mistyped, or the application it named is gone.',
  toToday: 'Go to Today',
};
