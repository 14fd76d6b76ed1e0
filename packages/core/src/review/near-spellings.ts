import { keysBeside } from './keyboard.ts';

/**
 * What somebody may have meant who wrote this word, by the slips that people make: a letter doubled or not, two swapped,
 * an ending that sounds like another ("docter"), in longer words one vowel or key for another, and in long ones one left
 * out or put in. Nearest first; whether they are words is not known here.
 */
export function nearSpellings(word: string): string[] {
  const found = new Set<string>();
  for (let i = 0; i < word.length; i += 1) {
    const [before, letter, after] = [word.slice(0, i), word[i] ?? '', word.slice(i + 1)];
    if (i > 0 && letter !== word[i - 1] && word[i + 1] !== letter) found.add(before + letter + letter + after);
    if (letter === word[i - 1]) found.add(before + after);
    if (i + 1 < word.length && i > 0) found.add(before + (word[i + 1] ?? '') + letter + word.slice(i + 2));
  }
  const [, stem, ending] = /^(.{4,})(er|or|ar)s?$/.exec(word) ?? [];
  if (stem && ending)
    for (const other of ['er', 'or', 'ar']) found.add(stem + other + word.slice(stem.length + ending.length));
  if (word.length < 8) return [...found].filter((near) => near !== word);
  for (let i = 1; i < word.length; i += 1) {
    const [before, letter, after] = [word.slice(0, i), word[i] ?? '', word.slice(i + 1)];
    if (vowels.includes(letter)) for (const vowel of vowels) found.add(before + vowel + after);
    for (const key of keysBeside(letter)) found.add(before + key + after);
  }
  if (word.length < 9) return [...found].filter((near) => near !== word);
  for (let i = 1; i < word.length; i += 1) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    for (const letter of letters) found.add(before + letter + after);
    if (i < word.length - 1) found.add(before + after.slice(1));
  }
  for (const letter of letters) found.add(word + letter);
  return [...found].filter((near) => near !== word);
}

const vowels = 'aeiou';
const letters = 'etaoinsrhdlucmfgpwbvky';
