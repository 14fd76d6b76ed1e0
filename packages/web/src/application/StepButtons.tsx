import type { Advice, ApplicationEvent } from '@fineline/core/application';
import type { Group } from '../advice/groups.ts';
import { namesIn } from '../advice/say.ts';
import { Button, ButtonLink } from '../design/Button.tsx';
import { beforeAddress, notesAddress } from '../interviews/addresses.ts';
import { findInterviewOf } from '../interviews/interviews.ts';
import { didWords, recordedWords } from '../words/record.ts';
import type { PartProps } from './ApplicationPage.tsx';
import { type Recorder, useTap } from './useRecord.ts';

interface StepButtonsProps extends PartProps {
  recorder: Recorder;
  /** Of one kind; each to somebody else. */
  steps: Group;
  /** The first is the one button of the page that stands out. */
  isLeading?: boolean;
}

/** Records at one tap that it was done, for each person; where more has to be said, opens the form for it. */
export function StepButtons({ steps, isLeading = false, ...props }: StepButtonsProps) {
  return steps.map((advice, i) => (
    <StepButton
      key={`${advice.to.join(' ')} ${advice.promise ?? ''}`}
      {...props}
      advice={advice}
      isLeading={isLeading && i === 0}
      isAlone={steps.length === 1}
    />
  ));
}

type StepButtonProps = PartProps & {
  recorder: Recorder;
  advice: Advice;
  isLeading: boolean;
  /** Nothing else stands beside it, so that it need not say whom it means. */
  isAlone: boolean;
};

function StepButton({ advice, view, open, recorder, isLeading, isAlone }: StepButtonProps) {
  const tap = useTap();
  const look = isLeading ? 'write' : 'plain';
  const { facts } = view;
  switch (advice.action) {
    case 'keep-momentum':
      return null;
    case 'prepare':
      return (
        <ButtonLink look={look} to={beforeAddress(view.id, findInterviewOf(advice, view)?.id ?? 'next')}>
          {didWords.questions}
        </ButtonLink>
      );
    case 'capture-notes':
      return (
        <ButtonLink look={look} to={notesAddress(view.id, findInterviewOf(advice, view)?.id ?? 'latest')}>
          {didWords.notes}
        </ButtonLink>
      );
    case 'check-application': {
      const nothing = () => recorder.changeFacts({ ...facts, documents: facts.documents ?? [] }, recordedWords.entry);
      return (
        <>
          <Button look={look} onClick={() => tap(nothing())}>
            {didWords.nothingMissing}
          </Button>
          <Button onClick={() => open({ kind: 'document' })}>{didWords.somethingMissing}</Button>
        </>
      );
    }
    case 'move-on':
      return (
        <Button look={look} onClick={() => open({ kind: 'outcome' })}>
          {didWords.closeIt}
        </Button>
      );
    default: {
      const done = () => recorder.add([eventOf(advice)], recordedAs(advice));
      return (
        <Button look={look} onClick={() => tap(done())}>
          {saysDone(advice, isAlone ? undefined : advice.to.map(namesIn(facts.people))[0])}
        </Button>
      );
    }
  }
}

/** What doing it is in the history. A promise is kept by its name: another one may be open to the same person. */
function eventOf(advice: Advice): ApplicationEvent {
  const at = new Date().toISOString();
  const { action, channel, to, promise } = advice;
  return action === 'keep-promise' && promise !== undefined
    ? { type: 'promise-kept', at, what: promise }
    : { type: 'sent', at, action, channel, to };
}

const recordedAs = ({ action }: Advice): string =>
  action === 'keep-promise' ? recordedWords.kept : recordedWords.sent;

function saysDone({ action, channel }: Advice, name: string | undefined): string {
  if (action === 'keep-promise') return didWords.kept;
  if (action === 'linkedin-invite') return didWords.invited;
  if (action === 'stay-visible') return didWords.done;
  if (channel === 'phone') return name ? didWords.rangTo(name) : didWords.rang;
  return name ? didWords.sentTo(name) : didWords.sent;
}
