import { Choices } from '../../design/Field.tsx';
import { recordWords } from '../../words/record.ts';
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
        if (!at || !channel) return recordWords.needsDateTime;
        const by = findPerson(entered, 'by', people);
        return recorder.add([{ type: 'contact-preference', at, channel, ...(by && { by }) }]);
      }}
    >
      <Choices
        legend={recordWords.reachHow}
        name="channel"
        chosen="email"
        options={channels.map((value) => ({ value, says: recordWords.reachOptions[value] }))}
      />
      <PersonField label={recordWords.whoSaid} name="by" people={people} nobody={recordWords.nobodyNamed} />
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
        if (!at) return recordWords.needsDateTime;
        const by = findPerson(entered, 'by', people);
        return recorder.add([{ type: 'contact-preference', at, channel: 'none', ...(by && { by }) }]);
      }}
    >
      <p>{recordWords.askedNotToSays}</p>
      <PersonField label={recordWords.whoSaid} name="by" people={people} nobody={recordWords.nobodyNamed} />
      <WhenField sight={sight} />
    </RecordForm>
  );
}
