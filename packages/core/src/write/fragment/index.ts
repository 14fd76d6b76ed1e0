import { type Note } from '../../application/application.ts';
import { accuses } from './clause.ts';
import { clean, isKnown } from './clean.ts';
import { findDoubt } from './doubt.ts';
import { withoutTelling } from './meta.ts';
import { fitNeed } from './need.ts';
import { fitAsked, fitDocument } from './papers.ts';
import { namesOf, type Names } from './names.ts';
import { findNoun } from './noun-phrase.ts';
import { turned } from './person.ts';
import { fitPromise } from './promise.ts';
import { findRefusal, hasForeignAccent } from './refuse.ts';
import { fitStrength } from './strength.ts';
import { isCommon } from './nouns.ts';
import { findTopic } from './topic.ts';
import { findBase, findPast } from './verbs.ts';
import { adjectives, describingOnly, spelled } from './skills.ts';

/** Each form fits one kind of gap; an absent one is not safe. Never capitalised at its start unless it is a name; no closing full stop. */
export interface Fitted {
  /** A noun phrase, gerund or question clause, after "our talk about". */
  topic?: string;
  /** A noun phrase of the candidate's, after "I would bring". */
  experience?: string;
  /** A past verb phrase after "I". */
  did?: string;
  /** A present verb phrase after "I". */
  do?: string;
  /** After "I am". */
  am?: string;
  /** A noun phrase or gerund, after "help with" and "your work on". */
  need?: string;
  /** After "you are looking for". */
  seeking?: string;
  /** A clause after "you said that". */
  needIs?: string;
  /** A noun phrase, gerund or question clause, after "on" and "about". */
  doubt?: string;
  /** A base verb phrase after "I said I would". */
  promise?: string;
  /** A noun phrase after "here, as promised:". */
  promised?: string;
  /** A noun phrase: "my reference from Ms Okoro". */
  document?: string;
  /** A noun phrase of what they asked for, in the candidate's view: "my availability next week". */
  asked?: string;
}

export type FragmentKind = Note['kind'] | 'promise' | 'document' | 'asked';

/** From where a note is looked at. */
export interface View {
  /** Who reads the letter, as they are called: all names and parts of names. */
  reader: readonly string[];
  company: string;
  /** Others known, by name. */
  others: readonly string[];
  /** Whether the note is from the talk with the reader. */
  withReader: boolean;
}

/** A note's fragment as forms that can stand in a sentence to the reader; empty where none is safe. */
export function fit(kind: FragmentKind, text: string, view: View): Fitted {
  const cleaned = clean(text);
  if (cleaned === undefined || kind === 'name') return {};
  if (findRefusal(cleaned.text.toLowerCase(), kind) !== undefined || hasForeignAccent(cleaned.text)) return {};
  if (cleaned.question && kind !== 'topic' && kind !== 'asked') return {};
  const names = namesOf(view);
  const words = turned(lowered(withoutAside(cleaned.text.split(' ')), names), kind, names);
  if (words === undefined) return {};
  const told = isTalk(kind) ? withoutTelling(kind, words, names.others) : { text: words.join(' '), byOther: false };
  if (told === undefined || (told.byOther && kind !== 'strength')) return {};
  if (kind !== 'need' && /\b(?:[Ww]e|[Uu]s)\b/.test(told.text)) return {};
  const bare = kind === 'topic' || kind === 'need' ? withoutFigure(told.text) : told.text;
  return sound(fitted(kind, bare.split(' '), cleaned.question, view.withReader));
}

/** "turnover of care staff 40%" without what hangs at its end. */
const withoutFigure = (text: string): string =>
  text.replace(
    /(?<! (?:of|by|to|at|than|from|up|down|over|about|under|around|nearly|almost|is|are|and|or)) ~?\d[\d.,]{0,12}%$/,
    '',
  );

const isTalk = (kind: FragmentKind): boolean =>
  kind === 'topic' || kind === 'need' || kind === 'doubt' || kind === 'strength';

/** "led the move, zero downtime" without what is only set beside it; a list stays whole. */
function withoutAside(words: readonly string[]): readonly string[] {
  const comma = words.findIndex((word) => word.endsWith(','));
  if (comma === -1) return words;
  const after = words.slice(comma + 1);
  const pieces = words.join(' ').split(', ');
  const listed =
    pieces.every((piece) => piece.split(' ').length <= 2) || after.some((word) => /^(?:and|or)$/i.test(word));
  if (/^\d/.test(after[0] ?? '') && pieces.length === 2)
    return [...words.slice(0, comma), (words[comma] ?? '').replace(/,$/, '')];
  if (listed && !after.some((word) => /^(?:and|or)$/i.test(word))) return joined(pieces);
  if (
    listed ||
    /^(?:which|who|including|such|mostly|mainly|with|from|where|then|in|at|for|under|on|by|after|before|but)$/i.test(
      after[0] ?? '',
    )
  )
    return words;
  return [...words.slice(0, comma), (words[comma] ?? '').replace(/,$/, '')];
}

/** "Tagalog, Ilocano" as "Tagalog and Ilocano"; "PCV licence, clean" without what is no second thing. */
function joined(pieces: readonly string[]): readonly string[] {
  const [first = [], ...others] = pieces.map((piece) => piece.split(' '));
  const same = others.every(
    (piece) => findNoun(piece) !== undefined || (describesOne(first) && describesOne(piece)) || isDeed(piece),
  );
  if (!same) return first;
  const [last = ''] = pieces.slice(-1);
  return [...pieces.slice(0, -1).join(', ').split(' '), 'and', ...last.split(' ')].filter(Boolean);
}
const describesOne = (piece: readonly string[]): boolean => adjectives.has((piece[0] ?? '').toLowerCase());
const isDeed = (piece: readonly string[]): boolean => findPast((piece[0] ?? '').toLowerCase()) !== undefined;

/** The first word in small letters where it is no name. */
function lowered(words: readonly string[], names: Names): string[] {
  const [first = '', ...rest] = words;
  const small = first.toLowerCase();
  const bare = small.replace(/(?:'(?:s|re|ve|ll|d|m))?[,:;)]*$/, '');
  const isName =
    names.reader.has(bare) ||
    names.others.has(bare) ||
    (spelled.has(bare) && (findBase(bare) === undefined || spelled.get(bare) === first.replace(/[,:;)]+$/, ''))) ||
    /\p{Lu}.*\p{Lu}/u.test(first) ||
    small === 'i' ||
    small.startsWith("i'");
  const goesWithNext =
    /^(?:\p{Lu}|\d)/u.test(rest[0] ?? '') &&
    (describingOnly.has(bare) || (isCommon(bare) && findBase(bare)?.noun !== false && findPast(bare) === undefined));
  const known = isKnown(bare) || (bare.includes('-') && isKnown(bare.slice(0, bare.indexOf('-'))));
  return !isName && !goesWithNext && known ? [small, ...rest] : [...words];
}

function fitted(kind: FragmentKind, words: readonly string[], question: boolean, withReader: boolean): Fitted {
  switch (kind) {
    case 'topic':
      return one('topic', unlessAccusing(findTopic(words, question)));
    case 'strength':
      return fitStrength(words);
    case 'need':
      return fitNeed(words, withReader);
    case 'doubt':
      return one('doubt', findDoubt(words));
    case 'promise':
      return fitPromise(words);
    case 'document':
      return fitDocument(words);
    case 'asked':
      return fitAsked(words);
    case 'name':
      return {};
  }
}

/** "a case you lost" is held against them. */
const unlessAccusing = (topic: string | undefined): string | undefined =>
  topic !== undefined && / you\b/.test(topic) && accuses(topic.split(' ')) ? undefined : topic;

const one = (form: 'topic' | 'doubt', text: string | undefined): Fitted => (text === undefined ? {} : { [form]: text });

/** Whatever came out, nothing half-made stays. */
function sound(forms: Fitted): Fitted {
  const whole = Object.entries(forms).filter(
    ([, text]: [string, string]) =>
      text.length <= 160 &&
      !/ {2}|^ | $|[\s.,;:!?…-]$|[\u0000-\u001f]/.test(text) &&
      !/\b(?:they|them|their|she|him)\b/i.test(text) &&
      !/\b(\w+) \1\b/i.test(text),
  );
  return Object.fromEntries(whole);
}
