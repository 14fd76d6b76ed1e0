import type { ApplicationId } from '@fineline/core/api';
import { faultOf } from '../api/ask.ts';
import { Button, ButtonLink } from '../design/Button.tsx';
import { afterWords } from '../words/after.ts';
import type { Saving } from './useSaved.ts';

interface SaveStateProps {
  saving: Saving;
  saveNow: () => void;
  application: ApplicationId;
}

/** Where the typing stands, always in sight; told to a screen reader when it has come to rest. */
export function SaveState({ saving, saveNow, application }: SaveStateProps) {
  const says = saysOf(saving);
  const isWorrying = saving.is === 'away' || saving.is === 'refused';
  return (
    <div className="sticky bottom-[calc(3.75rem+env(safe-area-inset-bottom))] -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-paper px-4 py-3 md:bottom-0 md:-mx-10 md:px-10">
      <ButtonLink to={`/applications/${application}`} look="write">
        {afterWords.done}
      </ButtonLink>
      {isWorrying && <Button onClick={saveNow}>{afterWords.tryNow}</Button>}
      {/* What is on its way is seen, and not read out at every pause. */}
      {saving.is === 'saving' && <p className="text-muted">{afterWords.saving}</p>}
      <output
        className={
          saving.is === 'saving'
            ? 'sr-only'
            : `min-w-0 flex-1 basis-40 ${isWorrying ? 'font-semibold text-fix' : 'text-muted'}`
        }
      >
        {says}
      </output>
    </div>
  );
}

function saysOf(saving: Saving): string {
  switch (saving.is) {
    case 'saving':
      return '';
    case 'saved':
      return afterWords.saved;
    case 'waiting':
      return saving.isKept ? afterWords.waiting : afterWords.waitingLost;
    case 'away':
      return saving.isKept ? afterWords.away : afterWords.awayLost;
    case 'refused':
      return afterWords.refused(faultOf(saving.error).says);
  }
}
