import type { Person } from '@fineline/core/application';
import { Link } from 'wouter';
import { freePersonId } from '../../api/ids.ts';
import { SelectField, TextField } from '../../design/Field.tsx';
import { addWords } from '../../words/add.ts';
import { navWords } from '../../words/common.ts';
import { recordWords, recordedWords } from '../../words/record.ts';
import type { RecordFormProps } from './RecordDialog.tsx';
import { RecordForm } from './RecordForm.tsx';
import { DateAndTime, PeopleField, findPeople, findWhen } from './fields.tsx';

const formats = ['video', 'phone', 'onsite'] as const;

/** A further round, or one that took place before this was begun. */
export function AnotherInterview({ view, sight, recorder, onDone }: RecordFormProps) {
  const { people } = view.facts;
  return (
    <RecordForm
      onDone={onDone}
      onSave={(entered) => {
        const at = findWhen(entered, sight);
        if (!at) return recordWords.needsDateTime;
        const name = entered.text('new');
        const brought: Person[] = name ? [{ id: freePersonId(people), name, part: 'interviewer' }] : [];
        const format = formats.find((one) => one === entered.text('format'));
        const minutes = Math.round(Number(entered.text('minutes')));
        return recorder.add(
          [
            {
              type: 'interview',
              at,
              with: [...findPeople(entered, people), ...brought.map(({ id }) => id)],
              ...(minutes > 0 && { minutes }),
              ...(format && { format }),
            },
          ],
          recordedWords.added,
          brought.length > 0 ? brought : undefined,
        );
      }}
    >
      <p className="text-muted">
        {recordWords.interviewFile}{' '}
        <Link href="/add" className="text-write underline underline-offset-4">
          {navWords.add}
        </Link>
      </p>
      <DateAndTime sight={sight} />
      <PeopleField legend={recordWords.interviewWith} people={people} />
      <TextField label={recordWords.somebodyNew} name="new" maxLength={200} optional autoComplete="off" />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label={addWords.format} name="format" defaultValue="">
          <option value="">{addWords.formatUnknown}</option>
          {formats.map((format) => (
            <option key={format} value={format}>
              {addWords.formats[format]}
            </option>
          ))}
        </SelectField>
        <TextField label={addWords.minutes} name="minutes" type="number" min={1} max={10_080} defaultValue={60} />
      </div>
    </RecordForm>
  );
}
