import type { Choices } from '@fineline/core/api';
import { Adjustment } from '../choices/Adjustment.tsx';
import { DaysEditor } from '../choices/DaysEditor.tsx';
import { choosePlaybook, usual } from '../choices/choices.ts';
import { Button } from '../design/Button.tsx';
import { Fault } from '../design/States.tsx';
import { choicesWords } from '../words/choices.ts';
import { playbookWords } from '../words/playbooks.ts';
import { settingsWords } from '../words/settings.ts';
import { PlaybookRadios } from './PlaybookRadios.tsx';
import { useChooser } from './useChooser.ts';

/** How all applications are planned. Each choice is saved as it is made. */
export function PlanSection({ standing }: { standing: Choices }) {
  const { chosen, choose, error, again, drop } = useChooser(standing);
  const playbook = chosen.playbook ?? usual.playbook;
  const part = { chosen, onChoose: choose };
  return (
    <section aria-labelledby="plan" className="grid gap-8">
      <div>
        <h2 id="plan" className="text-2xl font-bold">
          {settingsWords.plan}
        </h2>
        <p className="mt-1 max-w-prose text-muted">{settingsWords.planSays}</p>
      </div>
      {error !== undefined && (
        <div className="z-2 rounded-card bg-paper md:sticky md:top-4">
          <Fault error={error} again={again}>
            <Button onClick={drop}>{settingsWords.leave}</Button>
          </Fault>
          <p className="py-2 font-semibold">{settingsWords.notSaved}</p>
        </div>
      )}
      <PlaybookRadios
        chosen={playbook}
        onChoose={(id) =>
          choose(choosePlaybook(id === usual.playbook ? undefined : id), settingsWords.chosen(playbookWords[id]))
        }
      />
      <section aria-labelledby="adjust">
        <h3 id="adjust" className="mb-3 text-lg font-semibold">
          {settingsWords.adjust}
        </h3>
        <Adjustment {...part} playbook={playbook} />
      </section>
      <DaysEditor {...part} list="daysOff" words={choicesWords.off} done={choicesWords.off} />
      <DaysEditor {...part} list="workingDays" words={choicesWords.worked} done={choicesWords.worked} />
    </section>
  );
}
