import type { ApplicationView, Choices } from '@fineline/core/api';
import { useState } from 'react';
import { useChoices } from '../../api/questions.ts';
import { Adjustment } from '../../choices/Adjustment.tsx';
import { DaysEditor } from '../../choices/DaysEditor.tsx';
import type { Change } from '../../choices/choices.ts';
import { Disclosure } from '../../design/Disclosure.tsx';
import { Fault } from '../../design/States.tsx';
import { choicesWords } from '../../words/choices.ts';
import { commonWords } from '../../words/common.ts';
import { plannedWords } from '../../words/playbooks.ts';
import { type Recorder, useTap } from '../useRecord.ts';

interface OwnAdjustmentProps {
  view: ApplicationView;
  recorder: Recorder;
}

/** Days on which this employer is closed, and how patient this application is. */
export function OwnAdjustment({ view, recorder }: OwnAdjustmentProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <Disclosure
      says={plannedWords.closed}
      aside={view.choices.settings && plannedWords.adjusted}
      onOpen={() => setOpened(true)}
    >
      <p className="mb-4 text-muted">{plannedWords.closedSays}</p>
      {wasOpened && <Opened view={view} recorder={recorder} />}
    </Disclosure>
  );
}

function Opened({ view, recorder }: OwnAdjustmentProps) {
  const tap = useTap();
  const forAll = useChoices();
  const choose = (change: Change, says: string) => tap(recorder.choose(change(view.choices), says));
  const part: { chosen: Choices; onChoose: typeof choose } = { chosen: view.choices, onChoose: choose };
  if (forAll.isPending) return <output className="text-muted">{commonWords.moment}</output>;
  if (forAll.isError && !forAll.data) return <Fault error={forAll.error} again={() => void forAll.refetch()} />;
  return (
    <div className="grid gap-6">
      <DaysEditor {...part} list="daysOff" words={choicesWords.closed} done={choicesWords.off} />
      <Adjustment {...part} playbook={view.plan.playbook} forAll={forAll.data} />
    </div>
  );
}
