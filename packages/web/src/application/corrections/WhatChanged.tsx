import type { ApplicationRecord } from '@fineline/core/api';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from '../../design/Button.tsx';
import { Fault } from '../../design/States.tsx';
import { commonWords } from '../../words/common.ts';
import { correctionWords } from '../../words/corrections.ts';
import type { PartProps } from '../ApplicationPage.tsx';
import { type Recorder, useTap } from '../useRecord.ts';
import { factsStepsOf } from './facts.ts';
import { sayEntry, sayWhenDone } from './sayStep.ts';
import { removedOf, stepsOf } from './steps.ts';

type WhatChangedProps = Pick<PartProps, 'view' | 'sight'> & { recorder: Recorder };

/** What the history does not show by itself: entries that were removed, and what became of the facts. */
export function WhatChanged({ record, ...part }: WhatChangedProps & { record: UseQueryResult<ApplicationRecord> }) {
  if (record.isPending) return <output className="mb-3 block text-muted">{commonWords.moment}</output>;
  if (record.isError && !record.data) {
    return (
      <div className="mb-4">
        <Fault error={record.error} again={() => void record.refetch()} />
      </div>
    );
  }
  const { events, facts } = record.data;
  const steps = [...stepsOf(events).values()];
  // Of an entry that is gone nothing is seen further down.
  const isMarked = steps.some((some) => some.at(-1)?.is !== 'removed');
  const hasFacts = factsStepsOf(facts).length > 0;
  return (
    <div className="mb-5 grid gap-5 rounded-card border border-dashed border-edge p-4 empty:hidden">
      <output className="empty:hidden">
        {isMarked ? correctionWords.some : steps.length === 0 && !hasFacts && correctionWords.none}
      </output>
      <Removed {...part} events={events} />
      {hasFacts && <FactsChanges facts={facts} sight={part.sight} />}
    </div>
  );
}

function Removed({ view, sight, recorder, events }: WhatChangedProps & Pick<ApplicationRecord, 'events'>) {
  const tap = useTap();
  const removed = removedOf(events);
  if (removed.length === 0) return null;
  return (
    <section aria-labelledby="removed">
      <h3 id="removed" className="font-semibold">
        {correctionWords.removedTitle}
      </h3>
      <ul className="divide-y divide-line">
        {removed.map(({ recorded, at }) => {
          const says = sayEntry(recorded.event, view.facts.people, sight);
          return (
            <li key={recorded.id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
              <div className="min-w-0">
                <p>{says}</p>
                <p className="text-sm text-muted">{correctionWords.removedAt(sayWhenDone(at, sight))}</p>
              </div>
              <Button aria-label={correctionWords.putBackOf(says)} onClick={() => tap(recorder.restore(recorded))}>
                {correctionWords.putBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function FactsChanges({ facts, sight }: Pick<ApplicationRecord, 'facts'> & Pick<PartProps, 'sight'>) {
  return (
    <section aria-labelledby="facts-changes">
      <h3 id="facts-changes" className="font-semibold">
        {correctionWords.factsTitle}
      </h3>
      <ol className="grid gap-2">
        {factsStepsOf(facts).map(({ at, says }) => (
          <li key={at}>
            <p className="text-sm text-muted">
              {correctionWords.stood(correctionWords.is.changed, sayWhenDone(at, sight))}
            </p>
            <ul>
              {says.map((one) => (
                <li key={one} className="max-w-prose">
                  {one}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
