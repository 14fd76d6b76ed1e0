import { memo } from 'react';
import { Link } from 'wouter';
import { sayOnDay } from '../when/say.ts';
import { dayIn } from '../when/zone.ts';
import { todayWords } from '../words/today.ts';
import type { Rest } from './cards.ts';

interface LeaveAloneProps {
  /** Those that are there by now. */
  rest: readonly Rest[];
  /** How many there are in all. */
  count: number;
  asOf: string;
}

/** Waiting is a state with a date: who is to be left in peace, until when, and why. */
export function LeaveAlone({ rest, count, asOf }: LeaveAloneProps) {
  if (rest.length === 0) return null;
  return (
    <section aria-labelledby="leave" aria-busy={rest.length < count} className="mt-10">
      <h2 id="leave" className="text-xl font-bold">
        {todayWords.leave}
      </h2>
      <p className="mt-1 max-w-prose text-muted">{todayWords.leaveSays(count)}</p>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {rest.map((one) => (
          <Line key={one.application.id} one={one} asOf={asOf} />
        ))}
      </ul>
    </section>
  );
}

/** Painted once, however many follow it. */
const Line = memo(function Line({ one: { application, says, lookAgain }, asOf }: { one: Rest; asOf: string }) {
  return (
    <li className="grid gap-x-6 gap-y-0.5 py-3 md:grid-cols-[1fr_auto] md:items-baseline">
      <p>
        <Link
          href={`/applications/${application.id}`}
          className="mr-3 font-semibold underline decoration-line underline-offset-4 hover:decoration-ink"
        >
          {application.company}
        </Link>
        <span className="text-muted">{says}</span>
      </p>
      <p className="text-wait">
        {lookAgain
          ? todayWords.lookAgain(sayOnDay(dayIn(lookAgain, application.timeZone), dayIn(asOf, application.timeZone)))
          : todayWords.untilTheyWrite}
      </p>
    </li>
  );
});
