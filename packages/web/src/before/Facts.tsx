import type { ApplicationView } from '@fineline/core/api';
import type { ReactNode } from 'react';
import type { Interview } from '../interviews/interviews.ts';
import { sayFullMoment } from '../when/say.ts';
import { hereZone, placeOf, showSameTime } from '../when/zone.ts';
import { beforeWords } from '../words/before.ts';
import { formatWords, interviewWord } from '../words/nouns.ts';

/** When it is, on both clocks where they differ, how, and with whom. */
export function Facts({ view, interview }: { view: ApplicationView; interview: Interview }) {
  const { event } = interview;
  const { timeZone: theirs, plan, facts } = view;
  const here = hereZone();
  const on = (zone: string) => sayFullMoment(event.at, { zone, asOf: plan.asOf, here: zone });
  const people = event.with.flatMap((id) => facts.people.filter((person) => person.id === id));
  const how = [
    event.format ? formatWords[event.format] : interviewWord,
    ...(event.minutes ? [beforeWords.minutes(event.minutes)] : []),
  ];
  return (
    <section aria-labelledby="facts" className="card p-5 md:p-6 print:rounded-none print:border-0 print:p-0">
      <h2 id="facts" className="sr-only">
        {beforeWords.facts}
      </h2>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2 print:grid-cols-2 print:gap-y-1">
        {showSameTime(event.at, theirs, here) ? (
          <Fact name={beforeWords.clock}>{on(theirs)}</Fact>
        ) : (
          <>
            <Fact name={beforeWords.theirClock(placeOf(theirs))}>{on(theirs)}</Fact>
            <Fact name={beforeWords.yourClock(placeOf(here))}>{on(here)}</Fact>
          </>
        )}
        <Fact name={beforeWords.how}>{how.join(', ')}</Fact>
        <Fact name={beforeWords.who}>
          {people.length === 0
            ? beforeWords.whoUnknown
            : people.map(({ id, name, title }) => (
                <span key={id} className="block print:inline print:not-last:after:content-[';_']">
                  {name}
                  {title && <span className="text-muted">, {title}</span>}
                </span>
              ))}
        </Fact>
      </dl>
    </section>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-sm text-muted">{name}</dt>
    <dd className="font-semibold">{children}</dd>
  </div>
);
