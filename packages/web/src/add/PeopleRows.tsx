import type { Profile } from '@fineline/core/api';
import type { Person } from '@fineline/core/application';
import { useEffect, useRef } from 'react';
import { freePersonId } from '../api/ids.ts';
import { Button } from '../design/Button.tsx';
import { addWords } from '../words/add.ts';
import type { DraftProps } from './InterviewForm.tsx';

interface PeopleRowsProps extends Omit<DraftProps, 'missing'> {
  /** Whether an invitation may name the reader without our knowing. */
  asksMe: boolean;
  onMe: (me: Pick<Profile, 'name' | 'email'>) => void;
}

/** Whom you meet, a row each. An invitation often names you as well: one tap says so. */
export function PeopleRows({ draft: { people, understood }, change, asksMe, onMe }: PeopleRowsProps) {
  const rows: readonly Person[] =
    people.length > 0 ? people : [{ id: freePersonId([]), name: '', part: 'interviewer' }];
  const told = new Set(understood?.told.people.map(({ id }) => id));
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    [...(list.current?.querySelectorAll('input') ?? [])].at(-1)?.focus();
  });

  const without = (person: Person) => change({ people: rows.filter(({ id }) => id !== person.id) });
  return (
    <fieldset>
      <legend className="mb-1 text-lg font-bold">{addWords.withWhom}</legend>
      <p className="mb-2 text-sm text-muted">{addWords.withHint}</p>
      <ul ref={list} className="grid gap-3">
        {rows.map((person, i) => (
          <li key={person.id}>
            <div className="flex flex-wrap items-center gap-2">
              <input
                className="field min-w-0 flex-1 basis-56"
                aria-label={addWords.person(i + 1)}
                value={person.name}
                maxLength={200}
                autoComplete="off"
                onChange={({ target }) =>
                  change({ people: rows.map((one) => (one === person ? { ...one, name: target.value } : one)) })
                }
              />
              {asksMe && told.has(person.id) && (
                <Button
                  aria-label={addWords.meOf(person.name)}
                  onClick={() => {
                    onMe({ name: person.name, ...(person.email && { email: person.email }) });
                    without(person);
                  }}
                >
                  {addWords.me}
                </Button>
              )}
              {people.length > 0 && (
                <Button aria-label={addWords.removePerson(person.name)} onClick={() => without(person)}>
                  {addWords.remove}
                </Button>
              )}
            </div>
            {person.email && <p className="mt-1 text-sm break-all text-muted">{person.email}</p>}
          </li>
        ))}
      </ul>
      <Button
        look="quiet"
        onClick={() => {
          added.current = true;
          change({ people: [...rows, { id: freePersonId(rows), name: '', part: 'interviewer' }] });
        }}
      >
        {addWords.addPerson}
      </Button>
    </fieldset>
  );
}
