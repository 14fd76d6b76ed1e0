import type { Sentence, Token } from '@fineline/core/review';
import { isWished, openingAt } from './clauses.ts';
import { isAct } from './acts.ts';
import { isOpen, isPlural, notBefore, persons, things, words } from './nouns.ts';

const determiners = words('the your my our his her their these those both all any some many several most few no');
/** Of several, with "of". */
const parts = words('all both some many several most few');
const isFor: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
]);
const inside = words('in on at of from with for near around behind by');
/** What a sentence says of people and things: "and the rooms was big". */
const isSaid = words(
  `very so really also always quite all not too kind friendly nice clean good great lovely big small new old happy helpful
  interesting patient quiet calm polite modern warm well busy ready beautiful amazing brilliant excellent tidy safe full
  impressed interested surprised given made kept treated been attached available`,
);

/** A subject and its verb that do not fit: where it begins, the verb, and what the verb should be. */
export interface NumberFault {
  from: Token;
  verb: Token;
  instead: string;
}

/** The places of a sentence where a subject of many has a verb for one. Linear in its length. */
export function* numberFaults({ tokens }: Sentence): Generator<NumberFault> {
  for (const [at, from] of tokens.entries()) {
    if (!determiners.has(from.word) || !isOpen(from)) continue;
    const how = openingAt(tokens, at);
    if (how === 'none') continue;
    const verb = verbOf(tokens, at);
    const instead = verb && isFor.get(verb.word);
    if (!verb || instead === undefined || /['’]/.test(verb.text)) continue;
    const next = tokens[tokens.indexOf(verb) + 1];
    if (how === 'joined' && !(next && isSaid.has(next.word))) continue;
    yield { from, verb, instead };
  }
}

/** The verb behind "the (old) rooms (in the yard | you showed me)"; none where there is no plural, or something else follows. */
function verbOf(tokens: readonly Token[], at: number): Token | undefined {
  let n = at + 1;
  if (tokens[n]?.word === 'of' && parts.has(tokens[at]?.word ?? '')) n += 1; // "some of the"
  if (tokens[n] && determiners.has(tokens[n]?.word ?? '')) n += 1; // "all the"
  const begin = n;
  for (let skipped = 0; skipped < 2 && !isPlural(tokens[n]); skipped += 1) {
    const token = tokens[n];
    if (!token || !isOpen(token) || notBefore.has(token.word) || isFor.has(token.word)) return undefined;
    n += 1;
  }
  if (!isPlural(tokens[n]) || (n > begin && isAct(tokens[n]?.word ?? ''))) return undefined;
  const next = tokens[n + 1];
  if (next && isFor.has(next.word)) return next;
  return (next && inside.has(next.word) ? behindPlace(tokens, n + 1) : undefined) ?? behindClause(tokens, n + 1);
}

/** The verb behind "in the (old) yard", "at night". */
function behindPlace(tokens: readonly Token[], at: number): Token | undefined {
  const last = at + (article.has(tokens[at + 1]?.word ?? '') ? 4 : 3);
  for (let n = at + 1; n <= last; n += 1) {
    const token = tokens[n];
    if (!token || token.kind !== 'word') return undefined;
    if (isFor.has(token.word)) return n > at + 1 ? token : undefined;
    if (notBefore.has(token.word)) return undefined;
  }
  return undefined;
}

const whoever = words('i you we they he she');
/** What is thought or said has a subject of its own: "the rooms you said the school is keeping". */
const tellsMore = words(
  `say says said think thinks thought hope hoped believe believed know knew know tell told feel felt mean meant heard hear
  and or but because if when while that which who what how why where whose than as`,
);
/** Before a verb of the main clause: "the boxes you put away is", "… sent me is", "… saw yesterday is". */
const ends = words(
  `me us him them it week month year morning afternoon evening day monday tuesday wednesday thursday friday saturday sunday there here out up in on away down together today yesterday before earlier round about of for with from
  use make made have had sent sell gave saw met took kept keep drew wrote do did build built need want taught bought found
  grow grew show run drive cook bake serve`,
);

/** The verb behind "(that) you put on the shelves": only where what stands before it cannot be its subject. */
function behindClause(tokens: readonly Token[], at: number): Token | undefined {
  const begin = /^(?:that|which|who)$/.test(tokens[at]?.word ?? '') ? at + 1 : at;
  if (!whoever.has(tokens[begin]?.word ?? '')) return undefined;
  for (let n = begin + 1; n <= begin + 9; n += 1) {
    const token = tokens[n];
    if (!token || token.kind !== 'word' || tellsMore.has(token.word)) return undefined;
    if (!isFor.has(token.word)) continue;
    return n > begin + 1 && isComplete(tokens, begin, n) ? token : undefined;
  }
  return undefined;
}

const adverb = /ly$|^(?:once|always|never|also|still|now|then|often|ever|all|both|not)$/;
const place = words('in on at by to from for with near behind under around into inside over through');
const article = words('the your my our his her their a an this');

/** Whether "you raise", "you keep by the door" needs no more, so that the verb behind it is another clause's. */
function isComplete(tokens: readonly Token[], begin: number, end: number): boolean {
  const before = tokens[end - 1];
  if (!before || adverb.test(before.word)) return false;
  const isShort = end === begin + 2;
  const isPlace = [end - 3, end - 4].some(
    (n) => n > begin + 1 && place.has(tokens[n]?.word ?? '') && article.has(tokens[n + 1]?.word ?? ''),
  );
  return isShort || isPlace || ends.has(before.word) || isPlural(before) || /[^e]ed$/.test(before.word);
}

const single = words('the your my our his her their a an every each this that');
const isForOne: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['have', 'has'],
  ['were', 'was'],
]);
/** One person or thing, and a verb for several: "the driver have a break", "my job don't". Linear in the sentence's length. */
export function* singularFaults({ tokens }: Sentence): Generator<NumberFault> {
  for (const [at, from] of tokens.entries()) {
    if (!single.has(from.word) || !isOpen(from) || openingAt(tokens, at) !== 'sure') continue;
    if (isWished(tokens, at)) continue;
    let n = at + 1;
    while (tokens[n]?.inName && !isForMany(tokens, n + 1)) n += 1; // "the Site Clerk position are"
    const last = n + 2;
    while (n < last && tokens[n]?.kind === 'word' && !isForMany(tokens, n + 1)) {
      if (notBefore.has(tokens[n]?.word ?? '')) break;
      n += 1;
    }
    const [noun, verb] = [tokens[n], tokens[n + 1]];
    const instead = verb && isForMany(tokens, n + 1);
    if (!noun || !verb || instead === undefined || noun.inQuotes || /^['’]/.test(verb.text)) continue;
    if (persons.has(noun.word) || (things.has(noun.word) && verb.word !== 'have')) yield { from, verb, instead };
  }
}

/** What a verb for several would be for one, where there is such a verb. */
function isForMany(tokens: readonly Token[], at: number): string | undefined {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb?.word === 'do') return next?.word === 'not' ? 'does' : undefined;
  return isForOne.get(verb?.word ?? '');
}

/** One person may be "they", and so "themself". */
const oneOfMany = /^(?:an?|each|every|who|whoever|one|(?:some|any|every|no)(?:one|body)|nobody|they|their|them)$/;

/** "The boys do it themself": several, and a word for one. */
export function* selfFaults({ tokens }: Sentence): Generator<NumberFault> {
  for (const [at, verb] of tokens.entries()) {
    if (verb.word !== 'themself' || verb.inQuotes) continue;
    const before = tokens.slice(0, at);
    if (before.some(isPlural) && !before.some(({ word }) => oneOfMany.test(word) || persons.has(word)))
      yield { from: verb, verb, instead: 'themselves' };
  }
}
