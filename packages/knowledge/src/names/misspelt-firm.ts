import { type Dictionary, type Sentence, type Token, fitOfName, tokensOf } from '@fineline/core/review';
import { kindsOfFirm } from './firms.ts';

/** In UTF-16 code units: shorter names are a letter off from too many others. */
const shortest = 5;

export interface MisspeltFirm {
  start: number;
  end: number;
  /** The word as the firm writes it. */
  instead: string;
}

/**
 * A word of the firm's name that is a letter off: beside the rest of the name ("Marlow & Finch" for Marlowe & Finch), or
 * where firms stand ("at Brightwel") and no such word is known. Behind a title it is somebody's name.
 */
export function* misspeltFirm(
  { tokens }: Sentence,
  company: string,
  dictionary: Dictionary | undefined,
): Generator<MisspeltFirm> {
  const firm = tokensOf(company).filter(isTelling);
  const words = tokens.filter(isTelling);
  for (const [i, token] of words.entries()) {
    if (!/^\p{Lu}\p{Ll}/u.test(token.text) || token.text.length < shortest - 1) continue;
    if (firm.some(({ word }) => isSame(token.word, word))) continue;
    const at = firm.findIndex(({ text }) => text.length >= shortest && fitOfName(token.text, text) === 'misspelt');
    const meant = firm[at];
    if (!meant) continue;
    const isBeside = [-1, 1].some((step) => isNeighbour(words[i + step], firm[at + step]));
    if (!isBeside && !isLone(token, tokens[tokens.indexOf(token) - 1], dictionary)) continue;
    yield { start: token.start, end: token.end, instead: meant.text };
  }
}

const isSame = (written: string, word: string): boolean =>
  written === word || written === `${word}s` || `${written}s` === word;

const isNeighbour = (written: Token | undefined, word: Token | undefined): boolean =>
  written !== undefined && word !== undefined && written.text === word.text;

/** "and" may be "&", and what is small may be left out. */
const isTelling = ({ kind, word }: Token): boolean =>
  kind === 'word' && word.length > 1 && !/^(?:and|of|the|for|in|at|de|du|la|le)$/.test(word);

/** "at Brightwel": no dictionary has it, and it is no kind of firm. */
const isLone = (token: Token, before: Token | undefined, dictionary: Dictionary | undefined): boolean =>
  dictionary !== undefined &&
  /^(?:at|to|with|for|join|joining|within|from)$/.test(before?.word ?? '') &&
  !kindsOfFirm.has(token.word) &&
  ![token.text, token.word].some((word) => dictionary.has(word) || dictionary.isElsewhere(word));
