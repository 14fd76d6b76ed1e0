import { SelectField, TextField } from '../../design/Field.tsx';
import { channelWords } from '../../words/nouns.ts';
import { recordWords } from '../../words/record.ts';
import { dateIn } from '../../when/zone.ts';
import type { RecordFormProps } from './RecordDialog.tsx';
import { RecordForm } from './RecordForm.tsx';
import { PersonField, WhenField, findPerson, findWhen } from './fields.tsx';

const channels = ['email', 'phone', 'letter', 'linkedin', 'self'] as const;

/** You said you would do something by a day. */
export function Promised({ view, sight, recorder, onDone }: RecordFormProps) {
  const { people } = view.facts;
  return (
    <RecordForm
      onDone={onDone}
      onSave={(entered) => {
        const at = findWhen(entered, sight);
        const channel = channels.find((one) => one === entered.text('channel'));
        const [what, due] = [entered.text('what'), entered.text('due')];
        if (!at || !due) return recordWords.needsDateTime;
        if (!what) return recordWords.needsText;
        if (due < dateIn(at, sight.zone)) return recordWords.needsLaterDate;
        const to = findPerson(entered, 'to', people);
        return recorder.add([{ type: 'promise-made', at, what, due, ...(channel && { channel }), ...(to && { to }) }]);
      }}
    >
      <TextField
        label={recordWords.promisedWhat}
        hint={recordWords.promisedWhatHint}
        name="what"
        maxLength={500}
        required
        autoComplete="off"
      />
      <TextField label={recordWords.promisedDue} name="due" type="date" required />
      <PersonField label={recordWords.promisedTo} name="to" people={people} nobody={recordWords.nobodyNamed} />
      <SelectField label={recordWords.promisedBy} name="channel" defaultValue="email">
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {channelWords[channel]}
          </option>
        ))}
      </SelectField>
      <WhenField sight={sight} />
    </RecordForm>
  );
}
