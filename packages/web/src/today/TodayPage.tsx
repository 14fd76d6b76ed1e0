import type { Today } from '@fineline/core/api';
import { dayInWords, getDay } from '@fineline/core/calendar';
import { useToday } from '../api/questions.ts';
import { ButtonLink } from '../design/Button.tsx';
import { Page } from '../design/Page.tsx';
import { FaultPage, Loading } from '../design/States.tsx';
import { useMemo } from 'react';
import { hereZone } from '../when/zone.ts';
import { todayWords } from '../words/today.ts';
import { type Card, type Sorted, sortOut } from './cards.ts';
import { effortOf } from './effort.ts';
import { LeaveAlone } from './LeaveAlone.tsx';
import { ClosedCard, OpenCard } from './TaskCard.tsx';
import { dealer, useGradually } from './useGradually.ts';
import { usePutOff } from './usePutOff.ts';

/** What to do today, and what to leave alone. */
export function TodayPage() {
  const today = useToday();
  if (today.isPending) return <Loading what={todayWords.what} />;
  if (today.isError && !today.data) return <FaultPage error={today.error} again={() => void today.refetch()} />;
  const { data } = today;
  if (data.applications.length === 0) return <FirstRun date={data.date} />;
  return <Day today={data} />;
}

function Day({ today }: { today: Today }) {
  const { asOf, date, applications } = today;
  const here = today.profile?.timeZone ?? hereZone();
  const sorted = useMemo(() => sortOut(applications, asOf, here), [applications, asOf, here]);
  const { now, later, notToday, rest } = sorted;
  const [first, ...others] = now;
  const { title, below } = headlineOf(sorted);
  const { putOff, takeUp } = usePutOff(today, first?.key);
  const total = others.length + later.length + notToday.length + rest.length;
  const count = useGradually(total);
  const deal = dealer(count);
  return (
    <Page title={title} above={dayInWords(getDay(date))} below={below}>
      {first && (
        <ol className="grid gap-4">
          <li key={first.key}>
            <OpenCard card={first} asOf={asOf} onPutOff={putOff} />
          </li>
          {deal(others).map((card) => (
            <li key={card.key}>
              <ClosedCard card={card} asOf={asOf} />
            </li>
          ))}
        </ol>
      )}
      <Section id="later" title={todayWords.later} says={todayWords.laterSays} cards={deal(later)} asOf={asOf} />
      <Section
        id="not-today"
        title={todayWords.putOffTitle}
        says={todayWords.putOffSays}
        cards={deal(notToday)}
        asOf={asOf}
        onTakeUp={takeUp}
      />
      <LeaveAlone rest={deal(rest)} count={rest.length} asOf={asOf} />
    </Page>
  );
}

/** Cards that are open, and not for now. */
function Section({
  id,
  title,
  says,
  cards,
  asOf,
  onTakeUp,
}: {
  id: string;
  title: string;
  says: string;
  cards: readonly Card[];
  asOf: string;
  onTakeUp?: (card: Card) => void;
}) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="text-xl font-bold">
        {title}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-muted">{says}</p>
      <ul className="grid gap-4">
        {cards.map((card) => (
          <li key={card.key}>
            <ClosedCard card={card} asOf={asOf} onTakeUp={onTakeUp} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The day in a sentence. */
export function headlineOf({ now, later, notToday, rest }: Sorted): { title: string; below: string } {
  if (now.length === 0) {
    if (notToday.length > 0) return { title: todayWords.nothingMore, below: todayWords.putOffCount(notToday.length) };
    return later.length === 0
      ? { title: todayWords.nothing, below: todayWords.nobodyLate }
      : { title: todayWords.nothingToday, below: todayWords.laterCount(later.length) };
  }
  const effort = effortOf(now);
  const others = rest.length > 0 ? ` ${todayWords.leaveOthers}` : '';
  return { title: todayWords.headline(effort), below: `${todayWords.effort(effort.minutes)}${others}` };
}

/** Nobody is lost on an empty page: it says what this is, and how it begins. */
function FirstRun({ date }: { date: string }) {
  return (
    <Page title={todayWords.firstTitle} above={dayInWords(getDay(date))}>
      <section className="card max-w-2xl p-5 md:p-7">
        <p className="max-w-prose text-lg">{todayWords.firstSays}</p>
        <p className="mt-3 max-w-prose text-muted">{todayWords.firstHow}</p>
        <p className="mt-5">
          <ButtonLink to="/add" look="write">
            {todayWords.firstAdd}
          </ButtonLink>
        </p>
      </section>
      <p className="mt-4 max-w-prose text-muted">{todayWords.firstWhere}</p>
    </Page>
  );
}
