import { keysBeside } from '@fineline/core/review';
import { commonWords } from './common-words.ts';
import { everydayWords } from './everyday-words.ts';

/** Common words that are one slip away from an unknown one, the likeliest first. */
export function nearCommon(word: string): string[] {
  if (word.length < 4 || word.length > 20) return [];
  const found = new Set<string>();
  const add = (near: string) => near !== word && commonWords.has(near) && found.add(near);
  for (let i = 1; i <= word.length; i += 1) {
    const [before, letter, after] = [word.slice(0, i), word[i] ?? '', word.slice(i + 1)];
    if (letter && i + 1 < word.length) add(before + (word[i + 1] ?? '') + letter + word.slice(i + 2));
    if (letter && (word.length > 5 || letter === word[i - 1])) add(before + after);
    if (word.length === 4) add(before + before.slice(-1) + letter + after);
    else for (const other of letters) add(before + other + letter + after);
    if (letter && word.length > 5) for (const other of letters) add(before + other + after);
  }
  return [...found];
}

/**
 * Everyday words that an unknown one becomes when one stroke is put right: two keys in the wrong order, one left out, one
 * hit twice or with its neighbour, its neighbour instead of it. Most frequent first.
 */
export function nearStrokes(word: string): string[] {
  if (word.length < 4 || word.length > 12) return [];
  const found = new Set<string>();
  const add = (near: string) => near !== word && everydayWords.has(near) && found.add(near);
  for (let i = 0; i <= word.length; i += 1) {
    const [before, letter, after] = [word.slice(0, i), word[i] ?? '', word.slice(i + 1)];
    const [last, next] = [before.slice(-1), after.charAt(0)];
    if (next) add(before + next + letter + after.slice(1));
    if (i === 0) continue;
    for (const other of letters) add(before + other + letter + after);
    if (letter && [last, next].some((other) => other === letter || keysBeside(letter).includes(other)))
      add(before + after);
    for (const other of keysBeside(letter)) add(before + other + after);
  }
  return [...found].toSorted((a, b) => (everydayWords.get(a) ?? 0) - (everydayWords.get(b) ?? 0));
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
