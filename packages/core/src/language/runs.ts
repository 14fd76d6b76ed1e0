import type { Token } from './token.ts';

const edge = '.';

/** Marks that say something by themselves; all others only part what stands around them. */
const telling = new Set(['?', '!', '£', '$', '€']);

/** A name or a number says that there is one, not which. */
const unitOf = ({ kind, word, inName }: Token): string => {
  if (kind === 'number') return '#';
  if (kind === 'mark') return telling.has(word) ? word : edge;
  return inName ? '@' : word;
};

/**
 * The runs of words a text is made of, each once: single words, two and three in a row, and two around a third
 * ("not _ you"). "." stands for the beginning, the end and every pause.
 */
export function runsOf(tokens: readonly Token[]): Set<string> {
  const units = [edge, ...tokens.map(unitOf), edge];
  const runs = new Set<string>();
  units.forEach((unit, i) => {
    const [next, afterNext] = [units[i + 1], units[i + 2]];
    if (unit !== edge) runs.add(unit);
    if (next !== undefined) runs.add(`${unit} ${next}`);
    if (next !== undefined && afterNext !== undefined) {
      runs.add(`${unit} _ ${afterNext}`);
      runs.add(`${unit} ${next} ${afterNext}`);
    }
  });
  return runs;
}
