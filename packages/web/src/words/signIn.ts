/** A browser that is not signed in. */

export const signInWords = {
  title: 'This browser is not signed in to Fineline',
  why: 'What Fineline knows is for you alone, so each browser is signed in once, with a link that the program makes. Nothing is lost.',
  spent:
    'That link signs in no more: each does so once, within an hour, and only while the program that made it runs. Nothing is lost; another one is quickly made.',
  how: 'In a terminal on this computer, run',
  ways: [
    { when: 'Where Fineline is installed:', line: 'fineline open' },
    { when: 'In the project’s folder:', line: 'npx fineline open' },
    { when: 'If Fineline does not run any more, in the project’s folder:', line: 'npm start' },
  ],
  next: 'That opens Fineline, signed in. This page goes on too, as soon as you come back to it.',
  elsewhere:
    'If another browser opens: add “--no-open”, and paste the address that is printed into the address bar of this one.',
};
