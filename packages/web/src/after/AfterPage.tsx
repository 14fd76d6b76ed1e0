import type { ApplicationId, ApplicationView } from '@fineline/core/api';
import { Redirect } from 'wouter';
import { useApplication } from '../api/questions.ts';
import { ButtonLink } from '../design/Button.tsx';
import { Page } from '../design/Page.tsx';
import { FaultPage, Loading } from '../design/States.tsx';
import { beforeAddress, notesAddress } from '../interviews/addresses.ts';
import { findInterview, hasBegun } from '../interviews/interviews.ts';
import { type Sight, sayMoment } from '../when/say.ts';
import { hereZone } from '../when/zone.ts';
import { afterWords } from '../words/after.ts';
import { formatWords, interviewWord } from '../words/nouns.ts';
import { NotesForm } from './NotesForm.tsx';

/** What you remember of an interview. `meant` is its id, or `latest`. */
export default function AfterPage({ id, meant }: { id: ApplicationId; meant: string }) {
  const application = useApplication(id);
  if (application.isPending) return <Loading what={afterWords.what} />;
  if (application.isError && !application.data) {
    return <FaultPage error={application.error} again={() => void application.refetch()} />;
  }
  return <Whole view={application.data} meant={meant} />;
}

function Whole({ view, meant }: { view: ApplicationView; meant: string }) {
  const { facts, plan, timeZone } = view;
  const above = `${facts.employer.company} · ${facts.role}`;
  const interview = findInterview(view, meant);
  const toApplication = <ButtonLink to={`/applications/${view.id}`}>{afterWords.toApplication}</ButtonLink>;
  if (!interview) {
    return (
      <Page title={afterWords.none} above={above} below={meant === 'latest' ? afterWords.noneYet : afterWords.noneSays}>
        {toApplication}
      </Page>
    );
  }
  // An address that stays with this interview, once it has notes.
  if (meant !== interview.id) return <Redirect to={notesAddress(view.id, interview.id)} replace />;

  const { event } = interview;
  const sight: Sight = { zone: timeZone, asOf: plan.asOf, here: hereZone() };
  if (!hasBegun(interview, plan.asOf)) {
    return (
      <Page title={afterWords.ahead} above={above} below={afterWords.aheadSays(sayMoment(event.at, sight))}>
        <div className="flex flex-wrap gap-2">
          <ButtonLink to={beforeAddress(view.id, interview.id)} look="write">
            {afterWords.toBefore}
          </ButtonLink>
          {toApplication}
        </div>
      </Page>
    );
  }
  const what = event.format ? formatWords[event.format] : interviewWord;
  return (
    <Page
      title={afterWords.title}
      above={above}
      below={
        <>
          <p>{afterWords.begun(what, sayMoment(event.at, sight))}</p>
          <p>{afterWords.says}</p>
        </>
      }
    >
      <NotesForm key={interview.id} view={view} interview={interview} />
    </Page>
  );
}
