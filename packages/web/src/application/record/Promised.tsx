import { SelectField, TextField } from '../../design/Field.tsx';
import { words } from '../../words.ts';
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
        if (!at || !due) return words.record.needsDateTime;
        if (!what) return words.record.needsText;
        if (due < dateIn(at, sight.zone)) return words.record.needsLaterDate;
        const to = findPerson(entered, 'to', people);
        return recorder.add([{ type: 'promise-made', at, what, due, ...(channel && { channel }), ...(to && { to }) }]);
      }}
    >
      <TextField
        label={words.record.promisedWhat}
        hint={words.record.promisedWhatHint}
        name="what"
        maxLength={500}
        required
        autoComplete="off"
      />
      <TextField label={words.record.promisedDue} name="due" type="date" required />
      <PersonField label={words.record.promisedTo} name="to" people={people} nobody={words.record.nobodyNamed} />
      <SelectField label={words.record.promisedBy} name="channel" defaultValue="email">
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {words.channels[channel]}
          </option>
        ))}
      </SelectField>
      <WhenField sight={sight} />
    </RecordForm>
  );
}
