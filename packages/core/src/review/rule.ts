import type { Action, ApplicationInput, Channel, Source } from '../application/index.ts';
import type { DraftInput, Finding, ReviewRule } from '../application/review.ts';
import type { DraftText } from './draft-text.ts';
import type { Tools } from './tools.ts';

/** Words of a draft. Offsets are UTF-16 code units, `end` exclusive. */
export interface Place {
  where: 'subject' | 'body';
  start: number;
  end: number;
}

/** What a rule objects to: at a place, or in the message as a whole. */
export interface Spot {
  /** Absent: the whole message. */
  at?: Place;
  /** What may stand at the place, best first; `''` means that it can go. Only where the sentence stays whole. */
  instead?: readonly string[];
  /** Where it weighs more, or less, than the rule usually does. */
  severity?: Finding['severity'];
  /** Where the rule's own sentence does not fit; `{found}` as there. */
  says?: string;
}

/** What one rule looks for in a draft, and why it matters to the reader. */
export interface ReviewRuleDefinition {
  id: ReviewRule;
  severity: Finding['severity'];
  /** The drafts it looks at; what is not said is not narrowed. */
  appliesTo: { actions?: readonly [Action, ...Action[]]; channels?: readonly [Channel, ...Channel[]] };
  /** Whose claim it rests on. A rule without a source does not compile. */
  sources: readonly [Source, ...Source[]];
  /** What a reader will feel, and why; `{found}` stands for the words at the place. */
  says: string;
  /** Every spot. Pure; never throws, whatever the draft holds; in time linear to its length. */
  find(draft: DraftText, tools: Tools): Iterable<Spot>;
}

/** Gives a rule back as it is, checked by the compiler. */
export const defineReviewRule = <const Rule extends ReviewRuleDefinition>(rule: Rule): Rule => rule;

/**
 * A draft that shows what a rule means. A text is the body of an e-mail with the first action the rule applies to; what
 * is flagged stands between « and » in body or subject, or, where the whole message is meant, nothing does.
 */
export type Example =
  | string
  | (Partial<Omit<DraftInput, 'application'>> & Pick<DraftInput, 'body'> & { application?: Partial<ApplicationInput> });

/** At least six each, so that a rule is shown by twelve that it flags and twelve that it leaves in peace. */
type SixOrMore = readonly [Example, Example, Example, Example, Example, Example, ...Example[]];

/** The tests of a rule, its page in docs/rules, and the first thing a reader of its file sees. */
export interface RuleExamples {
  /** It says so in as many words. */
  flags: SixOrMore;
  /** The reader feels it, though no word names it. */
  indirect: SixOrMore;
  /** Nothing of the kind. */
  allows: SixOrMore;
  /** Innocent, and looks like it. */
  lookAlikes: SixOrMore;
}

export const defineExamples = (examples: RuleExamples): RuleExamples => examples;
