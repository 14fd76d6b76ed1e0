import type { ReadingKind } from '@fineline/core/application';
import { useState } from 'react';
import { SelectField, TextArea, TextField } from '../../design/Field.tsx';
import { kindWords } from '../../words/nouns.ts';
import { recordWords } from '../../words/record.ts';
import type { RecordFormProps } from './RecordDialog.tsx';
import { RecordForm } from './RecordForm.tsx';
import { PersonField, WhenField, findPerson, findWhen } from './fields.tsx';

/** Likeliest first. */
const kinds: readonly ReadingKind[] = [
  'still-deciding',
  'next-step',
  'asks-for-something',
  'acknowledgement',
  'offer',
  'rejection',
  'filled',
  'auto-reply',
  'bounce',
  'asked-to-stop',
  'unrelated',
];
/** These may name a day. */
const namesDay: ReadonlySet<ReadingKind> = new Set(['still-deciding', 'acknowledgement', 'auto-reply', 'next-step']);

export function TheyWrote({ view, sight, recorder, onDone }: RecordFormProps) {
  const { people } = view.facts;
  const [kind, choose] = useState<ReadingKind>('still-deciding');
  return (
    <RecordForm
      onDone={onDone}
      onSave={(entered) => {
        const at = findWhen(entered, sight);
        if (!at) return recordWords.needsDateTime;
        const from = findPerson(entered, 'from', people);
        const [until, asked, body] = [entered.text('until'), entered.text('asked'), entered.text('body')];
        return recorder.add([
          {
            type: 'reply',
            at,
            kind,
            ...(from && { from }),
            ...(until && namesDay.has(kind) && { until }),
            ...(asked && kind === 'asks-for-something' && { asksFor: [asked] }),
            ...(body && { body }),
          },
        ]);
      }}
    >
      <SelectField
        label={recordWords.theyWroteWhat}
        value={kind}
        onChange={({ target }) => choose(kinds.find((one) => one === target.value) ?? kind)}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {kindWords[one]}
          </option>
        ))}
      </SelectField>
      <PersonField label={recordWords.from} name="from" people={people} nobody={recordWords.nobodyNamed} />
      {namesDay.has(kind) && (
        <TextField label={recordWords.until} hint={recordWords.untilHint} name="until" type="date" optional />
      )}
      {kind === 'asks-for-something' && (
        <TextField label={recordWords.askedFor} name="asked" maxLength={1000} optional />
      )}
      <TextArea label={recordWords.theySaid} name="body" maxLength={20_000} optional />
      <WhenField sight={sight} />
    </RecordForm>
  );
}
