import { Choices, TextField } from '../../design/Field.tsx';
import { recordWords } from '../../words/record.ts';
import type { RecordFormProps } from './RecordDialog.tsx';
import { RecordForm } from './RecordForm.tsx';

const statuses = ['missing', 'wrong', 'requested'] as const;

/** Something that the application lacked. */
export function DocumentForm({ view: { facts }, recorder, onDone }: RecordFormProps) {
  return (
    <RecordForm
      onDone={onDone}
      onSave={(entered) => {
        const name = entered.text('name');
        const status = statuses.find((one) => one === entered.text('status'));
        if (!name || !status) return recordWords.needsText;
        return recorder.changeFacts({ ...facts, documents: [...(facts.documents ?? []), { name, status }] });
      }}
    >
      <TextField
        label={recordWords.documentName}
        hint={recordWords.documentNameHint}
        name="name"
        maxLength={200}
        required
        autoComplete="off"
      />
      <Choices
        legend={recordWords.documentStatus}
        name="status"
        chosen="missing"
        options={statuses.map((value) => ({ value, says: recordWords.documentOptions[value] }))}
      />
    </RecordForm>
  );
}
