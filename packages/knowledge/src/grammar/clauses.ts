import type { Token } from '@fineline/core/review';
import { words } from './nouns.ts';

/** A subject may begin behind these; behind "about" or "seeing" the noun is not the subject. */
const opens = words(
  `because that but when whether if though although hope think believe know sure glad while where how why since unless
  feeling`,
);
/** "Nobody but the nurses", "all but the last": no clause begins. */
const isLessThan = /^(?:nobody|one|none|nothing|all|every\p{L}*|any\p{L}*|last|next)$/u;
const isHeld = /^(?:is|are|was|were|am|like|liked|enjoyed|saw|met|think|thought)$/;
const keepsTogether = /^(?:of|about|between|with|to|for|by|how|what|why|both)$/;

/** So far back one looks, in words: no sentence is read twice, however long. */
const sight = 60;

/** Whether a subject can begin there: surely, or joined to what stands before ("the ward is clean and the nurses …"). */
export function openingAt(tokens: readonly Token[], at: number): 'sure' | 'joined' | 'none' {
  const before = tokens[at - 1];
  if (!before || (before.kind === 'mark' && before.text !== ',')) return 'sure';
  if (before.word === 'all' || before.word === 'both') return at === 1 ? 'sure' : 'none';
  if (before.word === 'but' && isLessThan.test(tokens[at - 2]?.word ?? '')) return 'none';
  if (opens.has(before.word)) return 'sure';
  if (before.word !== 'and' && before.text !== ',') return 'none';
  const earlier = tokens.slice(Math.max(0, at - 1 - sight), at - 1).map(({ word }) => word);
  const hasVerb = earlier.some((word) => isHeld.test(word));
  const isApart = earlier.slice(-5).every((word) => !keepsTogether.test(word));
  return hasVerb && isApart ? 'joined' : 'none';
}

/** "I suggest that the manager have a say" is right, and so is "if the manager were here". */
const wishes =
  /^(?:suggest|recommend|insist|ask|propos|requir|request|demand|prefer|urge|import|essential|vital|better|if|though|wish|were|unless|lest|whether)/;

/** Whether what is told there is wished or supposed, in words before it. */
export const isWished = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - sight), at).some(({ word }) => wishes.test(word));
