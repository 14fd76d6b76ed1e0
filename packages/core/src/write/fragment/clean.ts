import { isCommon } from './nouns.ts';
import { inFull } from './shorthand.ts';
import { acronyms, adjectives, describing, spelled } from './skills.ts';
import { findBase, findGerund, findParticiple, findPast, findThird } from './verbs.ts';
import { adverbs, auxiliaries, determiners, numberWords, prepositions, questionWords, subjects } from './words.ts';

/** A note without what is about it rather than in it, in one line. */
export interface Cleaned {
  text: string;
  /** Whether it was asked as a question. */
  question: boolean;
}

const mostRead = 2_000;
const mostKept = 140;

const bullets = /^(?:[-–—*•·>#~+▪◦‣=]+\s*|\d{1,2}[.)]\s+|\(?[a-h]\)\s+|\[[ x]?\]\s*)+/u;
const label =
  /^(?:(?:key|main|big|biggest|their|my|our) )?(?:topics?|needs?|strengths?|doubts?|q|questions?|notes?|nb|pain[- ]?points?|skills?|promised?|promises|docs?|documents?|asks?|asked for|weakness|gaps?|concerns?|worry|re|about|talked about|discussed|to send|liked|challenges?|pain|issues?|problems?|headaches?|priority|priorities|worries|goals?)(?:\s*(?:=|:)\s*|\s+[-–—]\s+)/i;
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{FE0F}|\u{200D}|\u{20E3}/gu;
const faces = /(?:^|\s)(?:[:;]['-]?[)(DPp/|]|<3|xx+)(?=\s|$)/g;
const years =
  /^\W*(?:(?:since|from|c\.?|circa|in|until|to)? ?(?:['’]?\d{2}|(?:19|20)\d{2}|present|now|today|date|[-–—/, ])+)\W*$/i;
/** Worth keeping in parentheses: "(B2)", "(Grade 8)". */
const level = /^(?:[A-C][12]|[Gg]rade \d|[Ll]evel \d|C1|native|fluent|KS\d|[A-Z]{2,5})$/;
/** What ends one thing and begins another. */
const breaks = /\s+(?:[-–—]+>?|\||=>|->|>|→|\/)\s+|\s*(?:—|…|\.{2,}|;|→)\s*|:\s+|(?<=[^\s.]{2}[.!?])\s+|(?<=[!?])/u;
const titleDot = /\b(Dr|Mr|Mrs|Ms|Prof|St|Rev|No|approx|Inc|Ltd|Co|vs|Sr|Jr|etc|exp|incl)\./g;

const shortened: readonly (readonly [RegExp, string])[] = [
  [/ ?\bw\/c (?=\d|\w+ \d)/gi, ' for the week of '],
  [/(^|\s)w\/o(?=\s)/gi, '$1without'],
  [/(^|\s)w\/\s?(?=\S)/gi, '$1with '],
  [/ (?:&|\+) /g, ' and '],
  [/(\d\+?)\s?-?yrs?\b\.?/gi, '$1 years'],
  [/\byrs\b\.?/gi, 'years'],
  [/\bmgmt\b/gi, 'management'],
  [/\bpower bi\b/gi, 'Power BI'],
  [/(^|, )excel(?=,|$)/g, '$1Excel'],
  [/\bdept\b/gi, 'department'],
  [/\bgovt\b/gi, 'government'],
  [/\bb\/c\b/gi, 'because'],
  [/\be\.g\.?(?=[\s,])/gi, 'such as'],
  [/,? etc\.?$/i, ''],
  [
    /, (?:believe it or not|of all things|oddly enough|funnily enough|as it happens|to be fair|apparently|of course|as usual|in fact|mind you|would you believe)$/i,
    '',
  ],
  [/,? (?:esp|especially|particularly|notably)\b\.?(?: .{0,200})?$/i, ''],
  [/,? incl\. /gi, ' including '],
  [/((?:years?|[A-Z]{2,}) )exp\b\.?/g, '$1experience'],
  [/(?<![\d.,])1 years\b/g, '1 year'],
];

/** Whether any of these may be there. */
const mayBeShortened =
  /[/&+]|\b(?:yrs?|mgmt|power bi|excel|dept|govt|exp|etc|incl|e\.g|esp|especially|particularly|notably|1 years|of all things|enough|happens|fair|apparently|of course|usual|in fact|mind you|believe)\b/i;

/** Cleans a note of at most 2,000 characters, of which one thing in at most 140 is kept; undefined where nothing is left. */
export function clean(note: string): Cleaned | undefined {
  let text = firstLine(note.slice(0, mostRead));
  let question = false;
  for (let turn = 0; turn < 8; turn++) {
    const before = text;
    ({ text, question } = cleanOnce(text, question));
    if (text === before) return !/[\p{L}\p{N}]/u.test(text) || text.length > mostKept ? undefined : { text, question };
  }
  return undefined;
}

const firstLine = (note: string): string =>
  note
    .replace(/\r/g, '\n')
    .split('\n')
    .find((line) => /[\p{L}\p{N}]/u.test(line.replace(bullets, ''))) ?? '';

function cleanOnce(raw: string, asked: boolean): Cleaned {
  let text = raw;
  if (/[^ -~]/.test(text))
    text = text
      .replace(/[’‘ʼ´`]/g, "'")
      .replace(pictures, ' ')
      .replace(/[\p{C}\s]+/gu, ' ');
  text = text.replace(faces, ' ').trim().replace(bullets, '');
  if (/[=:]| [-–—] /.test(text)) text = text.replace(label, '');
  if (text.includes(': ')) text = text.replace(/^(?:[\w']{1,20} ){1,4}(?:re|about|regarding): /i, '');
  if (mayBeShortened.test(text)) for (const [pattern, full] of shortened) text = text.replace(pattern, full);
  text = inFull(text);
  if (text.includes('('))
    text = text.replace(/\s?\(([^()]{0,200})\)/g, (_, inside: string) =>
      level.test(inside) && !years.test(inside) ? ` (${inside})` : '',
    );
  text = unquoted(text.trim());
  const joined = text.includes('/') ? /^([\w.#+-]{1,20}) ?\/ ([\w.#+-]{1,20})$/.exec(text) : null;
  if (joined) text = `${joined[1]} and ${joined[2]}`;
  let question = asked;
  if (/[.:;?!…|=>→/—]| [-–]/.test(text)) {
    const [first = ''] = text.replace(titleDot, '$1\u0001').split(breaks, 1);
    question ||= /\? ?$/.test(first) || /\? ?$/.test(text);
    text = first.replaceAll('\u0001', '.');
  }
  text = text.replace(/[\s.,;:!?…=*_~"“”-]+$/u, '').replace(/^[\s.,;:!?…*_~)\]]+/u, '');
  if (/ [ ,)]/.test(text))
    text = text
      .replace(/ +([,)])/g, '$1')
      .replace(/ +/g, ' ')
      .trim();
  if (text.includes('"') && text.split('"').length % 2 === 0) text = text.replaceAll('"', '');
  return { text: respelled(text), question };
}

const unquoted = (text: string): string => {
  const inside = /^(["“«„'])(.*)(["”»“'])[.!?,]*$/u.exec(text)?.[2];
  return inside !== undefined && !/["“”]/.test(inside) ? inside : text;
};

/** Capitals for emphasis become small, names and acronyms get their own. */
function respelled(text: string): string {
  const words = text.split(' ');
  const shouted = words.length > 1 && text === text.toUpperCase() && text.replace(/[^\p{L}]/gu, '').length > 7;
  const titled = words.slice(1).some((word) => /^(?:A|The|Of|To|And|In|For|With|On|At|From|By)$/.test(word));
  return words.map((word, index) => respell(word, shouted, titled && index > 0)).join(' ');
}

function respell(word: string, shouted: boolean, titled: boolean): string {
  if (/^[a-z]+$/.test(word) && word !== 'i' && !spelled.has(word)) return word;
  const bare = /^["'(]?([\p{L}\p{N}&+#./-]*[\p{L}\p{N}+#])/u.exec(word)?.[1];
  if (bare === undefined) return word;
  const lower = bare.toLowerCase();
  const own = spelled.get(lower);
  if (bare === 'i') return word.replace('i', 'I');
  if (own !== undefined && !findBase(lower) && (bare === lower || shouted)) return word.replace(bare, own);
  if (bare === lower || bare === 'I' || acronyms.has(bare)) return word;
  const capitals = bare.length > 3 && bare === bare.toUpperCase() && /^\p{L}+$/u.test(bare);
  return (shouted || titled || capitals) && isKnown(lower) ? word.replace(bare, lower) : word;
}

/** Whether a small-lettered word is one of the tables, and so no name. */
export const isKnown = (word: string): boolean =>
  determiners.has(word) ||
  prepositions.has(word) ||
  auxiliaries.has(word) ||
  adverbs.has(word) ||
  subjects.has(word) ||
  questionWords.has(word) ||
  numberWords.has(word) ||
  adjectives.has(word) ||
  describing.has(word) ||
  common.has(word) ||
  findBase(word) !== undefined ||
  findThird(word) !== undefined ||
  findPast(word) !== undefined ||
  findParticiple(word) !== undefined ||
  findGerund(word) !== undefined ||
  isCommon(word) ||
  /.{4}(?:[st]ions?|ologys?|ical|ments)$/.test(word);

/** Words of no other table that often begin a note or are shouted in one. */
const common = new Set(
  (
    'new old big small good great huge hard easy long short high low next last first second third busy local national global digital social clinical ' +
    'medical legal technical public private rural urban young older senior junior late own extra additional better best worse worst urgent ' +
    'difficult important strong solid deep broad proven native near remote hybrid full part self team staff being having them us him me themselves ' +
    'night day summer winter spring autumn annual internal external seasonal temporary permanent complex simple large tight noisy quiet slow fast ' +
    'short-term long-term full-time part-time hands-on in-house cross-functional multi-site front-line frontline ongoing main key whole ' +
    'no-shows background special modern classical early fewer less ex former current future possible recent'
  ).split(' '),
);
