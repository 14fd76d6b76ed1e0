import type { ApplicationId, ApplicationView } from '@fineline/core/api';
import { notYet } from '@fineline/knowledge';
import { Redirect } from 'wouter';
import { Sources, WhyNow } from '../advice/WhyNow.tsx';
import { useApplication } from '../api/questions.ts';
import { Button, ButtonLink } from '../design/Button.tsx';
import { Page } from '../design/Page.tsx';
import { FaultPage, Loading } from '../design/States.tsx';
import { beforeAddress, notesAddress } from '../interviews/addresses.ts';
import { type Interview, findInterview, findInterviewOf, hasBegun } from '../interviews/interviews.ts';
import { beforeWords } from '../words/before.ts';
import { Facts } from './Facts.tsx';
import { Questions } from './Questions.tsx';
import { leftOpen } from './leftOpen.ts';

/** What to ask before an interview ends: on the screen, or on one sheet of paper. `meant` is its id, or `next`. */
export default function BeforePage({ id, meant }: { id: ApplicationId; meant: string }) {
  const application = useApplication(id);
  if (application.isPending) return <Loading what={beforeWords.what} />;
  if (application.isError && !application.data) {
    return <FaultPage error={application.error} again={() => void application.refetch()} />;
  }
  return <Whole view={application.data} meant={meant} />;
}

function Whole({ view, meant }: { view: ApplicationView; meant: string }) {
  const above = `${view.facts.employer.company} · ${view.facts.role}`;
  const interview = findInterview(view, meant);
  const toApplication = <ButtonLink to={`/applications/${view.id}`}>{beforeWords.toApplication}</ButtonLink>;
  if (!interview) {
    return (
      <Page
        title={beforeWords.none}
        above={above}
        below={meant === 'next' ? beforeWords.noneYet : beforeWords.noneSays}
      >
        {toApplication}
      </Page>
    );
  }
  if (meant !== interview.id) return <Redirect to={beforeAddress(view.id, interview.id)} replace />;
  if (hasBegun(interview, view.plan.asOf)) {
    return (
      <Page title={beforeWords.over} above={above} below={beforeWords.overSays}>
        <div className="flex flex-wrap gap-2">
          <ButtonLink to={notesAddress(view.id, interview.id)} look="write">
            {beforeWords.toNotes}
          </ButtonLink>
          {toApplication}
        </div>
      </Page>
    );
  }
  return <Card view={view} interview={interview} above={above} />;
}

/** Few enough to leave room for the answers on one sheet. */
const onPaper = 4;
/** So many lines of facts and of what was left open take the room of every second line to write on. */
const crowded = 4;

function Card({ view, interview, above }: { view: ApplicationView; interview: Interview; above: string }) {
  const left = leftOpen(view);
  const advice = view.plan.advice.find(
    (one) => one.action === 'prepare' && findInterviewOf(one, view)?.id === interview.id,
  );
  return (
    <Page title={beforeWords.title} above={above} below={<p className="print:hidden">{advice?.because[0]?.says}</p>}>
      <div className="grid max-w-3xl grid-cols-1 gap-8 print:max-w-none print:gap-4">
        {advice && (
          <div className="-mt-6 print:hidden">
            <WhyNow reasons={advice.because} of={beforeWords.title} />
          </div>
        )}
        <Facts view={view} interview={interview} />
        {left.length > 0 && (
          <section aria-labelledby="left">
            <h2 id="left" className="mb-2 text-xl font-bold">
              {beforeWords.left}
            </h2>
            <ul className="list-disc pl-5">
              {left.map((says, i) => (
                <li key={says} className={i < onPaper ? 'print:line-clamp-1' : 'print:hidden'}>
                  {says}
                </li>
              ))}
            </ul>
            {left.length > onPaper && (
              <p className="hidden pl-5 print:block">{beforeWords.more(left.length - onPaper)}</p>
            )}
          </section>
        )}
        <Questions isCrowded={left.length + interview.event.with.length > crowded} />
        <div className="border-l-2 border-wait pl-4">
          <p>{notYet.says}</p>
          <div className="print:hidden">
            <Sources of={notYet.sources} />
          </div>
        </div>
        <div className="flex flex-wrap gap-2 print:hidden">
          <Button look="write" onClick={() => window.print()}>
            {beforeWords.print}
          </Button>
          <ButtonLink to={`/applications/${view.id}`}>{beforeWords.toApplication}</ButtonLink>
        </div>
      </div>
    </Page>
  );
}
