/** What things are called, wherever they are named. */
import type { Action, ApplicationEvent, Channel, Person, ReadingKind, Verdict } from '@fineline/core/application';

type Outcome = Extract<ApplicationEvent, { type: 'outcome' }>['is'];

export const verdictWords = {
  act: 'Something to do',
  prepare: 'Interview ahead',
  wait: 'Waiting',
  pause: 'Resting',
  'move-on': 'Time to move on',
  closed: 'Closed',
} satisfies Record<Verdict, string>;

export const partWords = {
  interviewer: 'interviewer',
  recruiter: 'recruiter',
  'hiring-manager': 'hiring manager',
  hr: 'HR',
  other: 'other',
} satisfies Record<NonNullable<Person['part']>, string>;

export const kindWords = {
  'next-step': 'An invitation to a next step',
  'still-deciding': 'They are still deciding',
  'asks-for-something': 'They ask me for something',
  acknowledgement: 'Thanks, received, nothing more',
  offer: 'An offer',
  rejection: 'A rejection',
  filled: 'The post is filled or withdrawn',
  'asked-to-stop': 'They ask me not to write again',
  'auto-reply': 'An automatic reply, such as out of office',
  bounce: 'My message came back undelivered',
  unrelated: 'Something unrelated',
} satisfies Record<ReadingKind, string>;

export const outcomeWords = {
  offered: 'They offered me the job',
  accepted: 'I accepted',
  declined: 'I declined',
  rejected: 'They said no',
  filled: 'The post is filled or withdrawn',
  withdrawn: 'I have moved on',
} satisfies Record<Outcome, string>;

/** Messages, as nouns. */
export const messageWords = {
  prepare: 'a preparation',
  'capture-notes': 'notes',
  'check-application': 'a check',
  'close-gap': 'what was missing',
  'thank-you': 'a thank-you',
  'check-in': 'a check-in',
  'second-check-in': 'a second check-in',
  'phone-call': 'a call',
  'offer-trial': 'the offer of a trial',
  'linkedin-invite': 'a LinkedIn invitation',
  'stay-visible': 'a sign of life',
  'keep-promise': 'what was promised',
  reply: 'an answer',
  'ask-feedback': 'a request for feedback',
  'keep-momentum': 'other work',
  'move-on': 'a farewell',
} satisfies Record<Action, string>;

export const channelWords = {
  email: 'By e-mail',
  phone: 'By phone',
  letter: 'By hand',
  linkedin: 'On LinkedIn',
  self: 'It does not travel: I do it myself',
} satisfies Record<Channel, string>;

export const formatWords = { phone: 'Phone interview', video: 'Video interview', onsite: 'Interview in person' };

export const interviewWord = 'Interview';
