import { isTitle } from './titles.ts';

const particles = new Set(
  `de der den des du da das do dos di del della la las le les los el al van von vom zu zur ter ten bin binti bint ibn ap ab
  ní nic ni mac mc ó o y e und st af av`.split(/\s+/),
);

export const isParticle = (word: string): boolean => particles.has(word.toLowerCase());

/** A word with a capital, or of a script that has none. */
export const isCapital = (word: string): boolean => /^["'“‘(]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);

/** Words with a capital that stand alone on a line, or end a letter, and are nobody's name. */
const noNames =
  /^(?:i|we|you|please|advise|asap|thanks?|thank you|ta|cheers|regards|best|bye|goodbye|later|laters|yours|sincerely|faithfully|ok|okay|yes|no|lol|ps|p\.s|hello|hi|hey|soon|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|discuss|confirm|respond|reply|urgent|regards all|end|stop)$/i;

const letters = /^["'“‘(]?[\p{L}\p{M}][\p{L}\p{M}.'’‐-]*["'”’)]?$/u;

/**
 * Whether a line is what someone signs with: one to six words with capitals, with a title, initials, particles, a
 * nickname, kisses, letters behind ("Dr Jo van Wyk, RN", "- Jax", "Ash x", "J. Lamb", "李娜").
 */
export function isName(line: string): boolean {
  const plain = nameOf(line).text;
  if (plain.length === 0 || plain.length > 60) return false;
  const bare = plain.replace(/[.!]+$/, '');
  if (noNames.test(bare)) return false;
  const words = bare.split(/\s+/);
  if (words.length > 6 || !words.every((word) => letters.test(word))) return false;
  // A sentence of one word ("Advise.") is no name; neither is one that goes on with small letters.
  if (words.length === 1 && bare.length < plain.length) return false;
  return words.some(isCapital) && words.every((word) => isCapital(word) || isParticle(word) || isTitle(word));
}

/** A name written small, as people do in haste: "jo", "ash x". */
export const isSmallName = (line: string): boolean =>
  /^[\p{Ll}'’-]{2,14}(?: \p{Ll}{1,12})?$/u.test(nameOf(line).text) && !noNames.test(nameOf(line).text);

/** The name in a line that holds one, and where in the line it begins: without dashes, kisses, titles and letters behind. */
export function nameOf(line: string): { text: string; offset: number } {
  const offset = /^[\s\p{Pd}*~]{0,6}/u.exec(line)?.[0].length ?? 0;
  const [head = '', ...behind] = line.slice(offset, offset + 120).split(',');
  const isNamed = behind
    .join(' ')
    .split(/\s+/)
    .every((word) => word === '' || isCapital(word));
  const plain = (isNamed ? head : line.slice(offset, offset + 120))
    .replace(/[\s\p{Extended_Pictographic}\u{FE0F}]{1,8}$/u, '')
    .replace(/ \([^()]{1,30}\)$/, '')
    .replace(/[ ,]{1,2}x{1,6}$/i, '')
    .replace(/[,:;]$/, '');
  const words = plain.split(' ');
  while (words.length > 2 && letteredDegree.test(words.at(-1) ?? '') && words[0] !== words[0]?.toUpperCase())
    words.pop();
  return { text: words.join(' '), offset };
}

/** "RN", "MSc", "PhD", "(Hons)": letters behind a name. */
const letteredDegree = /^(?:\p{Lu}{2,6}|(?:BSc|MSc|PhD|BEd|MEd|BEng|MEng|LLB|DPhil)\p{Lu}?|\(\p{L}{2,6}\)|Esq\.?)$/u;
