import type { Channel, PersonId } from '../application/primitives.ts';
import { type Day, getDay } from '../calendar/day.ts';
import type { Moment } from '../calendar/instant.ts';
import { eveningOf, later } from '../calendar/office-time.ts';
import type { Situation } from './situation.ts';

/** Something the candidate said they would do, and has not done. */
export interface OpenPromise {
  what: string;
  made: Moment;
  due: Day;
  closes: Moment;
  to?: PersonId | undefined;
  channel: Channel;
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The promises that neither a promise-kept of the same words nor a message sent for it has kept; the oldest is kept first. */
export function openPromises(situation: Situation): OpenPromise[] {
  const { history, office } = situation;
  if (history.promises.length === 0) return [];
  const open = new Set(history.promises);
  const byWords = new Map<string, (typeof history.promises)[number][]>();
  for (const promise of history.promises) {
    const words = plain(promise.event.what);
    const same = byWords.get(words);
    if (same) same.push(promise);
    else byWords.set(words, [promise]);
  }
  const keeping = [...history.sent.filter(({ event }) => event.action === 'keep-promise'), ...history.kept].sort(
    (a, b) => a.moment - b.moment,
  );
  for (const { moment, event } of keeping) {
    if (event.type === 'promise-kept') {
      const same = byWords.get(plain(event.what)) ?? [];
      const oldest = same.find((promise) => open.has(promise) && promise.moment <= moment);
      if (oldest) open.delete(oldest);
      continue;
    }
    for (const person of event.to) {
      const oldest = history.promises.find(
        (promise) =>
          open.has(promise) &&
          promise.moment <= moment &&
          (promise.event.to === undefined || promise.event.to === person),
      );
      if (oldest) open.delete(oldest);
    }
  }
  return [...open].map(({ moment, event }) => {
    const due = getDay(event.due);
    return {
      what: event.what,
      made: moment,
      due,
      closes: later(eveningOf(due, office), moment),
      channel: event.channel ?? 'email',
      to: event.to,
    };
  });
}
