import { isMassCompound, pluralFirst } from './compounds.ts';
import { isCountable, isPerson, isPlural, numberOf } from './nouns.ts';
import { isOwner, lowerOf, type NounPhrase } from './noun-phrase.ts';
import { findBase, findGerund, isFinite } from './verbs.ts';
import {
  adverbs,
  auxiliaries,
  determiners,
  isNumber,
  lyNouns,
  prepositions,
  pronounWords,
  relatives,
  setOf,
  subjects,
} from './words.ts';

/** Nouns that stand alone after "on", "in", "at". */
const idiom = setOf(
  'spring summer autumn winter site time call house person class school stage deadline hospital court print board shift budget season date place post sale screen paper line track case bed holiday way market scale work home university college church prison town foot hand rest demand request record display location theatre practice brief order tune shape sync charge control check touch top track course target',
);
const made = setOf(
  'build write create design develop open found launch start publish make set win invent draft host form establish introduce produce run manage lead own supervise join put take',
);
/** Verbs after which a place is told of for the first time. */
const places = setOf('work volunteer serve live teach cook train help');
const events = setOf(
  'migration rollout roll-out move merger relaunch redesign redevelopment rebrand launch refit extension handover transition switch kitchen floor department ward bar office shop desk garden float library rota site clinic',
);

export const articleFor = (word: string): 'a' | 'an' =>
  /^(?:[aeio]|u(?!ni(?!n)|s[eu]|k\b|til|k-)|hour|honest|heir|HGV|HR|MBA|MSc|NHS|SQL|LGV|API|RFP|SLA|MVP|FM|NVQ|HCA|HLTA|SRE|LL|MA\b|MOT|X|SAP|8|11\b|18\b|f(?=-))/i.test(
    word,
  ) && !/^(?:one|once|eu|US|UK|UX|U-)/.test(word)
    ? 'an'
    : 'a';

/** A noun phrase with an article where it needs one; `unknown` says whether a noun of unknown kind gets "the". */
export function withArticle(noun: NounPhrase, unknown: boolean): string {
  const { words, number, determined, headAt } = noun;
  const tail = articlesIn(words, headAt + 1);
  const text = [...words.slice(0, headAt + 1), ...tail].join(' ');
  if (determined || / (?:vs|versus) /.test(text)) return text;
  if (number === 'name' && words.length > 1 && eventNames.test(noun.head)) return `the ${text}`;
  if (number === 'mass' && measures.test(noun.head) && lowerOf(words[headAt + 1]) === 'of') return `the ${text}`;
  if (
    number === 'mass' &&
    (findGerund(noun.head) !== undefined || noun.head.endsWith('ics')) &&
    lowerOf(words[headAt + 1]) === 'of'
  )
    return `the ${text}`;
  if (number === 'one' || (unknown && number === 'unknown' && !startsAsName(words))) return `the ${text}`;
  return text;
}

/** Of something, these are known: "the quality of handovers". */
const measures = /^(?:quality|pace|speed|state|safety|security|accuracy|management|maintenance|tone|rhythm|use)$/;
const eventNames =
  /^(?:cup|league|act|bill|games|olympics|review|project|programme|framework|policy|strategy|initiative|scheme|award|prize|championship|marathon|biennale|inquiry|trial)$/;

const startsAsName = (words: readonly string[]): boolean => words.every((word) => /^[^a-z]*[A-Z]/.test(word));

/** The words from a place on, a singular noun that cannot stand alone given an article: "led migration". */
export function articlesIn(words: readonly string[], from: number, verb?: string): string[] {
  const out: string[] = [];
  let at = from;
  while (at < words.length) {
    const before = at === from && verb !== undefined ? 'verb' : lowerOf(words[at - 1]);
    const opens =
      before === 'verb' ||
      (verb !== undefined && at === from + 1 && /^(?:up|out|off|down|in|on)$/.test(before)) ||
      (prepositions.has(before) &&
        !/^(?:of|per|by|via|at|than|as|during|until|till|since|out|off|up|down|near|like)$/.test(before) &&
        !(before === 'to' && findBase(lowerOf(words[at])) !== undefined)) ||
      before === 'as' ||
      /^(?:while|when|because)$/.test(before);
    const end =
      opens && !/^(?:round|back|away|home|abroad|together|ahead|aside|forward|part)$/.test(lowerOf(words[at]))
        ? runEnd(words, at)
        : at;
    const head = lowerOf(words[end - 1]);
    if (
      end > at &&
      !(verb === 'move' && head === 'house') &&
      !(verb === 'leave' && /^(?:school|home|university|college)$/.test(head)) &&
      needsArticle(words, at, end, head, before)
    ) {
      const generic =
        before === 'as' ||
        (/^(?:in|on|for)$/.test(before) && places.has(verb ?? '')) ||
        (before === 'for' && made.has(verb ?? '')) ||
        ((before === 'verb' || /^(?:up|out|off|down)$/.test(before)) &&
          !events.has(head) &&
          (made.has(verb ?? '') || lowerOf(words[end]) === 'of'));
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
    if (
      prepositions.has(word) ||
      relatives.has(word) ||
      auxiliaries.has(word) ||
      subjects.has(word) ||
      determiners.has(word) ||
      isNumber(word)
    )
      break;
    if (
      /^(?:to|and|or|but|than|as|then)$/.test(word) ||
      isOwner(words[at] ?? '') ||
      adverbs.has(word) ||
      isFinite(word) ||
      (word.endsWith('ly') && !lyNouns.has(word))
    )
      break;
    if (at > from && /^(?:home|back|away|abroad)$/.test(word) && isPlural(lowerOf(words[at - 1]))) break;
    if (at > from && /^(?:sooner|faster|quicker|slower|later|earlier|better|cheaper|closer)$/.test(word)) break;
    if (at > from && /^(?:first|second|third|last|next|every|each|this)$/.test(word)) break;
    at++;
    if (/[,:;)]$/.test(words[at - 1] ?? '')) break;
  }
  return at;
}

const isFormer = (words: readonly string[], at: number, head: string): boolean =>
  /^(?:last|previous|old|current|former)$/.test(lowerOf(words[at])) &&
  /^(?:job|employer|role|post|boss|manager|school|firm|company|line)$/.test(head);
const isSystem = (word: string): boolean => /^(?:ERP|CRM|API|SDK|MVP|SLA|RFP|EHR|LMS|CMS|HRIS|WMS|EPR)$/.test(word);

/** "parser": a word in -er that no table knows. */
const isMaker = (word: string): boolean =>
  /.{3}(?:er|or|ist)$/.test(word) &&
  numberOf(word) === 'unknown' &&
  !/(?:water|paper|power|timber|plaster|mortar|fodder|lager|clover|heather|liquor|armour|vapour|cancer|fever|hunger|danger|winter|summer|butter|leather|weather|labour|labor|fibre|fiber|cover|dyer)$|^(?:butter|leather|copper|silver|pepper|ginger|cider|flour|powder|rubber|lumber|litter|fibre|fiber|labour|labor|weather|water|paper|power|flavour|colour|honour|rigour|vigour|laughter|banter|answer|other|together|however|later|after|over|under|number|sober|rather|gender|humor|glamour|harbour)$/.test(
    word,
  );

/** "from dairy to beef", where neither has an article. */
const isFromTo = (words: readonly string[], from: number): boolean =>
  lowerOf(words[from]) === 'from' && lowerOf(words[from + 2]) === 'to' && !determiners.has(lowerOf(words[from + 3]));

function needsArticle(words: readonly string[], at: number, end: number, head: string, before: string): boolean {
  if (
    // "making rotas fair"
    words.slice(at, end - 1).some((word) => isPlural(lowerOf(word)) && !pluralFirst.has(lowerOf(word))) ||
    (/[A-Z]/.test(words[end - 1] ?? '') && !isSystem(words[end - 1] ?? '')) ||
    isPlural(head) ||
    isMassCompound(lowerOf(words[end - 2]), head) ||
    pronounWords.has(head) ||
    !(
      isCountable(words[end - 1] ?? '') ||
      isCountable(head) ||
      (isMaker(head) && !isPlural(lowerOf(words[end - 2])))
    ) ||
    numberOf(head) === 'mass'
  )
    return false;
  if (/^(?:next|last|first|every|once|second)$/.test(lowerOf(words[at]))) return isFormer(words, at, head);
  if ((before === 'from' || before === 'to') && isPerson(head)) return false;
  if (end - at === 1 && (isFromTo(words, at - 1) || isFromTo(words, at - 3))) return false;
  if (isNumber(lowerOf(words[end])) || /^(?:policy|language|radio|level|standard)$/.test(head)) return false;
  if (before === 'as')
    return (
      isPerson(head) &&
      !/^(?:head|deputy|chair|lead|president|director|secretary|treasurer|principal|captain|part|acting|interim|senior)$/.test(
        lowerOf(words[at]),
      )
    );
  if (end - at === 1 && (idiom.has(head) || (head === 'show' && before === 'in')) && before !== 'verb') return false;
  const after = lowerOf(words[end]);
  return (
    !(after === 'and' || after === 'or' || after === head) &&
    !/^(?:part|full|front|end|face|day)$/.test(lowerOf(words[at]))
  );
}
