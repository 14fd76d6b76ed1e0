import type { ApplicationView } from '@fineline/core/api';
import type { Advice } from '@fineline/core/application';
import { dayInWords, getMoment } from '@fineline/core/calendar';
import { titleOf } from '../advice/say.ts';
import { FineLine } from '../design/FineLine.tsx';
import { fineLineOf } from '../design/fineLine.ts';
import { type Sight, sayFullMoment } from '../when/say.ts';
import { dayIn } from '../when/zone.ts';
import { applicationWords } from '../words/application.ts';
import type { PartProps } from './ApplicationPage.tsx';

/** The fine line of the next message: its window, and where today lies. */
export function TheLine({ view, sight }: PartProps) {
  const advice = findMessage(view);
  if (!advice) return null;
  const { opens, closes } = advice;
  const shape = fineLineOf({
    opens: getMoment(opens),
    ...(closes !== undefined && { closes: getMoment(closes) }),
    now: getMoment(sight.asOf),
    since: lastEventBefore(view),
  });
  const title = titleOf([advice], view.facts.people);
  return (
    <section aria-labelledby="line">
      <h2 id="line" className="mb-1 text-xl font-bold">
        {applicationWords.line}
      </h2>
      <p className="mb-3 text-muted">{title}</p>
      <FineLine shape={shape} label={applicationWords.lineFor(title)}>
        {sayWindow(advice, sight)}
      </FineLine>
    </section>
  );
}

/** The first that goes to somebody and is no matter of taste. */
const findMessage = ({ plan }: ApplicationView): Advice | undefined =>
  plan.advice.find(({ channel, state }) => channel !== 'self' && state !== 'optional' && state !== 'blocked');

/** What the waiting counts from: the last thing that had happened by then. */
function lastEventBefore({ history, plan }: ApplicationView): number | undefined {
  const now = getMoment(plan.asOf);
  const past = history.map(({ event }) => getMoment(event.at)).filter((at) => at <= now);
  return past.length > 0 ? Math.max(...past) : undefined;
}

const twoDays = 2 * 86_400_000;

/** "The right time is from Friday 27 November to Friday 4 December. Today is 5 days too soon." */
export function sayWindow({ opens, closes, state }: Advice, sight: Sight): string {
  const say = applicationWords;
  const { zone, asOf } = sight;
  const today = dayIn(asOf, zone);
  const now = getMoment(asOf);
  // A window of hours is told to the minute, one of days by its dates.
  const isShort = closes !== undefined && getMoment(closes) - getMoment(opens) < twoDays;
  const at = (instant: string) => (isShort ? sayFullMoment(instant, sight) : dayInWords(dayIn(instant, zone), today));
  const window = closes === undefined ? say.openWindow(at(opens)) : say.window(at(opens), at(closes));
  if (now < getMoment(opens)) return `${window} ${say.before(dayIn(opens, zone) - today)}`;
  if (closes === undefined || now <= getMoment(closes)) return `${window} ${say.inside}`;
  return `${window} ${say.after(today - dayIn(closes, zone), state === 'late')}`;
}
