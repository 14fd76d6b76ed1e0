// Made from the files of this folder. A new one is found by: npx vitest run registry --update
import type { ReviewRuleDefinition } from '@fineline/core/review';
import announcesFollowUp from './announces-follow-up.ts';
import apologises from './apologises.ts';
import attachmentMissing from './attachment-missing.ts';
import desperate from './desperate.ts';
import longSentence from './long-sentence.ts';
import noGreeting from './no-greeting.ts';
import noSignOff from './no-sign-off.ts';
import placeholder from './placeholder.ts';
import pressing from './pressing.ts';
import rememberMe from './remember-me.ts';
import reproach from './reproach.ts';
import sameAsAnother from './same-as-another.ts';
import shouts from './shouts.ts';
import tooLong from './too-long.ts';
import wrongCompany from './wrong-company.ts';
import wrongDate from './wrong-date.ts';
import wrongName from './wrong-name.ts';
import wrongRole from './wrong-role.ts';

/** All rules, by id. */
export const reviewRules: readonly ReviewRuleDefinition[] = [
  announcesFollowUp,
  apologises,
  attachmentMissing,
  desperate,
  longSentence,
  noGreeting,
  noSignOff,
  placeholder,
  pressing,
  rememberMe,
  reproach,
  sameAsAnother,
  shouts,
  tooLong,
  wrongCompany,
  wrongDate,
  wrongName,
  wrongRole,
];
