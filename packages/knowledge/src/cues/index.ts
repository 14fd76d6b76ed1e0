// Made from the files of this folder. A new one is found by: npx vitest run registry --update
import type { CueDefinition } from '@fineline/core/read';
import advertises from './advertises.ts';
import asksAQuestion from './asks-a-question.ts';
import away from './away.ts';
import bePatient from './be-patient.ts';
import choseSomebodyElse from './chose-somebody-else.ts';
import coldApproach from './cold-approach.ts';
import contractComing from './contract-coming.ts';
import doNotWrite from './do-not-write.ts';
import givenAway from './given-away.ts';
import invites from './invites.ts';
import keptInMind from './kept-in-mind.ts';
import needsAPaper from './needs-a-paper.ts';
import notDecidedYet from './not-decided-yet.ts';
import notDelivered from './not-delivered.ts';
import notGoingOn from './not-going-on.ts';
import postIsGone from './post-is-gone.ts';
import postIsYours from './post-is-yours.ts';
import privateMail from './private-mail.ts';
import proposesATime from './proposes-a-time.ts';
import setsATask from './sets-a-task.ts';
import thanksReceived from './thanks-received.ts';
import wantsYou from './wants-you.ts';
import youWillHear from './you-will-hear.ts';

/** All cues, by id. */
export const cues: readonly CueDefinition[] = [
  advertises,
  asksAQuestion,
  away,
  bePatient,
  choseSomebodyElse,
  coldApproach,
  contractComing,
  doNotWrite,
  givenAway,
  invites,
  keptInMind,
  needsAPaper,
  notDecidedYet,
  notDelivered,
  notGoingOn,
  postIsGone,
  postIsYours,
  privateMail,
  proposesATime,
  setsATask,
  thanksReceived,
  wantsYou,
  youWillHear,
];
