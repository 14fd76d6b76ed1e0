import { Sources } from '../advice/WhyNow.tsx';
import { applicationWords } from '../words/application.ts';
import type { PartProps } from './ApplicationPage.tsx';
import { sayHold } from './sayHold.ts';

/** What not to do, until when, and why. */
export function Holds({ view, sight }: PartProps) {
  const { plan, facts } = view;
  const { used, allowed } = plan.pressure;
  if (plan.holds.length === 0 && used === 0) return null;
  return (
    <section aria-labelledby="holds">
      <h2 id="holds" className="mb-3 text-xl font-bold">
        {applicationWords.leave}
      </h2>
      <ul className="grid gap-4">
        {plan.holds.map((hold) => (
          <li key={hold.because.rule + hold.because.says} className="border-l-2 border-wait pl-4">
            <p className="font-semibold text-wait">{sayHold(hold, facts.people, sight)}</p>
            <p className="max-w-prose">{hold.because.says}</p>
            <Sources of={hold.because.sources} />
          </li>
        ))}
      </ul>
      {used > 0 && <p className="mt-3 text-sm text-muted">{applicationWords.asked(used, allowed)}</p>}
    </section>
  );
}
