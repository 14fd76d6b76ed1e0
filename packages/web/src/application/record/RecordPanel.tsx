import { Button } from '../../design/Button.tsx';
import { words } from '../../words.ts';
import type { Opened } from './RecordDialog.tsx';

type Kind = Exclude<Opened['kind'], 'notes' | 'correct' | 'person' | 'document'>;

/** In the order of how often they happen. */
const kinds: readonly { kind: Kind; says: string }[] = [
  { kind: 'they-wrote', says: words.record.theyWrote },
  { kind: 'gave-date', says: words.record.theyGaveDate },
  { kind: 'promised', says: words.record.promised },
  { kind: 'interview', says: words.record.interview },
  { kind: 'wrote', says: words.record.wrote },
  { kind: 'outcome', says: words.record.outcome },
  { kind: 'reach', says: words.record.reach },
  { kind: 'asked-not-to', says: words.record.askedNotTo },
];

/** What can have happened: a tap opens a short form. */
export function RecordPanel({ open }: { open: (dialog: Opened) => void }) {
  return (
    <section aria-labelledby="happened">
      <h2 id="happened" className="mb-3 text-xl font-bold">
        {words.application.happened}
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
