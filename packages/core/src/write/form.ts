import type { Action, Channel, ReadingKind, Source } from '../application/primitives.ts';

/**
 * A sentence or two that stand together, in British spelling, with gaps in braces: `'Our talk about {topic} has stayed
 * with me.'` `gaps.ts` has the gaps there are. A phrase can be used where every one of its gaps can be filled.
 */
export type Phrase = string;

/** A handful of phrases that say the same in other words; no two share three words in a row. */
export type Group = readonly [Phrase, ...Phrase[]];

/** What one part of a letter does. One phrase is taken, of the first group that has one that can be used. */
export interface Part {
  /** What it is there for, for whoever writes another phrase. */
  is: string;
  oneOf: readonly [Group, ...Group[]];
  /**
   * What to ask the candidate where none can be used; absent: then the part is left out. May have gaps itself. Parts
   * that ask the same ask it only where none of them can be used.
   */
  asks?: Phrase;
  /** How many of its groups, at the end, only stand in for those before: where one is taken, the part asks all the same. */
  standIns?: number;
  /** Goes on in the paragraph of the part before it. */
  joins?: true;
  /** A line above it, in a script or a list. */
  heading?: string;
  /** Taken only where the letter would be shorter than its form allows. */
  ifShort?: true;
  /** Left out first where the letter would be longer than its form allows; of several, the last. */
  ifRoom?: true;
}

/** How one kind of letter is made. */
export interface LetterForm {
  action: Action;
  channel: Channel;
  /** The kind of message that it answers; with action `reply` alone. */
  answers?: ReadingKind;
  /** Where the candidate has decided so on an offer; absent: whatever they decided, if there is no form for it. */
  decided?: 'declined';
  /** The precepts that it works out, and whose they are. */
  precepts: readonly string[];
  sources: readonly [Source, ...Source[]];
  /** E-mail alone. */
  subjects?: Group;
  /** Whether it greets, and signs with the candidate's name. */
  framed: boolean;
  parts: readonly [Part, ...Part[]];
  /** How many words the whole has, greeting and signature included. */
  words: { least: number; most: number };
  /** The most characters that the channel takes. */
  characters?: number;
}

/** Gives a form back as it is, checked by the compiler. */
export const defineForm = <const Form extends LetterForm>(form: Form): Form => form;
