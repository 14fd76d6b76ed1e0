// Made from the files of this folder. A new one is found by: npx vitest run registry --update
import type { ReviewRuleDefinition } from '@fineline/core/review';
import announcesFollowUp from './announces-follow-up.ts';
import apologises from './apologises.ts';
import attachmentMissing from './attachment-missing.ts';
import boasts from './boasts.ts';
import desperate from './desperate.ts';
import generic from './generic.ts';
import grammar from './grammar.ts';
import longSentence from './long-sentence.ts';
import manyAsks from './many-asks.ts';
import noGreeting from './no-greeting.ts';
import noInterest from './no-interest.ts';
import noOfferOfMore from './no-offer-of-more.ts';
import noSignOff from './no-sign-off.ts';
import noThanks from './no-thanks.ts';
import offTopic from './off-topic.ts';
import placeholder from './placeholder.ts';
import pressing from './pressing.ts';
import presumes from './presumes.ts';
import promise from './promise.ts';
import rememberMe from './remember-me.ts';
import reproach from './reproach.ts';
import runsDown from './runs-down.ts';
import salary from './salary.ts';
import sameAsAnother from './same-as-another.ts';
import shouts from './shouts.ts';
import spelling from './spelling.ts';
import subject from './subject.ts';
import tooCasual from './too-casual.ts';
import tooLong from './too-long.ts';
import wantsAnAnswer from './wants-an-answer.ts';
import wrongCompany from './wrong-company.ts';
import wrongDate from './wrong-date.ts';
import wrongName from './wrong-name.ts';
import wrongRole from './wrong-role.ts';

/** All rules, by id. */
export const reviewRules: readonly ReviewRuleDefinition[] = [
  announcesFollowUp,
  apologises,
  attachmentMissing,
  boasts,
  desperate,
  generic,
  grammar,
  longSentence,
  manyAsks,
  noGreeting,
  noInterest,
  noOfferOfMore,
  noSignOff,
  noThanks,
  offTopic,
  placeholder,
  pressing,
  presumes,
  promise,
  rememberMe,
  reproach,
  runsDown,
  salary,
  sameAsAnother,
  shouts,
  spelling,
  subject,
  tooCasual,
  tooLong,
  wantsAnAnswer,
  wrongCompany,
  wrongDate,
  wrongName,
  wrongRole,
];
