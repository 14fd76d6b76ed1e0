import { expansions } from './contractions.ts';
import { normalised } from './spelling.ts';

/** A word, a number or a mark of a text. Offsets are UTF-16 code units into that text, `end` exclusive. */
export interface Token {
  start: number;
  end: number;
  /** As it stands in the text. */
  text: string;
  /** As patterns see it: lower case, British, contractions written out ("don’t" is "do" and "not"). */
  word: string;
  kind: 'word' | 'number' | 'mark';
  /** It belongs to a name: "Urgent Care Group", "Salary Benchmarking Analyst". */
  inName: boolean;
  /** It stands between quotation marks. */
  inQuotes: boolean;
}

const unit = /\be-mail(?:s|ed|ing)?\b|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:/]\p{N}+)*|[^\s]/giu;

/**
 * The words, numbers and marks of a text, in order. Words joined by hyphens are words of their own ("follow-up" is
 * "follow" and "up", without the hyphen; "e-mail" is "email"); contractions are written out, each part with its own place.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(unit)) {
    if (/^e-/i.test(found)) tokens.push(tokenOf(found, found.toLowerCase().replace('-', ''), index, 'word'));
    else if (isLetter(found)) addWord(tokens, found, index);
    else if (isHyphen(found, text, index)) continue;
    else {
      const kind = /^\p{N}/u.test(found) ? 'number' : 'mark';
      tokens.push(tokenOf(found, found, index, kind));
    }
  }
  return tokens;
}

const isLetter = (found: string): boolean => /^[\p{L}\p{M}]/u.test(found);

/** A hyphen between two letters joins words; any other is a dash. */
const isHyphen = (found: string, text: string, index: number): boolean =>
  (found === '-' || found === '‐' || found === '‑') &&
  /[\p{L}\p{N}]/u.test(text.charAt(index - 1)) &&
  /[\p{L}\p{N}]/u.test(text.charAt(index + 1));

function addWord(tokens: Token[], found: string, start: number): void {
  let at = start;
  for (const { length, word } of expansions(found)) {
    const text = found.slice(at - start, at - start + length);
    tokens.push(tokenOf(text, word ?? normalised(text), at, 'word'));
    at += length;
  }
}

const tokenOf = (text: string, word: string, start: number, kind: Token['kind']): Token => ({
  start,
  end: start + text.length,
  text,
  word,
  kind,
  inName: false,
  inQuotes: false,
});
