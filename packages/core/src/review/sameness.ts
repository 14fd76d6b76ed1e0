import { tokensOf } from '../language/index.ts';
import { anatomyOf } from './anatomy.ts';

/**
 * How much of the shorter of two letters stands in the other: 0 nothing, 1 all of it. Counted in runs of three words;
 * greeting and sign-off apart, which are alike in all letters.
 */
export function sameness(one: string, other: string): number {
  const [shorter, longer] = [runsOf(one), runsOf(other)].toSorted((a, b) => a.size - b.size);
  if (!shorter || !longer || shorter.size === 0) return 0;
  let shared = 0;
  for (const run of shorter) if (longer.has(run)) shared += 1;
  return shared / shorter.size;
}

function runsOf(body: string): Set<string> {
  const { start, end } = anatomyOf(body).main;
  const words = tokensOf(body.slice(start, end)).flatMap(({ kind, word }) => (kind === 'mark' ? [] : [word]));
  const length = Math.min(3, words.length);
  return new Set(length === 0 ? [] : words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' ')));
}
