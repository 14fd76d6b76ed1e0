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

const endings = /(?:ingly|edly|ings?|ed|ies|ied|es|s|ly|er|est|ments?|ness)$/;

/** What most forms of a word begin with: "waited" and "waiting" are "wait". Rough: it need only be the same for both. */
function stemOf(word: string): string {
  const stem = word.length > 4 ? word.replace(endings, '') : word;
  return stem.length > 3 ? stem.replace(/(.)\1$/, '$1').replace(/[eiy]$/, '') : stem;
}

/**
 * The runs of words a text is made of, each once: single words, two and three in a row, and two around a third
 * ("not _ you"); and with "~" before them the stems of single words and of two in a row. "." stands for the beginning, the
 * end and every pause.
 */
export function runsOf(tokens: readonly Token[]): Set<string> {
  const units = [edge, ...tokens.map(unitOf), edge];
  const stems = units.map(stemOf);
  const runs = new Set<string>();
  units.forEach((unit, i) => {
    const [next, afterNext] = [units[i + 1], units[i + 2]];
    if (unit !== edge) runs.add(unit).add(`~${stems[i]}`);
    if (next !== undefined) runs.add(`${unit} ${next}`).add(`~${stems[i]} ${stems[i + 1]}`);
    if (next !== undefined && afterNext !== undefined) {
      runs.add(`${unit} _ ${afterNext}`);
      runs.add(`${unit} ${next} ${afterNext}`);
    }
  });
  return runs;
}

const lettersTogether = 4;

/**
 * What the words of a text are spelt with, four letters at a time, each once, with "=" before them and "<" and ">" at the
 * ends of a word: so an unknown word is known by its relations, "unpaid" by "paid" and "overpaid".
 */
export function spellingsOf(tokens: readonly Token[]): Set<string> {
  const spellings = new Set<string>();
  for (const { kind, word, inName } of tokens) {
    if (kind !== 'word' || inName) continue;
    const spelt = `<${word}>`;
    for (let i = 0; i + lettersTogether <= spelt.length; i += 1)
      spellings.add(`=${spelt.slice(i, i + lettersTogether)}`);
  }
  return spellings;
}
