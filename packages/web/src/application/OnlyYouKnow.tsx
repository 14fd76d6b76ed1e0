import type { ApplicationView } from '@fineline/core/api';
import type { Circumstances } from '@fineline/core/application';
import { SelectField } from '../design/Field.tsx';
import { applicationWords, circumstanceWords } from '../words/application.ts';
import { type Recorder, useTap } from './useRecord.ts';

const fields = [
  'callsAreCommonInIndustry',
  'jobTicksAllBoxes',
  'trialWouldRiskCurrentJob',
  'feelsDesperate',
] as const satisfies readonly (keyof Circumstances)[];

/** What the plan may depend on and nobody else can say. */
export function OnlyYouKnow({ view: { facts }, recorder }: { view: ApplicationView; recorder: Recorder }) {
  const tap = useTap();
  const { circumstances = {} } = facts;
  function answer(field: (typeof fields)[number], said: string) {
    const { [field]: _, ...others } = circumstances;
    const next: Circumstances = said === '' ? others : { ...others, [field]: said === 'yes' };
    tap(recorder.changeFacts({ ...facts, circumstances: next }));
  }
  return (
    <details className="group">
      <summary className="button-quiet">{applicationWords.answers}</summary>
      <p className="mb-3 text-sm text-muted">{applicationWords.answersSays}</p>
      <div className="grid gap-4">
        {fields.map((field) => (
          <SelectField
            key={field}
            label={circumstanceWords[field]}
            value={circumstances[field] === undefined ? '' : circumstances[field] ? 'yes' : 'no'}
            onChange={({ target }) => answer(field, target.value)}
          >
            <option value="">{circumstanceWords.unknown}</option>
            <option value="yes">{circumstanceWords.yes}</option>
            <option value="no">{circumstanceWords.no}</option>
          </SelectField>
        ))}
      </div>
    </details>
  );
}
