import type { Today } from '@fineline/core/api';
import { dayInWords, getDay } from '@fineline/core/calendar';
import { useToday } from '../api/questions.ts';
import { ButtonLink } from '../design/Button.tsx';
import { Page } from '../design/Page.tsx';
import { FaultPage, Loading } from '../design/States.tsx';
import { hereZone } from '../when/zone.ts';
import { words } from '../words.ts';
import { type Sorted, sortOut } from './cards.ts';
import { effortOf } from './effort.ts';
import { LeaveAlone } from './LeaveAlone.tsx';
import { ClosedCard, OpenCard } from './TaskCard.tsx';

/** What to do today, and what to leave alone. */
export function TodayPage() {
  const today = useToday();
  if (today.isPending) return <Loading what={words.today.what} />;
  if (today.isError && !today.data) return <FaultPage error={today.error} again={() => void today.refetch()} />;
  const { data } = today;
  if (data.applications.length === 0) return <FirstRun date={data.date} />;
  const here = data.profile?.timeZone ?? hereZone();
  return <Day today={data} sorted={sortOut(data.applications, data.asOf, here)} />;
}

function Day({ today, sorted: { now, later, rest } }: { today: Today; sorted: Sorted }) {
  const { asOf, date } = today;
  const [first, ...others] = now;
  const { title, below } = headlineOf({ now, later, rest });
  return (
    <Page title={title} above={dayInWords(getDay(date))} below={below}>
      {first && (
        <ol className="grid gap-4">
          <li>
            <OpenCard card={first} asOf={asOf} />
          </li>
          {others.map((card) => (
            <li key={card.key}>
              <ClosedCard card={card} asOf={asOf} />
            </li>
          ))}
        </ol>
      )}
      {later.length > 0 && (
        <section aria-labelledby="later" className="mt-10">
          <h2 id="later" className="text-xl font-bold">
            {words.today.later}
          </h2>
          <p className="mt-1 mb-4 max-w-prose text-muted">{words.today.laterSays}</p>
          <ul className="grid gap-4">
            {later.map((card) => (
              <li key={card.key}>
                <ClosedCard card={card} asOf={asOf} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {rest.length > 0 && <LeaveAlone rest={rest} asOf={asOf} />}
    </Page>
  );
}

/** The day in a sentence. */
export function headlineOf({ now, later, rest }: Sorted): { title: string; below: string } {
  if (now.length === 0) {
    return later.length === 0
      ? { title: words.today.nothing, below: words.today.nobodyLate }
      : { title: words.today.nothingToday, below: words.today.laterCount(later.length) };
  }
  const effort = effortOf(now);
  const others = rest.length > 0 ? ` ${words.today.leaveOthers}` : '';
  return { title: words.today.headline(effort), below: `${words.today.effort(effort.minutes)}${others}` };
}

/** Nobody is lost on an empty page: it says what this is, and how it begins. */
function FirstRun({ date }: { date: string }) {
  return (
    <Page title={words.today.firstTitle} above={dayInWords(getDay(date))}>
      <section className="card max-w-2xl p-5 md:p-7">
        <p className="max-w-prose text-lg">{words.today.firstSays}</p>
        <p className="mt-3 max-w-prose text-muted">{words.today.firstHow}</p>
        <p className="mt-5">
          <ButtonLink to="/add" look="write">
            {words.today.firstAdd}
          </ButtonLink>
        </p>
      </section>
      <p className="mt-4 max-w-prose text-muted">{words.today.firstWhere}</p>
    </Page>
  );
}
