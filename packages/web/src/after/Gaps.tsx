import { afterWords } from '../words/after.ts';
import { Lines } from './Lines.tsx';
import { type PartProps, Section } from './NotesForm.tsx';
import { gapKinds, textOf, valueOf } from './form.ts';

/** What the application lacked, or that it was looked at and lacked nothing. */
export function Gaps({ form, change, hasSent }: PartProps & { hasSent: boolean }) {
  const lacks = gapKinds.some((kind) => valueOf(form, kind).some((text) => text.trim()));
  return (
    <Section title={afterWords.gaps} says={afterWords.gapsSays}>
      <div className="card p-4 md:p-6">
        <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
          {gapKinds.map((kind) => (
            <Lines
              key={kind}
              label={afterWords.gap[kind]}
              lines={valueOf(form, kind)}
              onChange={(lines) => change(kind, lines)}
            />
          ))}
        </div>
        {!lacks && !hasSent && (
          <label className="mt-3 flex min-h-11 w-fit items-center gap-3">
            <input
              type="checkbox"
              className="size-5 shrink-0 accent-write"
              checked={textOf(form, 'lacksNothing') === 'yes'}
              onChange={({ target }) => change('lacksNothing', target.checked ? ['yes'] : [])}
            />
            {afterWords.lacksNothing}
          </label>
        )}
      </div>
    </Section>
  );
}
