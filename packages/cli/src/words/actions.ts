import type { Action, Advice, Channel, Hold, Person, PersonId, ReadingKind } from '@fineline/core/application';

/** How an answer names people: by name, and by id where a plan knows no more. */
export type Names = (ids: readonly PersonId[]) => string;

export function namesOf(people: readonly Person[]): Names {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (ids) => listed(ids.map((id) => names.get(id) ?? id));
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1);
  return items.length < 2 || last === undefined ? items.join() : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const travels: Record<Channel, string> = {
  email: ' by e-mail',
  phone: ' by phone',
  letter: ' by letter',
  linkedin: ' on LinkedIn',
  self: '',
};

const theirs: Record<ReadingKind, string> = {
  offer: 'their offer',
  'next-step': 'their invitation',
  'asks-for-something': 'what they asked for',
  'still-deciding': 'that they are still deciding',
  acknowledgement: 'their acknowledgement',
  rejection: 'their rejection',
  filled: 'that the post is filled',
  'asked-to-stop': 'their request not to write',
  'auto-reply': 'their automatic reply',
  bounce: 'a message that came back',
  unrelated: 'their message',
};

/** One piece of advice as something to do: `Thank Jason Smith by e-mail`. */
export function doing(advice: Advice, names: Names): string {
  const to = advice.to.length > 0 ? names(advice.to) : 'somebody there';
  const by = travels[advice.channel];
  switch (advice.action) {
    case 'prepare':
      return 'Prepare the questions to ask at the end of the interview';
    case 'capture-notes':
      return 'Write down what you remember of the interview';
    case 'check-application':
      return 'Check that your application was complete';
    case 'close-gap':
      return `Send ${to} what is missing${by}`;
    case 'thank-you':
      return `Thank ${to}${by}`;
    case 'check-in':
      return `Check in with ${to}${by}`;
    case 'second-check-in':
      return `Check in with ${to} a second time${by}`;
    case 'phone-call':
      return `Ring ${to}`;
    case 'offer-trial':
      return `Offer ${to} a short trial${by}`;
    case 'linkedin-invite':
      return `Invite ${to} to connect${by}`;
    case 'stay-visible':
      return `Stay visible to ${to}${by}`;
    case 'keep-promise':
      return `Keep your promise${advice.to.length > 0 ? ` to ${to}` : ''}${by}: ${advice.promise ?? 'what you promised'}`;
    case 'reply':
      return `Answer ${to}${by}${advice.reply ? `: ${theirs[advice.reply]}` : ''}`;
    case 'ask-feedback':
      return `Ask ${to} for feedback${by}`;
    case 'keep-momentum':
      return 'Keep your other applications moving';
    case 'move-on':
      return 'Move on: let this one rest';
  }
}

const held: Record<Action, string> = {
  prepare: 'preparing',
  'capture-notes': 'taking notes',
  'check-application': 'checking the application',
  'close-gap': 'sending what is missing',
  'thank-you': 'thank-you notes',
  'check-in': 'check-ins',
  'second-check-in': 'second check-ins',
  'phone-call': 'calls',
  'offer-trial': 'trial offers',
  'linkedin-invite': 'LinkedIn invitations',
  'stay-visible': 'staying visible',
  'keep-promise': 'promises',
  reply: 'replies',
  'ask-feedback': 'asking for feedback',
  'keep-momentum': 'other applications',
  'move-on': 'moving on',
};

/** What a hold leaves alone: `Check-ins, calls and trial offers to Jason Smith`. */
export function heldBack(hold: Hold, names: Names): string {
  // "check-ins" says both of them.
  const actions = hold.actions.filter((action) => action !== 'second-check-in' || !hold.actions.includes('check-in'));
  const all = listed(actions.map((action) => held[action]));
  const to = hold.to === undefined || hold.to.length === 0 ? '' : `, to ${names(hold.to)}`;
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}${to}`;
}
