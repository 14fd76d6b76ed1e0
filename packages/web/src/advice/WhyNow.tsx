import type { Reason, Source } from '@fineline/core/application';
import { sources } from '@fineline/knowledge';
import { Icon } from '../design/Icon.tsx';
import { adviceWords } from '../words/advice.ts';

/** Each reason with who says so, opened at a tap. */
export function WhyNow({
  reasons,
  says = adviceWords.why,
  of,
}: {
  reasons: readonly Reason[];
  says?: string;
  of: string;
}) {
  if (reasons.length === 0) return null;
  return (
    <details className="group open:basis-full">
      <summary className="button-quiet w-fit" aria-label={`${says} ${of}`}>
        {says}
        <span className="transition-transform group-open:rotate-180 motion-reduce:transition-none">
          <Icon name="more" size={18} />
        </span>
      </summary>
      <ul className="mt-1 grid max-w-prose gap-4 border-l-2 border-line pl-4">
        {reasons.map((reason) => (
          <li key={`${reason.rule} ${reason.says}`}>
            <p>{reason.says}</p>
            <Sources of={reason.sources} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "Source: How And When To Follow Up An Interview (001)". */
export function Sources({ of }: { of: readonly Source[] }) {
  return (
    <div className="mt-1 text-sm text-muted">
      <p className="sr-only">{adviceWords.source(of.length)}</p>
      <ul>
        {of.map((id) => (
          <li key={id}>
            {id === 'house' ? (
              sources[id].title
            ) : (
              <>
                <cite>{sources[id].title}</cite> ({id})
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
