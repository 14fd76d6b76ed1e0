import type { Hold } from '@fineline/core/application';
import { Sources } from '../advice/WhyNow.tsx';
import { namesIn } from '../advice/say.ts';
import { sayFullMoment, sayList } from '../when/say.ts';
import { applicationWords, heldWords } from '../words/application.ts';
import type { PartProps } from './ApplicationPage.tsx';

/** What not to do, until when, and why. */
export function Holds({ view, sight }: PartProps) {
  const { plan, facts } = view;
  const { used, allowed } = plan.pressure;
  if (plan.holds.length === 0 && used === 0) return null;
  const says = ({ actions, to, until }: Hold): string => {
    const what = applicationWords.held(
      actions.length,
      sayList(
        actions.map((action) => heldWords[action]),
        'or',
      ),
    );
    const whom = to ? applicationWords.holdTo(what, sayList(to.map(namesIn(facts.people)))) : what;
    return until ? applicationWords.holdUntil(whom, sayFullMoment(until, sight)) : applicationWords.holdForGood(whom);
  };
  return (
    <section aria-labelledby="holds">
      <h2 id="holds" className="mb-3 text-xl font-bold">
        {applicationWords.leave}
      </h2>
      <ul className="grid gap-4">
        {plan.holds.map((hold) => (
          <li key={hold.because.rule + hold.because.says} className="border-l-2 border-wait pl-4">
            <p className="font-semibold text-wait">{says(hold)}</p>
            <p className="max-w-prose">{hold.because.says}</p>
            <Sources of={hold.because.sources} />
          </li>
        ))}
      </ul>
      {used > 0 && <p className="mt-3 text-sm text-muted">{applicationWords.asked(used, allowed)}</p>}
    </section>
  );
}
