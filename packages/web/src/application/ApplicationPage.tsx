import type { ApplicationId, ApplicationView } from '@fineline/core/api';
import { useState } from 'react';
import { useApplication } from '../api/questions.ts';
import { Page } from '../design/Page.tsx';
import { FaultPage, Loading } from '../design/States.tsx';
import type { Sight } from '../when/say.ts';
import { hereZone } from '../when/zone.ts';
import { applicationWords } from '../words/application.ts';
import { verdictWords } from '../words/nouns.ts';
import { Documents } from './Documents.tsx';
import { Holds } from './Holds.tsx';
import { History } from './History.tsx';
import { Later } from './Later.tsx';
import { NextStep } from './NextStep.tsx';
import { OnlyYouKnow } from './OnlyYouKnow.tsx';
import { People } from './People.tsx';
import { HowItIsPlanned } from './playbook/HowItIsPlanned.tsx';
import { TheLine } from './TheLine.tsx';
import { type Opened, RecordDialog } from './record/RecordDialog.tsx';
import { RecordPanel } from './record/RecordPanel.tsx';
import { useRecorder } from './useRecord.ts';

/** One application: what to do next and why, what to leave alone, what happened. */
export default function ApplicationPage({ id }: { id: ApplicationId }) {
  const application = useApplication(id);
  if (application.isPending) return <Loading what={applicationWords.what} />;
  if (application.isError && !application.data) {
    return <FaultPage error={application.error} again={() => void application.refetch()} />;
  }
  return <Whole view={application.data} />;
}

/** What every part of the page is given. */
export interface PartProps {
  view: ApplicationView;
  sight: Sight;
  open: (dialog: Opened) => void;
}

function Whole({ view }: { view: ApplicationView }) {
  const recorder = useRecorder(view);
  const [opened, open] = useState<Opened>();
  const { facts, plan, timeZone } = view;
  const sight: Sight = { zone: timeZone, asOf: plan.asOf, here: hereZone() };
  const part = { view, sight, open };
  return (
    <Page title={facts.employer.company} below={`${facts.role} · ${verdictWords[plan.verdict]}`}>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <div className="grid min-w-0 content-start gap-10">
          <NextStep {...part} recorder={recorder} />
          <TheLine {...part} />
          <RecordPanel {...part} />
          <Holds {...part} />
          <Later {...part} recorder={recorder} />
          <HowItIsPlanned {...part} recorder={recorder} />
          <History {...part} recorder={recorder} />
        </div>
        <aside aria-label={applicationWords.facts} className="grid min-w-0 content-start gap-8">
          <People {...part} />
          <Documents {...part} />
          <OnlyYouKnow view={view} recorder={recorder} />
        </aside>
      </div>
      {opened && (
        <RecordDialog opened={opened} view={view} sight={sight} recorder={recorder} onClose={() => open(undefined)} />
      )}
    </Page>
  );
}
