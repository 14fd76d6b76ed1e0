import { isCommon, isCountable, isPerson, isPlural, numberOf, type Number } from './nouns.ts';
import { adjectives, describing, gradable, spelled, verbOrAdjective } from './skills.ts';
import { findBase, findGerund, findParticiple, findPast, findThird, isFinite } from './verbs.ts';
import {
  adverbs, auxiliaries, determiners, foreignWords, isNumber, lyNouns, negatives, prepositions, questionWords, relatives, setOf, subjects,
} from './words.ts'; // prettier-ignore

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

export const lowerOf = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/[,:;)]+$/, '');
const isOwner = (word: string): boolean => /(?:'s|s')$/.test(word);

const pronounWords = setOf('i me we us you he him she her they them it myself yourself something nothing anything everything mine yours');
const postParticiples = setOf(
  'used based made built run held known called needed required given caused led owned funded taught produced grown served designed written set taken found sold bought kept put lost dropped caught sent spent paid trained led handled filled hired stored raised reported delivered',
);

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
  if (/^[bcdfghjklmnpqrstvwxz]{2,}$/.test(head) && !/[A-Z]/.test(words[headAt] ?? '') && !isCommon(head) && !spelled.has(head)) return undefined;
  if (isAdjective(head) || (/ed$/.test(head) && !isCommon(head) && head.length > 4 && findBase(head) === undefined && !/^[A-Z]/.test(words[headAt] ?? '')) || (/^\d/.test(head) && headAt === start) || (/^(?:\d+|two|three|four|five|six)$/.test(lowerOf(words[start - 1])) && !isManyOrMass(head))) return undefined;
  const written = (words[headAt] ?? '').replace(/[,:;)]+$/, '');
  const number = numberOf(/^[A-Z]/.test(written) ? written : head, headAt === 0);
  return { words, head, number, determined, person: isPerson(written), headAt };
}

/** A word that only describes, at the end of what would be a noun phrase. */
const isAdjective = (word: string): boolean =>
  !isCommon(word) &&
  (adjectives.has(word) || gradable.has(word) || /(?:ous|ful|ible|able|less|some)$/.test(word) || (word.endsWith('ive') && word.length > 7 && !/^(?:objective|initiative|incentive|directive|narrative|alternative|perspective|executive|collective|locomotive|automotive|detective|cooperative|co-operative|preventive|derivative|sedative|laxative|adhesive|additive)$/.test(word)));

/** "two nurses", "12 staff"; a thing of which nobody has two is none. */
const isManyOrMass = (head: string): boolean => isPlural(head) || head === 'staff' || head === 'crew' || /^\d/.test(head);

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
  if (auxiliaries.has(word) || pronounWords.has(word) || subjects.has(word) || questionWords.has(word) || negatives.has(word)) return false;
  if (determined) return true;
  if (adverbs.has(word)) return false;
  if (word.endsWith('ly') && !lyNouns.has(word)) return false;
  const next = lowerOf(words[at + 1]);
  const opensObject = (determiners.has(next) && !(next === 'that' && isPlural(word))) || isNumber(next) || pronounWords.has(next) || isOwner(words[at + 1] ?? '');
  const base = findBase(word);
  if (base !== undefined && /^(?:up|out|off|down)$/.test(next)) return false;
  if (word === 'last' && next !== '') return true;
  if (verbOrAdjective.has(word) && !opensObject && next !== '' && !mayFollow(next)) return true;
  if (base !== undefined && (!base.noun || opensObject)) return spelled.get(word) === words[at] || isCountable(word);
  if (base !== undefined && next !== '' && !compoundFirst.has(word) && !mayFollow(next) && !isAction(lowerOf(words.at(-1)))) return false;
  if (isCommon(word) && base === undefined && !opensObject) return true;
  if (describing.has(word)) return !opensObject && !prepositions.has(next) && next !== '';
  const participle = findParticiple(word) ?? findPast(word);
  if (participle !== undefined && base === undefined) return !opensObject && next !== '' && !prepositions.has(next) && participle.participle === word && isPlural(next);
  const third = findThird(word);
  return third === undefined || (third.noun && !opensObject);
}

const timeWords = /^(?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|morning|afternoon|evening|term|season|quarter)$/;

/** What may stand after a whole noun. */
const mayFollow = (word: string): boolean => prepositions.has(word) || relatives.has(word) || /^(?:and|or|to)$/.test(word);
const isAction = (word: string): boolean => /(?:ing|tion|ment|ology|ance|sion)$/.test(word) || isPerson(word);
/** Plurals that come before another noun: "sales targets". */
const pluralFirst = setOf(
  'sales systems sports arts operations accounts careers customs communications admissions claims benefits goods parts works services savings futures resources materials results events needs skills games pensions contracts complaints',
  'records projects facilities returns wages rights relations affairs studies years months weeks days hours minutes people children women men police staff repairs whites reds assets arms drinks antiques clothes',
);
/** Verbs that as often come first in a name of two nouns: "market research". */
const compoundFirst = setOf(
  'cover contact start end email notice load access account audit bank board book brand budget care cash change charge child claim clerk contract control cost credit craft crew customer damage data debate deck demand design detail display document',
  'drainage dress drug event exchange exercise exhibit experience experiment export film finance fire fish flag food fuel fund future gas grant harvest home house import index issue judge label land leader light line link list lead',
  'loan log machine market master measure media model network note number object offer order pack package paper park partner patch phone photograph pilot pitch place plan plant plate point police policy pool post power press price print process produce product profile',
  'program programme progress project promise prototype purchase query question quote race rank rate record release rent report request research reserve resource result retail return review risk rota route safety sale sample scale scan schedule school scope score screen script search seal season sequence server service shadow',
  'share shift ship shop sign site sketch skill sort source space spot staff stage stock store stress structure study style supply support surface survey table talk target task taste tax team test text tile time tool touch tour trade transfer transplant transport travel trial triage trust tube type update upgrade use value video',
  'view visit visitor volunteer vote wage wait wall ward wash waste watch water weld wood work yield field force gauge group guest interview invoice job lock name nurse block blend brew bottle boost graft',
);

/** Whether at a place something begins that only says more of the noun before it. */
function endsCore(words: readonly string[], at: number, start: number): boolean {
  const word = lowerOf(words[at]);
  if (at > start && /[,:;)]$/.test(words[at - 1] ?? '')) return true;
  if (prepositions.has(word) || relatives.has(word) || auxiliaries.has(word) || /^(?:to|and|or|but|than|as|vs)$/.test(word)) return true;
  if (subjects.has(word)) return true;
  if (at === start) return false;
  if (/^(?:next|last|this)$/.test(word) && timeWords.test(lowerOf(words[at + 1]))) return true;
  if (/^(?:last|first|next|past)$/.test(lowerOf(words[at - 1])) && isNumber(word)) return false;
  if (at > start && (determiners.has(word) || isNumber(word)) && !/^\d+$/.test(word)) return true;
  const next = lowerOf(words[at + 1]);
  const before = lowerOf(words[at - 1]);
  if (findGerund(word) !== undefined && next !== '' && (isCountable(before) || isPlural(before)) && !/^(?:and|or|of|in|on|at|for|with)$/.test(next)) {
    return prepositions.has(next) || next === 'to' || determiners.has(next) || isNumber(next);
  }
  return postParticiples.has(word) && (prepositions.has(next) || next === 'to');
}

function mayStandInCore(words: readonly string[], at: number, start: number, end: number): boolean {
  const word = lowerOf(words[at]);
  if (isFinite(word) || pronounWords.has(word) || foreignWords.has(word)) return false;
  if (at === start) return true;
  if (adverbs.has(word) && !/^(?:well|pretty|once|now)$/.test(word)) return false;
  const previous = lowerOf(words[at - 1]);
  if (isPlural(previous) && !isOwner(words[at - 1] ?? '') && !pluralFirst.has(previous) && at === end - 1 && (findBase(word) !== undefined || !isCommon(word)) && !/[A-Z]/.test(words[at - 1] ?? '')) return false;
  const past = findPast(word);
  if (past !== undefined && findBase(word) === undefined && !describing.has(word)) return at < end - 1;
  if (word.endsWith('ed') && word.length > 5 && findBase(word) === undefined && at === end - 1 && !/[A-Z-]/.test(words[at] ?? '')) return false;
  const base = findBase(word);
  if (base !== undefined && !base.noun && !isCountable(word) && at === end - 1 && !/^[A-Z]/.test(words[at] ?? '')) return false;
  return !(word.endsWith('ly') && at === end - 1 && !lyNouns.has(word));
}

/** What follows the core may hold no verb of a sentence, but within a clause of its own. */
function soundTail(words: readonly string[], from: number, determined: boolean): boolean {
  let inClause = false;
  for (let at = from; at < words.length; at++) {
    const word = lowerOf(words[at]);
    if (relatives.has(word) && word !== 'if' && word !== 'because' && word !== 'while') {
      if (at + 1 === words.length) return false;
      inClause = true;
      continue;
    }
    if (inClause) continue;
    if (foreignWords.has(word)) return false;
    if (subjects.has(word) && word !== 'it') {
      if (!determined || at !== from || at + 1 === words.length) return false;
      inClause = true;
      continue;
    }
    if (auxiliaries.has(word) && word !== 'being' && word !== 'having' && !(lowerOf(words[at - 1]) === 'to' && /^(?:be|have|do)$/.test(word))) return false;
    if (/^(?:up|down)$/.test(word) && isNumber(lowerOf(words[at + 1]))) return false;
    if (isFinite(word) || (word === 'not' && lowerOf(words[at - 1]) !== 'or')) return false;
    if (adverbs.has(word) && /^(?:but|because|although|though|if|so|since|while|very|too|really|maybe|please|ok|yes|no)$/.test(word)) return false;
  }
  for (let at = from; at + 1 < words.length; at++) {
    if (/^(?:in|on|at|up|by|to)$/.test(lowerOf(words[at])) && /^(?:on|at|for|with|to|by|in|from)$/.test(lowerOf(words[at + 1]))) return false;
  }
  const last = lowerOf(words.at(-1));
  return !(prepositions.has(last) && !inClause) && !/^(?:and|or|the|a|an|my|your|of|to|which|that|who|with|but|than|as)$/.test(last);
}

/** A past of an intransitive kind that closes a tail, such as in "the team grew", is found by `isFinite` alone. */
const idiom = setOf('site time call house person class school stage deadline hospital court print board shift budget season date place post sale screen paper line track case bed holiday way market scale work home university college church prison town foot hand rest demand request record display location theatre practice brief');
const made = setOf('build write create design develop open found launch start publish make set win invent draft host form establish introduce produce run manage lead own supervise join put take');
const events = setOf('migration rollout roll-out move merger relaunch redesign redevelopment rebrand launch refit extension handover transition switch kitchen floor department ward bar office shop desk garden float library rota site clinic');

export const articleFor = (word: string): 'a' | 'an' =>
  /^(?:[aeio]|u(?!ni(?!n)|s[eu]|k\b|til|k-)|hour|honest|heir|HGV|HR|MBA|MSc|NHS|SQL|LGV|API|RFP|SLA|MVP|FM|NVQ|HCA|HLTA|SRE|LL|MA\b|MOT|X|SAP|8|11\b|18\b|f(?=-))/i.test(word) &&
  !/^(?:one|once|eu|US|UK|UX|U-)/.test(word)
    ? 'an'
    : 'a';

/** A noun phrase with an article where it needs one; `unknown` says whether a noun of unknown kind gets "the". */
export function withArticle(noun: NounPhrase, unknown: boolean): string {
  const { words, number, determined, headAt } = noun;
  const tail = articlesIn(words, headAt + 1);
  const text = [...words.slice(0, headAt + 1), ...tail].join(' ');
  if (determined || / (?:vs|versus) /.test(text)) return text;
  if (number === 'name' && words.length > 1 && eventNames.test(noun.head)) return `the ${text}`;
  if (number === 'mass' && findGerund(noun.head) !== undefined && lowerOf(words[headAt + 1]) === 'of') return `the ${text}`;
  if (number === 'one' || (unknown && number === 'unknown' && !startsAsName(words))) return `the ${text}`;
  return text;
}

const eventNames = /^(?:cup|league|act|bill|games|olympics|review|project|programme|framework|policy|strategy|initiative|scheme|award|prize|championship|marathon|biennale|inquiry|trial)$/;

const startsAsName = (words: readonly string[]): boolean => words.every((word) => /^[^a-z]*[A-Z]/.test(word));

/** The words from a place on, a singular noun that cannot stand alone given an article: "led migration". */
export function articlesIn(words: readonly string[], from: number, verb?: string): string[] {
  const out: string[] = [];
  let at = from;
  while (at < words.length) {
    const before = at === from && verb !== undefined ? 'verb' : lowerOf(words[at - 1]);
    const opens = before === 'verb' || (verb !== undefined && at === from + 1 && /^(?:up|out|off|down|in|on)$/.test(before)) || (prepositions.has(before) && !/^(?:of|per|by|via|at|than|as|during|until|till|since|out|off|up|down|near|like)$/.test(before) && !(before === 'to' && findBase(lowerOf(words[at])) !== undefined)) || before === 'as';
    const end = opens && !/^(?:round|back|away|home|abroad|together|ahead|aside|forward|part)$/.test(lowerOf(words[at])) ? runEnd(words, at) : at;
    const head = lowerOf(words[end - 1]);
    if (end > at && needsArticle(words, at, end, head, before)) {
      const generic = before === 'as' || ((before === 'verb' || /^(?:up|out|off|down)$/.test(before)) && !events.has(head) && (made.has(verb ?? '') || lowerOf(words[end]) === 'of'));
      if (isFormer(words, at, head)) out.push('my');
      else if (generic && end < words.length + 1) out.push(articleFor(words[at] ?? ''));
      else out.push('the');
      out.push(...words.slice(at, end));
      at = end;
    } else {
      out.push(words[at] ?? '');
      at++;
    }
  }
  return out;
}

function runEnd(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length) {
    const word = lowerOf(words[at]);
    if (prepositions.has(word) || relatives.has(word) || auxiliaries.has(word) || subjects.has(word) || determiners.has(word) || isNumber(word)) break;
    if (/^(?:to|and|or|but|than|as|then)$/.test(word) || isOwner(words[at] ?? '') || adverbs.has(word) || isFinite(word) || (word.endsWith('ly') && !lyNouns.has(word))) break;
    at++;
    if (/[,:;)]$/.test(words[at - 1] ?? '')) break;
  }
  return at;
}

const isFormer = (words: readonly string[], at: number, head: string): boolean =>
  /^(?:last|previous|old|current|former)$/.test(lowerOf(words[at])) && /^(?:job|employer|role|post|boss|manager|school|firm|company|line)$/.test(head);
const isSystem = (word: string): boolean => /^(?:ERP|CRM|API|SDK|MVP|SLA|RFP|EHR|LMS|CMS|HRIS|WMS|EPR)$/.test(word);

function needsArticle(words: readonly string[], at: number, end: number, head: string, before: string): boolean {
  if ((/[A-Z]/.test(words[end - 1] ?? '') && !isSystem(words[end - 1] ?? '')) || isPlural(head) || pronounWords.has(head) || !isCountable(head) || numberOf(head) === 'mass') return false;
  if (/^(?:next|last|first|every|once|second)$/.test(lowerOf(words[at]))) return isFormer(words, at, head);
  if (before === 'as') return isPerson(head) && !/^(?:head|deputy|chair|lead|president|director|secretary|treasurer|principal|captain|part|acting|interim|senior)$/.test(lowerOf(words[at]));
  if (end - at === 1 && idiom.has(head) && before !== 'verb') return false;
  const after = lowerOf(words[end]);
  return !(after === 'and' || after === 'or' || after === head) && !/^(?:part|full|front|end|face|day)$/.test(lowerOf(words[at]));
}
