import type { Application, Circumstances, Person } from '../application/application.ts';
import { type History, type Interview, type Reply, type Sent, historyAt, isHuman } from '../application/history.ts';
import type { PlanSettings } from '../application/plan.ts';
import type { Action, PersonId } from '../application/primitives.ts';
import { type Day, findDay } from '../calendar/day.ts';
import { type Moment, asMoment } from '../calendar/instant.ts';
import type { Now } from '../calendar/now.ts';
import { type OfficeTime, later, midnightAfter } from '../calendar/office-time.ts';
import { addWorkingDays, workingDayAfter } from '../calendar/working-calendar.ts';
import { type EffectiveOutcome, outcomeOf } from './outcome.ts';
import { type Playbook } from './playbook.ts';
import { type Preferences, preferencesIn } from './preferences.ts';
import { recipientsIn } from './recipient.ts';

/** A date they gave, by which they meant to answer. */
export interface TheirDate {
  due: Day;
  given: Moment;
  by?: PersonId | undefined;
  /** The first working day on which asking is right: after the date, and the slack the user wants. */
  askFrom: Day;
}

/** All that the plays ask of an application at a moment, worked out once. */
export interface Situation {
  now: Now;
  today: Day;
  office: OfficeTime;
  playbook: Playbook;
  settings: PlanSettings;
  application: Application;
  people: ReadonlyMap<PersonId, Person>;
  circumstances: Circumstances;
  history: History;
  latestHeld: Interview | undefined;
  humanReplies: readonly Reply[];
  /** From when silence is counted; absent while nothing may be asked. */
  clockStart: Moment | undefined;
  roundStart: Moment;
  theirDate: TheirDate | undefined;
  /** They named no date when they spoke of one: it has to be asked. */
  dateUnknown: boolean;
  /** Whom status-seeking goes to. */
  contact: PersonId | undefined;
  /** The same for check-ins, past those who are away for long. */
  checkInContact: PersonId | undefined;
  preferences: Preferences;
  outcome: EffectiveOutcome | undefined;
  /** Check-ins since the clock start; those of one date count as one. */
  checkIns: readonly Sent[];
  /** Calls and trial offers of this round. */
  calls: readonly Sent[];
  trials: readonly Sent[];
  /** Everything status-seeking of this round. */
  asked: readonly Sent[];
}

export const statusSeeking = ['check-in', 'second-check-in', 'phone-call', 'offer-trial'] as const satisfies Action[];
const seeking: ReadonlySet<Action> = new Set(statusSeeking);
export const isStatusSeeking = (action: Action): boolean => seeking.has(action);
const isCheckIn = (action: Action): boolean => action === 'check-in' || action === 'second-check-in';

/** Before everything: the first round has no beginning. */
const always = asMoment(-Infinity);

export function situationOf(
  application: Application,
  given: { now: Now; office: OfficeTime; playbook: Playbook; settings: PlanSettings },
): Situation {
  const { now, office, playbook } = given;
  const settings = playbook.adjustable ? given.settings : {};
  const history = historyAt(application, now);
  const humanReplies = history.replies.filter(isHuman);
  const latestHeld = history.held.at(-1);
  const clockStart = clockStartOf(latestHeld, humanReplies);
  const roundStart = roundStartOf(history);
  const theirs = theirDateOf(history, humanReplies, clockStart, { ...given, settings });
  const outcome = outcomeOf(history);
  const asked = history.sent.filter(({ moment, event }) => moment >= roundStart && isStatusSeeking(event.action));
  const today = office.zone.dayAt(now.moment);
  now.hasReached(midnightAfter(today, office)); // dates are told as seen from today
  return {
    now,
    today,
    office,
    playbook,
    settings,
    application,
    people: new Map(application.people.map((person) => [person.id, person])),
    circumstances: application.circumstances ?? {},
    history,
    latestHeld,
    humanReplies,
    clockStart,
    roundStart,
    theirDate: theirs.date,
    dateUnknown: theirs.unknown,
    ...recipientsIn({ theirDate: theirs.date, humanReplies, application, latestHeld, history, today }),
    preferences: preferencesIn(history),
    outcome,
    checkIns: clockStart === undefined ? [] : checkInsSince(clockStart, asked, humanReplies, office),
    calls: asked.filter(({ event }) => event.action === 'phone-call'),
    trials: asked.filter(({ event }) => event.action === 'offer-trial'),
    asked,
  };
}

/** The latest of the end of the latest held interview and the latest human reply; without an interview only once they have invited. */
function clockStartOf(latestHeld: Interview | undefined, humanReplies: readonly Reply[]): Moment | undefined {
  const reply = humanReplies.at(-1)?.moment;
  if (latestHeld) return reply === undefined ? latestHeld.ends : later(latestHeld.ends, reply);
  return humanReplies.some(({ event }) => event.kind === 'next-step') ? reply : undefined;
}

/** A round begins at each invitation, and at any held interview that is not the first since one. */
function roundStartOf({ held, replies }: History): Moment {
  const invitation = replies.findLast(({ event }) => event.kind === 'next-step')?.moment ?? always;
  const starts = held.map((interview) => interview.starts).filter((starts) => starts > invitation);
  // What was sent at the very instant of the invitation came before it: moments are whole milliseconds.
  return starts.length > 1 ? asMoment(Math.max(...starts)) : asMoment(invitation + 1);
}

/** Sends at the instant of a reply came before it; those at the end of an interview after it. */
function checkInsSince(
  clockStart: Moment,
  asked: readonly Sent[],
  humanReplies: readonly Reply[],
  { zone }: OfficeTime,
): readonly Sent[] {
  const reply = humanReplies.at(-1)?.moment ?? always;
  const dates = new Set<Day>();
  return asked.filter(({ moment, event }) => {
    if (!isCheckIn(event.action) || moment < clockStart || moment <= reply) return false;
    const date = zone.dayAt(moment);
    if (dates.has(date)) return false;
    dates.add(date);
    return true;
  });
}

/** The date most recently given, unless it is spent: by an invitation after it, or by a clock that started later. */
function theirDateOf(
  history: History,
  humanReplies: readonly Reply[],
  clockStart: Moment | undefined,
  { office, settings }: { office: OfficeTime; settings: PlanSettings },
): { date?: TheirDate; unknown: boolean } {
  let due: Day | undefined;
  let given = always;
  let by: PersonId | undefined;
  const offer = (date: string | undefined, moment: Moment, person: PersonId | undefined) => {
    const day = date === undefined ? undefined : findDay(date);
    if (day === undefined || moment < given || (moment === given && due !== undefined && day < due)) return;
    [due, given, by] = [day, moment, person];
  };
  for (const { moment, event } of history.timelines) offer(event.due, moment, event.by);
  for (const { moment, event } of humanReplies) offer(event.until, moment, event.from);

  const invited = humanReplies.findLast(({ event }) => event.kind === 'next-step')?.moment ?? always;
  const vague = history.timelines.findLast(({ event }) => event.due === undefined)?.moment ?? always;
  const unknown = vague > given && vague > invited;
  if (due === undefined || invited > given) return { unknown };
  if (clockStart !== undefined && office.zone.dayAt(clockStart) > due) return { unknown };
  const askFrom = addWorkingDays(
    workingDayAfter(due, office.calendar),
    settings.slackAfterTheirDate ?? 0,
    office.calendar,
  );
  return { date: { due, given, askFrom, by }, unknown };
}
