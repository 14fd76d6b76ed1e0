import type { ApplicationView, RecordedEvent } from '@fineline/core/api';
import type { ApplicationEvent } from '@fineline/core/application';
import { type Day, dayInWords, getDay, getMoment } from '@fineline/core/calendar';
import { inGroups, isOpen } from '../advice/groups.ts';
import { namesIn, titleOf } from '../advice/say.ts';
import { dayIn } from '../when/zone.ts';
import { sayEvent } from '../words/history.ts';

export type Side = 'planned' | 'today' | 'you' | 'them';

export interface Entry {
  key: string;
  at: number;
  day: Day;
  side: Side;
  says: string;
  detail?: string | undefined;
  recorded?: RecordedEvent;
}

/** Everything of one application on one line of time, newest first. */
export function entriesOf({ plan, facts, history }: ApplicationView, zone: string): Entry[] {
  const now = getMoment(plan.asOf);
  const name = namesIn(facts.people);
  const date = (iso: string) => dayInWords(getDay(iso), dayIn(plan.asOf, zone));
  const planned = inGroups(plan.advice.filter(({ state }) => state === 'upcoming')).map((group, i): Entry => ({
    key: `planned ${i}`,
    at: getMoment(group[0].opens),
    day: dayIn(group[0].opens, zone),
    side: 'planned',
    says: titleOf(group, facts.people),
  }));
  const due = inGroups(plan.advice.filter(isOpen))
    .slice(0, 1)
    .map((group): Entry => ({
      key: 'today',
      at: now,
      day: dayIn(plan.asOf, zone),
      side: 'today',
      says: titleOf(group, facts.people),
    }));
  const happened = history.map((recorded): Entry => ({
    key: recorded.id,
    at: getMoment(recorded.event.at),
    day: dayIn(recorded.event.at, zone),
    side: getMoment(recorded.event.at) > now ? 'planned' : sideOf(recorded.event),
    says: sayEvent(recorded.event, name, date),
    detail: detailOf(recorded.event),
    recorded,
  }));
  return [...planned, ...due, ...happened].sort((a, b) => b.at - a.at);
}

function sideOf(event: ApplicationEvent): Side {
  switch (event.type) {
    case 'sent':
    case 'promise-made':
    case 'promise-kept':
      return 'you';
    case 'outcome':
      return event.is === 'accepted' || event.is === 'declined' || event.is === 'withdrawn' ? 'you' : 'them';
    case 'interview':
    case 'timeline-given':
    case 'contact-preference':
    case 'reply':
      return 'them';
  }
}

/** What was written, or noted down. */
export const detailOf = (event: ApplicationEvent): string | undefined =>
  event.type === 'sent' || event.type === 'reply'
    ? event.body
    : event.type === 'interview'
      ? event.notes?.map(({ text }) => text).join(' · ')
      : undefined;
