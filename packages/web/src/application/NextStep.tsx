import { byAction, isOpen } from '../advice/groups.ts';
import { titleOf, sayBest } from '../advice/say.ts';
import { WhyNow } from '../advice/WhyNow.tsx';
import { type Batch, batchesOf } from '../today/cards.ts';
import { minutesOf } from '../today/effort.ts';
import { reasonsOf } from '../today/TaskCard.tsx';
import { adviceWords, byWords } from '../words/advice.ts';
import { applicationWords } from '../words/application.ts';
import type { PartProps } from './ApplicationPage.tsx';
import { StepButtons } from './StepButtons.tsx';
import { Needs } from './Needs.tsx';
import type { Recorder } from './useRecord.ts';

type NextStepProps = PartProps & { recorder: Recorder };

/** What to do now, with its reasons; or that there is nothing to do, and until when. */
export function NextStep(props: NextStepProps) {
  const { view } = props;
  const cards = batchesOf({ id: view.id, open: view.plan.advice.filter(isOpen) });
  if (cards.length === 0) return <Nothing {...props} />;
  return (
    <section aria-label={applicationWords.next} className="grid gap-4">
      {cards.map((card, i) => (
        <StepCard key={card.key} {...props} card={card} isFirst={i === 0} />
      ))}
    </section>
  );
}

function StepCard({ card, isFirst, ...props }: NextStepProps & { card: Batch; isFirst: boolean }) {
  const { view, sight } = props;
  const [first] = card.steps;
  const title = titleOf(card.steps, view.facts.people);
  const says = [
    isFirst ? applicationWords.next : applicationWords.also,
    byWords[first.channel],
    sayBest(first, sight),
    adviceWords.minutes(minutesOf(card)),
  ];
  const [named = [first], ...others] = byAction(card.steps);
  return (
    <article className={`card p-5 md:p-6 ${isFirst ? 'border-write' : ''}`}>
      <p className="text-sm font-semibold text-write">{says.join(' · ')}</p>
      <h2 className="mt-1 text-xl font-bold md:text-2xl">{title}</h2>
      <p className="mt-2 max-w-prose">
        {first.because[0]?.says} {named.length > 1 && adviceWords.ownLetter}
      </p>
      <Needs advice={first} />
      <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
        <StepButtons {...props} steps={named} isLeading={isFirst} />
        <WhyNow reasons={reasonsOf(card)} of={title} />
      </div>
      {others.length > 0 && (
        <ul className="mt-4 divide-y divide-line border-t border-line">
          {others.map((steps) => {
            const [step] = steps;
            const called = titleOf(steps, view.facts.people);
            return (
              <li key={step.action} className="pt-3 pb-2 last:pb-0">
                <h3 className="font-semibold">{called}</h3>
                <p className="max-w-prose text-muted">{step.because[0]?.says}</p>
                <Needs advice={step} />
                <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
                  <StepButtons {...props} steps={steps} />
                  <WhyNow reasons={step.because} of={called} says={adviceWords.whyThis} />
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </article>
  );
}

/** Waiting is what there is to do. */
function Nothing({ view }: NextStepProps) {
  const { plan } = view;
  const reasons = plan.holds.map(({ because }) => because);
  const first = plan.advice.find((advice) => !isOpen(advice));
  return (
    <section aria-label={applicationWords.next} className="card p-5 md:p-6">
      <p className="text-sm font-semibold text-wait">{applicationWords.nothingNow}</p>
      <h2 className="mt-1 text-xl font-bold md:text-2xl">{plan.headline}</h2>
      {reasons[0] && <p className="mt-2 max-w-prose">{reasons[0].says}</p>}
      <WhyNow
        reasons={reasons.length > 0 ? reasons : (first?.because ?? [])}
        of={plan.headline}
        says={plan.verdict === 'closed' ? adviceWords.whyThis : adviceWords.whyWait}
      />
    </section>
  );
}
