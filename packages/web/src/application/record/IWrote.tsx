import type { Action, Channel } from '@fineline/core/application';
import { SelectField, TextArea } from '../../design/Field.tsx';
import { channelWords, messageWords } from '../../words/nouns.ts';
import { recordWords, recordedWords } from '../../words/record.ts';
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
        if (!at || !action || !channel) return recordWords.needsDateTime;
        const to = findPeople(entered, people);
        if (to.length === 0 && people.length > 0) return recordWords.needsPerson;
        const body = entered.text('body');
        return recorder.add([{ type: 'sent', at, action, channel, to, ...(body && { body }) }], recordedWords.sent);
      }}
    >
      <SelectField label={recordWords.wroteWhat} name="action" defaultValue="thank-you">
        {actions.map((action) => (
          <option key={action} value={action}>
            {capitalised(messageWords[action])}
          </option>
        ))}
      </SelectField>
      <PeopleField
        legend={recordWords.wroteTo}
        people={people}
        chosen={people.length === 1 ? people.map(({ id }) => id) : []}
      />
      <SelectField label={recordWords.wroteHow} name="channel" defaultValue="email">
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {channelWords[channel]}
          </option>
        ))}
      </SelectField>
      <TextArea label={recordWords.wroteBody} name="body" maxLength={20_000} optional />
      <WhenField sight={sight} />
    </RecordForm>
  );
}
