import type { ApplicationView, RecordedEvent } from '@fineline/core/api';
import type { ApplicationDocument, Person } from '@fineline/core/application';
import type { ReactNode } from 'react';
import { Dialog } from '../../design/Dialog.tsx';
import type { Sight } from '../../when/say.ts';
import { applicationWords } from '../../words/application.ts';
import { documentWords } from '../../words/documents.ts';
import { recordWords } from '../../words/record.ts';
import type { Recorder } from '../useRecord.ts';
import { AnotherInterview } from './AnotherInterview.tsx';
import { AskedNotTo, HowToReach } from './HowToReach.tsx';
import { Correct } from './Correct.tsx';
import { DocumentForm } from './DocumentForm.tsx';
import { GaveDate } from './GaveDate.tsx';
import { IWrote } from './IWrote.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import { PersonForm } from './PersonForm.tsx';
import { Promised } from './Promised.tsx';

/** Which form is open. */
export type Opened =
  | {
      kind: 'gave-date' | 'reach' | 'asked-not-to' | 'promised' | 'interview' | 'wrote' | 'outcome';
    }
  | { kind: 'correct'; recorded: RecordedEvent }
  | { kind: 'document'; document?: ApplicationDocument }
  | { kind: 'person'; person?: Person };

/** What every form is given. */
export interface RecordFormProps {
  view: ApplicationView;
  sight: Sight;
  recorder: Recorder;
  onDone: () => void;
}

interface RecordDialogProps extends Omit<RecordFormProps, 'onDone'> {
  opened: Opened;
  onClose: () => void;
}

export function RecordDialog({ opened, onClose, ...rest }: RecordDialogProps) {
  const { title, form } = formOf(opened, { ...rest, onDone: onClose });
  return (
    <Dialog title={title} onClose={onClose}>
      {form}
    </Dialog>
  );
}

function formOf(opened: Opened, props: RecordFormProps): { title: string; form: ReactNode } {
  const record = recordWords;
  switch (opened.kind) {
    case 'gave-date':
      return { title: record.theyGaveDate, form: <GaveDate {...props} /> };
    case 'reach':
      return { title: record.reach, form: <HowToReach {...props} /> };
    case 'asked-not-to':
      return { title: record.askedNotTo, form: <AskedNotTo {...props} /> };
    case 'promised':
      return { title: record.promised, form: <Promised {...props} /> };
    case 'interview':
      return { title: record.interview, form: <AnotherInterview {...props} /> };
    case 'wrote':
      return { title: record.wrote, form: <IWrote {...props} /> };
    case 'outcome':
      return { title: record.outcome, form: <OutcomeForm {...props} /> };
    case 'document':
      return {
        title: opened.document ? documentWords.editOf(opened.document.name) : documentWords.add,
        form: <DocumentForm {...props} document={opened.document} />,
      };
    case 'correct':
      return { title: record.correct, form: <Correct {...props} recorded={opened.recorded} /> };
    case 'person':
      return {
        title: opened.person ? applicationWords.editOf(opened.person.name) : applicationWords.addPerson,
        form: <PersonForm {...props} person={opened.person} />,
      };
  }
}
