import type { Choices } from '@fineline/core/api';
import type { PlaybookId } from '@fineline/core/application';
import { SelectField } from '../design/Field.tsx';
import { choicesWords } from '../words/choices.ts';
import { playbookWords } from '../words/playbooks.ts';
import { type Change, type Count, chooseCount, usual } from './choices.ts';
import { isAdjustable } from './playbooks.ts';

interface AdjustmentProps {
  /** The playbook in force. Only the default one can be adjusted; the others say so. */
  playbook: PlaybookId;
  chosen: Choices;
  /** What holds for all applications, where this is about one of them. */
  forAll?: Choices;
  onChoose: (change: Change, says: string) => void;
}

/** How long the default playbook waits: in silence, and after a date they gave. */
export function Adjustment(props: AdjustmentProps) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <CountField
        {...props}
        name="firstCheckInDay"
        label={choicesWords.firstCheckIn}
        hint={choicesWords.firstCheckInHint}
        options={[5, 6, 7, 8, 9, 10, 11, 12, 13, 14]}
        says={choicesWords.day}
        saved={choicesWords.firstCheckInSaved}
      />
      <CountField
        {...props}
        name="slackAfterTheirDate"
        label={choicesWords.slack}
        hint={choicesWords.slackHint}
        options={[0, 1, 2, 3, 4, 5]}
        says={choicesWords.wait}
        saved={choicesWords.slackSaved}
      />
    </div>
  );
}

interface CountFieldProps extends AdjustmentProps {
  name: Count;
  label: string;
  hint: string;
  options: readonly number[];
  says: (count: number) => string;
  saved: (says: string) => string;
}

function CountField({ playbook, chosen, forAll, onChoose, name, label, hint, options, says, saved }: CountFieldProps) {
  const adjustable = isAdjustable(playbook);
  // Nothing chosen is what holds for all applications, and there what the playbook has.
  const otherwise = forAll?.settings?.[name] ?? usual[name];
  const isOtherwise = (count: number | undefined) => count === undefined || (!forAll && count === otherwise);
  const count = chosen.settings?.[name];
  return (
    <SelectField
      label={label}
      hint={adjustable ? hint : choicesWords.fixed(playbookWords[playbook])}
      disabled={!adjustable}
      value={isOtherwise(count) ? '' : count}
      onChange={({ target }) => {
        const next = options.find((one) => String(one) === target.value);
        onChoose(chooseCount(name, next), saved(says(next ?? otherwise)));
      }}
    >
      {forAll && <option value="">{choicesWords.asInSettings(says(otherwise))}</option>}
      {options.map((one) => (
        <option key={one} value={isOtherwise(one) ? '' : one}>
          {isOtherwise(one) ? choicesWords.asUsual(says(one)) : says(one)}
        </option>
      ))}
    </SelectField>
  );
}
