import { compoundFirst, isMassCompound, pluralFirst, postParticiples, timeWords } from './compounds.ts';
import { onlyDescribes, soundTail } from './noun-tail.ts';
import { isCommon, isCountable, isPerson, isPlural, numberOf, type Number } from './nouns.ts';
import { adjectives, describing, gradable, spelled, verbOrAdjective } from './skills.ts';
import { findBase, findGerund, findParticiple, findPast, findThird, isFinite } from './verbs.ts';
import {
  adverbs,
  auxiliaries,
  determiners,
  foreignWords,
  isNumber,
  lyNouns,
  negatives,
  prepositions,
  pronounWords,
  questionWords,
  relatives,
  subjects,
} from './words.ts';

/** "new nurses for the night shift": head "nurses". */
export interface NounPhrase {
  words: readonly string[];
  head: string;
  number: Number;
  /** Whether it has an article, a possessive or a number of its own. */
  determined: boolean;
  person: boolean;
  /** Where its head stands. */
  headAt: number;
}

export function lowerOf(word: string | undefined): string {
  if (word === undefined) return '';
  if (word === 'IT' || word === 'US' || word === 'WHO') return word; // no "it", "us" or "who"
  const last = word.charCodeAt(word.length - 1);
  const lower = word.toLowerCase();
  return last > 0x60 && last < 0x7b ? lower : lower.replace(/[,:;)]+$/, '');
}
export const isOwner = (word: string): boolean => /(?:'s|s')$/.test(word);

/** A noun phrase, or undefined where the words may be something else. */
export function findNoun(words: readonly string[]): NounPhrase | undefined {
  const first = lowerOf(words[0]);
  if (words.length === 0 || words.length > 24 || first === '') return undefined;
  let at = 0;
  while (at < words.length && isDeterminer(words, at)) at++;
  const determined = at > 0;
  if (at === words.length) return undefined;
  const start = at;
  if (!mayOpenNoun(words, start, determined)) return undefined;
  while (at < words.length && !endsCore(words, at, start)) at++;
  if (at === start || !soundTail(words, at, determined)) return undefined;
  for (let core = start; core < at; core++) if (!mayStandInCore(words, core, start, at)) return undefined;
  const headAt = at - 1;
  const head = lowerOf(words[headAt]);
  for (let core = start; core < at; core++) if (isAbbreviation(words[core] ?? '')) return undefined;
  if (
    isAdjective(head) ||
    onlyDescribes.has(head) ||
    head === 're' ||
    (head.endsWith('ed') &&
      !isCommon(head) &&
      head.length > 4 &&
      findBase(head) === undefined &&
      !/^[A-Z]/.test(words[headAt] ?? '')) ||
    (/^\d/.test(head) && headAt === start) ||
    (/^(?:\d+|two|three|four|five|six)$/.test(lowerOf(words[start - 1])) && !isManyOrMass(head))
  )
    return undefined;
  const written = (words[headAt] ?? '').replace(/[,:;)]+$/, '');
  const number = isMassCompound(lowerOf(words[headAt - 1]), head)
    ? 'mass'
    : numberOf(/^[A-Z]/.test(written) ? written : head, headAt === 0);
  return { words, head, number, determined, person: isPerson(written), headAt };
}

/** "pt", "hv": small letters without a vowel, of which nobody knows what they stand for. */
const isAbbreviation = (word: string): boolean =>
  (/^[bcdfghjklmnpqrstvwxz]{2,}$/.test(word) &&
    !isCommon(word) &&
    !spelled.has(word) &&
    !/^(?:tv|dj|mp|pc|nth)$/.test(word)) ||
  /[a-z]\.\d/.test(word);

/** A word that only describes, at the end of what would be a noun phrase. */
const isAdjective = (word: string): boolean =>
  !isCommon(word) &&
  (adjectives.has(word) ||
    gradable.has(word) ||
    /(?:ous|ful|ible|able|less|some)$/.test(word) ||
    (word.endsWith('ive') &&
      word.length > 7 &&
      !/^(?:objective|initiative|incentive|directive|narrative|alternative|perspective|executive|collective|locomotive|automotive|detective|cooperative|co-operative|preventive|derivative|sedative|laxative|adhesive|additive)$/.test(
        word,
      )));

/** "two nurses", "12 staff"; a thing of which nobody has two is none. */
const isManyOrMass = (head: string): boolean =>
  isPlural(head) || head === 'staff' || head === 'crew' || /^\d/.test(head);

function isDeterminer(words: readonly string[], at: number): boolean {
  const word = lowerOf(words[at]);
  if (word === 'that' || word === 'this') return at === 0 && words.length > 1;
  if (word === 'no' || word === 'other' || word === 'another') return true;
  if (determiners.has(word) || isNumber(word)) return !/^\d{4}$/.test(word) || at > 0;
  return isOwner(words[at] ?? '') && at + 1 < words.length && word !== "it's" && word !== "that's" && word !== "let's";
}

function mayOpenNoun(words: readonly string[], at: number, determined: boolean): boolean {
  const word = lowerOf(words[at]);
  if (prepositions.has(word) && !/^(?:over|under|past|inside)-/.test(word)) return false;
  if (
    auxiliaries.has(word) ||
    pronounWords.has(word) ||
    subjects.has(word) ||
    questionWords.has(word) ||
    negatives.has(word)
  )
    return false;
  if (determined) return true;
  if (adverbs.has(word)) return false;
  if (/^(?:up|off|down|away|back)$/.test(lowerOf(words[at + 1])) && !isPlural(word)) return false;
  if (word.endsWith('ly') && !lyNouns.has(word)) return false;
  const next = lowerOf(words[at + 1]);
  const opensObject =
    (determiners.has(next) && !(next === 'that' && isPlural(word))) ||
    isNumber(next) ||
    pronounWords.has(next) ||
    isOwner(words[at + 1] ?? '');
  const base = findBase(word);
  if (base !== undefined && /^(?:up|out|off|down)$/.test(next)) return false;
  if (word === 'last' && next !== '') return true;
  if (verbOrAdjective.has(word) && !opensObject && next !== '' && !mayFollow(next)) return true;
  if (base !== undefined && (!base.noun || opensObject)) return spelled.get(word) === words[at] || isCountable(word);
  if (
    base !== undefined &&
    next !== '' &&
    !compoundFirst.has(word) &&
    !mayFollow(next) &&
    !isAction(lowerOf(words.at(-1)))
  )
    return false;
  if (isCommon(word) && base === undefined && !opensObject) return true;
  if (describing.has(word)) return !opensObject && !prepositions.has(next) && next !== '';
  const participle = findParticiple(word) ?? findPast(word);
  if (participle !== undefined && base === undefined)
    return !opensObject && next !== '' && !prepositions.has(next) && participle.participle === word && isPlural(next);
  const third = findThird(word);
  return third === undefined || (third.noun && !opensObject);
}

/** What may stand after a whole noun. */
const mayFollow = (word: string): boolean =>
  prepositions.has(word) || relatives.has(word) || /^(?:and|or|to)$/.test(word);
const isAction = (word: string): boolean => /(?:ing|tion|ment|ology|ance|sion)$/.test(word) || isPerson(word);

/** Whether at a place something begins that only says more of the noun before it. */
function endsCore(words: readonly string[], at: number, start: number): boolean {
  const word = lowerOf(words[at]);
  if (at > start && /[,:;)]$/.test(words[at - 1] ?? '')) return true;
  if (at > start && word.startsWith('(')) return true;
  if (
    prepositions.has(word) ||
    relatives.has(word) ||
    auxiliaries.has(word) ||
    /^(?:to|and|or|but|than|as|vs)$/.test(word)
  )
    return true;
  if (subjects.has(word)) return true;
  if (at === start) return false;
  if (/^(?:next|last|this)$/.test(word) && timeWords.test(lowerOf(words[at + 1]))) return true;
  if (/^(?:last|first|next|past)$/.test(lowerOf(words[at - 1])) && isNumber(word)) return false;
  if (at > start && (determiners.has(word) || isNumber(word)) && !/^\d+$/.test(word)) return true;
  const next = lowerOf(words[at + 1]);
  const before = lowerOf(words[at - 1]);
  if (
    findGerund(word) !== undefined &&
    next !== '' &&
    (isCountable(before) || isPlural(before)) &&
    !/^(?:and|or|of|in|on|at|for|with)$/.test(next)
  ) {
    return (
      prepositions.has(next) ||
      /^(?:to|back|home|together|away|out)$/.test(next) ||
      determiners.has(next) ||
      isNumber(next)
    );
  }
  if (/^(?:post|pre)-\w/.test(word) && at === words.length - 1) return true;
  if (word === 'dropped' && next !== 'by') return false;
  return postParticiples.has(word) && (prepositions.has(next) || next === 'to');
}

function mayStandInCore(words: readonly string[], at: number, start: number, end: number): boolean {
  const word = lowerOf(words[at]);
  if (isFinite(word) || pronounWords.has(word) || foreignWords.has(word)) return false;
  if (at === start) return true;
  if (
    /^(?:needs|wants|lacks|gets|costs|loses)$/.test(word) &&
    at < end - 1 &&
    isCountable(lowerOf(words[at - 1])) &&
    !/^(?:assessments?|analysis)$/.test(lowerOf(words[at + 1]))
  )
    return false;
  if (/^(?:keeps?|kept)$/.test(word) && findGerund(lowerOf(words[at + 1])) !== undefined) return false;
  if (adverbs.has(word) && !/^(?:well|pretty|once|now)$/.test(word)) return false;
  const previous = lowerOf(words[at - 1]);
  if (/^\d+(?:st|nd|rd|th)$/.test(word) || (/^\d+$/.test(word) && unitsOfTime.test(lowerOf(words[at + 1]))))
    return false;
  if (at === end - 1 && bareTime.test(word) && isCommon(previous) && !isOwner(words[at - 1] ?? '')) return false;
  if (
    isPlural(previous) &&
    !isOwner(words[at - 1] ?? '') &&
    !pluralFirst.has(previous) &&
    ((findBase(word) !== undefined && (at === end - 1 || findGerund(lowerOf(words[at + 1])) !== undefined)) ||
      (at === end - 1 && !isCommon(word))) &&
    !/[A-Z]/.test(words[at - 1] ?? '')
  )
    return false;
  const past = findPast(word);
  if (past !== undefined && findBase(word) === undefined && !describing.has(word)) return at < end - 1;
  if (
    word.endsWith('ed') &&
    word.length > 5 &&
    findBase(word) === undefined &&
    at === end - 1 &&
    !/[A-Z-]/.test(words[at] ?? '')
  )
    return false;
  const base = findBase(word);
  if (base !== undefined && !base.noun && !isCountable(word) && at === end - 1 && !/^[A-Z]/.test(words[at] ?? ''))
    return false;
  return !(word.endsWith('ly') && at === end - 1 && !lyNouns.has(word));
}

/** "running group Thursdays", "fire 2022": a time without its preposition. */
export const bareTime = /^(?:(?:19|20)\d\d|\d+(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)days)$/;
const unitsOfTime = /^(?:years?|months?|weeks?|days?|hours?|minutes?|mins)$/;
