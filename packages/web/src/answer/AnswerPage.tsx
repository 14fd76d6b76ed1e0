import type { ApplicationId, ApplicationView } from '@fineline/core/api';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useApplication } from '../api/questions.ts';
import { useRecorder } from '../application/useRecord.ts';
import { focusMain } from '../design/focus.ts';
import { Page } from '../design/Page.tsx';
import { FaultPage, Loading } from '../design/States.tsx';
import type { Sight } from '../when/say.ts';
import { hereZone } from '../when/zone.ts';
import { answerWords } from '../words/answer.ts';
import { kindWords } from '../words/nouns.ts';
import { Message } from './Message.tsx';
import { PasteForm } from './PasteForm.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { isSure } from './reply.ts';
import { useKeptAnswer } from './useKeptAnswer.ts';

/** What they answered: read, looked at, and filed at a tap. */
export default function AnswerPage({ id }: { id: ApplicationId }) {
  const application = useApplication(id);
  if (application.isPending) return <Loading what={answerWords.what} />;
  if (application.isError && !application.data) {
    return <FaultPage error={application.error} again={() => void application.refetch()} />;
  }
  return <Whole view={application.data} />;
}

function Whole({ view }: { view: ApplicationView }) {
  const recorder = useRecorder(view);
  const [kept, keep] = useKeptAnswer(view.id);
  const [saysIt, sayIt] = useState(false);
  const [, go] = useLocation();
  const { text, answer } = kept;
  useTopOn(answer ? 'understood' : saysIt ? 'own' : 'paste');

  const sight: Sight = { zone: view.timeZone, asOf: view.plan.asOf, here: hereZone() };
  const above = `${view.facts.employer.company} · ${view.facts.role}`;
  const leave = () => {
    keep(undefined);
    go(`/applications/${view.id}`);
  };
  const file = { view, sight, onLeave: leave, recorder };

  if (answer) {
    const sure = isSure(answer.reading);
    return (
      <Page
        title={sure ? answerWords.understood : answerWords.unsure}
        above={above}
        below={sure ? answerWords.understoodSays : answerWords.unsureSays(kindWords[answer.reading.kind])}
      >
        <div className="grid max-w-2xl gap-8">
          <ReplyForm {...file} answer={answer} onBack={() => keep({ text })} />
          <Message reading={answer.reading} />
        </div>
      </Page>
    );
  }
  if (saysIt) {
    return (
      <Page title={answerWords.ownTitle} above={above} below={answerWords.ownSays}>
        <div className="max-w-2xl">
          <ReplyForm {...file} text={text} onBack={() => sayIt(false)} />
        </div>
      </Page>
    );
  }
  return (
    <Page title={answerWords.title} above={above} below={answerWords.says}>
      <PasteForm
        view={view}
        sight={sight}
        text={text}
        onText={(pasted) => keep({ text: pasted })}
        onRead={(read) => keep({ text, answer: read })}
        onOwn={() => sayIt(true)}
      />
    </Page>
  );
}

/** Each step begins at its top, for the eye and for the keyboard. */
function useTopOn(step: string) {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    scrollTo(0, 0);
    focusMain();
  }, [step]);
}
