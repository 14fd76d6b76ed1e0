import { type Day, getDay } from '../calendar/day.ts';
import { getMoment } from '../calendar/instant.ts';
import type { Application, Draft, EventOf, Person } from '../application/index.ts';

/** What the application says that a rule may rest on. Without an application everything is empty. */
export interface Known {
  application?: Application;
  /** Whom the draft goes to. */
  to?: Person;
  /** What is to be left in peace as a name: company, role, people, documents. */
  names: readonly string[];
  /** Interviews that were not called off, the latest last. */
  interviews: readonly EventOf<'interview'>[];
  /** The days on which they were, where the employer is. */
  interviewDays: readonly Day[];
  /** The days of everything else that happened. */
  otherDays: readonly Day[];
  /** The latest message of a person at the employer. */
  reply?: EventOf<'reply'>;
  /** An offer was made: pay may be spoken of, and a start. */
  isOffered: boolean;
  /** They said no, or the post is gone. */
  isOver: boolean;
  /** What they asked for in that message, and the documents they wait for, in lower case. */
  asked: readonly string[];
}

const robots = new Set(['auto-reply', 'bounce', 'unrelated']);

export function knownOf({ application, to }: Draft): Known {
  if (!application)
    return { names: [], interviews: [], interviewDays: [], otherDays: [], isOffered: false, isOver: false, asked: [] };
  const { candidate, employer, role, people, documents = [], events } = application;
  const inOrder = events.toSorted((a, b) => getMoment(a.at) - getMoment(b.at));
  const replies = inOrder.filter((event) => event.type === 'reply').filter(({ kind }) => !robots.has(kind));
  const outcomes = inOrder.filter((event) => event.type === 'outcome').map((event) => event.is);
  const reply = replies.at(-1);
  const recipient = people.find(({ id }) => id === to);
  const interviews = inOrder.filter((event) => event.type === 'interview').filter(({ cancelled }) => !cancelled);
  const daysOf = (of: typeof inOrder) => of.map(({ at }) => dayOf(at, employer.timeZone ?? candidate.timeZone));
  const requested = documents.filter(({ status }) => status !== 'sent');
  return {
    application,
    ...(recipient && { to: recipient }),
    names: [
      employer.company,
      role,
      ...people.flatMap(({ name, title }) => (title ? [name, title] : [name])),
      ...documents.map(({ name }) => name),
    ],
    interviews,
    interviewDays: daysOf(interviews),
    otherDays: daysOf(inOrder.filter(({ type }) => type !== 'interview')),
    ...(reply && { reply }),
    isOffered:
      outcomes.some((is) => is === 'offered' || is === 'accepted') || replies.some(({ kind }) => kind === 'offer'),
    isOver:
      outcomes.some((is) => is === 'rejected' || is === 'filled') ||
      reply?.kind === 'rejection' ||
      reply?.kind === 'filled',
    asked: [...(reply?.asksFor ?? []), ...requested.map(({ name }) => name)].map((text) => text.toLowerCase()),
  };
}

/**
 * An instant with an offset was written down where it happened. Zones are asked of the platform here: a page that shows a
 * review needs no calendar of its own.
 */
const dayOf = (at: string, timeZone: string): Day =>
  getDay(at.endsWith('Z') ? formatIn(timeZone).format(getMoment(at)) : at.slice(0, 10));

const formats = new Map<string, Intl.DateTimeFormat>();

/** Slow to make, and the same few zones are asked for again and again. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, made);
  return made;
}
