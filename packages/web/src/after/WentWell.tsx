import { afterWords } from '../words/after.ts';
import type { PartProps } from './NotesForm.tsx';
import { textOf } from './form.ts';

const marks = ['1', '2', '3', '4', '5', ''] as const;

/** How it went, in five steps. */
export function WentWell({ form, change }: PartProps) {
  const chosen = textOf(form, 'wentWell');
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 text-xl font-bold">{afterWords.wentWell}</legend>
      <div className="flex flex-wrap gap-2">
        {marks.map((mark) => (
          <label
            key={mark}
            className="button has-checked:border-write has-checked:bg-write-wash has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-write"
          >
            <input
              type="radio"
              name="wentWell"
              value={mark}
              checked={mark === chosen}
              onChange={() => change('wentWell', mark ? [mark] : [])}
              className="size-5 shrink-0 accent-write outline-none"
            />
            {afterWords.marks[mark]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
