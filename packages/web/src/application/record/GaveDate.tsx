import { TextArea, TextField } from '../../design/Field.tsx';
import { recordWords } from '../../words/record.ts';
import type { RecordFormProps } from './RecordDialog.tsx';
import { RecordForm } from './RecordForm.tsx';
import { PersonField, WhenField, findPerson, findWhen } from './fields.tsx';

/** They said when to expect an answer. */
export function GaveDate({ view, sight, recorder, onDone }: RecordFormProps) {
  const { people } = view.facts;
  return (
    <RecordForm
      onDone={onDone}
      onSave={(entered) => {
        const at = findWhen(entered, sight);
        if (!at) return recordWords.needsDateTime;
        const by = findPerson(entered, 'by', people);
        const [due, says] = [entered.text('due'), entered.text('says')];
        if (due && due < at.slice(0, 10)) return recordWords.needsLaterDate;
        return recorder.add([
          { type: 'timeline-given', at, ...(by && { by }), ...(due && { due }), ...(says && { says }) },
        ]);
      }}
    >
      <TextField
        label={recordWords.theyGaveDateWhen}
        hint={recordWords.theyGaveDateHint}
        name="due"
        type="date"
        optional
      />
      <PersonField label={recordWords.whoSaid} name="by" people={people} nobody={recordWords.nobodyNamed} />
      <TextArea label={recordWords.theySaid} name="says" maxLength={2000} optional />
      <WhenField sight={sight} />
    </RecordForm>
  );
}
