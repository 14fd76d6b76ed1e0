import type { PlaybookId } from '@fineline/core/application';
import { sources } from '@fineline/knowledge';
import { useId } from 'react';
import { playbookIds, sourcesOf } from '../choices/playbooks.ts';
import { playbookLikeWords, playbookWords } from '../words/playbooks.ts';
import { settingsWords } from '../words/settings.ts';

/** The six, what each is like, and whose advice it is. */
export function PlaybookRadios({ chosen, onChoose }: { chosen: PlaybookId; onChoose: (id: PlaybookId) => void }) {
  const id = useId();
  return (
    <fieldset>
      <legend className="mb-3 text-lg font-semibold">{settingsWords.playbook}</legend>
      <div className="grid gap-3">
        {playbookIds.map((one) => (
          <div key={one} className={`card relative flex gap-3 p-4 ${one === chosen ? 'border-write' : ''}`}>
            <input
              type="radio"
              id={`${id}-${one}`}
              name={`${id}-playbook`}
              checked={one === chosen}
              aria-describedby={`${id}-${one}-like`}
              onChange={() => onChoose(one)}
              className="relative z-1 mt-0.5 size-5 shrink-0 accent-write"
            />
            <div className="min-w-0">
              {/* The whole card is the label's. */}
              <label htmlFor={`${id}-${one}`} className="cursor-pointer font-semibold after:absolute after:inset-0">
                {playbookWords[one]}
              </label>
              <div id={`${id}-${one}-like`}>
                <p className="max-w-prose">{playbookLikeWords[one]}</p>
                <p className="mt-1 text-sm text-muted">{whose(one)}</p>
              </div>
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** "After “How And When To Follow Up An Interview” (001)" */
function whose(id: PlaybookId): string {
  const [first, ...others] = sourcesOf[id];
  if (first === undefined || others.length > 0) return settingsWords.afterAll;
  const { title, by } = sources[first];
  return settingsWords.after(title, by, first);
}
