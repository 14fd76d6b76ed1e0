import { Button } from '../design/Button.tsx';
import { applicationWords } from '../words/application.ts';
import { partWords } from '../words/nouns.ts';
import type { PartProps } from './ApplicationPage.tsx';

/** Who they are, and how they are reached. */
export function People({ view, open }: PartProps) {
  const { people } = view.facts;
  return (
    <section aria-labelledby="people">
      <h2 id="people" className="mb-2 text-xl font-bold">
        {applicationWords.people}
      </h2>
      {people.length === 0 && <p className="text-muted">{applicationWords.nobody}</p>}
      <ul className="grid gap-3">
        {people.map((person) => (
          <li key={person.id}>
            <div className="flex items-baseline justify-between gap-3">
              <p className="font-semibold">{person.name}</p>
              <Button
                look="quiet"
                className="shrink-0 text-sm"
                aria-label={applicationWords.editOf(person.name)}
                onClick={() => open({ kind: 'person', person })}
              >
                {applicationWords.edit}
              </Button>
            </div>
            <div className="-mt-2 text-sm wrap-anywhere text-muted">
              {[
                [person.title, person.part && partWords[person.part]].filter(Boolean).join(', '),
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
        {applicationWords.addPerson}
      </Button>
    </section>
  );
}
