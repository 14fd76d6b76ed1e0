import { Choices, TextField } from '../../design/Field.tsx';
import { words } from '../../words.ts';
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
        if (!name || !status) return words.record.needsText;
        return recorder.changeFacts({ ...facts, documents: [...(facts.documents ?? []), { name, status }] });
      }}
    >
      <TextField
        label={words.record.documentName}
        hint={words.record.documentNameHint}
        name="name"
        maxLength={200}
        required
        autoComplete="off"
      />
      <Choices
        legend={words.record.documentStatus}
        name="status"
        chosen="missing"
        options={statuses.map((value) => ({ value, says: words.record.documentOptions[value] }))}
      />
    </RecordForm>
  );
}
