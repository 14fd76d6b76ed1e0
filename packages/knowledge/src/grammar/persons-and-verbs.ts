import type { Sentence, Token } from '@fineline/core/review';
import { isWished, openingAt } from './clauses.ts';
import { acts, actsOrNouns, forOne, withS } from './acts.ts';
import { isOpen, isPlural, notBefore, people, persons, words } from './nouns.ts';
import type { NumberFault } from './number.ts';

const before = words('the your my our his her their these those both all any some many several most few');
const places = words('in at on from behind');
const articles = words('the your my our his her their a this that');
const isOfAnother = words('is are was were has have of and or do will');
const behindNoun = words('of for with in on at are were is was');

/** Several people, and a verb for one: "the children listens", "people wants". Linear in the sentence's length. */
export function* severalFaults({ tokens }: Sentence): Generator<NumberFault> {
  for (const [at, noun] of tokens.entries()) {
    if (!isOpen(noun) || !(isPlural(noun) || (at === 0 && people.has(noun.word)))) continue;
    const begin = beginningOf(tokens, at);
    const end = people.has(noun.word) ? behindPlace(tokens, at + 1) : at + 1;
    const [from, verb, next] = [tokens[begin], tokens[end], tokens[end + 1]];
    if (!from || !verb || !isOpen(verb) || openingAt(tokens, begin) !== 'sure') continue;
    const isPeople = people.has(noun.word);
    const known = forOne.get(verb.word);
    const instead =
      known ??
      (isPeople && begin === at && /^(?:was|is)$/.test(verb.word) ? (verb.word === 'is' ? 'are' : 'were') : undefined);
    if (instead === undefined || (known && !isPeople && (begin !== at - 1 || actsOrNouns.has(known)))) continue;
    if (end === at + 1 && known && actsOrNouns.has(known) && next && behindNoun.has(next.word)) continue;
    yield { from, verb, instead };
  }
}

/** Behind "in your (old) yard", where such a verb stands there. */
function behindPlace(tokens: readonly Token[], at: number): number {
  if (!places.has(tokens[at]?.word ?? '') || !articles.has(tokens[at + 1]?.word ?? '')) return at;
  const end = [at + 3, at + 4].find((n) => forOne.has(tokens[n]?.word ?? ''));
  if (end === undefined || tokens.slice(at + 2, end).some((token) => !isOpen(token) || notBefore.has(token.word)))
    return at;
  return isOfAnother.has(tokens[end + 1]?.word ?? '') ? at : end;
}

/** Where "your (young) people" begins; the noun itself, where nothing belongs to it. */
function beginningOf(tokens: readonly Token[], at: number): number {
  for (let n = at - 1; n >= Math.max(0, at - 3); n -= 1) {
    const token = tokens[n];
    if (!token || !isOpen(token) || (notBefore.has(token.word) && !before.has(token.word))) break;
    if (before.has(token.word)) return before.has(tokens[n - 1]?.word ?? '') ? n - 1 : n;
  }
  return at;
}

const one = words('the your my our his her a every each this that');

/** One person, and a verb for several: "the manager say". Linear in the sentence's length. */
export function* oneFaults({ tokens }: Sentence): Generator<NumberFault> {
  for (const [at, from] of tokens.entries()) {
    if (!one.has(from.word) || !isOpen(from) || openingAt(tokens, at) !== 'sure') continue;
    if (isWished(tokens, at)) continue;
    const end = persons.has(tokens[at + 1]?.word ?? '')
      ? at + 2
      : persons.has(tokens[at + 2]?.word ?? '')
        ? at + 3
        : -1;
    const verb = tokens[end];
    if (!verb || !isOpen(verb) || !isPlain(verb.word) || notBefore.has(tokens[at + 1]?.word ?? '')) continue;
    yield { from, verb, instead: withS(verb.word) };
  }
}

/** "The porter let me in" is over; "have" and "do" are looked at with "are" and "were". */
const isPlain = (verb: string): boolean => acts.has(verb) && !/^(?:let|have|do|become|come)$/.test(verb);

const manyWho = words('those ones');
const oneWho = words('someone somebody anyone anybody everyone everybody nobody');
const adverbs = words('always often never still really usually only also just');
/** "I told the men that work is …": what is told begins with "that". */
const tells = /^(?:tell|told|show|remind|assur|warn|ask|promis|convinc|persuad|inform|teach|taught)/;
const toBe: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['is', ['is', 'are']],
  ['are', ['is', 'are']],
  ['was', ['was', 'were']],
  ['were', ['was', 'were']],
]);

/** "The man who listen", "people who works", "someone that have": who does it, and a verb for others. Linear. */
export function* whoFaults({ tokens }: Sentence): Generator<NumberFault> {
  for (const [at, from] of tokens.entries()) {
    const who = tokens[at + 1]?.word;
    if ((who !== 'who' && who !== 'that') || !isOpen(from)) continue;
    const behind = adverbs.has(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2;
    const verb = tokens[behind];
    if (!verb || !isOpen(verb) || /['’]/.test(verb.text) || tokens[behind + 1]?.word === 'not') continue;
    const earlier = tokens.slice(Math.max(0, at - 5), at).map(({ word }) => word);
    if (
      who === 'that' &&
      (toBe.has(verb.word) ||
        (actsOrNouns.has(forOne.get(verb.word) ?? verb.word) && behindNoun.has(tokens[behind + 1]?.word ?? '')) ||
        earlier.some((word) => tells.test(word)))
    )
      continue;
    const instead = isOne(from, earlier) ? asOne(verb.word) : isMany(from, earlier) ? asMany(verb.word) : undefined;
    if (instead !== undefined && instead !== verb.word) yield { from, verb, instead };
  }
}

/** "The cook and the waiter who work", "one of the men, a manager who were": it may be said of more than the last. */
const isOne = ({ word }: Token, earlier: readonly string[]): boolean =>
  (oneWho.has(word) || persons.has(word)) && !earlier.some((each) => /^(?:and|or|nor|both|if|wish)$/.test(each));

/** "One of the people who works" may be said of the one, "the mother of boys who works" of the mother. */
const isMany = ({ word }: Token, earlier: readonly string[]): boolean =>
  (people.has(word) || manyWho.has(word)) &&
  !earlier.some((each) => /^(?:of|one|each|to|with|for|from|by|than)$/.test(each));

const asOne = (verb: string): string | undefined =>
  toBe.get(verb)?.[0] ??
  (acts.has(verb) || actsOrNouns.has(verb) ? (verb === 'let' ? undefined : withS(verb)) : undefined);

const asMany = (verb: string): string | undefined =>
  toBe.get(verb)?.[1] ?? (verb === 'has' ? 'have' : forOne.get(verb));

const whose = words('the my your our his her their');
const joinedVerb: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['am', 'are'],
]);

/** Two that are joined, and a verb for one: "the oven and the till was new". Linear in the sentence's length. */
export function* joinedFaults({ tokens }: Sentence): Generator<NumberFault> {
  for (const [at, and] of tokens.entries()) {
    if (and.word !== 'and') continue;
    const begin = whose.has(tokens[at - 2]?.word ?? '')
      ? at - 2
      : persons.has(tokens[at - 1]?.word ?? '')
        ? at - 3
        : -1;
    const from = tokens[begin];
    if (!from || !isOpen(from) || !whose.has(from.word) || openingAt(tokens, begin) !== 'sure') continue;
    const second = tokens[at + 1]?.word ?? '';
    const end = second === 'i' || second === 'me' ? at + 2 : whose.has(second) ? endOf(tokens, at + 2) : -1;
    const verb = tokens[end];
    const instead = verb && isOpen(verb) && !/['’]/.test(verb.text) ? joinedVerb.get(verb.word) : undefined;
    if (verb && instead !== undefined && tokens[at - 1]?.kind === 'word') yield { from, verb, instead };
  }
}

/** Behind "(the) old oven": the noun stands alone, or is one we know. */
function endOf(tokens: readonly Token[], at: number): number {
  if (joinedVerb.has(tokens[at + 1]?.word ?? '')) return at + 1;
  return persons.has(tokens[at + 1]?.word ?? '') && joinedVerb.has(tokens[at + 2]?.word ?? '') ? at + 2 : -1;
}
