import { Choices } from '../../design/Field.tsx';
import { words } from '../../words.ts';
import type { RecordFormProps } from './RecordDialog.tsx';
import { RecordForm } from './RecordForm.tsx';
import { PersonField, WhenField, findPerson, findWhen } from './fields.tsx';

const channels = ['email', 'phone', 'linkedin', 'none'] as const;

/** How they want to be written to, if at all. */
export function HowToReach({ view, sight, recorder, onDone }: RecordFormProps) {
  const { people } = view.facts;
  return (
    <RecordForm
      onDone={onDone}
      onSave={(entered) => {
        const at = findWhen(entered, sight);
        const channel = channels.find((one) => one === entered.text('channel'));
        if (!at || !channel) return words.record.needsDateTime;
        const by = findPerson(entered, 'by', people);
        return recorder.add([{ type: 'contact-preference', at, channel, ...(by && { by }) }]);
      }}
    >
      <Choices
        legend={words.record.reachHow}
        name="channel"
        chosen="email"
        options={channels.map((value) => ({ value, says: words.record.reachOptions[value] }))}
      />
      <PersonField label={words.record.whoSaid} name="by" people={people} nobody={words.record.nobodyNamed} />
      <WhenField sight={sight} />
    </RecordForm>
  );
}

/** They asked not to be written to: it binds the whole application. */
export function AskedNotTo({ view, sight, recorder, onDone }: RecordFormProps) {
  const { people } = view.facts;
  return (
    <RecordForm
      onDone={onDone}
      onSave={(entered) => {
        const at = findWhen(entered, sight);
        if (!at) return words.record.needsDateTime;
        const by = findPerson(entered, 'by', people);
        return recorder.add([{ type: 'contact-preference', at, channel: 'none', ...(by && { by }) }]);
      }}
    >
      <p>{words.record.askedNotToSays}</p>
      <PersonField label={words.record.whoSaid} name="by" people={people} nobody={words.record.nobodyNamed} />
      <WhenField sight={sight} />
    </RecordForm>
  );
}
