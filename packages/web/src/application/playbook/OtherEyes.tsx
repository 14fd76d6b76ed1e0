import type { ApplicationView } from '@fineline/core/api';
import type { PlaybookId } from '@fineline/core/application';
import { useState } from 'react';
import { useApplication } from '../../api/questions.ts';
import { playbookIds } from '../../choices/playbooks.ts';
import { Button } from '../../design/Button.tsx';
import { Disclosure } from '../../design/Disclosure.tsx';
import { SelectField } from '../../design/Field.tsx';
import { Fault } from '../../design/States.tsx';
import type { Sight } from '../../when/say.ts';
import { commonWords } from '../../words/common.ts';
import { plannedWords, playbookLikeWords, playbookWords } from '../../words/playbooks.ts';
import { Comparison } from './Comparison.tsx';

interface OtherEyesProps {
  view: ApplicationView;
  sight: Sight;
  onChoose: (playbook: PlaybookId) => void;
}

/** What another playbook would say to the same history; nothing is changed by looking. */
export function OtherEyes({ view, sight, onChoose }: OtherEyesProps) {
  const [looked, look] = useState<PlaybookId>();
  const others = playbookIds.filter((id) => id !== view.plan.playbook);
  const other = others.find((id) => id === looked); // the one that plans now is no other
  return (
    <Disclosure says={plannedWords.other}>
      <p className="mb-3 max-w-prose text-muted">{plannedWords.otherSays}</p>
      <div className="sm:max-w-80">
        <SelectField
          label={plannedWords.choose}
          value={other ?? ''}
          onChange={({ target }) => look(others.find((id) => id === target.value))}
        >
          <option value="">{plannedWords.none}</option>
          {others.map((id) => (
            <option key={id} value={id}>
              {playbookWords[id]}
            </option>
          ))}
        </SelectField>
      </div>
      {other && <p className="mt-2 max-w-prose text-muted">{playbookLikeWords[other]}</p>}
      {other && <Beside key={other} view={view} sight={sight} playbook={other} onChoose={onChoose} />}
    </Disclosure>
  );
}

function Beside({ view, sight, playbook, onChoose }: OtherEyesProps & { playbook: PlaybookId }) {
  const seen = useApplication(view.id, playbook);
  if (seen.isPending) return <output className="mt-4 block text-muted">{commonWords.moment}</output>;
  if (seen.isError && !seen.data) {
    return (
      <div className="mt-4">
        <Fault error={seen.error} again={() => void seen.refetch()} />
      </div>
    );
  }
  return (
    <>
      <Comparison own={view} other={seen.data} sight={sight} />
      <Button className="mt-4" onClick={() => onChoose(playbook)}>
        {plannedWords.planBy(playbookWords[playbook])}
      </Button>
    </>
  );
}
