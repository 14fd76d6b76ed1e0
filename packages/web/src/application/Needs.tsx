import type { Advice } from '@fineline/core/application';
import { adviceWords } from '../words/advice.ts';

/** What the candidate has to say first; nothing is guessed. Those answers are given under People and below. */
export function Needs({ advice: { needs = [], blockedBy = [] } }: { advice: Advice }) {
  if (needs.length + blockedBy.length === 0) return null;
  return (
    <div className="mt-3 max-w-prose border-l-2 border-wait pl-4">
      <p className="text-sm font-semibold text-wait">
        {blockedBy.length > 0 ? adviceWords.blocked : adviceWords.firstAsk}
      </p>
      <ul>
        {[...needs, ...blockedBy.map(({ says }) => says)].map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </div>
  );
}
