export { type Classifier, type ClassifierModel, classifierOf } from './classifier.ts';
export { type Context, clauseStart } from './context.ts';
export { type LabelledText, type LearningOptions, learn } from './learn.ts';
export { type Match, type Phrases, phrases } from './match.ts';
export { type Passage, passageOf } from './passage.ts';
export { type SaidDate, saidDates } from './said-dates.ts';
export { saidDay } from './said-day.ts';
export { type Sentence, sentencesOf } from './sentences.ts';
export { type Token, tokensOf } from './token.ts';
