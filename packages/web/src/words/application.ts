/** One application. */
import type { Action } from '@fineline/core/application';
import { sayDays } from '../when/say.ts';

export const applicationWords = {
  what: 'the application',
  next: 'Next',
  also: 'Then',
  nothingNow: 'Nothing to do now',
  line: 'The fine line',
  tooSoon: 'Too soon',
  tooLate: 'Too late',
  here: 'Today',
  lineFor: (what: string) => `When to do it: ${what}`,
  window: (from: string, to: string) => `The right time is from ${from} to ${to}.`,
  openWindow: (from: string) => `The right time is from ${from} on.`,
  before: (days: number) => (days < 1 ? 'It opens later today.' : `Today is ${sayDays(days)} too soon.`),
  inside: 'Today is inside it.',
  after: (days: number, late: boolean) =>
    `${days < 1 ? 'It closed today' : `It closed ${sayDays(days)} ago`}${late ? '; late is still better than nothing.' : '.'}`,
  leave: 'Leave these alone',
  holdUntil: (what: string, when: string) => `No ${what} until ${when}`,
  holdForGood: (what: string) => `No ${what}`,
  holdTo: (what: string, names: string) => `${what}, to ${names}`,
  held: (n: number, list: string) => (n > 5 ? 'messages of any kind but an answer' : list),
  later: 'Later',
  ifYouLike: 'If you like',
  history: 'What happened',
  planned: 'planned',
  nowEntry: 'now',
  you: 'you',
  themselves: 'them',
  change: 'Change',
  changeOf: (what: string) => `Change: ${what}`,
  notes: 'Notes',
  questions: 'Questions',
  people: 'People',
  nobody: 'Nobody is known yet.',
  addPerson: 'Add a person',
  editOf: (name: string) => `Edit ${name}`,
  edit: 'Edit',
  answers: 'What only you know',
  answersSays: 'Fineline does not guess these. Each one may change what it advises.',
  asked: (used: number, allowed: number) =>
    `Messages that ask where things stand, since you last heard: ${used} of at most ${allowed}.`,
  facts: 'People and facts',
  happened: 'Something happened?',
};

/** What is held back, as it stands after "No". */
export const heldWords = {
  prepare: 'preparation',
  'capture-notes': 'notes',
  'check-application': 'look for gaps',
  'close-gap': 'missing papers',
  'thank-you': 'thank-you',
  'check-in': 'check-in',
  'second-check-in': 'second check-in',
  'phone-call': 'call',
  'offer-trial': 'offer of a trial',
  'linkedin-invite': 'LinkedIn invitation',
  'stay-visible': 'sign of life',
  'keep-promise': 'promised message',
  reply: 'answer',
  'ask-feedback': 'request for feedback',
  'keep-momentum': 'search',
  'move-on': 'moving on',
} satisfies Record<Action, string>;

export const circumstanceWords = {
  callsAreCommonInIndustry: 'Is it usual in your trade to ring an employer?',
  jobTicksAllBoxes: 'Is this job all that you are looking for?',
  trialWouldRiskCurrentJob: 'Would a trial day put a job you have at risk?',
  feelsDesperate: 'Do you need this job so badly that it would show?',
  unknown: 'Not said',
  yes: 'Yes',
  no: 'No',
};
