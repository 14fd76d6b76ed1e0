import type { Draft } from '../application/review.ts';
import { type Match, type Passage, type Phrases, type Token, passageOf } from '../language/index.ts';
import { type Anatomy, anatomyOf } from './anatomy.ts';
import { type Heard, heardIn } from './heard.ts';
import { type Known, knownOf } from './known.ts';
import type { Place } from './rule.ts';
import type { Tools } from './tools.ts';

/** Where a phrase was found in a draft. */
export type Found = Match & Place;

/** A draft made ready for rules, once for all of them. */
export interface DraftText {
  draft: Draft;
  /** Its end was not looked at: what seems to be missing may stand there. */
  isCut: boolean;
  known: Known;
  /** Absent also where it is theirs: what a reply has over it, behind "Re:". */
  subject?: Passage;
  /** The whole body, with greeting and sign-off. */
  body: Passage;
  /** The body's sentences between greeting and sign-off, and those of a "P.S."; its offsets are those of the body. */
  main: Passage;
  anatomy: Anatomy;
  /** All places of a phrase: in the main text, and in the subject unless it says `body`. */
  find(phrases: Phrases, where?: 'body'): Found[];
  /** How the sentences of the main text come across. */
  tone: Heard;
}

/** A letter sixty times as long as it should be is told so by its first pages; in UTF-16 code units. */
const most = 20_000;

export function draftTextOf(given: Draft, tone?: Tools['tone']): DraftText {
  const isCut = given.body.length > most;
  const draft = isCut ? { ...given, body: given.body.slice(0, most) } : given;
  const known = knownOf(draft);
  const text = draft.body;
  const anatomy = anatomyOf(text, known.application?.candidate.name);
  const body = passageOf(text, known.names);
  const subject = draft.subject === undefined || isTheirs(draft) ? undefined : passageOf(draft.subject, known.names);
  const main: Passage = { text, ...within(body, [anatomy.main, anatomy.postscript]) };
  return {
    draft,
    isCut,
    known,
    ...(subject && { subject }),
    body,
    main,
    anatomy,
    find: (phrases, where) => [
      ...(subject && where !== 'body' ? phrases.in(subject).map((match) => placed(match, 'subject')) : []),
      ...phrases.in(main).map((match) => placed(match, 'body')),
    ],
    tone: heardIn(main, tone),
  };
}

const isTheirs = ({ action, subject = '' }: Draft): boolean =>
  action === 'reply' && /^\s*(?:re|aw|sv|antw)\s*:/i.test(subject);

const placed = (match: Match, where: Place['where']): Found => Object.assign(match, { where });

/** The sentences of the parts; one that the greeting shares ("Hi Ana, I am …") begins behind it. */
function within(body: Passage, parts: readonly ({ start: number; end: number } | undefined)[]): Omit<Passage, 'text'> {
  const isIn = (token: Token): boolean =>
    parts.some((part) => part && token.start >= part.start && token.end <= part.end);
  const tokens = body.tokens.filter(isIn);
  const sentences = body.sentences.flatMap((sentence) => {
    const own = sentence.tokens.filter(isIn);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    return own.length === sentence.tokens.length
      ? [sentence]
      : [{ ...sentence, start: first.start, end: last.end, tokens: own }];
  });
  return { tokens, sentences };
}
