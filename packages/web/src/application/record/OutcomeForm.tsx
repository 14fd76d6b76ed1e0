import { Choices } from '../../design/Field.tsx';
import { outcomeWords } from '../../words/nouns.ts';
import { recordWords } from '../../words/record.ts';
import type { RecordFormProps } from './RecordDialog.tsx';
import { RecordForm } from './RecordForm.tsx';
import { WhenField, findWhen } from './fields.tsx';

const outcomes = ['offered', 'accepted', 'declined', 'rejected', 'filled', 'withdrawn'] as const;

/** How it ended, or all but ended. */
export function OutcomeForm({ view, sight, recorder, onDone }: RecordFormProps) {
  return (
    <RecordForm
      onDone={onDone}
      onSave={(entered) => {
        const at = findWhen(entered, sight);
        const is = outcomes.find((one) => one === entered.text('outcome'));
        if (!at || !is) return recordWords.needsDateTime;
        return recorder.add([{ type: 'outcome', at, is }]);
      }}
    >
      <Choices
        legend={recordWords.outcomeWhat}
        name="outcome"
        chosen={view.plan.verdict === 'move-on' ? 'withdrawn' : undefined}
        options={outcomes.map((value) => ({ value, says: outcomeWords[value] }))}
      />
      <WhenField sight={sight} />
    </RecordForm>
  );
}
