import type { Action, Channel, Source } from '../application/primitives.ts';
import type { Draft, Finding, ReviewRule } from '../application/review.ts';

/** One place of a draft that a rule objects to. Offsets are UTF-16 code units, `end` exclusive. */
export type Spot =
  | {
      where: 'subject' | 'body';
      start: number;
      end: number;
      /** What may stand in its place, best first; `''` means that it can go. */
      instead?: readonly string[];
    }
  | { where: 'whole' };

/** What one rule looks for in a draft, why it matters to the reader, and examples that are its tests and its page. */
export interface ReviewRuleDefinition {
  id: ReviewRule;
  severity: Finding['severity'];
  /** The drafts it looks at; what is not said is not narrowed. */
  appliesTo: { actions?: readonly [Action, ...Action[]]; channels?: readonly [Channel, ...Channel[]] };
  /** Whose claim it rests on. A rule without a source does not compile. */
  sources: readonly [Source, ...Source[]];
  /** What a reader will feel, and why; `{found}` stands for the words at the spot. */
  says: string;
  /** Every spot, in the order of the text. Pure; never throws, whatever the draft holds. */
  find(draft: Draft): Generator<Spot, void, undefined>;
  /** Bodies that are flagged, the spot between « and ». */
  flags: readonly [string, ...string[]];
  /** Bodies that look alike and are left in peace. */
  allows: readonly [string, ...string[]];
}

/** Gives a rule back as it is, checked by the compiler. */
export const defineReviewRule = <const Rule extends ReviewRuleDefinition>(rule: Rule): Rule => rule;
