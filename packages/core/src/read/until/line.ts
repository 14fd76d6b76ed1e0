import type { Sentence, Token } from '../../language/index.ts';

/**
 * A sentence as dates are looked for in it: its words in lower case, British and without accents, contractions written
 * out, one space between. Offsets in `text` lead back to the words by `tokenAt`.
 */
export interface Line {
  text: string;
  tokens: readonly Token[];
  /** Which word stands at an offset of `text`. */
  tokenAt(offset: number): number;
  /** The offset of a word in `text`. */
  offsetOf(token: number): number;
}

export function lineOf({ tokens }: Pick<Sentence, 'tokens'>): Line {
  const starts: number[] = [];
  const words: string[] = [];
  const at: number[] = [];
  let length = 0;
  tokens.forEach((token, i) => {
    const word = wordOf(token);
    starts.push(length);
    words.push(word);
    for (let n = 0; n <= word.length; n += 1) at.push(i);
    length += word.length + 1;
  });
  return {
    text: words.join(' '),
    tokens,
    tokenAt: (offset) => at[offset] ?? tokens.length,
    offsetOf: (token) => starts[token] ?? length,
  };
}

/** French “mon” is no Monday. */
const wordOf = ({ text, word }: Token): string => (text === 'mon' ? text : word.slice(0, 40));
