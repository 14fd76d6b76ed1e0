// Made from the files of the folder above. A new one is found by: npx vitest run registry --update
import type { CueExamples } from '@fineline/core/read';
import { examples as advertises } from '../advertises.ts';
import { examples as anotherHasIt } from '../another-has-it.ts';
import { examples as asksAQuestion } from '../asks-a-question.ts';
import { examples as asksToMeet } from '../asks-to-meet.ts';
import { examples as away } from '../away.ts';
import { examples as bePatient } from '../be-patient.ts';
import { examples as choseSomebodyElse } from '../chose-somebody-else.ts';
import { examples as coldApproach } from '../cold-approach.ts';
import { examples as contractComing } from '../contract-coming.ts';
import { examples as doNotWrite } from '../do-not-write.ts';
import { examples as fallsShort } from '../falls-short.ts';
import { examples as givenAway } from '../given-away.ts';
import { examples as invites } from '../invites.ts';
import { examples as keptInMind } from '../kept-in-mind.ts';
import { examples as leaveUsInPeace } from '../leave-us-in-peace.ts';
import { examples as needsAPaper } from '../needs-a-paper.ts';
import { examples as notDecidedYet } from '../not-decided-yet.ts';
import { examples as notDelivered } from '../not-delivered.ts';
import { examples as notGoingOn } from '../not-going-on.ts';
import { examples as notices } from '../notices.ts';
import { examples as oneOfUs } from '../one-of-us.ts';
import { examples as postIsGone } from '../post-is-gone.ts';
import { examples as postIsYours } from '../post-is-yours.ts';
import { examples as privateMail } from '../private-mail.ts';
import { examples as proposesATime } from '../proposes-a-time.ts';
import { examples as setsATask } from '../sets-a-task.ts';
import { examples as stillOpen } from '../still-open.ts';
import { examples as thanksReceived } from '../thanks-received.ts';
import { examples as wantsYou } from '../wants-you.ts';
import { examples as whatCarriedIt } from '../what-carried-it.ts';
import { examples as youWillHear } from '../you-will-hear.ts';

/** The examples of each cue, by its id; apart from the cues, so that no page has to load them. */
export const examplesOf: ReadonlyMap<string, CueExamples> = new Map([
  ['advertises', advertises],
  ['another-has-it', anotherHasIt],
  ['asks-a-question', asksAQuestion],
  ['asks-to-meet', asksToMeet],
  ['away', away],
  ['be-patient', bePatient],
  ['chose-somebody-else', choseSomebodyElse],
  ['cold-approach', coldApproach],
  ['contract-coming', contractComing],
  ['do-not-write', doNotWrite],
  ['falls-short', fallsShort],
  ['given-away', givenAway],
  ['invites', invites],
  ['kept-in-mind', keptInMind],
  ['leave-us-in-peace', leaveUsInPeace],
  ['needs-a-paper', needsAPaper],
  ['not-decided-yet', notDecidedYet],
  ['not-delivered', notDelivered],
  ['not-going-on', notGoingOn],
  ['notices', notices],
  ['one-of-us', oneOfUs],
  ['post-is-gone', postIsGone],
  ['post-is-yours', postIsYours],
  ['private-mail', privateMail],
  ['proposes-a-time', proposesATime],
  ['sets-a-task', setsATask],
  ['still-open', stillOpen],
  ['thanks-received', thanksReceived],
  ['wants-you', wantsYou],
  ['what-carried-it', whatCarriedIt],
  ['you-will-hear', youWillHear],
]);
