import type { ReactNode } from 'react';
import { applicationWords } from '../words/application.ts';
import type { FineLineShape } from './fineLine.ts';

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/**
 * The fine line: the window as a band, today as a dot, too soon to the left, too late to the right. The picture is for
 * the eye alone: `children` say the same in words.
 */
export function FineLine({ shape, label, children }: { shape: FineLineShape; label: string; children: ReactNode }) {
  const { band, today, open } = shape;
  return (
    <figure aria-label={label}>
      <div aria-hidden="true" className="text-sm">
        <p className="flex justify-between text-muted">
          <span>{applicationWords.tooSoon}</span>
          {!open && <span>{applicationWords.tooLate}</span>}
        </p>
        <div className="relative mt-1 h-8">
          <div className="absolute inset-x-0 top-1/2 -translate-y-1/2 border-t-[3px] border-line" />
          <div
            className={`absolute top-1/2 h-4 -translate-y-1/2 border border-write bg-write-wash ${open ? 'rounded-l-full border-r-0' : 'rounded-full'}`}
            style={{ left: percent(band.from), right: percent(1 - band.to) }}
          />
          <div
            className="absolute top-1/2 size-5 -translate-x-1/2 -translate-y-1/2 rounded-full border-[3px] border-paper bg-ink forced-colors:border-[Highlight] forced-colors:bg-[Highlight]"
            style={{ left: percent(today) }}
          />
        </div>
        <div className="relative mt-1 h-6">
          <span
            className={`absolute font-semibold whitespace-nowrap ${today < 0.12 ? '' : today > 0.88 ? '-translate-x-full' : '-translate-x-1/2'}`}
            style={{ left: percent(today < 0.12 ? 0 : today > 0.88 ? 1 : today) }}
          >
            {applicationWords.here}
          </span>
        </div>
      </div>
      <figcaption className="max-w-prose">{children}</figcaption>
    </figure>
  );
}
