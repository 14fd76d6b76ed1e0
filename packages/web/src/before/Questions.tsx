import { closingQuestions } from '@fineline/knowledge';
import { Sources } from '../advice/WhyNow.tsx';
import { beforeWords } from '../words/before.ts';

/** Each with its reason and who says so; on paper with room for the answer, less of it where the sheet is full. */
export function Questions({ isCrowded }: { isCrowded: boolean }) {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="text-xl font-bold">
        {beforeWords.questions}
      </h2>
      <p className="mb-3 max-w-prose text-muted print:hidden">{beforeWords.questionsSays}</p>
      <ol className="divide-y divide-line border-y border-line print:divide-y-0 print:border-0">
        {closingQuestions.map(({ id, ask, why, sources }, i) => (
          <li key={id} className="flex gap-4 py-4 print:gap-3 print:py-1.5">
            <span
              aria-hidden="true"
              className="grid size-8 shrink-0 place-items-center rounded-full border border-write font-bold text-write"
            >
              {i + 1}
            </span>
            <div className="min-w-0 flex-1">
              <h3 className="text-lg font-semibold">{ask}</h3>
              <p className="max-w-prose print:max-w-none print:text-sm">{why}</p>
              <div className="print:hidden">
                <Sources of={sources} />
              </div>
              <div aria-hidden="true" className="hidden print:block">
                <div className="pen" />
                {!isCrowded && <div className="pen" />}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
