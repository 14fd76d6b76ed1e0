// Made from the files of this folder. A new one is found by: npx vitest run registry --update
import type { CueDefinition } from '@fineline/core/read';
import advertises from './advertises.ts';
import anotherHasIt from './another-has-it.ts';
import asksAQuestion from './asks-a-question.ts';
import asksToMeet from './asks-to-meet.ts';
import away from './away.ts';
import bePatient from './be-patient.ts';
import choseSomebodyElse from './chose-somebody-else.ts';
import coldApproach from './cold-approach.ts';
import contractComing from './contract-coming.ts';
import doNotWrite from './do-not-write.ts';
import fallsShort from './falls-short.ts';
import givenAway from './given-away.ts';
import invites from './invites.ts';
import keptInMind from './kept-in-mind.ts';
import leaveUsInPeace from './leave-us-in-peace.ts';
import needsAPaper from './needs-a-paper.ts';
import notDecidedYet from './not-decided-yet.ts';
import notDelivered from './not-delivered.ts';
import notGoingOn from './not-going-on.ts';
import notices from './notices.ts';
import oneOfUs from './one-of-us.ts';
import postIsGone from './post-is-gone.ts';
import postIsYours from './post-is-yours.ts';
import privateMail from './private-mail.ts';
import proposesATime from './proposes-a-time.ts';
import setsATask from './sets-a-task.ts';
import stillOpen from './still-open.ts';
import thanksReceived from './thanks-received.ts';
import wantsYou from './wants-you.ts';
import whatCarriedIt from './what-carried-it.ts';
import youWillHear from './you-will-hear.ts';

/** All cues, by id. */
export const cues: readonly CueDefinition[] = [
  advertises,
  anotherHasIt,
  asksAQuestion,
  asksToMeet,
  away,
  bePatient,
  choseSomebodyElse,
  coldApproach,
  contractComing,
  doNotWrite,
  fallsShort,
  givenAway,
  invites,
  keptInMind,
  leaveUsInPeace,
  needsAPaper,
  notDecidedYet,
  notDelivered,
  notGoingOn,
  notices,
  oneOfUs,
  postIsGone,
  postIsYours,
  privateMail,
  proposesATime,
  setsATask,
  stillOpen,
  thanksReceived,
  wantsYou,
  whatCarriedIt,
  youWillHear,
];
