/** What is to be done, by whom and when: on Today and on an application. */
import type { Action, Channel, ReadingKind } from '@fineline/core/application';
import { sayList, sayNumber } from '../when/say.ts';

export const adviceWords = {
  start: 'Start',
  startOf: (what: string, company: string) => `Start: ${what}, ${company}`,
  why: 'Why now?',
  whyWait: 'Why wait?',
  whyThis: 'Why?',
  late: 'late, and still better than nothing',
  anyTime: 'any time today',
  now: 'now is a good time',
  best: (when: string) => `best ${when}`,
  until: (when: string) => `until ${when.replace(/^on /, '')}`,
  minutes: (n: number) => `${n} min`,
  alsoHere: 'In the same go',
  ownLetter: 'A letter of their own to each, no two alike.',
  source: (n: number) => (n === 1 ? 'Source' : 'Sources'),
  firstAsk: 'First, tell us',
  blocked: 'Not now',
};

export const byWords = {
  email: 'Write',
  phone: 'Ring',
  letter: 'Write by hand',
  linkedin: 'LinkedIn',
  self: 'For yourself',
} satisfies Record<Channel, string>;

/** What to do, as a title: `names` are those it goes to. */
export function sayTodo(
  action: Action,
  names: readonly string[],
  more: { reply?: ReadingKind; promise?: string } = {},
): string {
  switch (action) {
    case 'prepare':
      return 'Prepare your closing questions';
    case 'capture-notes':
      return 'Note down what you remember';
    case 'check-application':
      return 'Look whether your application lacked anything';
    case 'close-gap':
      return `Send ${them(names)} what was missing`;
    case 'thank-you':
      return names.length > 3 ? `Thank the ${sayNumber(names.length)} people you met` : `Thank ${them(names)}`;
    case 'check-in':
      return `Check in with ${them(names)}`;
    case 'second-check-in':
      return `Check in with ${them(names)} once more`;
    case 'phone-call':
      return `Ring ${them(names)}, once`;
    case 'offer-trial':
      return `Offer ${them(names)} a short trial`;
    case 'linkedin-invite':
      return `Invite ${them(names)} on LinkedIn`;
    case 'stay-visible':
      return `Stay in sight of ${them(names)}`;
    case 'keep-promise':
      return more.promise ? `Keep your promise: ${more.promise}` : 'Keep your promise';
    case 'reply':
      return replyTodo(more.reply, names);
    case 'ask-feedback':
      return `Ask ${them(names)} for feedback`;
    case 'keep-momentum':
      return 'Keep your search going';
    case 'move-on':
      return 'Move on from this one';
  }
}

function replyTodo(kind: ReadingKind | undefined, names: readonly string[]): string {
  const [name] = names;
  switch (kind) {
    case 'offer':
      return name ? `Answer ${name}’s offer` : 'Answer their offer';
    case 'next-step':
      return name ? `Answer ${name}’s invitation` : 'Answer their invitation';
    case 'asks-for-something':
      return `Send ${them(names)} what they asked for`;
    case 'rejection':
    case 'filled':
      return `Thank ${them(names)} for letting you know`;
    default:
      return `Answer ${them(names)} in a line or two`;
  }
}

const them = (names: readonly string[]): string => (names.length > 0 ? sayList(names) : 'them');
