/** Fields that several forms have: when it was, who it was. */
import type { Person, PersonId } from '@fineline/core/application';
import { type Sight, capitalised, sayMoment } from '../../when/say.ts';
import { dateIn, findInstant, placeOf, timeIn } from '../../when/zone.ts';
import { SelectField, TextField } from '../../design/Field.tsx';
import { recordWords } from '../../words/record.ts';
import type { Entered } from './RecordForm.tsx';

/** When it happened: now, unless it is said otherwise. */
export function WhenField({ sight, at = sight.asOf }: { sight: Sight; at?: string }) {
  const record = recordWords;
  return (
    <details>
      <summary className="button-quiet">
        {record.when} {at === sight.asOf ? record.now : capitalised(sayMoment(at, sight))}
      </summary>
      <DateAndTime sight={sight} at={at} />
    </details>
  );
}

export function DateAndTime({ sight, at }: { sight: Sight; at?: string }) {
  const record = recordWords;
  return (
    <div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={record.date} name="date" type="date" required defaultValue={at && dateIn(at, sight.zone)} />
        <TextField label={record.time} name="time" type="time" required defaultValue={at && timeIn(at, sight.zone)} />
      </div>
      <p className="mt-1 text-sm text-muted">{record.zone(placeOf(sight.zone))}</p>
    </div>
  );
}

/** The instant that `DateAndTime` says; this very moment where it was left at `sight.asOf`. Undefined where it says none. */
export function findWhen(entered: Entered, sight: Sight): string | undefined {
  const [date, time] = [entered.text('date'), entered.text('time')];
  if (date === dateIn(sight.asOf, sight.zone) && time === timeIn(sight.asOf, sight.zone))
    return new Date().toISOString();
  return findInstant(date, time, sight.zone);
}

/** One of the people, or nobody in particular. */
export function PersonField({
  label,
  name,
  people,
  nobody,
  chosen,
}: {
  label: string;
  name: string;
  people: readonly Person[];
  nobody: string;
  chosen?: PersonId | undefined;
}) {
  if (people.length === 0) return null;
  return (
    <SelectField label={label} name={name} defaultValue={chosen ?? (people.length === 1 ? people[0]?.id : '')}>
      <option value="">{nobody}</option>
      {people.map(({ id, name: called }) => (
        <option key={id} value={id}>
          {called}
        </option>
      ))}
    </SelectField>
  );
}

/** The person chosen in a `PersonField`. */
export const findPerson = (entered: Entered, name: string, people: readonly Person[]): PersonId | undefined =>
  people.find(({ id }) => id === entered.text(name))?.id;

/** Several of the people. */
export function PeopleField({
  legend,
  people,
  chosen = [],
}: {
  legend: string;
  people: readonly Person[];
  chosen?: readonly PersonId[];
}) {
  if (people.length === 0) return null;
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      {people.map(({ id, name }) => (
        <label key={id} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="people"
            value={id}
            defaultChecked={chosen.includes(id)}
            className="size-5 shrink-0 accent-write"
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

/** The people ticked in a `PeopleField`. */
export function findPeople(entered: Entered, people: readonly Person[]): PersonId[] {
  const ticked = new Set(entered.all('people'));
  return people.flatMap(({ id }) => (ticked.has(id) ? [id] : []));
}
