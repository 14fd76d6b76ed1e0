/** How somebody is addressed before their name, against what the application says of them. */
import type { Place, Spot } from '@fineline/core/review';

const forms = {
  mr: /^mr\.? |^mister /i,
  ms: /^(?:ms|mrs|miss)\.? /i,
  learned: /^(?:dr|doctor|prof|professor)\.? /i,
} as const;
type Form = keyof typeof forms;

function formOf(name: string): Form | undefined {
  const all: Form[] = ['mr', 'ms', 'learned'];
  return all.find((form) => forms[form].test(name));
}

/**
 * "Mrs Patel" for Dr Patel, "Mr Reid" for Ms Reid: only where both say what they are. Which of Ms, Mrs and Miss she is
 * called is hers to say, and known to few; and who was a doctor may be a professor by now.
 */
export function wrongTitle(at: Place, written: string, real: string): Spot | undefined {
  const [is, meant] = [formOf(written), formOf(real)];
  if (!is || !meant || is === meant) return undefined;
  const title = /^\S+/.exec(real)?.[0] ?? '';
  return {
    at,
    severity: meant === 'learned' ? 'fix' : 'stop',
    says: `You have ${real} in your notes, and write “{found}”. A title is part of a name.`,
    instead: [`${title}${written.slice(/^\S+/.exec(written)?.[0].length ?? 0)}`],
  };
}
