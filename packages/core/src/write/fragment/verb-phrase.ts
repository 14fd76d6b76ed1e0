import { articlesIn } from './articles.ts';
import { lowerOf } from './noun-phrase.ts';
import { isCountable, isPerson, isPlural, numberOf } from './nouns.ts';
import { describing, describingOnly, verbOrAdjective } from './skills.ts';
import { findBase, findGerund, findParticiple, findPast, findThird, isFinite, type Verb } from './verbs.ts';
import {
  auxiliaries,
  determiners,
  idleAdverbs,
  isNumber,
  negatives,
  questionWords,
  relatives,
  subjects,
  tellingAdverbs,
} from './words.ts';

export type Form = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** "ran a 12-person support team": the verb, what stands before it and what follows. */
export interface VerbPhrase {
  verb: Verb;
  form: Form;
  before: readonly string[];
  rest: readonly string[];
  /** "wrote, tested and shipped" */
  comma: boolean;
}

/** A phrase that begins with a verb in one of the wanted forms; a word that is as likely a noun is taken for one. */
export function findVerb(words: readonly string[], wanted: readonly Form[], strict = true): VerbPhrase | undefined {
  let at = 0;
  const before: string[] = [];
  while (at < words.length && (idleAdverbs.has(lowerOf(words[at])) || tellingAdverbs.has(lowerOf(words[at])))) {
    if (tellingAdverbs.has(lowerOf(words[at]))) before.push(words[at] ?? '');
    at++;
  }
  const word = lowerOf(words[at]);
  const rest = words.slice(at + 1);
  const comma = (words[at] ?? '').endsWith(',');
  if (/^\p{Lu}|[:;)]$/u.test(words[at] ?? '') || !soundRest(rest)) return undefined;
  for (const form of wanted) {
    const verb = forms[form](word);
    if (
      verb === undefined ||
      (comma && (form !== 'past' || findPast(lowerOf(rest[0])) === undefined || !rest.includes('and')))
    )
      continue;
    // Nobody has a bare singular person done something to: "set designer" is one.
    if (
      form !== 'gerund' &&
      /^[a-z]/.test(rest[0] ?? '') &&
      isPerson(rest[0] ?? '') &&
      !isPlural(lowerOf(rest[0])) &&
      !manyPeople.test(lowerOf(rest[0]))
    )
      continue;
    if (levelled.test(word) && /^\d[a-z]?$/i.test(rest[0] ?? '')) continue;
    if (strict && form === 'base' && verbOrAdjective.has(word) && !opensObject(verb, rest)) continue;
    if (
      strict &&
      (form === 'base' || form === 'third') &&
      (verb.noun || isCountable(word)) &&
      before.length === 0 &&
      !opensObject(verb, rest) &&
      !(verbFirst.has(verb.base) && isManyOrMass(rest))
    )
      continue;
    if (form === 'past' && /^(?:wound|ground|felt|bore|lay|left-handed)$/.test(word) && !opensObject(verb, rest))
      continue;
    if (
      form === 'past' &&
      describing.has(word) &&
      (describingOnly.has(word) ||
        (rest.length <= 2 && isPerson(rest.at(-1) ?? '')) ||
        (isPerson(rest[0] ?? '') && !isPlural(lowerOf(rest[0])))) &&
      !opensObject(verb, rest)
    )
      continue;
    return { verb, form, before, rest, comma };
  }
  return undefined;
}

const manyPeople =
  /^(?:staff|people|someone|somebody|anyone|hand|hands|head|help|lead|chair|cover|fellow|pair|part|person)$/;

/** "grade 2", "level 3": no verb before a number. */
const levelled = /^(?:grade|level|class|stage|phase|type|tier|form|band|part|page|figure|rank|group)$/;

/** Of the verbs that are nouns as well, those that before a plural are verbs. */
const verbFirst = new Set(
  'sort make cut train fix help grow keep build boost handle juggle chase double tackle stop win find get use cook walk'.split(
    ' ',
  ),
);
const isManyOrMass = (rest: readonly string[]): boolean =>
  rest.length > 0 &&
  (rest.slice(0, 2).some((word) => isPlural(lowerOf(word))) ||
    numberOf(lowerOf(rest.at(-1))) === 'mass' ||
    isPlural(lowerOf(rest.at(-1))));

const forms: Record<Form, (word: string) => Verb | undefined> = {
  base: findBase,
  third: findThird,
  past: findPast,
  participle: findParticiple,
  gerund: findGerund,
};

/** Whether what follows makes a verb of a word that may be a noun: an article, a number, a preposition that goes with it. */
function opensObject(verb: Verb, rest: readonly string[]): boolean {
  const next = lowerOf(rest[0]);
  if (next === '') return false;
  if (
    /^(?:use|help|love|like|get|find|need|want)$/.test(verb.base) &&
    !/^(?:of|cases?|for|desk|page|centre|center|lines?|menu|in|to)$/.test(next)
  )
    return true;
  if (rest.length > 1 && /^(?:up|out|off|down)$/.test(next)) return true;
  if (
    determiners.has(next) ||
    isNumber(next) ||
    /^(?:you|me|them|it|people|everything|everyone|things|both|well|hard)$/.test(next)
  )
    return true;
  return withPreposition.get(verb.base)?.has(next) ?? false;
}

const withPreposition: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    work: 'with in at on well for as from',
    speak: 'to at',
    care: 'for about',
    report: 'to on',
    deal: 'with',
    volunteer: 'at with in as for',
    help: 'with',
    lead: 'on',
    train: 'as',
    study: 'at',
    program: 'in',
    consult: 'for',
    write: 'for',
    drive: 'to',
    talk: 'to',
    act: 'as',
    market: 'to',
    cook: 'for',
    coach: 'at',
    contract: 'for',
    research: 'into',
    ring: 'about next',
    call: 'about next',
    look: 'after',
    pitch: 'to',
    sell: 'to',
    campaign: 'for',
  }).map(([base, prepositions]) => [base, new Set(prepositions.split(' '))]),
);

/** What follows a verb holds no second sentence that is not joined, and no end that hangs. */
export function soundRest(rest: readonly string[]): boolean {
  let clause = false;
  for (let at = 0; at < rest.length; at++) {
    const word = lowerOf(rest[at]);
    if (relatives.has(word) || questionWords.has(word) || /^(?:until|before|after|as|so|than|once)$/.test(word))
      clause = true;
    if (clause) continue;
    if (subjects.has(word) && word !== 'it' && word !== 'you') return false;
    if (word === 'you' && at + 1 < rest.length && auxiliaries.has(lowerOf(rest[at + 1]))) return false;
    if (auxiliaries.has(word) && !/^(?:be|being|do|have|having|been)$/.test(word)) return false;
    if (isFinite(word) && !/^(?:and|then|but|or)$/.test(lowerOf(rest[at - 1])) && !/[,]$/.test(rest[at - 1] ?? ''))
      return false;
  }
  return !/^(?:and|or|the|a|an|my|your|of|which|that|who|but|than|because|if|when|etc)$/.test(lowerOf(rest.at(-1)));
}

const join = (before: readonly string[], verb: string, rest: readonly string[]): string =>
  [...before, verb, ...rest].join(' ');
const restOf = (phrase: VerbPhrase): string[] => articlesIn(phrase.rest, 0, phrase.verb.base);

/** "run two pubs and cut costs" in one form throughout, or undefined where a second verb is not sure. */
function conjugated(phrase: VerbPhrase, to: Form): string | undefined {
  const rest = restOf(phrase);
  for (let at = phrase.comma ? 0 : 1; at < rest.length; at++) {
    const joins = at === 0 || /^(?:and|then|but|or)$/.test(lowerOf(rest[at - 1])) || (rest[at - 1] ?? '').endsWith(',');
    if (!joins) continue;
    const word = lowerOf(rest[at]);
    if (/^(?:and|then|also|to)$/.test(word)) continue;
    const second = forms[phrase.form](word);
    // "retire and hand over": what is joined to the verb itself is one, known or not.
    if (second === undefined && at === 1 && !(rest[0] ?? '').endsWith(',') && phrase.form !== to) return undefined;
    if (second === undefined) continue;
    const next = lowerOf(rest[at + 1]);
    const sure = determiners.has(next) || isNumber(next);
    const nounToo = second.noun && (phrase.form === 'base' || phrase.form === 'third' || second.past === second.base);
    if (phrase.form === 'gerund' || (nounToo && !sure)) {
      if (phrase.form === to) continue;
      return undefined;
    }
    if (!sure && (phrase.form === 'past' || phrase.form === 'participle') && isPlural(next)) return undefined;
    rest[at] = (rest[at] ?? '').replace(/^[\w'-]+/, formOf(second, to));
  }
  return join([], verbOf(phrase, to), rest);
}

const formOf = (verb: Verb, form: Form): string => verb[form];
const verbOf = (phrase: VerbPhrase, form: Form): string => formOf(phrase.verb, form) + (phrase.comma ? ',' : '');

/** After "I": "ran two pubs". */
export const asPast = (phrase: VerbPhrase): string | undefined =>
  prefixed(phrase, phrase.form === 'past' ? unchanged(phrase) : conjugated(phrase, 'past'));
/** After "I would", "to" or "I": "run two pubs". */
export const asBase = (phrase: VerbPhrase): string | undefined =>
  prefixed(phrase, phrase.form === 'base' ? unchanged(phrase) : conjugated(phrase, 'base'));
/** After "of": "running two pubs". */
export const asGerund = (phrase: VerbPhrase): string | undefined => {
  if (phrase.before.some((word) => /^(?:never|always|once|often|twice|sometimes|usually)$/.test(lowerOf(word))))
    return undefined;
  return phrase.form === 'gerund' ? unchanged(phrase) : conjugated(phrase, 'gerund');
};

const unchanged = (phrase: VerbPhrase): string => join([], verbOf(phrase, phrase.form), restOf(phrase));
const prefixed = (phrase: VerbPhrase, text: string | undefined): string | undefined =>
  text === undefined ? undefined : join(phrase.before, text, []);

/** Whether the negative in some words would turn what they say. */
export const hasNegative = (words: readonly string[]): boolean =>
  words.some((word) => negatives.has(lowerOf(word)) || word.endsWith("n't"));
