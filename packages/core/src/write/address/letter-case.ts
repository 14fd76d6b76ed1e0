import { isParticle } from './order.ts';

/**
 * A name that is all small or all capital letters, as names are written: "jason o'neill" is Jason O'Neill. One that has
 * both is left alone: its owner knows best. `particlesFrom`: the first word that may be a particle, "van"; in a family name
 * by itself that is the first of all.
 */
export function inNameCase(words: readonly string[], particlesFrom = 1): readonly string[] {
  const text = words.join('');
  if (!/\p{Script=Latin}/u.test(text)) return words;
  const isSmall = text === text.toLowerCase();
  const isCapital = text === text.toUpperCase();
  if (!isSmall && !isCapital) return words;
  // "J", "J.R.", "AJ": initials are not spelt out.
  if (isCapital && words.length === 1 && /^(?:\p{Lu}\.?){1,2}$/u.test(text)) return words;
  return words.map((word, i) => {
    const isSmall = isSmallParticle(word) || (/^l[ao]s?$/i.test(word) && /^de$/i.test(words[i - 1] ?? ''));
    return isSmall && i >= particlesFrom && i < words.length - 1 ? word.toLowerCase() : oneWord(word);
  });
}

const stayCapital = /^(?:st|saint|le|la|el|al|mac|mc|ní|nic|ó|abu|ap)$/i;
const isSmallParticle = (word: string): boolean => isParticle(word.toLowerCase()) && !stayCapital.test(word);

/** One word with its capitals: "O'Neill", "McDonald", "Smith-Jones", "J.R." */
export function oneWord(word: string): string {
  if (word.includes('.') || /^[^aeiouy]{2}$/i.test(word)) {
    if (!/^ng$|^st\.?$/i.test(word))
      return word.length <= 6 && /^(?:\p{L}\.?){1,4}$/u.test(word) ? word.toUpperCase() : first(word);
  }
  return word
    .split(/([-‐‑])/)
    .map((part) => {
      const apostrophe = /^(\p{L})(['’ʼ])(\p{L}.*)$/u.exec(part);
      if (apostrophe) return `${first(apostrophe[1] ?? '')}${apostrophe[2] ?? ''}${first(apostrophe[3] ?? '')}`;
      const mc = /^mc(\p{L}{3,})$/iu.exec(part);
      return mc ? `Mc${first(mc[1] ?? '')}` : first(part);
    })
    .join('');
}

const first = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
