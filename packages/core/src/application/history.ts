import { type Moment, asMoment, getMoment, minute } from '../calendar/instant.ts';
import type { Now } from '../calendar/now.ts';
import type { Application, ApplicationEvent, EventOf } from './application.ts';
import type { PersonId, ReadingKind } from './primitives.ts';

/** An event with its moment, read once. */
export type At<Event> = { readonly moment: Moment; readonly event: Event };

export interface Interview {
  starts: Moment;
  ends: Moment;
  with: readonly PersonId[];
  event: EventOf<'interview'>;
}

export type Sent = At<EventOf<'sent'>> & { to: readonly PersonId[] };
export type Reply = At<EventOf<'reply'>>;

/** What has happened in an application up to one moment, each kind in order of time; later events do not exist. */
export interface History {
  /** Over, with the latest to end last. */
  held: readonly Interview[];
  /** Begun and not over. */
  going: readonly Interview[];
  /** Not begun, the next one first; at its very start an interview still lies ahead. */
  ahead: readonly Interview[];
  timelines: readonly At<EventOf<'timeline-given'>>[];
  preferences: readonly At<EventOf<'contact-preference'>>[];
  promises: readonly At<EventOf<'promise-made'>>[];
  kept: readonly At<EventOf<'promise-kept'>>[];
  /** What arrived: a bounced message is taken out of `to` of those who never got it. */
  sent: readonly Sent[];
  /** Who could not be reached by e-mail, and has not been since. */
  bounced: ReadonlySet<PersonId>;
  replies: readonly Reply[];
  outcomes: readonly At<EventOf<'outcome'>>[];
}

/** Whether a person wrote it: robots, bounces and what has nothing to do with the application do not count. */
export const isHuman = ({ event }: Reply): boolean => !notHuman.has(event.kind);
const notHuman: ReadonlySet<ReadingKind> = new Set<ReadingKind>(['auto-reply', 'bounce', 'unrelated']);

/** At equal instants, what happens first. */
const order: Record<ApplicationEvent['type'], number> = {
  interview: 0,
  'timeline-given': 1,
  'contact-preference': 2,
  'promise-made': 3,
  sent: 4,
  'promise-kept': 5,
  reply: 6,
  outcome: 7,
};

/** The history of an application up to now. The order of events in the file does not matter. */
export function historyAt(application: Application, now: Now): History {
  const held: Interview[] = [];
  const going: Interview[] = [];
  const ahead: Interview[] = [];
  const timelines: At<EventOf<'timeline-given'>>[] = [];
  const preferences: At<EventOf<'contact-preference'>>[] = [];
  const promises: At<EventOf<'promise-made'>>[] = [];
  const kept: At<EventOf<'promise-kept'>>[] = [];
  const sent: Sent[] = [];
  const replies: Reply[] = [];
  const outcomes: At<EventOf<'outcome'>>[] = [];
  const bounced = new Set<PersonId>();

  for (const { moment, event } of inOrder(application.events)) {
    if (event.type === 'interview') {
      if (event.cancelled) continue; // as if it had never been
      const interview = { starts: moment, ends: asMoment(moment + (event.minutes ?? 60) * minute), event };
      const list = now.hasReached(interview.ends) ? held : now.hasPassed(interview.starts) ? going : ahead;
      list.push({ ...interview, with: event.with });
      continue;
    }
    if (!now.hasReached(moment)) continue;
    switch (event.type) {
      case 'timeline-given':
        timelines.push({ moment, event });
        break;
      case 'contact-preference':
        preferences.push({ moment, event });
        break;
      case 'promise-made':
        promises.push({ moment, event });
        break;
      case 'promise-kept':
        kept.push({ moment, event });
        break;
      case 'sent':
        sent.push({ moment, event, to: event.to });
        if (event.channel === 'email') for (const person of event.to) bounced.delete(person);
        break;
      case 'reply':
        replies.push({ moment, event });
        if (event.kind === 'bounce') takeBack(sent, event.from, bounced);
        break;
      case 'outcome':
        outcomes.push({ moment, event });
        break;
    }
  }
  held.sort((a, b) => a.ends - b.ends || a.starts - b.starts);
  return { held, going, ahead, timelines, preferences, promises, kept, sent, bounced, replies, outcomes };
}

/** In order of time; what is equal in time and kind is ordered by what it says, so that the file's order is no matter. */
function inOrder(events: readonly ApplicationEvent[]): At<ApplicationEvent>[] {
  return events
    .map((event) => ({ moment: getMoment(event.at), event }))
    .sort((a, b) => {
      const byTime = a.moment - b.moment || order[a.event.type] - order[b.event.type];
      if (byTime !== 0) return byTime;
      const [textA, textB] = [JSON.stringify(a.event), JSON.stringify(b.event)];
      return textA < textB ? -1 : textA > textB ? 1 : 0;
    });
}

/** A bounce voids the latest e-mail to that person; where it does not say whose it was, the latest e-mail of all. */
function takeBack(sent: Sent[], person: PersonId | undefined, bounced: Set<PersonId>): void {
  const index = sent.findLastIndex(
    ({ event, to }) => event.channel === 'email' && (person === undefined ? to.length > 0 : to.includes(person)),
  );
  const voided = sent[index];
  if (!voided) return;
  for (const lost of person === undefined ? voided.to : [person]) bounced.add(lost);
  const reached = person === undefined ? [] : voided.to.filter((to) => to !== person);
  if (reached.length > 0) sent[index] = { ...voided, to: reached };
  else sent.splice(index, 1);
}
