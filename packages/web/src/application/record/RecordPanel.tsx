import { answerAddress } from '../../answer/address.ts';
import { Button, ButtonLink } from '../../design/Button.tsx';
import { notesAddress } from '../../interviews/addresses.ts';
import { hasBegun, interviewsOf } from '../../interviews/interviews.ts';
import { applicationWords } from '../../words/application.ts';
import { recordWords } from '../../words/record.ts';
import type { PartProps } from '../ApplicationPage.tsx';
import type { Opened } from './RecordDialog.tsx';

type Kind = Exclude<Opened['kind'], 'correct' | 'person' | 'document'>;

/** In the order of how often they happen. */
const kinds: readonly { kind: Kind; says: string }[] = [
  { kind: 'gave-date', says: recordWords.theyGaveDate },
  { kind: 'promised', says: recordWords.promised },
  { kind: 'interview', says: recordWords.interview },
  { kind: 'wrote', says: recordWords.wrote },
  { kind: 'outcome', says: recordWords.outcome },
  { kind: 'reach', says: recordWords.reach },
  { kind: 'asked-not-to', says: recordWords.askedNotTo },
];

/** What can have happened: a tap opens a short form, the page of an answer, or that of an interview that has taken place. */
export function RecordPanel({ view, open }: PartProps) {
  const hasMet = interviewsOf(view).some((interview) => hasBegun(interview, view.plan.asOf));
  return (
    <section aria-labelledby="happened">
      <h2 id="happened" className="mb-3 text-xl font-bold">
        {applicationWords.happened}
      </h2>
      <ul className="flex flex-wrap gap-2">
        <li>
          <ButtonLink to={answerAddress(view.id)}>{recordWords.theyAnswered}</ButtonLink>
        </li>
        {hasMet && (
          <li>
            <ButtonLink to={notesAddress(view.id, 'latest')}>{recordWords.notes}</ButtonLink>
          </li>
        )}
        {kinds.map(({ kind, says }) => (
          <li key={kind}>
            <Button onClick={() => open({ kind })}>{says}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
