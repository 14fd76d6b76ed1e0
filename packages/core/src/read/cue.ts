import type { ReadingKind } from '../application/index.ts';
import { type Match, type Passage, type Phrases, phrases } from '../language/index.ts';

/**
 * How much a cue says by itself. `decisive`: hardly anybody means anything else by it. `strong`: it makes the kind where
 * nothing of more consequence is said. `weak`: it only tips the scale where nothing stronger is there.
 */
export type Weight = 'decisive' | 'strong' | 'weak';

/** Words by which one knows what a message does: one meaning, in the many ways people say it. */
export interface CueDefinition {
  /** The name of its file. */
  id: string;
  kind: ReadingKind;
  /** What was understood, for the candidate: a plain sentence. */
  says: string;
  /** The ways to say it, by how much each says; at least one. */
  phrases: { [Of in Weight]?: Phrases };
  /** Near it in the same sentence these take it away. */
  unless?: Phrases;
  /** Where it still counts: denied ("not"), supposed ("if"), or asked. Elsewhere in such a sentence it does not. */
  even?: readonly ('denied' | 'supposed' | 'asked')[];
}

/** Gives a cue back as it is, checked by the compiler. */
export const defineCue = <const Cue extends CueDefinition>(cue: Cue): Cue => cue;

type EightOrMore = readonly [string, string, string, string, string, string, string, string, ...string[]];

/** The tests of a cue, and the first thing a reader of its file sees. */
export interface CueExamples {
  /** Sentences that say it; the words by which it is known stand between « and ». */
  hits: EightOrMore;
  /** Sentences that look like it and say something else. */
  lookAlikes: EightOrMore;
}

export const defineCueExamples = (examples: CueExamples): CueExamples => examples;

/** A place where a cue was found. Offsets are those of the passage, `end` exclusive. */
export interface Sign {
  cue: CueDefinition;
  weight: Weight;
  start: number;
  end: number;
  /** Where its sentence begins. */
  sentence: number;
}

const weights = ['decisive', 'strong', 'weak'] as const satisfies Weight[];

/** Every sign of the cues in a passage, in order of place. Takes time in proportion to its length. */
export function signsIn(passage: Passage, cues: readonly CueDefinition[]): Sign[] {
  return cues.flatMap((cue) => signsOf(cue, passage)).toSorted((a, b) => a.start - b.start);
}

/** At one place a cue says the most that it can. */
function signsOf(cue: CueDefinition, passage: Passage): Sign[] {
  const signs: Sign[] = [];
  for (const weight of weights) {
    for (const match of cue.phrases[weight]?.in(passage) ?? []) {
      if (!counts(cue, match, passage) || signs.some(({ start, end }) => start < match.end && match.start < end))
        continue;
      signs.push({ cue, weight, start: match.start, end: match.end, sentence: match.sentence.start });
    }
  }
  return signs;
}

/** "You asked whether", "in the event of": what follows is supposed, though no "if" stands there. */
const suppositions = phrases('in the event', 'depending on', 'regardless of', 'irrespective of', 'either way');

/** How near, in words and marks to either side. */
const near = 8;

function counts({ even = [], unless }: CueDefinition, match: Match, { text }: Passage): boolean {
  if (match.isNegated && !even.includes('denied')) return false;
  if (match.isConditional && !even.includes('supposed')) return false;
  if (match.isQuestion && !even.includes('asked')) return false;
  const tokens = match.sentence.tokens.slice(Math.max(0, match.from - near), match.to + near);
  const around = { text, sentences: [{ ...match.sentence, tokens }] };
  if (!even.includes('supposed') && suppositions.in(around).some(({ start }) => start < match.start)) return false;
  return unless === undefined || unless.in(around).length === 0;
}
