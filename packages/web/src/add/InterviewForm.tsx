import type { Country, Profile } from '@fineline/core/api';
import { SelectField, TextField } from '../design/Field.tsx';
import { sayFullMoment } from '../when/say.ts';
import { placeOf, showSameTime } from '../when/zone.ts';
import { addWords } from '../words/add.ts';
import { PeopleRows } from './PeopleRows.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { type Clocks, type Draft, type Missing, findStart, findTold, interviewFormats, shownTime } from './draft.ts';

export interface DraftProps {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
  missing: Missing;
}

interface InterviewFormProps extends DraftProps {
  countries: readonly Country[];
  clocks: Clocks;
  asOf: string;
  asksMe: boolean;
  onMe: (me: Pick<Profile, 'name' | 'email'>) => void;
}

/** The four questions: company, role, when, with whom; and where, for the holidays. */
export function InterviewForm({ draft, change, missing, countries, clocks, asOf, asksMe, onMe }: InterviewFormProps) {
  const isNew = draft.belongs === undefined;
  return (
    <>
      {isNew && (
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            label={addWords.company}
            value={draft.company}
            onChange={({ target }) => change({ company: target.value })}
            wrong={missing.company}
            maxLength={200}
            autoComplete="off"
          />
          <TextField
            label={addWords.role}
            value={draft.role}
            onChange={({ target }) => change({ role: target.value })}
            wrong={missing.role}
            maxLength={200}
            autoComplete="off"
          />
        </div>
      )}
      <WhenFields draft={draft} change={change} missing={missing} clocks={clocks} asOf={asOf} />
      <PeopleRows draft={draft} change={change} asksMe={asksMe} onMe={onMe} />
      {isNew && <PlaceFields draft={draft} change={change} missing={missing} countries={countries} />}
    </>
  );
}

function WhenFields({
  draft,
  change,
  missing,
  clocks,
  asOf,
}: DraftProps & Pick<InterviewFormProps, 'clocks' | 'asOf'>) {
  const { date, time } = shownTime(draft, clocks);
  const start = findStart(draft, clocks);
  const zone = clocks[draft.clock];
  const differ = !showSameTime(start ?? asOf, clocks.mine, clocks.theirs);
  return (
    <fieldset>
      <legend className="mb-2 text-lg font-bold">{addWords.when}</legend>
      {findTold(draft)?.cancelled && <p className="mb-2 font-semibold text-wait">{addWords.cancels}</p>}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(8.5rem,100%),1fr))] gap-4">
        <TextField
          label={addWords.date}
          type="date"
          value={date}
          onChange={({ target }) => change({ date: target.value, time, timed: true })}
          wrong={missing.date}
        />
        <TextField
          label={addWords.time}
          type="time"
          value={time}
          onChange={({ target }) => change({ time: target.value, date, timed: true })}
          wrong={missing.time}
        />
        <TextField
          label={addWords.minutes}
          type="number"
          min={1}
          max={10_080}
          value={draft.minutes}
          onChange={({ target }) => change({ minutes: target.value })}
        />
        <SelectField
          label={addWords.format}
          value={draft.format}
          onChange={({ target }) => change({ format: interviewFormats.find((one) => one === target.value) ?? '' })}
        >
          <option value="">{addWords.formatUnknown}</option>
          {interviewFormats.map((format) => (
            <option key={format} value={format}>
              {addWords.formats[format]}
            </option>
          ))}
        </SelectField>
      </div>
      {differ && (
        <div className="mt-4 sm:max-w-72">
          <SelectField
            label={addWords.clock}
            value={draft.clock}
            onChange={({ target }) => change({ clock: target.value === 'theirs' ? 'theirs' : 'mine' })}
          >
            <option value="mine">{addWords.clockMine(placeOf(clocks.mine))}</option>
            <option value="theirs">{addWords.clockTheirs(placeOf(clocks.theirs))}</option>
          </SelectField>
        </div>
      )}
      <p className="mt-2 text-sm text-muted">
        {start ? `${sayFullMoment(start, { zone, asOf, here: zone })}. ` : ''}
        {addWords.clockIs(placeOf(zone))}
      </p>
    </fieldset>
  );
}
