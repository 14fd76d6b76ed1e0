export { defineReviewRule, type ReviewRuleDefinition, type Spot } from './rule.ts';
