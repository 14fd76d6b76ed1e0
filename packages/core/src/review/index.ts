export {
  type Match,
  type Passage,
  type Phrases,
  type Sentence,
  type SaidDate,
  type Token,
  phrases,
  saidDates,
  saidDay,
  tokensOf,
} from '../language/index.ts';
export { type Addressed, addressedIn } from './addressed.ts';
export type { Anatomy, Part } from './anatomy.ts';
export { isCommonWord } from './common-words.ts';
export { type DraftText, type Found, draftTextOf } from './draft-text.ts';
export type { Heard, HeardSentence, Tone } from './heard.ts';
export type { Known } from './known.ts';
export { reviewDraft } from './review.ts';
export {
  type Example,
  type Place,
  type ReviewRuleDefinition,
  type RuleExamples,
  type Spot,
  defineExamples,
  defineReviewRule,
} from './rule.ts';
export { type Ask, asksIn } from './asks.ts';
export { type Around, around, isOwnPast } from './around.ts';
export { type Capitals, capitalsIn } from './capitals.ts';
export { keysBeside } from './keyboard.ts';
export { nearSpellings } from './near-spellings.ts';
export { type NameFit, fitOfName, partMeant } from './same-name.ts';
export { isTitle } from './titles.ts';
export { saysWhatWasNoted } from './noted.ts';
export { sameness } from './sameness.ts';
export { inSentence, together } from './together.ts';
export type { Dictionary, Lint, Tools } from './tools.ts';
export { type Day, dateOfDay, dayOfDate, weekdayOf } from '../calendar/day.ts';
export { dayInWords } from '../calendar/words.ts';
