import type { Reading } from '@fineline/core/application';
import { useId } from 'react';
import { answerWords } from '../words/answer.ts';
import { marked } from './marked.ts';

/** What they wrote, as text and never as anything else; what shows its meaning is marked, with a note to each. */
export function Message({ reading }: { reading: Pick<Reading, 'newText' | 'evidence'> }) {
  const id = useId();
  const { parts, notes } = marked(reading.newText, reading.evidence);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-xl font-bold">
        {answerWords.message}
      </h2>
      {parts.length === 0 && <p className="text-muted">{answerWords.nothingNew}</p>}
      {parts.length > 0 && (
        <div className="card max-w-prose p-5 font-letter whitespace-pre-wrap md:p-6">
          {parts.map(({ start, text, note }) =>
            note === undefined ? (
              <span key={start}>{text}</span>
            ) : (
              <span key={start}>
                <mark className="rounded-sm bg-write-wash px-0.5 text-ink underline decoration-write decoration-2 underline-offset-4">
                  {text}
                </mark>
                <a
                  href={`#${id}-${note}`}
                  aria-label={answerWords.note(note, notes[note - 1] ?? '')}
                  className="pl-0.5 align-super font-sans text-sm leading-none font-semibold text-write"
                >
                  {note}
                </a>
              </span>
            ),
          )}
        </div>
      )}
      {notes.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">{answerWords.notes}</h3>
          <ol className="list-decimal pl-6">
            {notes.map((says, i) => (
              <li key={says} id={`${id}-${i + 1}`} tabIndex={-1}>
                {says}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
