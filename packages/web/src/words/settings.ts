/** Settings. */

export const settingsWords = {
  title: 'Settings',
  what: 'your settings',
  says: 'Few things, and each can be taken back.',

  you: 'You',
  youSays: 'Letters are signed with your name; your days begin and end in your time zone.',
  name: 'Your name, as letters sign it',
  email: 'Your e-mail address',
  emailHint: 'So that an invitation does not take you for one of them.',
  phone: 'Your telephone',
  zone: 'Your time zone',
  saveYou: 'Save',
  unsaved: 'Not saved yet. What you typed is kept in this window.',

  plan: 'The plan',
  planSays:
    'One of six plans all your applications, except those for which you chose another one. Saved as you choose.',
  playbook: 'Playbook',
  after: (title: string, by: string, id: string) => `After “${title}” (${id}), ${by}.`,
  afterAll: 'After all five sources (000 to 004).',
  chosen: (name: string) => `${name} plans from now on.`,
  adjust: 'How patient it is',
  notSaved: 'Not saved yet. What you chose is still shown here.',
  leave: 'Leave it as it was',
  saved: 'Saved.',
  undone: 'Undone.',
  notUndone: 'That could not be undone.',

  data: 'Your data',
  where:
    'Everything is kept on this computer, in Fineline’s data folder. Nothing is sent anywhere, and no account holds it.',
  daily:
    'While Fineline runs it makes a copy each day, in “backups” in that folder, and keeps seven days and four weeks.',
  own: 'For a copy of your own, run this in a terminal:',
  ownLine: 'fineline backup fineline.jsonl.gz',
  ownAfter:
    'It is one file with all your applications and their history, and “fineline restore” puts it back. Whoever has the file can read it.',
  signOut: 'Sign this browser out',
  signOutSays: 'Nothing is deleted. To come back, run “fineline open”.',
};
