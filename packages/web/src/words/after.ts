/** After the interview. */
import type { Fault } from '../after/faults.ts';
import type { GapKind, NoteKind } from '../after/form.ts';

export const afterWords = {
  title: 'After the interview',
  what: 'your notes',
  says: 'Five minutes while it is fresh. A few words in each line; Enter begins another. All of it may stay empty.',
  begun: (what: string, when: string) => `${what}, ${when}.`,

  kinds: {
    topic: 'What did you talk about?',
    need: 'What do they need?',
    strength: 'Which of your strengths fits?',
    name: 'A name that was mentioned',
    doubt: 'What went badly, or left a doubt?',
  } satisfies Record<NoteKind, string>,
  another: (label: string) => `Another line: ${label}`,
  nth: (label: string, n: number) => `${label} (${n})`,

  withWhom: 'By person',
  called: 'Name',
  calledHint: 'As they spell it.',
  unnamed: (n: number) => `Person ${n}`,
  notThere: 'Was not there',
  notThereOf: (name: string) => `${name} was not there`,
  alsoThere: (name: string) => `${name} was there too`,
  somebodyElse: 'Somebody else was there',
  inGeneral: 'The interview as a whole',
  inGeneralMore: 'Something about the interview as a whole',

  whenAndHow: 'What they said',
  timeline: 'When you hear from them',
  due: 'By which day do they mean to answer?',
  dueHint: 'Leave it empty if they named none.',
  timelineSays: 'What did they say about it?',
  by: 'Who said so?',
  nobody: 'I cannot say',
  preference: 'How they want to be reached',
  channel: 'How would they like to hear from you?',
  channelNone: 'Not said',
  channels: {
    email: 'By e-mail',
    phone: 'By phone',
    linkedin: 'On LinkedIn',
    none: 'They would rather not',
  },

  promises: 'What you promised',
  promise: (n: number) => `Promise ${n}`,
  promiseWhat: 'What did you promise?',
  promiseWhatHint: 'As you would say it: “Send the outline”.',
  promiseDue: 'By which day?',
  promiseTo: 'To whom?',
  promiseHow: 'How will it travel?',
  anotherPromise: 'Another promise',
  removePromise: 'Remove this promise',

  wentWell: 'How did it go?',
  marks: { '': 'Not said', '1': 'Badly', '2': 'Rather badly', '3': 'So-so', '4': 'Well', '5': 'Very well' },

  gaps: 'Was something missing?',
  gapsSays: 'A paper they did not have, an error in one, something they asked for.',
  gap: {
    missing: 'What was missing?',
    wrong: 'What was not right?',
    requested: 'What did they ask you to send?',
  } satisfies Record<GapKind, string>,
  lacksNothing: 'I have looked: nothing is missing',

  faults: {
    needsName: 'Give a name; until then what you write here is not saved with the rest.',
    needsDate: 'Give a day; until then the promise is not saved.',
    needsText: 'Say what you promised, or remove it.',
    noSuchDate: 'There is no such date here.',
    tooEarly: 'That day lies before the interview.',
  } satisfies Record<Fault, string>,

  done: 'Done',
  saved: 'Saved.',
  saving: 'Saving.',
  waiting: 'Saved, but for what is marked.',
  away: 'Fineline does not answer. What you type is kept in this browser, and saved as soon as it is back.',
  awayLost: 'Fineline does not answer, and this browser keeps nothing. Leave this page open until it is back.',
  waitingLost: 'What is marked is not saved, and this browser keeps nothing. Leave this page open until it is.',
  tryNow: 'Try now',
  refused: (says: string) => `Not saved, and kept in this browser. ${says}`,

  differ: 'Changed in another window meanwhile',
  differSays: 'Nothing was overwritten. Choose which is to stand.',
  there: 'In the other window:',
  here: 'Here:',
  nothing: 'nothing',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  keepMineOf: (what: string) => `Keep mine: ${what}`,
  takeTheirsOf: (what: string) => `Take theirs: ${what}`,
  of: (name: string, what: string) => `${name}: ${what}`,

  ahead: 'This interview is still ahead',
  aheadSays: (when: string) =>
    `It begins ${when}. Notes are for afterwards; until then there are the questions to ask at its end.`,
  toBefore: 'Questions to ask',
  none: 'There is no such interview',
  noneSays: 'It may have been called off or removed. Everything else of the application is where it was.',
  noneYet: 'No interview has taken place yet, so there is nothing to note down.',
  toApplication: 'To the application',
};
