import type { Sentence, Token } from '../language/index.ts';

/** Words that begin with capitals, in a row: a firm, a post, a person, a place. */
export interface Capitals {
  /** Which of the sentence's tokens: [from, to). */
  from: number;
  to: number;
  start: number;
  end: number;
  text: string;
}

const joiners = new Set([
  'of',
  'and',
  '&',
  'for',
  'the',
  'de',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  "'s",
  'al',
  'y',
  'e',
]);

/** Every run of capitals in a sentence, joined by small words such as "of"; "I", and the first word alone, are none. */
export function capitalsIn(text: string, { tokens }: Sentence): Capitals[] {
  const runs: Capitals[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isCapital(tokens[from])) continue;
    let to = from + 1;
    for (let i = to; i < tokens.length; i += 1) {
      if (isCapital(tokens[i])) to = i + 1;
      else if (!joiners.has(tokens[i]?.word ?? '') || i > to + 1) break;
    }
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first && last && (from > 0 || to > 1)) {
      runs.push({ from, to, start: first.start, end: last.end, text: text.slice(first.start, last.end) });
    }
    from = to - 1;
  }
  return runs;
}

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.word !== 'i' && /^\p{Lu}/u.test(token.text);
