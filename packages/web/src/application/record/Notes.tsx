import type { RecordedEvent } from '@fineline/core/api';
import type { InterviewEvent, Note, PersonId } from '@fineline/core/application';
import { namesIn } from '../../advice/say.ts';
import { SelectField, TextArea } from '../../design/Field.tsx';
import { circumstanceWords } from '../../words/application.ts';
import { recordWords } from '../../words/record.ts';
import type { RecordFormProps } from './RecordDialog.tsx';
import { type Entered, RecordForm } from './RecordForm.tsx';

const kinds = ['topic', 'need', 'strength', 'doubt'] as const;
const marks = [1, 2, 3, 4, 5] as const;

/** What is remembered of an interview: of each person what they talked about, and how it went. */
export function Notes({ view, recorded, recorder, onDone }: RecordFormProps & { recorded: RecordedEvent }) {
  const { event } = recorded;
  if (event.type !== 'interview') return null;
  const name = namesIn(view.facts.people);
  // Without a known person there is one set of fields, for the interview as a whole.
  const people: readonly (PersonId | undefined)[] = event.with.length > 0 ? event.with : [undefined];
  return (
    <RecordForm onDone={onDone} onSave={(entered) => recorder.correct(recorded, withNotes(event, people, entered))}>
      <p className="text-muted">{recordWords.notesSays}</p>
      {people.map((person) => (
        <fieldset key={person ?? ''} className="grid gap-4">
          {person && <legend className="mb-2 text-lg font-bold">{name(person)}</legend>}
          {kinds.map((kind) => (
            <TextArea
              key={kind}
              label={recordWords[kind]}
              name={`${kind} ${person ?? ''}`}
              rows={2}
              maxLength={2000}
              defaultValue={event.notes?.find((note) => note.kind === kind && note.person === person)?.text}
              optional
            />
          ))}
        </fieldset>
      ))}
      <SelectField label={recordWords.wentWell} name="wentWell" defaultValue={event.wentWell ?? ''} optional>
        <option value="">{circumstanceWords.unknown}</option>
        {marks.map((mark) => (
          <option key={mark} value={mark}>
            {recordWords.wentWellOptions[mark]}
          </option>
        ))}
      </SelectField>
    </RecordForm>
  );
}

/** The interview with what was entered; notes of other kinds, and further ones of these, stay as they are. */
function withNotes(event: InterviewEvent, people: readonly (PersonId | undefined)[], entered: Entered): InterviewEvent {
  const { wentWell: _, notes = [], ...rest } = event;
  const shown = new Set(
    people.flatMap((person) => kinds.map((kind) => notes.find((note) => note.kind === kind && note.person === person))),
  );
  const written = people.flatMap((person) =>
    kinds.flatMap((kind): Note[] => {
      const text = entered.text(`${kind} ${person ?? ''}`);
      return text ? [{ kind, text, ...(person && { person }) }] : [];
    }),
  );
  const all = [...notes.filter((note) => !shown.has(note)), ...written];
  const wentWell = marks.find((mark) => String(mark) === entered.text('wentWell'));
  return { ...rest, ...(all.length > 0 && { notes: all }), ...(wentWell && { wentWell }) };
}
