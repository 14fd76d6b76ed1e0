import { Button } from '../design/Button.tsx';
import { words } from '../words.ts';
import type { PartProps } from './ApplicationPage.tsx';

/** Who they are, and how they are reached. */
export function People({ view, open }: PartProps) {
  const { people } = view.facts;
  return (
    <section aria-labelledby="people">
      <h2 id="people" className="mb-2 text-xl font-bold">
        {words.application.people}
      </h2>
      {people.length === 0 && <p className="text-muted">{words.application.nobody}</p>}
      <ul className="grid gap-3">
        {people.map((person) => (
          <li key={person.id}>
            <div className="flex items-baseline justify-between gap-3">
              <p className="font-semibold">{person.name}</p>
              <Button
                look="quiet"
                className="text-sm"
                aria-label={words.application.editOf(person.name)}
                onClick={() => open({ kind: 'person', person })}
              >
                {words.application.edit}
              </Button>
            </div>
            <div className="-mt-2 text-sm wrap-anywhere text-muted">
              {[
                [person.title, person.part && words.parts[person.part]].filter(Boolean).join(', '),
                person.email,
                person.phone,
              ]
                .filter(Boolean)
                .map((line) => (
                  <p key={line}>{line}</p>
                ))}
            </div>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => open({ kind: 'person' })}>
        {words.application.addPerson}
      </Button>
    </section>
  );
}
