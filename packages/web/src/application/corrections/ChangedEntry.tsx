import type { Person } from '@fineline/core/application';
import type { Sight } from '../../when/say.ts';
import { correctionWords } from '../../words/corrections.ts';
import { sayStep } from './sayStep.ts';
import type { Step } from './steps.ts';

/** A quiet mark on an entry that was put right or put back: when, and what it said before. */
export function ChangedEntry({
  steps,
  people,
  sight,
}: {
  steps: readonly Step[];
  people: readonly Person[];
  sight: Sight;
}) {
  if (steps.length === 0) return null;
  return (
    <ul className="mt-1 grid gap-1 border-l-2 border-dashed border-edge pl-3 text-sm text-muted">
      {steps.map((step) => {
        const { when, before } = sayStep(step, people, sight);
        return (
          <li key={`${step.is} ${step.at}`}>
            <p className="font-semibold">{when}</p>
            {before.length > 0 && (
              <p className="line-clamp-6 max-w-prose">
                {correctionWords.before} {before.join(' · ')}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
