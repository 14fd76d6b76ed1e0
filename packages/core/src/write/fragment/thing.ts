import { articlesIn, withArticle } from './articles.ts';
import { gerundFirst, isDoing, isNamedAfter } from './compounds.ts';
import { bareTime, findNoun, lowerOf } from './noun-phrase.ts';
import { isCommon, isPlural, numberOf } from './nouns.ts';
import { asGerund, findVerb, soundRest } from './verb-phrase.ts';
import { adverbs, determiners, prepositions, pronounWords, relatives } from './words.ts';

/** After a gerund, what makes it sure to be the verb: "planning new menu". */
const describesThing =
  /^(?:new|old|second|first|third|next|last|better|bigger|more|fewer|less|extra|big|small|good|whole|young|local|own|wrong|right|different|tough|difficult)$/;

/** "holding cell": nobody knows whether a cell holds or is held. */
export function mayBeName(words: readonly string[]): boolean {
  const gerund = findVerb(words, ['gerund']);
  if (gerund === undefined || gerund.before.length > 0 || gerund.rest.length === 0) return false;
  const first = lowerOf(words[0]);
  if (isDoing(first) || gerundFirst.has(first) || namedAfter(words) !== undefined || first === 'running') return false;
  if (describesThing.test(lowerOf(words[1]))) return false;
  let end = 1;
  while (end < words.length && !isAfterNoun(lowerOf(words[end]))) end++;
  const last = words[end - 1] ?? '';
  if (
    end > 1 &&
    end < 4 &&
    !determiners.has(lowerOf(words[1])) &&
    /^[a-z-]+$/.test(last) &&
    numberOf(last) === 'unknown' &&
    !adverbs.has(last) &&
    !pronounWords.has(last)
  )
    return true;
  return asGerund(gerund)?.split(' ')[1] !== words[1] && !/^(?:up|out|off|down)$/.test(lowerOf(words[1]));
}

/** A noun phrase or a gerund. `unknown` says whether a noun of unknown kind gets "the". */
export function findThing(words: readonly string[], unknown: boolean): string | undefined {
  const noun = findNoun(words);
  const gerund = findVerb(words, ['gerund']);
  if (gerund && gerund.before.length === 0 && gerund.rest.length > 0) {
    const first = lowerOf(words[0]);
    const named = namedAfter(words);
    if (named !== undefined) return named;
    const ordinal = /^(?:second|third|fourth|first|next|last)$/.test(lowerOf(gerund.rest[0]));
    if (ordinal && !gerund.rest.some((word) => isPlural(lowerOf(word)))) return undefined;
    const compound =
      noun !== undefined &&
      !determiners.has(lowerOf(gerund.rest[0])) &&
      !describesThing.test(lowerOf(gerund.rest[0])) &&
      ((noun.number === 'one' && gerundFirst.has(first)) || lowerOf(gerund.rest[0]) === 'of');
    if (!compound) return noun === undefined && hasBareTime(words) ? undefined : asGerund(gerund);
  }
  // A verb that no table knows, in a form that is plain all the same: "glazing a shopfront"
  if (noun === undefined && gerund === undefined && /^[a-z]{3,}ing$/.test(words[0] ?? ''))
    return isCommon(words[0] ?? '') ||
      prepositions.has(words[0] ?? '') ||
      pronounWords.has(words[0] ?? '') ||
      !determiners.has(lowerOf(words[1])) ||
      !soundRest(words.slice(1)) ||
      /^(?:during|including)$/.test(words[0] ?? '')
      ? undefined
      : [words[0], ...articlesIn(words, 1)].join(' ');
  return noun === undefined || (noun.person && !noun.determined && noun.number === 'one' && words.length === 1)
    ? undefined
    : withArticle(noun, unknown);
}

/** "walking group on Fridays" as "the walking group on Fridays", "running costs of the site" as "the running costs of the site". */
function namedAfter(words: readonly string[]): string | undefined {
  let end = 1;
  while (end < words.length && !isAfterNoun(lowerOf(words[end]))) end++;
  const head = lowerOf(words[end - 1]);
  if (end < 2 || end > 3 || determiners.has(lowerOf(words[1])) || !isNamedAfter(lowerOf(words[0]), head))
    return undefined;
  if (!soundRest(words)) return undefined;
  const tail = articlesIn(words, end);
  const text = [...words.slice(0, end), ...tail].join(' ');
  return !isPlural(head) || lowerOf(words[end]) === 'of' ? `the ${text}` : text;
}

const isAfterNoun = (word: string): boolean =>
  prepositions.has(word) ||
  relatives.has(word) ||
  /^(?:and|or|to|upstairs|downstairs|next|last|abroad|here|there)$/.test(word);

/** "teaching load 2nd year", "running group Thursdays": a time that hangs after a noun. */
const hasBareTime = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    const before = lowerOf(words[at - 1]);
    return at > 1 && bareTime.test(word.toLowerCase()) && !determiners.has(before) && !isAfterNoun(before);
  });
