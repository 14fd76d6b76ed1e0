import type { Phrases, Sentence } from '../language/index.ts';
import type { Found } from './draft-text.ts';
import type { Place } from './rule.ts';

/**
 * Where two things are said in one sentence, in either order: the place from the one to the other, once a sentence.
 * Both are in order, as `find` gives them; `most` is how many words may stand between.
 */
export function* together(one: readonly Found[], other: readonly Found[], most = 40): Generator<Place> {
  let last: Found['sentence'] | undefined;
  for (const a of one) {
    if (a.sentence === last) continue;
    const b = nearest(other, a, most);
    if (!b) continue;
    last = a.sentence;
    yield { where: a.where, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
  }
}

/** The first that stands in the same sentence and near enough. Found by halving, so that a long text stays quick. */
function nearest(
  found: readonly Found[],
  { sentence, from, to, where, start }: Found,
  most: number,
): Found | undefined {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = found[middle];
    if (other && isBefore(other, where, Math.max(sentence.start, start - most * longWord))) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < found.length; i += 1) {
    const other = found[i];
    if (other?.sentence !== sentence || other.from - to > most) return undefined;
    if (from - other.to <= most) return other;
  }
  return undefined;
}

/** In code units, white space included; only to begin the search near by. */
const longWord = 30;

const isBefore = (found: Found, where: Place['where'], start: number): boolean =>
  found.where === where ? found.start < start : found.where === 'subject';

const answers = new WeakMap<Phrases, WeakMap<Sentence, boolean>>();

/** Whether the sentence that a place is in holds one of these as well. Remembered, as many places may share a sentence. */
export function inSentence(phrases: Phrases, { sentence }: Pick<Found, 'sentence'>): boolean {
  let known = answers.get(phrases);
  if (!known) answers.set(phrases, (known = new WeakMap()));
  let holds = known.get(sentence);
  if (holds === undefined) known.set(sentence, (holds = phrases.in({ text: '', sentences: [sentence] }).length > 0));
  return holds;
}
