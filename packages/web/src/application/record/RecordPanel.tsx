import { Button } from '../../design/Button.tsx';
import { applicationWords } from '../../words/application.ts';
import { recordWords } from '../../words/record.ts';
import type { Opened } from './RecordDialog.tsx';

type Kind = Exclude<Opened['kind'], 'notes' | 'correct' | 'person' | 'document'>;

/** In the order of how often they happen. */
const kinds: readonly { kind: Kind; says: string }[] = [
  { kind: 'they-wrote', says: recordWords.theyWrote },
  { kind: 'gave-date', says: recordWords.theyGaveDate },
  { kind: 'promised', says: recordWords.promised },
  { kind: 'interview', says: recordWords.interview },
  { kind: 'wrote', says: recordWords.wrote },
  { kind: 'outcome', says: recordWords.outcome },
  { kind: 'reach', says: recordWords.reach },
  { kind: 'asked-not-to', says: recordWords.askedNotTo },
];

/** What can have happened: a tap opens a short form. */
export function RecordPanel({ open }: { open: (dialog: Opened) => void }) {
  return (
    <section aria-labelledby="happened">
      <h2 id="happened" className="mb-3 text-xl font-bold">
        {applicationWords.happened}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {kinds.map(({ kind, says }) => (
          <li key={kind}>
            <Button onClick={() => open({ kind })}>{says}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
