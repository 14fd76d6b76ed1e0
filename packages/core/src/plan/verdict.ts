import type { Verdict } from '../application/plan.ts';
import { addDays } from '../calendar/day.ts';
import type { Moment } from '../calendar/instant.ts';
import { earlier, later, morningOf, openingOn } from '../calendar/office-time.ts';
import { workingDayAfter, workingDayBefore } from '../calendar/working-calendar.ts';
import { checkInWindow, daysAfterTheirDate, silenceDays } from './actions/check-ins.ts';
import { isCallRuledOut } from './actions/calls-and-trials.ts';
import { isOutcomeAnswered } from './actions/replies.ts';
import type { Draft } from './advise.ts';
import { checkInCap } from './caps.ts';
import { findPlay } from './playbook.ts';
import type { Situation } from './situation.ts';

/** Days of silence after a request not to follow up. */
const stopDays = 28;

/** When silence says to pause, and to move on; absent while nothing points there. */
export interface Turns {
  pause?: Moment | undefined;
  moveOn?: Moment | undefined;
}

/** Verdicts turn at 09:00 on their date, never moved, and never before a date they gave has passed. */
export function turnsOf(situation: Situation): Turns {
  const { clockStart, office, theirDate, history, preferences, playbook, checkIns } = situation;
  if (clockStart === undefined || history.going.length + history.ahead.length > 0) return {};
  const on = (from: Moment, days: number) => morningOf(addDays(office.zone.dayAt(from), days), office);
  const afterTheirDate = (turn: Moment, days: number) =>
    theirDate ? later(turn, morningOf(addDays(theirDate.due, days), office)) : turn;

  const ends = [afterTheirDate(on(clockStart, silenceDays), daysAfterTheirDate)];
  if (preferences.stop) ends.push(afterTheirDate(on(clockStart, stopDays), daysAfterTheirDate));
  const last = lastUnanswered(situation);
  const { pause, moveOn } = playbook.usedUp;
  // With two check-ins the second counts, a call apart; elsewhere whatever was sent last.
  const from = checkInCap(playbook) > 1 ? checkIns[1]?.moment : last;
  if (last !== undefined && from !== undefined && moveOn) {
    const second = on(from, moveOn.afterDays);
    const call = situation.calls.findLast(({ moment }) => moment >= clockStart)?.moment;
    ends.push(
      call === undefined || moveOn.afterCallDays === undefined ? second : later(second, on(call, moveOn.afterCallDays)),
    );
  }
  const notBefore = theirDate && openingOn(workingDayAfter(theirDate.due, office.calendar), office);
  const clamp = (turn: Moment) => (notBefore === undefined ? turn : later(turn, notBefore));
  return {
    moveOn: clamp(ends.reduce(earlier)),
    pause: last !== undefined && from !== undefined && pause ? clamp(on(from, pause.afterDays)) : undefined,
  };
}

/** The last status-seeking message, where the playbook has no other left to send. */
function lastUnanswered(situation: Situation): Moment | undefined {
  const { clockStart, playbook, checkIns, calls, asked, now } = situation;
  const checkIn = findPlay(playbook, 'check-in');
  if (clockStart === undefined || !checkIn) return undefined;
  const last = asked.findLast(({ moment }) => moment >= clockStart)?.moment;
  if (checkIns.length < checkInCap(playbook)) {
    if (checkIn.afterwards !== 'gone' || checkIns.length > 0) return undefined;
    const closes = checkInWindow(checkIn, clockStart, situation)?.closes;
    if (closes === undefined || !now.hasPassed(closes)) return undefined;
  }
  const call = findPlay(playbook, 'phone-call');
  const callLeft = call && !call.optional && calls.length === 0 && !isCallRuledOut(situation);
  return callLeft ? undefined : last;
}

/** The one word at the top of the page: the first that fits. */
export function verdictOf(drafts: readonly Draft[], turns: Turns, situation: Situation): Verdict {
  if (isClosed(situation)) return 'closed';
  if (drafts.some((draft) => isToBeDone(draft, situation))) return 'act';
  if (isTimeToMoveOn(turns, situation)) return 'move-on';
  if (drafts.some(({ proposal, state }) => proposal.action === 'prepare' && state === 'due')) return 'prepare';
  return !situation.outcome && turns.pause !== undefined && situation.now.hasReached(turns.pause) ? 'pause' : 'wait';
}

function isClosed(situation: Situation): boolean {
  switch (situation.outcome?.is) {
    case 'accepted':
    case 'declined':
    case 'withdrawn':
      return true;
    case 'offered':
      return isOutcomeAnswered(situation);
    case 'rejected':
    case 'filled':
    case undefined:
      return false;
  }
}

/** Something open or late that goes to someone; a promise counts from the working day before its date. */
function isToBeDone({ proposal, state }: Draft, { now, office }: Situation): boolean {
  if (proposal.channel === 'self' || (state !== 'due' && state !== 'late')) return false;
  if (proposal.bestBy === undefined) return true;
  return now.hasReached(morningOf(workingDayBefore(proposal.bestBy, office.calendar), office));
}

function isTimeToMoveOn({ moveOn }: Turns, situation: Situation): boolean {
  switch (situation.outcome?.is) {
    case 'filled':
    case 'rejected': // once it is answered, or too late to be: otherwise the answer to it is to be done
      return true;
    case 'offered':
    case 'accepted':
    case 'declined':
    case 'withdrawn':
      return false;
    case undefined:
      return moveOn !== undefined && situation.now.hasReached(moveOn);
  }
}
