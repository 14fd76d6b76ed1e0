import type { ApplicationView } from '@fineline/core/api';
import { useId } from 'react';
import type { Sight } from '../../when/say.ts';
import { verdictWords } from '../../words/nouns.ts';
import { plannedWords, playbookWords } from '../../words/playbooks.ts';
import { type Line, type Mark, type Part, type Side, countDifferences, marksOf, parts, sideOf } from './compare.ts';

/** Two playbooks beside each other, on a phone one under the other; what differs is marked in words. */
export function Comparison({ own, other, sight }: { own: ApplicationView; other: ApplicationView; sight: Sight }) {
  const [mine, theirs] = [sideOf(own, sight), sideOf(other, sight)];
  const differences = countDifferences(mine, theirs);
  // What neither of them has needs no line.
  const shown = parts.filter((part) => mine.lines[part].length + theirs.lines[part].length > 0);
  const rows = { shown, differs: mine.verdict !== theirs.verdict };
  return (
    <>
      <output className="mt-4 mb-3 block font-semibold">
        {differences === 0 ? plannedWords.same : plannedWords.differ(differences)}
      </output>
      <div className="grid gap-4 sm:grid-cols-2 sm:gap-y-0">
        <Column {...rows} says={plannedWords.yours} view={own} side={mine} marks={marksOf(mine, theirs)} />
        <Column {...rows} says={plannedWords.theirs} view={other} side={theirs} marks={marksOf(theirs, mine)} />
      </div>
    </>
  );
}

/** One row for the head, and one for each part. */
const spans = ['', 'sm:row-span-2', 'sm:row-span-3', 'sm:row-span-4', 'sm:row-span-5'];

interface ColumnProps {
  says: string;
  view: ApplicationView;
  side: Side;
  marks: Record<Part, readonly Mark[]>;
  shown: readonly Part[];
  differs: boolean;
}

/** Its rows are those of the column beside it, so that the eye can go across. */
function Column({ says, view, side, marks, shown, differs }: ColumnProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={`card grid content-start gap-y-4 p-4 sm:grid-rows-subgrid ${spans[shown.length] ?? ''}`}
    >
      <div>
        <p className="text-sm text-muted">{says}</p>
        <h3 id={id} className="text-lg font-bold">
          {playbookWords[view.plan.playbook]}
        </h3>
        <p className="flex flex-wrap gap-x-2">
          {verdictWords[side.verdict]}
          {differs && <Marked says={plannedWords.verdict} />}
        </p>
        <p className="text-muted">{side.headline}</p>
      </div>
      {shown.map((part) => (
        <div key={part}>
          <h4 className="text-sm font-semibold text-muted">{plannedWords[part]}</h4>
          {side.lines[part].length === 0 && <p>{plannedWords.nothing}</p>}
          <ul className="grid gap-2">
            {side.lines[part].map((line, i) => (
              <Step key={`${line.key} ${line.when}`} line={line} mark={marks[part][i] ?? 'same'} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Step({ line, mark }: { line: Line; mark: Mark }) {
  return (
    <li className={mark === 'same' ? 'pl-3.5' : 'border-l-2 border-wait pl-3'}>
      <p>{line.what}</p>
      <p className="flex flex-wrap gap-x-2 text-sm text-muted">
        {line.when}
        {mark !== 'same' && <Marked says={plannedWords[mark]} />}
      </p>
    </li>
  );
}

const Marked = ({ says }: { says: string }) => (
  <span className="inline-block rounded-full border border-wait px-2 text-sm font-semibold text-wait">{says}</span>
);
