import type { PlaybookId } from '@fineline/core/application';
import { useRef } from 'react';
import { Link } from 'wouter';
import { choosePlaybook } from '../../choices/choices.ts';
import { Button } from '../../design/Button.tsx';
import { plannedWords, playbookWords } from '../../words/playbooks.ts';
import type { PartProps } from '../ApplicationPage.tsx';
import { type Recorder, useTap } from '../useRecord.ts';
import { OtherEyes } from './OtherEyes.tsx';
import { OwnAdjustment } from './OwnAdjustment.tsx';

/** By which playbook, whether that is its own choice, what another would do, and how it is adjusted. */
export function HowItIsPlanned({ view, sight, recorder }: PartProps & { recorder: Recorder }) {
  const tap = useTap();
  const said = useRef<HTMLParagraphElement>(null);
  const { choices, plan } = view;

  /** The button that was pressed is gone when it is done: what it did is where one goes on. */
  const choose = (playbook: PlaybookId | undefined, says: string) =>
    tap(recorder.choose(choosePlaybook(playbook)(choices), says).then(() => said.current?.focus()));

  return (
    <section aria-labelledby="planned">
      <h2 id="planned" className="mb-1 text-xl font-bold">
        {plannedWords.title}
      </h2>
      <p ref={said} tabIndex={-1} className="max-w-prose outline-none">
        {plannedWords.by} <strong>{playbookWords[plan.playbook]}</strong>
        {choices.playbook ? plannedWords.own : plannedWords.asInSettings}
      </p>
      <p className="flex flex-wrap items-center gap-x-5">
        {choices.playbook && (
          <Button look="quiet" onClick={() => choose(undefined, plannedWords.backDone)}>
            {plannedWords.back}
          </Button>
        )}
        <Link href="/settings" className="button-quiet">
          {plannedWords.toSettings}
        </Link>
      </p>
      <OtherEyes
        view={view}
        sight={sight}
        onChoose={(playbook) => choose(playbook, plannedWords.chosen(playbookWords[playbook]))}
      />
      <OwnAdjustment view={view} recorder={recorder} />
    </section>
  );
}
