import { SelectField, TextField } from '../design/Field.tsx';
import { afterWords } from '../words/after.ts';
import { type Named, type PartProps, Section } from './NotesForm.tsx';
import { type Field, textOf, valueOf } from './form.ts';

const channels = ['email', 'phone', 'linkedin', 'none'] as const;

interface SaidProps extends PartProps {
  named: readonly Named[];
  /** The date of the interview. */
  said: string;
}

/** What they said about when you hear from them, and how they want to hear from you. */
export function WhatTheySaid({ form, faults, change, named, said }: SaidProps) {
  const fault = faults.timeline;
  // Where one person was there, it was they who said it, unless it is put otherwise.
  const present = valueOf(form, 'present').filter((id) => named.some((one) => one.id === id));
  const speaker = present.length === 1 ? (present[0] ?? '') : '';
  const put = (field: Field, i: number, text: string, size: number) => {
    const before = valueOf(form, field);
    const value =
      before.length > 0 ? before : Array.from({ length: size }, (_, at) => (at === size - 1 ? speaker : ''));
    change(field, value.with(i, text));
  };
  return (
    <Section title={afterWords.whenAndHow}>
      <div className="grid gap-4 md:grid-cols-2">
        <fieldset className="card grid min-w-0 content-start gap-4 p-4 md:p-6">
          <legend className="float-left mb-3 text-lg font-bold">{afterWords.timeline}</legend>
          <TextField
            label={afterWords.due}
            hint={afterWords.dueHint}
            type="date"
            min={said}
            wrong={fault && afterWords.faults[fault]}
            value={textOf(form, 'timeline')}
            onChange={({ target }) => put('timeline', 0, target.value, 3)}
          />
          <TextField
            label={afterWords.timelineSays}
            maxLength={2_000}
            autoComplete="off"
            value={textOf(form, 'timeline', 1)}
            onChange={({ target }) => put('timeline', 1, target.value, 3)}
          />
          {(textOf(form, 'timeline') || textOf(form, 'timeline', 1)) && (
            <WhoSaid named={named} value={textOf(form, 'timeline', 2)} onChange={(id) => put('timeline', 2, id, 3)} />
          )}
        </fieldset>
        <fieldset className="card grid min-w-0 content-start gap-4 p-4 md:p-6">
          <legend className="float-left mb-3 text-lg font-bold">{afterWords.preference}</legend>
          <SelectField
            label={afterWords.channel}
            value={textOf(form, 'preference')}
            onChange={({ target }) => put('preference', 0, target.value, 2)}
          >
            <option value="">{afterWords.channelNone}</option>
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {afterWords.channels[channel]}
              </option>
            ))}
          </SelectField>
          {textOf(form, 'preference') && (
            <WhoSaid
              named={named}
              value={textOf(form, 'preference', 1)}
              onChange={(id) => put('preference', 1, id, 2)}
            />
          )}
        </fieldset>
      </div>
    </Section>
  );
}

interface WhoProps {
  named: readonly Named[];
  value: string;
  onChange: (id: string) => void;
  label?: string;
}

/** One of the people, or nobody in particular. */
export function WhoSaid({ named, value, onChange, label = afterWords.by }: WhoProps) {
  if (named.length === 0) return null;
  return (
    <SelectField label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{afterWords.nobody}</option>
      {named.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
