import type { RecordedEvent } from '@fineline/core/api';
import type { Person } from '@fineline/core/application';
import type { Sight } from '../../when/say.ts';
import { correctionWords } from '../../words/corrections.ts';
import { sayStep, sayWhenDone } from './sayStep.ts';
import type { Step } from './steps.ts';

/** A quiet mark on an entry that was put right or put back: when; and, once somebody looks, what it said before. */
export function ChangedEntry({
  recorded,
  steps,
  people,
  sight,
}: {
  recorded: RecordedEvent;
  steps: readonly Step[];
  people: readonly Person[];
  sight: Sight;
}) {
  if (steps.length === 0) {
    if (recorded.changedAt === undefined) return null;
    const when = sayWhenDone(recorded.changedAt, sight);
    return <p className="text-sm text-muted">{correctionWords.stood(correctionWords.is.changed, when)}</p>;
  }
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
