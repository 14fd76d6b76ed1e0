import { useState } from 'react';
import { randomName } from '../api/ids.ts';
import { Button } from '../design/Button.tsx';
import { SelectField, TextField } from '../design/Field.tsx';
import { afterWords } from '../words/after.ts';
import { channelWords } from '../words/nouns.ts';
import { type Named, type PartProps, Section } from './NotesForm.tsx';
import { WhoSaid } from './WhatTheySaid.tsx';
import { type Field, idsOf, valueOf } from './form.ts';

const carriers = ['email', 'phone', 'letter', 'linkedin', 'self'] as const;

interface PromisesProps extends PartProps {
  named: readonly Named[];
  /** The date of the interview. */
  said: string;
}

/** What you said you would do, and by when. A row is there to be filled, whether anything was promised or not. */
export function Promises({ form, faults, change, named, said }: PromisesProps) {
  const [blank, setBlank] = useState(() => `new-${randomName()}`);
  const known = idsOf(form, 'promise');
  const names = known.length > 0 ? known : [blank];
  return (
    <Section title={afterWords.promises}>
      <div className="grid gap-4">
        {names.map((name, i) => {
          const field: Field = `promise ${name}`;
          const [what = '', due = '', to = '', channel = 'email'] = valueOf(form, field);
          const put = (at: number, text: string) => change(field, [what, due, to, channel].with(at, text));
          const fault = faults[field];
          const wrong = fault && afterWords.faults[fault];
          return (
            <fieldset key={name} className="card grid min-w-0 gap-x-6 gap-y-4 p-4 md:grid-cols-2 md:p-6">
              <legend className="sr-only">{afterWords.promise(i + 1)}</legend>
              <TextField
                label={afterWords.promiseWhat}
                hint={afterWords.promiseWhatHint}
                wrong={fault === 'needsText' ? wrong : undefined}
                maxLength={500}
                autoComplete="off"
                value={what}
                onChange={({ target }) => put(0, target.value)}
              />
              <TextField
                label={afterWords.promiseDue}
                wrong={fault === 'needsText' ? undefined : wrong}
                type="date"
                min={said}
                value={due}
                onChange={({ target }) => put(1, target.value)}
              />
              {(what || due) && (
                <>
                  <WhoSaid named={named} value={to} onChange={(id) => put(2, id)} label={afterWords.promiseTo} />
                  <SelectField
                    label={afterWords.promiseHow}
                    value={channel}
                    onChange={({ target }) => put(3, target.value)}
                  >
                    {carriers.map((carrier) => (
                      <option key={carrier} value={carrier}>
                        {channelWords[carrier]}
                      </option>
                    ))}
                  </SelectField>
                  <div className="md:col-span-2">
                    <Button look="quiet" onClick={() => change(field, [])}>
                      {afterWords.removePromise}
                    </Button>
                  </div>
                </>
              )}
            </fieldset>
          );
        })}
        {known.length > 0 && (
          <div>
            <Button
              onClick={() => {
                const name = `new-${randomName()}`;
                setBlank(`new-${randomName()}`);
                change(`promise ${name}`, ['', '', '', 'email']);
              }}
            >
              {afterWords.anotherPromise}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
