// Made from the files of the folder above. A new one is found by: npx vitest run registry --update
import type { CueExamples } from '@fineline/core/read';
import { examples as advertises } from '../advertises.ts';
import { examples as asksAQuestion } from '../asks-a-question.ts';
import { examples as away } from '../away.ts';
import { examples as bePatient } from '../be-patient.ts';
import { examples as choseSomebodyElse } from '../chose-somebody-else.ts';
import { examples as coldApproach } from '../cold-approach.ts';
import { examples as contractComing } from '../contract-coming.ts';
import { examples as doNotWrite } from '../do-not-write.ts';
import { examples as givenAway } from '../given-away.ts';
import { examples as invites } from '../invites.ts';
import { examples as keptInMind } from '../kept-in-mind.ts';
import { examples as needsAPaper } from '../needs-a-paper.ts';
import { examples as notDecidedYet } from '../not-decided-yet.ts';
import { examples as notDelivered } from '../not-delivered.ts';
import { examples as notGoingOn } from '../not-going-on.ts';
import { examples as postIsGone } from '../post-is-gone.ts';
import { examples as postIsYours } from '../post-is-yours.ts';
import { examples as privateMail } from '../private-mail.ts';
import { examples as proposesATime } from '../proposes-a-time.ts';
import { examples as setsATask } from '../sets-a-task.ts';
import { examples as thanksReceived } from '../thanks-received.ts';
import { examples as wantsYou } from '../wants-you.ts';
import { examples as youWillHear } from '../you-will-hear.ts';

/** The examples of each cue, by its id; apart from the cues, so that no page has to load them. */
export const examplesOf: ReadonlyMap<string, CueExamples> = new Map([
  ['advertises', advertises],
  ['asks-a-question', asksAQuestion],
  ['away', away],
  ['be-patient', bePatient],
  ['chose-somebody-else', choseSomebodyElse],
  ['cold-approach', coldApproach],
  ['contract-coming', contractComing],
  ['do-not-write', doNotWrite],
  ['given-away', givenAway],
  ['invites', invites],
  ['kept-in-mind', keptInMind],
  ['needs-a-paper', needsAPaper],
  ['not-decided-yet', notDecidedYet],
  ['not-delivered', notDelivered],
  ['not-going-on', notGoingOn],
  ['post-is-gone', postIsGone],
  ['post-is-yours', postIsYours],
  ['private-mail', privateMail],
  ['proposes-a-time', proposesATime],
  ['sets-a-task', setsATask],
  ['thanks-received', thanksReceived],
  ['wants-you', wantsYou],
  ['you-will-hear', youWillHear],
]);
