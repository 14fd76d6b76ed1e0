import type { ApplicationView } from '@fineline/core/api';
import type { PlaybookId } from '@fineline/core/application';
import { useState } from 'react';
import { useApplication } from '../api/questions.ts';
import { titleOf } from '../advice/say.ts';
import { SelectField } from '../design/Field.tsx';
import { Fault } from '../design/States.tsx';
import { type Sight, sayOnDay } from '../when/say.ts';
import { dayIn } from '../when/zone.ts';
import { applicationWords, playbookWords, stateWords } from '../words/application.ts';
import { commonWords } from '../words/common.ts';

const playbooks: readonly PlaybookId[] = [
  'fineline',
  'gentle-nudge',
  'three-windows',
  'steady-cadence',
  'dos-and-donts',
  'top-of-mind',
];

/** What another playbook would say to the same history; nothing is changed by looking. */
export function OtherEyes({ view, sight }: { view: ApplicationView; sight: Sight }) {
  const [chosen, choose] = useState<PlaybookId>();
  const others = playbooks.filter((id) => id !== view.plan.playbook);
  return (
    <details>
      <summary className="button-quiet">{applicationWords.other}</summary>
      <p className="mb-3 text-sm text-muted">{applicationWords.otherSays}</p>
      <SelectField
        label={applicationWords.otherChoose}
        value={chosen ?? ''}
        onChange={({ target }) => choose(others.find((id) => id === target.value))}
      >
        <option value="">{applicationWords.otherNone}</option>
        {others.map((id) => (
          <option key={id} value={id}>
            {playbookWords[id]}
          </option>
        ))}
      </SelectField>
      {chosen && <Seen key={chosen} view={view} sight={sight} playbook={chosen} />}
    </details>
  );
}

function Seen({ view, sight, playbook }: { view: ApplicationView; sight: Sight; playbook: PlaybookId }) {
  const seen = useApplication(view.id, playbook);
  if (seen.isPending) return <output>{commonWords.moment}</output>;
  if (seen.isError && !seen.data) return <Fault error={seen.error} again={() => void seen.refetch()} />;
  const { plan, facts } = seen.data;
  return (
    <output className="mt-3 block">
      <p className="font-semibold">{plan.headline}</p>
      <ul className="mt-1 grid gap-2 text-sm">
        {plan.advice.map((advice) => (
          <li key={`${advice.action} ${advice.to.join(' ')} ${advice.promise ?? ''}`}>
            {titleOf([advice], facts.people)}{' '}
            <span className="text-muted">
              {stateWords[advice.state](sayOnDay(dayIn(advice.opens, sight.zone), dayIn(sight.asOf, sight.zone)))}
            </span>
          </li>
        ))}
      </ul>
    </output>
  );
}
