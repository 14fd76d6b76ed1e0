import type { Classifier } from '../language/index.ts';
import type { Tone } from './heard.ts';
import type { Place } from './rule.ts';

/** What a proofreader found; made outside, since it takes a dictionary and a grammar that not every place has. */
export interface Lint {
  at: Place;
  instead: readonly string[];
}

/** Knows the words of a language. Each is asked with one word, without marks around it. */
export interface Dictionary {
  has(word: string): boolean;
  /** Whether it is a word of another English: "color" where one writes "colour". */
  isElsewhere(word: string): boolean;
  /** Right words near it, best first, at most five. */
  suggest(word: string): readonly string[];
}

/** What the app knows beside the draft itself. Without any of these, the rules that need them find nothing. */
export interface Tools {
  dictionary?: Dictionary;
  grammar?: readonly Lint[];
  /** How a sentence comes across. */
  tone?: Classifier<Tone>;
  /** The candidate's other applications: what must not slip into this one. */
  elsewhere?: readonly { company: string; role: string }[];
}
