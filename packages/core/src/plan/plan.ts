import type { Application } from '../application/application.ts';
import type { Hold, Plan, PlanSettings } from '../application/plan.ts';
import type { Moment } from '../calendar/instant.ts';
import { nowAt } from '../calendar/now.ts';
import type { OfficeTime } from '../calendar/office-time.ts';
import { type Draft, adviceOf, draftsIn, draftsWith, inOrder } from './advise.ts';
import { allowedIn } from './caps.ts';
import { headlineOf } from './headline.ts';
import { type HoldOn, holdsIn, isActive } from './holds.ts';
import type { Playbook } from './playbook.ts';
import { reason } from './says.ts';
import { type Situation, situationOf, statusSeeking } from './situation.ts';
import { type Turns, turnsOf, verdictOf } from './verdict.ts';

/** What a plan is made of besides the application: the moment, the employer's time, a playbook, the user's settings. */
export interface PlanContext {
  asOf: Moment;
  office: OfficeTime;
  playbook: Playbook;
  settings?: PlanSettings;
}

/** A plan, and until when it stands. */
export interface StandingPlan {
  plan: Plan;
  /**
   * The first moment at which it may be another. Till then all in it stays as it is but what is the present moment itself:
   * `asOf`, and `opens` and `best` of what is best done at once.
   */
  until: Moment;
}

/**
 * What to do now, what later, and what to hold back, for one application at one moment. Pure and total: for every
 * application that the schema lets through it returns a plan, and the same one each time. Instants in it carry the
 * offset of the employer's zone.
 */
export const planFor = (application: Application, context: PlanContext): Plan =>
  standingPlanFor(application, context).plan;

/** As `planFor`, with how long the plan stands. */
export function standingPlanFor(
  application: Application,
  { asOf, office, playbook, settings = {} }: PlanContext,
): StandingPlan {
  const now = nowAt(asOf);
  const situation = situationOf(application, { now, office, playbook, settings });
  const turns = turnsOf(situation);
  const allHolds = holdsIn(situation);
  const holds = allHolds.filter((hold) => isActive(hold, now));
  const drafts = draftsIn(situation, allHolds);
  const verdict = verdictOf(drafts, turns, situation);
  const advised = inOrder([...drafts, ...draftsWith(verdict, turns, allHolds, situation)]);
  shareLetters(advised);
  holds.push(...restHold(advised, holds, turns, situation));
  const format = office.zone.format;
  const plan: Plan = {
    asOf: format(asOf),
    playbook: playbook.id,
    verdict,
    headline: headlineOf(verdict, advised, holds, situation),
    advice: advised.map((draft) => adviceOf(draft, situation)),
    holds: holds.map((hold) => holdOf(hold, office)),
    pressure: { used: pressureIn(situation), allowed: allowedIn(playbook) },
  };
  return { plan, until: now.turn() };
}

/** The hold as the contract has it. */
function holdOf({ actions, to, until, because }: HoldOn, { zone }: OfficeTime): Hold {
  const hold: Hold = { actions: [...actions], because };
  if (to !== undefined) hold.to = [to];
  if (until !== undefined) hold.until = zone.format(until);
  return hold;
}

/** N6: status-seeking messages since the clock start; check-ins of one date are one. */
function pressureIn({ checkIns, calls, trials, clockStart }: Situation): number {
  if (clockStart === undefined) return 0;
  return checkIns.length + [...calls, ...trials].filter(({ moment }) => moment >= clockStart).length;
}

/** While an answer and a thank-you to one person are both due, one letter does for both. */
function shareLetters(drafts: readonly Draft[]): void {
  const open = drafts.filter(({ state }) => state === 'due' || state === 'late');
  const replies = open.filter(({ proposal }) => proposal.action === 'reply');
  for (const { proposal } of open) {
    if (proposal.action !== 'thank-you') continue;
    if (!replies.some((draft) => draft.proposal.to[0] === proposal.to[0])) continue;
    proposal.because.push(
      reason('thank-you.with-reply', 'An answer to them is due as well: one letter does for both.', 'house'),
    );
  }
}

/** W8: where nothing is due, held or to come, say until when to let it rest. */
function restHold(
  drafts: readonly Draft[],
  holds: readonly HoldOn[],
  { moveOn }: Turns,
  { clockStart }: Situation,
): HoldOn[] {
  const something = holds.length > 0 || drafts.some(({ state }) => state !== 'optional' && state !== 'blocked');
  if (something || clockStart === undefined) return [];
  const because = reason('hold.rest', 'This playbook has nothing more to send for now. Let it rest.', 'house');
  return [{ actions: statusSeeking, until: moveOn, because }];
}
