import type { RecordedEvent } from '@fineline/core/api';
import { useState } from 'react';
import { Link } from 'wouter';
import { useRecordOf } from '../api/questions.ts';
import { beforeAddress, notesAddress } from '../interviews/addresses.ts';
import { Icon } from '../design/Icon.tsx';
import { sayShortDay } from '../when/say.ts';
import { dayIn, timeIn } from '../when/zone.ts';
import { applicationWords } from '../words/application.ts';
import { correctionWords } from '../words/corrections.ts';
import type { PartProps } from './ApplicationPage.tsx';
import { ChangedEntry } from './corrections/ChangedEntry.tsx';
import { WhatChanged } from './corrections/WhatChanged.tsx';
import { stepsOf } from './corrections/steps.ts';
import { type Side, entriesOf } from './entries.ts';
import type { Recorder } from './useRecord.ts';

const dots: Record<Side, string> = {
  planned: 'border-dashed border-wait bg-paper',
  today: 'border-write bg-write',
  you: 'border-edge bg-edge',
  them: 'border-edge bg-paper',
};

/** What happened, newest first; above it, dashed, what is planned. */
export function History({ view, sight, open, recorder }: PartProps & { recorder: Recorder }) {
  const today = dayIn(sight.asOf, sight.zone);
  const [looksBack, lookBack] = useState(false);
  const record = useRecordOf(view.id, view.version, looksBack);
  const steps = looksBack && record.data ? stepsOf(record.data.events) : undefined;
  return (
    <section aria-labelledby="history">
      <div className="mb-1 flex flex-wrap items-center justify-between gap-x-4">
        <h2 id="history" className="text-xl font-bold">
          {applicationWords.history}
        </h2>
        <button
          type="button"
          className="button-quiet text-sm"
          aria-expanded={looksBack}
          onClick={() => lookBack(!looksBack)}
        >
          {correctionWords.show}
          <span className={`transition-transform motion-reduce:transition-none ${looksBack ? 'rotate-180' : ''}`}>
            <Icon name="more" size={18} />
          </span>
        </button>
      </div>
      {looksBack && <WhatChanged view={view} sight={sight} recorder={recorder} record={record} />}
      <ol className="relative ml-2 border-l-2 border-line">
        {entriesOf(view, sight.zone).map(({ key, day, side, says, detail, recorded }) => (
          <li key={key} className="relative pb-5 pl-6 last:pb-0">
            <span
              aria-hidden="true"
              className={`absolute top-1 -left-[9px] size-4 rounded-full border-2 forced-colors:border-[CanvasText] ${dots[side]}`}
            />
            <div className="flex flex-wrap items-start justify-between gap-x-4">
              <div className="min-w-0 flex-[1_1_13rem]">
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
                {recorded && (
                  <ChangedEntry
                    recorded={recorded}
                    steps={steps?.get(recorded.id) ?? []}
                    people={view.facts.people}
                    sight={sight}
                  />
                )}
              </div>
              <div className="flex gap-x-4 empty:hidden">
                {recorded?.event.type === 'interview' && !recorded.event.cancelled && (
                  <InterviewLink view={view} recorded={recorded} says={says} isAhead={side === 'planned'} />
                )}
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
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface InterviewLinkProps extends Pick<PartProps, 'view'> {
  recorded: RecordedEvent;
  says: string;
  isAhead: boolean;
}

/** What there is to do about an interview: its questions while it lies ahead, its notes afterwards. */
function InterviewLink({ view, recorded, says, isAhead }: InterviewLinkProps) {
  const label = isAhead ? applicationWords.questions : applicationWords.notes;
  const to = (isAhead ? beforeAddress : notesAddress)(view.id, recorded.id);
  return (
    <Link href={to} className="button-quiet text-sm" aria-label={`${label}: ${says}`}>
      {label}
    </Link>
  );
}

const sideWords: Record<Side, string> = {
  planned: applicationWords.planned,
  today: applicationWords.nowEntry,
  you: applicationWords.you,
  them: applicationWords.themselves,
};
