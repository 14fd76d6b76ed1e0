import type { Reason } from '../application/plan.ts';
import { type Action, type PersonId, actionSchema } from '../application/primitives.ts';
import { addDays, findDay } from '../calendar/day.ts';
import type { Moment } from '../calendar/instant.ts';
import type { Now } from '../calendar/now.ts';
import { later, openingOn } from '../calendar/office-time.ts';
import { shortDayInWords, timeInWords } from '../calendar/words.ts';
import { workingDayAfter } from '../calendar/working-calendar.ts';
import { isHuman } from '../application/history.ts';
import { checkInCap } from './caps.ts';
import { documentsToSend } from './actions/documents.ts';
import { openPromises } from './promises.ts';
import { count, dateWords, nameOf, reason } from './says.ts';
import { type Situation, statusSeeking } from './situation.ts';

/** What is not to be done, to whom, until when, and why. `until` absent: until something happens, or for good. */
export interface HoldOn {
  actions: readonly Action[];
  to?: PersonId | undefined;
  until?: Moment | undefined;
  because: Reason;
}

const seeking: readonly Action[] = statusSeeking;
/** The trial is offered in its own time: the first week, used-up check-ins and other sends leave it free. */
const seekingButTrial: readonly Action[] = ['check-in', 'second-check-in', 'phone-call'];
const toOnePerson: readonly Action[] = [...seeking, 'linkedin-invite'];
const askedToStop: readonly Action[] = [...seeking, 'linkedin-invite', 'stay-visible', 'ask-feedback'];

/** Every hold there has been or is: those that have ended still say when a window opened. */
export function holdsIn(situation: Situation): HoldOn[] {
  const ended = [...outcomeHold(situation), ...stopHold(situation)];
  if (situation.outcome) return ended; // it holds all that the others would
  return [
    ...ended,
    ...interviewHolds(situation),
    ...owedHolds(situation),
    ...theirDateHold(situation),
    ...sentHold(situation),
    ...firstWeekHold(situation),
    ...autoReplyHolds(situation),
    ...usedUpHold(situation),
    ...nothingToAskHold(situation),
  ];
}

/** Holds that end later than now, or not at all. */
export const isActive = (hold: HoldOn, now: Now): boolean => hold.until === undefined || !now.hasReached(hold.until);

/** Whether a hold concerns this action to this person. */
export const covers = (hold: HoldOn, action: Action, to?: PersonId): boolean =>
  hold.actions.includes(action) && (hold.to === undefined || hold.to === to);

/** Until when something is held: a moment, for good, or (undefined) not at all. */
export function heldUntil(
  holds: readonly HoldOn[],
  action: Action,
  to?: PersonId,
): { until: Moment } | { forGood: true } | undefined {
  let until: Moment | undefined;
  for (const hold of holds) {
    if (!covers(hold, action, to)) continue;
    if (hold.until === undefined) return { forGood: true };
    until = until === undefined ? hold.until : later(until, hold.until);
  }
  return until === undefined ? undefined : { until };
}

function theirDateHold(situation: Situation): HoldOn[] {
  const { theirDate, office } = situation;
  if (!theirDate) return [];
  const slack = situation.settings.slackAfterTheirDate ?? 0;
  return [
    {
      actions: seeking,
      until: openingOn(theirDate.askFrom, office),
      because: reason(
        'hold.their-date',
        `They said ${dateWords(theirDate.due, situation)}; ${slack > 0 ? `with ${count(slack, 'more working day')} as you wish, asking is right from` : 'the working day after it is'} ${shortDayInWords(theirDate.askFrom)}. Not before.`,
        '003',
      ),
    },
  ];
}

function firstWeekHold(situation: Situation): HoldOn[] {
  const { clockStart, theirDate, playbook, office, settings, checkIns } = situation;
  if (!playbook.firstWeekHold || clockStart === undefined || theirDate || checkIns.length > 0) return [];
  const until = openingOn(addDays(office.zone.dayAt(clockStart), settings.firstCheckInDay ?? 7), office);
  const { says, sources } = playbook.firstWeekHold;
  return [{ actions: ['check-in'], until, because: reason('hold.first-week', says, ...sources) }];
}

function sentHold(situation: Situation): HoldOn[] {
  const last = situation.asked.at(-1);
  if (!last) return [];
  const { office } = situation;
  const day = office.zone.dayAt(last.moment);
  const until = openingOn(addDays(day, 7), office);
  return [
    {
      actions: last.event.action === 'offer-trial' ? seeking : seekingButTrial,
      until,
      because: reason(
        'hold.after-a-send',
        `You asked on ${dateWords(day, situation)}. Give it a week: until ${dateWords(office.zone.dayAt(until), situation)}.`,
        '002',
        '003',
      ),
    },
  ];
}

/** A robot never sets a date; with a day of return it says when that person can read again. */
function autoReplyHolds(situation: Situation): HoldOn[] {
  const found: HoldOn[] = [];
  const { history, office } = situation;
  const latest = new Map(
    history.replies.flatMap((reply) => (reply.event.kind === 'auto-reply' ? [[reply.event.from, reply] as const] : [])),
  );
  for (const [from, { moment, event }] of latest) {
    const back = event.until === undefined ? undefined : findDay(event.until);
    const wrote = history.replies.some((reply) => isHuman(reply) && reply.event.from === from && reply.moment > moment);
    if (back === undefined || wrote) continue;
    const day = workingDayAfter(back, office.calendar);
    found.push({
      actions: toOnePerson,
      to: from,
      until: openingOn(day, office),
      because: reason(
        'hold.away',
        `${from ? nameOf(from, situation) : 'Your reader'} is away until ${dateWords(back, situation)}. A note on ${dateWords(day, situation)} will be read; one before it gets buried.`,
        'house',
      ),
    });
  }
  return found;
}

function interviewHolds(situation: Situation): HoldOn[] {
  const found: HoldOn[] = [];
  const { history, office } = situation;
  for (const { starts, ends } of [...history.going, ...history.ahead]) {
    found.push({
      actions: seeking,
      until: ends,
      because: reason(
        'hold.interview-ahead',
        `You meet on ${dateWords(office.zone.dayAt(starts), situation)} at ${timeInWords(starts, office.zone)}: whatever you want to know, ask there.`,
        '002',
        '004',
      ),
    });
  }
  return found;
}

/** What you owe them comes before what you want from them. */
function owedHolds(situation: Situation): HoldOn[] {
  const found: HoldOn[] = [];
  for (const promise of openPromises(situation)) {
    if (!situation.now.hasPassed(promise.closes)) continue;
    found.push({
      actions: seeking,
      because: reason(
        'hold.promise-overdue',
        `What you promised for ${dateWords(promise.due, situation)} is still open: “${promise.what}”. Do that before you ask for anything.`,
        '004',
      ),
    });
  }
  const requested = documentsToSend(situation).filter(({ status }) => status === 'requested');
  for (const { name } of requested) {
    found.push({
      actions: seeking,
      because: reason('hold.document-requested', `They asked for “${name}”. Send it before you ask for news.`, '000'),
    });
  }
  return found;
}

function usedUpHold(situation: Situation): HoldOn[] {
  const cap = checkInCap(situation.playbook);
  if (situation.checkIns.length < cap) return [];
  return [
    {
      actions: ['check-in', 'second-check-in'],
      because: reason(
        'hold.check-ins-used',
        cap > 1
          ? 'Both check-ins have gone out. A third would only press; let this one rest until they write.'
          : 'Your check-in has gone out. This playbook knows no second one; let it rest until they write.',
        '002',
        '003',
        '004',
      ),
    },
  ];
}

function stopHold(situation: Situation): HoldOn[] {
  const { stop } = situation.preferences;
  if (!stop) return [];
  return [
    {
      actions: askedToStop,
      because: reason(
        'hold.asked-to-stop',
        `${stop.by ? nameOf(stop.by, situation) : 'They'} asked you not to write about it. Keep to that; a thank-you, which asks for nothing, stays welcome.`,
        '004',
      ),
    },
  ];
}

const goesOn: readonly Action[] = ['prepare', 'reply', 'keep-momentum', 'move-on'];

function outcomeHold(situation: Situation): HoldOn[] {
  const { outcome } = situation;
  if (!outcome) return [];
  const free = new Set<Action>(goesOn);
  if (outcome.is === 'rejected') free.add('ask-feedback');
  if (outcome.is === 'offered') free.add('keep-promise').add('close-gap');
  return [
    {
      actions: actionSchema.options.filter((action) => !free.has(action)),
      because: reason('hold.outcome', outcomeWords[outcome.is], 'house'),
    },
  ];
}

const outcomeWords = {
  offered: 'They have made you an offer. Answer it; there is nothing left to ask for.',
  accepted: 'You have accepted. Nothing more is to be sent.',
  declined: 'You have declined. Nothing more is to be sent.',
  rejected: 'They have decided. A kind answer is the last thing to send.',
  filled: 'The post is gone. There is nothing left to ask for.',
  withdrawn: 'You have withdrawn. Nothing more is to be sent.',
} as const;

/** Without an interview or an invitation there is no news to ask for. */
function nothingToAskHold({ clockStart, history }: Situation): HoldOn[] {
  if (clockStart !== undefined || history.going.length + history.ahead.length > 0) return [];
  return [
    {
      actions: seeking,
      because: reason('hold.no-interview', 'There has been no interview yet, so there is no news to ask for.', 'house'),
    },
  ];
}
