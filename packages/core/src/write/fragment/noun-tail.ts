import { lowerOf } from './noun-phrase.ts';
import { isCommon, isPlural } from './nouns.ts';
import { adjectives } from './skills.ts';
import { findGerund, isFinite } from './verbs.ts';
import { adverbs, auxiliaries, foreignWords, isNumber, prepositions, relatives, setOf, subjects } from './words.ts';

/** Adjectives of other endings that are no noun either. */
export const onlyDescribes = setOf(
  'legal clinical medical technical social national international financial commercial industrial practical rural urban seasonal temporary permanent ' +
    'quieter louder calmer cleaner safer younger older newer nicer warmer colder wider longer shorter taller cheaper simpler fresher quicker faster slower sooner earlier easier smarter',
);

/** "and castrates confident": an adjective of people that hangs after a noun. */
const endsAsQuality = (words: readonly string[], at: number): boolean =>
  ((adjectives.has(lowerOf(words[at])) && isPlural(lowerOf(words[at - 1]))) || onlyDescribes.has(lowerOf(words[at]))) &&
  !isCommon(lowerOf(words[at])) &&
  !prepositions.has(lowerOf(words[at - 1])) &&
  !/^[A-Z]/.test(words[at] ?? '');

/** What follows the core may hold no verb of a sentence, but within a clause of its own. */
export function soundTail(words: readonly string[], from: number, determined: boolean): boolean {
  let inClause = false;
  if (
    /^(?:a|an|the|my|your|his|her|its|our|their|some|any|no|all|both|these|those)$/.test(lowerOf(words[from])) &&
    !(words[from - 1] ?? '').endsWith(',')
  )
    return false;
  for (let at = from; at < words.length; at++) {
    const word = lowerOf(words[at]);
    if (relatives.has(word) && word !== 'if' && word !== 'because' && word !== 'while') {
      if (at + 1 === words.length) return false;
      inClause = true;
      continue;
    }
    if (inClause) continue;
    if (at === words.length - 1 && at > from && endsAsQuality(words, at)) return false;
    if (foreignWords.has(word)) return false;
    if (subjects.has(word) && word !== 'it') {
      if (!determined || at !== from || at + 1 === words.length) return false;
      inClause = true;
      continue;
    }
    if (
      auxiliaries.has(word) &&
      word !== 'being' &&
      word !== 'having' &&
      !(lowerOf(words[at - 1]) === 'to' && /^(?:be|have|do)$/.test(word))
    )
      return false;
    if (/^(?:up|down)$/.test(word) && isNumber(lowerOf(words[at + 1]))) return false;
    if (isFinite(word) || (word === 'not' && lowerOf(words[at - 1]) !== 'or')) return false;
    if (
      adverbs.has(word) &&
      /^(?:but|because|although|though|if|so|since|while|very|too|really|maybe|please|ok|yes|no)$/.test(word)
    )
      return false;
  }
  for (let at = from; at + 1 < words.length; at++) {
    if (
      /^(?:in|on|at|up|by|to)$/.test(lowerOf(words[at])) &&
      /^(?:on|at|for|with|to|by|in|from)$/.test(lowerOf(words[at + 1])) &&
      !(lowerOf(words[at]) === 'up' && findGerund(lowerOf(words[at - 1])) !== undefined)
    )
      return false;
  }
  const last = lowerOf(words.at(-1));
  return (
    !(prepositions.has(last) && !inClause) &&
    !/^(?:and|or|the|a|an|my|your|of|to|which|that|who|with|but|than|as)$/.test(last)
  );
}
