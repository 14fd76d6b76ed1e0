import { Link } from 'wouter';
import { sayOnDay } from '../when/say.ts';
import { dayIn } from '../when/zone.ts';
import { todayWords } from '../words/today.ts';
import type { Rest } from './cards.ts';

/** Waiting is a state with a date: who is to be left in peace, until when, and why. */
export function LeaveAlone({ rest, asOf }: { rest: readonly Rest[]; asOf: string }) {
  return (
    <section aria-labelledby="leave" className="mt-10">
      <h2 id="leave" className="text-xl font-bold">
        {todayWords.leave}
      </h2>
      <p className="mt-1 max-w-prose text-muted">{todayWords.leaveSays(rest.length)}</p>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {rest.map(({ application, says, lookAgain }) => (
          <li key={application.id} className="grid gap-x-6 gap-y-0.5 py-3 md:grid-cols-[1fr_auto] md:items-baseline">
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
                ? todayWords.lookAgain(
                    sayOnDay(dayIn(lookAgain, application.timeZone), dayIn(asOf, application.timeZone)),
                  )
                : todayWords.untilTheyWrite}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
