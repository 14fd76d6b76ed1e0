import type { Reason } from '@fineline/core/application';
import { memo } from 'react';
import { Link } from 'wouter';
import { WhyNow } from '../advice/WhyNow.tsx';
import { furtherOf, sayBest, titleOf } from '../advice/say.ts';
import { Button, ButtonLink } from '../design/Button.tsx';
import { beforeAddress, notesAddress } from '../interviews/addresses.ts';
import { hereZone } from '../when/zone.ts';
import { adviceWords, byWords } from '../words/advice.ts';
import { todayWords } from '../words/today.ts';
import type { Batch, Card } from './cards.ts';
import { minutesOf } from './effort.ts';

interface TaskCardProps {
  card: Card;
  asOf: string;
}

/** The one to begin with: what, to whom, when it is best, and the reason in a sentence. */
export function OpenCard({ card, asOf, onPutOff }: TaskCardProps & { onPutOff: (card: Card) => void }) {
  const { application, steps } = card;
  const title = titleOf(steps, application.people);
  const further = furtherOf(steps, application.people);
  const [first] = steps;
  const isPanel = steps.filter(({ action }) => action === 'thank-you').length > 1;
  return (
    <article className="card p-5 md:p-7">
      <Eyebrow card={card} asOf={asOf} />
      <h2 id={card.key} tabIndex={-1} className="mt-1 w-fit text-2xl font-bold">
        {title}
      </h2>
      <p className="text-muted">
        {application.company} · {application.role}
      </p>
      <p className="mt-3 max-w-prose">
        {first.because[0]?.says} {isPanel && adviceWords.ownLetter}
      </p>
      {further.length > 0 && (
        <div className="mt-3">
          <p className="text-sm font-semibold text-muted">{adviceWords.alsoHere}</p>
          <ul className="list-disc pl-5">
            {further.map(({ action, says }) => (
              <li key={says}>
                {action === 'capture-notes' ? (
                  <Link href={notesAddress(application.id, 'latest')} className="button-quiet">
                    {says}
                  </Link>
                ) : (
                  says
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
        <ButtonLink to={addressOf(card)} look="write" label={adviceWords.startOf(title, application.company)}>
          {adviceWords.start}
        </ButtonLink>
        <Button onClick={() => onPutOff(card)} aria-label={todayWords.putOffOf(title, application.company)}>
          {todayWords.putOff}
        </Button>
        <WhyNow reasons={reasonsOf(card)} of={title} />
      </div>
    </article>
  );
}

/** One that waits its turn; painted once, however many follow it. */
export const ClosedCard = memo(function ClosedCard({
  card,
  asOf,
  onTakeUp,
}: TaskCardProps & { onTakeUp?: ((card: Card) => void) | undefined }) {
  const { application, steps } = card;
  const title = titleOf(steps, application.people);
  return (
    <article className="card flex flex-wrap items-center gap-x-6 gap-y-3 p-5">
      <div className="min-w-0 flex-1 basis-72">
        <Eyebrow card={card} asOf={asOf} />
        <h3 id={card.key} tabIndex={-1} className="w-fit text-lg font-semibold">
          {title}
        </h3>
        <p className="text-muted">
          {application.company} · {application.role}
        </p>
      </div>
      {onTakeUp ? (
        <Button onClick={() => onTakeUp(card)} aria-label={todayWords.takeUpOf(title, application.company)}>
          {todayWords.takeUp}
        </Button>
      ) : (
        <ButtonLink to={addressOf(card)} label={adviceWords.startOf(title, application.company)}>
          {adviceWords.start}
        </ButtonLink>
      )}
    </article>
  );
});

/** "Write · best tomorrow at 09:00 · 10 min" */
function Eyebrow({ card, asOf }: TaskCardProps) {
  const [first] = card.steps;
  const sight = { zone: card.application.timeZone, asOf, here: hereZone() };
  const says = [byWords[first.channel], sayBest(first, sight), adviceWords.minutes(minutesOf(card))];
  return <p className="text-sm font-semibold text-write">{says.join(' · ')}</p>;
}

/** What is done on a page of its own begins there. */
function addressOf({ application: { id }, steps: [first] }: Card): string {
  switch (first.action) {
    case 'prepare':
      return beforeAddress(id, 'next');
    case 'capture-notes':
      return notesAddress(id, 'latest');
    default:
      return `/applications/${id}`;
  }
}

/** Those of the first step; what is said of each person of a panel alike is said once. */
export function reasonsOf({ steps: [first] }: Batch): readonly Reason[] {
  return [...new Map(first.because.map((reason) => [reason.rule, reason])).values()];
}
