// Made from the files of the folder above. A new one is found by: npx vitest run registry --update
import type { RuleExamples } from '@fineline/core/review';
import { examples as announcesFollowUp } from '../announces-follow-up.ts';
import { examples as apologises } from '../apologises.ts';
import { examples as attachmentMissing } from '../attachment-missing.ts';
import { examples as desperate } from '../desperate.ts';
import { examples as longSentence } from '../long-sentence.ts';
import { examples as noGreeting } from '../no-greeting.ts';
import { examples as noSignOff } from '../no-sign-off.ts';
import { examples as placeholder } from '../placeholder.ts';
import { examples as pressing } from '../pressing.ts';
import { examples as rememberMe } from '../remember-me.ts';
import { examples as reproach } from '../reproach.ts';
import { examples as sameAsAnother } from '../same-as-another.ts';
import { examples as shouts } from '../shouts.ts';
import { examples as tooLong } from '../too-long.ts';
import { examples as wrongCompany } from '../wrong-company.ts';
import { examples as wrongDate } from '../wrong-date.ts';
import { examples as wrongName } from '../wrong-name.ts';
import { examples as wrongRole } from '../wrong-role.ts';

/** The examples of each rule, by its id; apart from the rules, so that no page has to load them. */
export const examplesOf: ReadonlyMap<string, RuleExamples> = new Map([
  ['announces-follow-up', announcesFollowUp],
  ['apologises', apologises],
  ['attachment-missing', attachmentMissing],
  ['desperate', desperate],
  ['long-sentence', longSentence],
  ['no-greeting', noGreeting],
  ['no-sign-off', noSignOff],
  ['placeholder', placeholder],
  ['pressing', pressing],
  ['remember-me', rememberMe],
  ['reproach', reproach],
  ['same-as-another', sameAsAnother],
  ['shouts', shouts],
  ['too-long', tooLong],
  ['wrong-company', wrongCompany],
  ['wrong-date', wrongDate],
  ['wrong-name', wrongName],
  ['wrong-role', wrongRole],
]);
