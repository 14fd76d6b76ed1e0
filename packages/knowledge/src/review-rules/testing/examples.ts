// Made from the files of the folder above. A new one is found by: npx vitest run registry --update
import type { RuleExamples } from '@fineline/core/review';
import { examples as announcesFollowUp } from '../announces-follow-up.ts';
import { examples as apologises } from '../apologises.ts';
import { examples as attachmentMissing } from '../attachment-missing.ts';
import { examples as boasts } from '../boasts.ts';
import { examples as desperate } from '../desperate.ts';
import { examples as generic } from '../generic.ts';
import { examples as grammar } from '../grammar.ts';
import { examples as longSentence } from '../long-sentence.ts';
import { examples as manyAsks } from '../many-asks.ts';
import { examples as noGreeting } from '../no-greeting.ts';
import { examples as noInterest } from '../no-interest.ts';
import { examples as noOfferOfMore } from '../no-offer-of-more.ts';
import { examples as noSignOff } from '../no-sign-off.ts';
import { examples as noThanks } from '../no-thanks.ts';
import { examples as offTopic } from '../off-topic.ts';
import { examples as placeholder } from '../placeholder.ts';
import { examples as pressing } from '../pressing.ts';
import { examples as presumes } from '../presumes.ts';
import { examples as promise } from '../promise.ts';
import { examples as rememberMe } from '../remember-me.ts';
import { examples as reproach } from '../reproach.ts';
import { examples as runsDown } from '../runs-down.ts';
import { examples as salary } from '../salary.ts';
import { examples as sameAsAnother } from '../same-as-another.ts';
import { examples as shouts } from '../shouts.ts';
import { examples as spelling } from '../spelling.ts';
import { examples as subject } from '../subject.ts';
import { examples as tooCasual } from '../too-casual.ts';
import { examples as tooLong } from '../too-long.ts';
import { examples as wantsAnAnswer } from '../wants-an-answer.ts';
import { examples as wrongCompany } from '../wrong-company.ts';
import { examples as wrongDate } from '../wrong-date.ts';
import { examples as wrongName } from '../wrong-name.ts';
import { examples as wrongRole } from '../wrong-role.ts';

/** The examples of each rule, by its id; apart from the rules, so that no page has to load them. */
export const examplesOf: ReadonlyMap<string, RuleExamples> = new Map([
  ['announces-follow-up', announcesFollowUp],
  ['apologises', apologises],
  ['attachment-missing', attachmentMissing],
  ['boasts', boasts],
  ['desperate', desperate],
  ['generic', generic],
  ['grammar', grammar],
  ['long-sentence', longSentence],
  ['many-asks', manyAsks],
  ['no-greeting', noGreeting],
  ['no-interest', noInterest],
  ['no-offer-of-more', noOfferOfMore],
  ['no-sign-off', noSignOff],
  ['no-thanks', noThanks],
  ['off-topic', offTopic],
  ['placeholder', placeholder],
  ['pressing', pressing],
  ['presumes', presumes],
  ['promise', promise],
  ['remember-me', rememberMe],
  ['reproach', reproach],
  ['runs-down', runsDown],
  ['salary', salary],
  ['same-as-another', sameAsAnother],
  ['shouts', shouts],
  ['spelling', spelling],
  ['subject', subject],
  ['too-casual', tooCasual],
  ['too-long', tooLong],
  ['wants-an-answer', wantsAnAnswer],
  ['wrong-company', wrongCompany],
  ['wrong-date', wrongDate],
  ['wrong-name', wrongName],
  ['wrong-role', wrongRole],
]);
