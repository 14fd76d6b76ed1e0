import { type Fitted } from './index.ts';
import { articleFor, articlesIn } from './articles.ts';
import { accuses } from './clause.ts';
import { findNoun, lowerOf, type NounPhrase } from './noun-phrase.ts';
import { isPlural } from './nouns.ts';
import { adjectives, gradable } from './skills.ts';
import { findVerb, hasNegative, soundRest } from './verb-phrase.ts';
import { findBase } from './verbs.ts';
import { setOf } from './words.ts';

/** "someone who can own reporting", "two more nurses", "a head chef". */
export function findSought(words: readonly string[]): string | undefined {
  const first = lowerOf(words[0]);
  if (hasNegative(words)) return undefined;
  if (/^some(?:where|thing)$/.test(first))
    return words.length > 2 && /^(?:to|that|for|like|quiet|simple|safe)$/.test(lowerOf(words[1]))
      ? words.join(' ')
      : undefined;
  if (/^(?:someone|somebody|anyone|people|person)$/.test(first)) {
    if (words.length < 3 || !soundSomebody(words)) return undefined;
    const [, ...rest] = words;
    return [first === 'anyone' ? 'someone' : first === 'person' ? 'a person' : first, ...articlesIn(rest, 0)].join(' ');
  }
  const noun = findNoun(words);
  if (noun === undefined) return undefined;
  const who = words.findIndex((word) => /^(?:who|that)$/.test(lowerOf(word)));
  if (who > 0 && isPlural(noun.head) && (lowerOf(words[who]) === 'who' || noun.person) && !noun.determined)
    return isWished(noun.head, words.slice(who + 1)) ? words.join(' ') : undefined;
  const more =
    findVerb(words, ['gerund']) === undefined &&
    words.slice(0, 3).some((word) => /^(?:more|another|extra|additional)$/.test(lowerOf(word)));
  if (more && (noun.number === 'many' || noun.number === 'mass' || (!/^more$/.test(first) && noun.determined)))
    return words.join(' ');
  if (more) return undefined;
  if (!noun.person || !noun.determined || /^(?:the|your|my|this|that|these|those)$/.test(first)) return undefined;
  return isOfPeople(noun) ? words.join(' ') : undefined;
}

/** Those who are served: of them "who …" says what they are like, not whom one wants. */
export const served =
  /^(?:patients|pupils|students|customers|clients|residents|tenants|users|guests|children|kids|families|passengers|callers|debtors|shoppers|visitors|inmates|prisoners|animals|dogs)$/;
const unwanted =
  /^(?:leave|quit|complain|miss|forget|ignore|steal|cheat|shout|arrive|cancel|fight|argue|refuse|stop|left|lie|drop|struggle|fall)$/;

/** "parents who come to evenings", "welders who can read drawings". */
const isWished = (head: string, rest: readonly string[]): boolean => {
  const verb = lowerOf(rest[0]);
  if (
    served.test(head) ||
    unwanted.test(verb) ||
    accuses(rest) ||
    (rest.length < 2 && !/^(?:stay|care|listen|drive|cook|code|swim|weld|sign)$/.test(verb))
  )
    return false;
  if (/^(?:can|could|will|would)$/.test(verb)) return findVerb(rest.slice(1), ['base'], false) !== undefined;
  return /^(?:are|have)$/.test(verb) ? soundRest(rest.slice(1)) : findVerb(rest, ['base'], false) !== undefined;
};

const isOfPeople = (noun: NounPhrase): boolean =>
  /^(?:an?|one|two|three|four|five|six|some|several|\d+)$/.test(lowerOf(noun.words[0])) || noun.number === 'many';

const soundSomebody = (words: readonly string[]): boolean => {
  const next = lowerOf(words[1]);
  if (next === 'to') return findVerb(words.slice(2), ['base'], false) !== undefined;
  if (next === 'who' || next === 'that') {
    const verb = lowerOf(words[2]);
    if (/^(?:can|could|will|would)$/.test(verb)) return findVerb(words.slice(3), ['base'], false) !== undefined;
    return /^(?:is|has|are|have)$/.test(verb)
      ? words.length > 3
      : findVerb(words.slice(2), [lowerOf(words[0]) === 'people' ? 'base' : 'third'], false) !== undefined;
  }
  if (adjectives.has(next) || gradable.has(next))
    return (
      words.length > 2 &&
      /^(?:with|in|at|on|to|for|about|under|of|enough)$/.test(lowerOf(words[2])) &&
      soundRest(words.slice(2))
    );
  return next === 'with' && findNoun(words.slice(2)) !== undefined;
};

/** "a way to track samples", "replacement for Mike": what one looks for and does not work on. */
export function findMeans(words: readonly string[]): string | undefined {
  const noun = findNoun(words);
  if (
    noun === undefined ||
    !/^(?:ways?|supply|flow|stream|source|pool|pipeline|answers?|method|means|place|home|solution|alternative|replacement|successor|substitute)$/.test(
      noun.head,
    )
  )
    return undefined;
  const isFlow = /^(?:supply|flow|stream|source|pool|pipeline)$/.test(noun.head);
  if (isFlow && (noun.headAt === 0 || lowerOf(words[noun.headAt + 1]) !== 'of')) return undefined;
  if (noun.number === 'many') return noun.determined ? undefined : words.join(' ');
  if (noun.determined) return /^an?$/.test(lowerOf(words[0])) ? words.join(' ') : undefined;
  return `${articleFor(words[0] ?? '')} ${words.join(' ')}`;
}

/** "quieter kids area" as "a quieter kids area". */
export function findComparative(words: readonly string[]): Pick<Fitted, 'need' | 'seeking'> | undefined {
  const noun = findNoun(words);
  const first = lowerOf(words[0]);
  if (noun === undefined || noun.determined || words.length < 2 || !isComparative(first)) return undefined;
  const isDone = !ofSize.test(first) && (findBase(noun.head) !== undefined || doings.has(noun.head));
  // "faster document review": what is done counts with an article and without.
  if (isDone) return doings.has(noun.head) ? { seeking: words.join(' ') } : undefined;
  return noun.number === 'one' ? { seeking: `a ${words.join(' ')}` } : undefined;
}

const ofSize = /^(?:bigger|larger|smaller|longer|shorter|wider|taller|quieter|warmer|lighter|brighter|newer)$/;
const doings = setOf(
  'turnaround response delivery handover recovery checkout check-in onboarding feedback communication access review',
  'control support reporting recruitment planning tracking contact care cover transport testing triage discharge service',
);

export const isComparative = (word: string): boolean =>
  word === 'bigger' ||
  word === 'better' ||
  (/^(?:[a-z]{3,}er)$/.test(word) &&
    [word.slice(0, -2), word.slice(0, -1), `${word.slice(0, -3)}y`].some(
      (stem) => gradable.has(stem) || adjectives.has(stem),
    ));
