import type { ApplicationView, RecordedEvent } from '@fineline/core/api';
import type { ApplicationEvent } from '@fineline/core/application';
import { type Day, dayInWords, getDay, getMoment } from '@fineline/core/calendar';
import { inGroups, isOpen } from '../advice/groups.ts';
import { namesIn, titleOf } from '../advice/say.ts';
import { sayShortDay } from '../when/say.ts';
import { dayIn, timeIn } from '../when/zone.ts';
import { applicationWords } from '../words/application.ts';
import { sayEvent } from '../words/history.ts';
import type { PartProps } from './ApplicationPage.tsx';

type Side = 'planned' | 'today' | 'you' | 'them';

interface Entry {
  key: string;
  at: number;
  day: Day;
  side: Side;
  says: string;
  detail?: string | undefined;
  recorded?: RecordedEvent;
}

const dots: Record<Side, string> = {
  planned: 'border-dashed border-wait bg-paper',
  today: 'border-write bg-write',
  you: 'border-edge bg-edge',
  them: 'border-edge bg-paper',
};

/** What happened, newest first; above it, dashed, what is planned. */
export function History({ view, sight, open }: PartProps) {
  const today = dayIn(sight.asOf, sight.zone);
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="mb-3 text-xl font-bold">
        {applicationWords.history}
      </h2>
      <ol className="relative ml-2 border-l-2 border-line">
        {entriesOf(view, sight.zone).map(({ key, day, side, says, detail, recorded }) => (
          <li key={key} className="relative pb-5 pl-6 last:pb-0">
            <span
              aria-hidden="true"
              className={`absolute top-1 -left-[9px] size-4 rounded-full border-2 forced-colors:border-[CanvasText] ${dots[side]}`}
            />
            <div className="flex items-start justify-between gap-x-4">
              <div className="min-w-0 flex-1">
                <p className="text-sm text-muted">
                  {sayShortDay(day, today)} · {sideWords[side]}
                  {recorded?.event.type === 'interview' && ` · ${timeIn(recorded.event.at, sight.zone)}`}
                </p>
                <p className={side === 'today' ? 'font-semibold' : ''}>{says}</p>
                {detail && (
                  <p
                    className={`line-clamp-4 max-w-prose text-muted ${recorded?.event.type === 'interview' ? '' : 'font-letter'}`}
                  >
                    {detail}
                  </p>
                )}
              </div>
              {recorded && (
                <button
                  type="button"
                  className="button-quiet text-sm"
                  aria-label={applicationWords.changeOf(says)}
                  onClick={() => open({ kind: 'correct', recorded })}
                >
                  {applicationWords.change}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const sideWords: Record<Side, string> = {
  planned: applicationWords.planned,
  today: applicationWords.nowEntry,
  you: applicationWords.you,
  them: applicationWords.themselves,
};

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

const detailOf = (event: ApplicationEvent): string | undefined =>
  event.type === 'sent' || event.type === 'reply'
    ? event.body
    : event.type === 'interview'
      ? event.notes?.map(({ text }) => text).join(' · ')
      : undefined;
