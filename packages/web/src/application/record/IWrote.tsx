import type { Action, Channel } from '@fineline/core/application';
import { SelectField, TextArea } from '../../design/Field.tsx';
import { words } from '../../words.ts';
import { capitalised } from '../../when/say.ts';
import type { RecordFormProps } from './RecordDialog.tsx';
import { RecordForm } from './RecordForm.tsx';
import { PeopleField, WhenField, findPeople, findWhen } from './fields.tsx';

/** What can be sent, likeliest first. */
const actions: readonly Action[] = [
  'thank-you',
  'check-in',
  'second-check-in',
  'reply',
  'close-gap',
  'phone-call',
  'offer-trial',
  'linkedin-invite',
  'stay-visible',
  'ask-feedback',
];
const channels: readonly Channel[] = ['email', 'phone', 'letter', 'linkedin'];

/** A message that went out without having been advised here, or before. */
export function IWrote({ view, sight, recorder, onDone }: RecordFormProps) {
  const { people } = view.facts;
  return (
    <RecordForm
      onDone={onDone}
      onSave={(entered) => {
        const at = findWhen(entered, sight);
        const action = actions.find((one) => one === entered.text('action'));
        const channel = channels.find((one) => one === entered.text('channel'));
        if (!at || !action || !channel) return words.record.needsDateTime;
        const to = findPeople(entered, people);
        if (to.length === 0 && people.length > 0) return words.record.needsPerson;
        const body = entered.text('body');
        return recorder.add([{ type: 'sent', at, action, channel, to, ...(body && { body }) }], words.recorded.sent);
      }}
    >
      <SelectField label={words.record.wroteWhat} name="action" defaultValue="thank-you">
        {actions.map((action) => (
          <option key={action} value={action}>
            {capitalised(words.messages[action])}
          </option>
        ))}
      </SelectField>
      <PeopleField
        legend={words.record.wroteTo}
        people={people}
        chosen={people.length === 1 ? people.map(({ id }) => id) : []}
      />
      <SelectField label={words.record.wroteHow} name="channel" defaultValue="email">
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {words.channels[channel]}
          </option>
        ))}
      </SelectField>
      <TextArea label={words.record.wroteBody} name="body" maxLength={20_000} optional />
      <WhenField sight={sight} />
    </RecordForm>
  );
}
