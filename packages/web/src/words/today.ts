/** Today. */
import type { Effort } from '../today/effort.ts';
import { capitalised, sayList, sayNumber } from '../when/say.ts';

const counted = (n: number, one: string, many: string): string => (n === 1 ? `one ${one}` : `${sayNumber(n)} ${many}`);

export const todayWords = {
  what: 'today',
  nothing: 'Nothing to write. Good.',
  nothingToday: 'Nothing to write today. Good.',
  /** "Two letters and one other thing today" */
  headline: ({ letters, calls, things }: Effort): string => {
    const parts = [
      ...(letters > 0 ? [counted(letters, 'letter', 'letters')] : []),
      ...(calls > 0 ? [counted(calls, 'call', 'calls')] : []),
      ...(things > 0
        ? [letters + calls > 0 ? counted(things, 'other thing', 'other things') : counted(things, 'thing', 'things')]
        : []),
    ];
    return `${capitalised(sayList(parts))} ${letters + calls > 0 ? 'today' : 'for yourself today'}`;
  },
  effort: (minutes: number) => `About ${minutes} minutes, then you are done.`,
  leaveOthers: 'Leave everyone else in peace.',
  nobodyLate: 'Nobody is late. There is nothing you should send, and that is a plan too.',
  laterCount: (n: number) =>
    n === 1
      ? 'One thing is open already and better on a later day.'
      : `${capitalised(sayNumber(n))} things are open already and better on a later day.`,
  later: 'Open already, better later',
  laterSays: 'They keep office hours; a message does best when they are at their desks.',
  putOffTitle: 'Not today',
  putOffSays: 'You put these off. Tomorrow they are back where they belong.',
  putOff: 'Not today',
  putOffOf: (what: string, company: string) => `Not today: ${what}, ${company}`,
  putOffDone: 'Put off to another day.',
  takeUp: 'Take it up after all',
  takeUpOf: (what: string, company: string) => `Take it up after all: ${what}, ${company}`,
  takenUp: 'Back on the list.',
  notPutOff: 'That was not saved.',
  nothingMore: 'Nothing more today',
  putOffCount: (n: number) =>
    n === 1
      ? 'One thing is put off to another day.'
      : `${capitalised(sayNumber(n))} things are put off to another day.`,
  leave: 'Leave these alone',
  leaveSays: (n: number) =>
    n === 1
      ? 'One application needs nothing from you. Nobody is late.'
      : `${capitalised(sayNumber(n))} applications need nothing from you. Nobody is late.`,
  lookAgain: (day: string) => `look again ${day}`,
  untilTheyWrite: 'until they write',
  firstTitle: 'Good to have you here',
  firstSays:
    'After an interview there is a right time to write, and a right time to leave it alone. Tell Fineline about one interview, and it says which it is today, and why.',
  firstAdd: 'Add an interview',
  firstHow: 'Drop the invitation, or answer four questions. It takes about a minute.',
  firstWhere: 'Everything stays on this computer. Nothing is ever sent without you.',
};
