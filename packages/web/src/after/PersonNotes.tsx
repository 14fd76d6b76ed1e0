import { useEffect, useRef } from 'react';
import { Button } from '../design/Button.tsx';
import { TextField } from '../design/Field.tsx';
import { afterWords } from '../words/after.ts';
import { Lines } from './Lines.tsx';
import type { PartProps } from './NotesForm.tsx';
import { noteKinds, textOf, valueOf } from './form.ts';

/** What is remembered of one person, or with an empty `id` of nobody in particular. */
export function NoteLines({ id, form, change }: PartProps & { id: string }) {
  return noteKinds.map((kind) => (
    <Lines
      key={kind}
      label={afterWords.kinds[kind]}
      lines={valueOf(form, `${kind} ${id}`)}
      onChange={(lines) => change(`${kind} ${id}`, lines)}
    />
  ));
}

/** Two beside each other where there is room. */
export const pairs = 'grid grid-cols-1 gap-x-6 gap-y-4 md:grid-cols-2';

interface PersonNotesProps extends PartProps {
  id: string;
  /** What they are called until they have a name. */
  standIn: string;
  isNew: boolean;
}

export function PersonNotes({ id, standIn, isNew, ...part }: PersonNotesProps) {
  const { form, faults, change } = part;
  const name = textOf(form, `called ${id}`);
  const fault = faults[`called ${id}`];
  const isEmpty = noteKinds.every((kind) => valueOf(form, `${kind} ${id}`).every((text) => !text.trim()));
  const present = valueOf(form, 'present');
  const whole = useRef<HTMLFieldSetElement>(null);
  const begins = useRef(isNew);
  useEffect(() => {
    if (begins.current) whole.current?.querySelector('input')?.focus();
    begins.current = false;
  }, []);
  return (
    <fieldset ref={whole} className="card min-w-0 p-4 md:p-6">
      <legend className="sr-only">{name || standIn}</legend>
      <div className={pairs}>
        <TextField
          label={afterWords.called}
          value={name}
          maxLength={200}
          autoComplete="off"
          wrong={fault && afterWords.faults[fault]}
          onChange={({ target }) => change(`called ${id}`, [target.value])}
        />
        <NoteLines {...part} id={id} />
      </div>
      {isEmpty && present.includes(id) && (
        <Button
          look="quiet"
          className="mt-2 -mb-2"
          aria-label={afterWords.notThereOf(name || standIn)}
          onClick={() => {
            change(
              'present',
              present.filter((one) => one !== id),
            );
            if (isNew) change(`called ${id}`, []);
          }}
        >
          {afterWords.notThere}
        </Button>
      )}
    </fieldset>
  );
}
