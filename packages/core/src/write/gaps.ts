import { type Dialect, dayFor, findOwnName, hasSerialComma, timeFor } from './address/index.ts';
import type { ApplicationEvent, Note } from '../application/application.ts';
import { isoDate } from '../calendar/day.ts';
import { getMoment } from '../calendar/instant.ts';
import type { Fit } from './fitted.ts';
import type { Fitted } from './fragment/index.ts';
import { type Material, folded } from './material.ts';
import { type Filling, type Words, listed } from './text.ts';

/** What the gaps of one letter are filled from. */
export interface Known extends Material {
  dialect: Dialect;
  /** How the reader is called in the letter: "Ana", "Dr Patel"; absent where nobody knows. */
  called: Words | undefined;
  fit: Fit;
  /** The reader was in the interview. */
  withReader: boolean;
}

type Fill = (known: Known) => Filling | undefined;

/** Everything that a gap may ask for. */
const fillings = {
  // The application
  company: ({ application: { employer } }) => fact(employer.company, '/employer/company'),
  role: ({ application: { role } }) => fact(role, '/role'),
  /** "the Senior Nurse role", "the Graduate Programme" */
  'the role': ({ application: { role } }) => [
    ...(/^the\s/i.test(role) ? [] : [{ text: 'the ' }]),
    { text: role, pointer: '/role' },
    ...(namesAPost.test(role) ? [] : [{ text: ' role' }]),
  ],
  'my name': ({ application: { candidate } }) => fact(findOwnName(candidate.name), '/candidate/name'),
  'my phone': ({ application: { candidate } }) => fact(candidate.phone, '/candidate/phone'),

  // The people and the interview
  reader: ({ called }) => called && [called],
  /** The same in a question to the candidate, where somebody always has to be named. */
  whom: ({ called, reader }) => [called ?? { text: reader?.name.trim() || 'them' }],
  /** "Tuesday 17 November" */
  day: (known) => interviewDay(known),
  /** The same, of an interview that was held, and where the reader was in it. */
  'day held': (known) => (wasHeld(known) ? interviewDay(known) : undefined),
  'day met': (known) => (known.withReader && wasHeld(known) ? interviewDay(known) : undefined),
  /** Of the next interview: "Tuesday 24 November", and "14:30" on the clock of the employer. */
  'next day': (known) => {
    const [next] = known.situation.history.ahead;
    return next && fact(dayIn(next.event.at, known), `${placeOf(next.event, known.situation)}/at`);
  },
  'next time': ({ situation, dialect }) => {
    const [next] = situation.history.ahead;
    return next && fact(timeFor(next.starts, situation.office.zone, dialect), `${placeOf(next.event, situation)}/at`);
  },

  /** Whom the candidate met: "Ana Silva, Dr Meera Patel and Tom Reed". */
  interviewers: ({ interview, application: { people }, dialect }) => {
    const met = people.flatMap(({ id, name }, i) =>
      interview?.with.includes(id) && name.trim() !== '' ? [{ text: name.trim(), pointer: `/people/${i}/name` }] : [],
    );
    return met.length === 0 ? undefined : listed(met, hasSerialComma(dialect));
  },

  // The notes. What they fit after stands with each of `Fitted`.
  topic: (known) => noted(known, 'topic', 'topic'),
  experience: (known) => noted(known, 'strength', 'experience'),
  did: (known) => noted(known, 'strength', 'did'),
  do: (known) => noted(known, 'strength', 'do'),
  am: (known) => noted(known, 'strength', 'am'),
  need: (known) => noted(known, 'need', 'need'),
  seeking: (known) => noted(known, 'need', 'seeking'),
  'need is': (known) => noted(known, 'need', 'needIs'),
  doubt: (known) => noted(known, 'doubt', 'doubt'),

  // Documents, as a list: "my reference and my certificate"
  missing: (known) => documents(known, 'missing'),
  wrong: (known) => documents(known, 'wrong'),
  requested: (known) => documents(known, 'requested'),

  // What they wrote
  /** "my references and my availability next week" */
  asked: (known) => list(askedOf(known), known.dialect),
  /** The same, where all of it is papers, which a letter can bring: "my references and a copy of my degree". */
  papers: (known) => {
    const asked = askedOf(known);
    return asked.every(isPaper) ? list(asked, known.dialect) : undefined;
  },
  /** The papers among it, where something else is asked for as well. */
  'some papers': (known) => {
    const asked = askedOf(known);
    return asked.every(isPaper) ? undefined : list(asked.filter(isPaper), known.dialect);
  },
  /** The rest, in a question to the candidate, as they put it: "“your availability in December”". */
  'in words': (known) => {
    const rest = askedOf(known).filter((one) => !isPaper(one));
    const quoted = rest.map(({ asked, pointer }) => ({ text: `“${asked.trim().slice(0, 100)}”`, pointer }));
    return quoted.length === 0 ? [{ text: 'something' }] : listed(quoted, hasSerialComma(known.dialect));
  },
  /**
   * The day of the message that it answers, or of the news that came without one: "Tuesday 17 November". Of what came
   * before a question for feedback, only a rejection.
   */
  'news day': ({ action, answers, situation, dialect }) => {
    const { outcome, application, office, today } = situation;
    const rejected = outcome?.is === 'rejected' ? outcome.moment : undefined;
    const moment = action === 'ask-feedback' ? rejected : answers?.moment;
    if (moment === undefined) return undefined;
    const place = application.events.findIndex(
      ({ type, at }) => (type === 'reply' || type === 'outcome') && getMoment(at) === moment,
    );
    return fact(dayFor(office.zone.dayAt(moment), dialect, today), `/events/${place}/at`);
  },
  /** These words, where the candidate decided so on an offer. */
  accept: ({ situation }) => decided('accepted', 'accept', situation),
  decline: ({ situation }) => decided('declined', 'decline', situation),
  /** The day by which they said they would answer. */
  'their day': ({ situation, application, dialect }) => {
    if (!situation.theirDate) return undefined;
    const { due } = situation.theirDate;
    const date = isoDate(due);
    const place = application.events.findLastIndex(
      (event) =>
        (event.type === 'timeline-given' && event.due === date) || (event.type === 'reply' && event.until === date),
    );
    const key = application.events[place]?.type === 'reply' ? 'until' : 'due';
    return fact(dayFor(due, dialect, situation.today), `/events/${place}/${key}`);
  },

  // A promise: after "I said I would" "send you two samples", after "here, as promised:" "two samples"
  promise: (known) => promised(known, 'promise'),
  promised: (known) => promised(known, 'promised'),
} as const satisfies Record<string, Fill>;

export type Gap = keyof typeof fillings;
export const isGap = (name: string): name is Gap => Object.hasOwn(fillings, name);

/** What a gap is filled with; undefined where the application does not know it, or it does not fit safely. */
export const fill = (gap: Gap, known: Known): Filling | undefined => {
  const filling: Fill = fillings[gap];
  return filling(known);
};

/** A role that says itself what it is: "Graduate Programme" is not a "Graduate Programme role". */
const namesAPost =
  /\b(?:role|position|post|job|internship|apprenticeship|fellowship|traineeship|programme|program|scheme|vacancy|residency)$/i;

const fact = (text: string | undefined, pointer: string): Filling | undefined =>
  text === undefined || text.trim() === '' ? undefined : [{ text: text.trim(), pointer }];

/** In the zone of the employer, with the year where it is not this one. */
const dayIn = (instant: string, { situation, dialect }: Pick<Known, 'situation' | 'dialect'>): string =>
  dayFor(situation.office.zone.dayAt(getMoment(instant)), dialect, situation.today);

const interviewDay = (known: Known): Filling | undefined =>
  known.interview && fact(dayIn(known.interview.at, known), `${placeOf(known.interview, known.situation)}/at`);

const wasHeld = ({ interview, situation: { history } }: Known): boolean =>
  history.held.some(({ event }) => event === interview) || history.going.some(({ event }) => event === interview);

const placeOf = (event: ApplicationEvent, { application }: Known['situation']): string =>
  `/events/${application.events.indexOf(event)}`;

/**
 * The note of a kind that fits here. What was not told to this reader before goes first; of several, another variant
 * takes another.
 */
function noted({ notes, before, variant, fit }: Known, kind: Note['kind'], form: keyof Fitted): Filling | undefined {
  const fresh: Words[] = [];
  const told: Words[] = [];
  for (const { note, event, at } of notes) {
    if (note.kind !== kind) continue;
    const fitted = fit(kind, note.text);
    const text = fitted[form];
    if (text === undefined) continue;
    const pointer = `/events/${event}/notes/${at}/text`;
    if (before !== '' && isTold(note.text, fitted, before)) told.push({ text, pointer, told: true });
    else fresh.push({ text, pointer });
  }
  const among = fresh.length > 0 ? fresh : told;
  const found = among[variant % Math.max(1, among.length)];
  return found && [found];
}

/** As it was typed, or in any of the forms that it may take. */
const isTold = (text: string, fitted: Fitted, before: string): boolean =>
  [text, ...Object.values<string | undefined>({ ...fitted })].some(
    (shape) => shape !== undefined && before.includes(folded(shape)),
  );

function decided(
  is: 'accepted' | 'declined',
  verb: string,
  { outcome, application }: Known['situation'],
): Filling | undefined {
  if (outcome?.is !== is) return undefined;
  const place = application.events.findLastIndex((event) => event.type === 'outcome' && event.is === is);
  return fact(verb, `/events/${place}/is`);
}

interface Asked {
  asked: string;
  /** As it fits, where it does. */
  text: string | undefined;
  pointer: string;
}

/** What they asked for, each as it fits. */
function askedOf({ answers, application, fit }: Known): Asked[] {
  const { asksFor = [] } = answers ?? {};
  const place = application.events.findIndex((event) => event.type === 'reply' && event.asksFor === asksFor);
  return asksFor.map((asked, i) => ({
    asked,
    text: fit('asked', asked).asked,
    pointer: `/events/${place}/asksFor/${i}`,
  }));
}

const isPaper = ({ text = '' }: Asked): boolean => arePapers(text);

/** What can be sent as it is; the rest, such as dates or a notice period, has to be put into words. */
const arePapers = (text: string): boolean =>
  /\b(?:cvs?|r[ée]sum[ée]s?|references?|certificates?|transcripts?|portfolios?|samples?|cop(?:y|ies)|scans?|proof|evidence|passport|licen[cs]es?|permit|visa|forms?|contract|diplomas?|degrees?|slides|photos?|photographs?|records?|statements?|publications?|report)\b/i.test(
    text,
  ) && !/\b(?:times?|dates?|days?|numbers?|address|details|names?|questions?|call|meeting)\b/i.test(text);

type Status = NonNullable<Known['application']['documents']>[number]['status'];

function documents({ application, fit, dialect }: Known, status: Status): Filling | undefined {
  const named = (application.documents ?? []).flatMap((document, i) =>
    document.status === status
      ? [{ text: fit('document', document.name).document, pointer: `/documents/${i}/name` }]
      : [],
  );
  return list(named, dialect);
}

function promised({ promise, application, fit }: Known, form: 'promise' | 'promised'): Filling | undefined {
  if (!promise) return undefined;
  const place = application.events.findIndex((event) => event.type === 'promise-made' && event.what === promise.what);
  return fact(fit('promise', promise.what)[form], `/events/${place}/what`);
}

/** All of them or none: a list that leaves one out would be wrong. */
function list(items: readonly { text: string | undefined; pointer: string }[], dialect: Dialect): Filling | undefined {
  const known = items.flatMap(({ text, pointer }) => (text === undefined ? [] : [{ text, pointer }]));
  return known.length === 0 || known.length < items.length ? undefined : listed(known, hasSerialComma(dialect));
}
