export { cues } from './cues/index.ts';
export { customOf } from './letters/customs.ts';
export { letterForms } from './letters/index.ts';
export { playbooks } from './playbooks/index.ts';
export { type ClosingQuestion, closingQuestions, notYet } from './questions.ts';
export { reviewRules } from './review-rules/index.ts';
export { type SourceEntry, sources } from './sources.ts';
export { usualSlips } from './spelling/usual-slips.ts';
export { workingWeekOf } from './working-weeks.ts';
