import { type Day, addDays, dateOfDay } from './day.ts';
import { type Moment, asMoment, hour, minute } from './instant.ts';
import { type WorkingCalendar, workingDayAfter, workingDayFrom } from './working-calendar.ts';
import type { Zone } from './zone.ts';

/** Working hours, as time since midnight in the employer's zone. PLAYBOOKS: 09:00 to 17:30. */
const opensAt = 9 * hour;
const closesAt = 17 * hour + 30 * minute;
const closesAtOnShortDays = 12 * hour;

/** Where and when the employer works: windows that open and close on dates are computed here. */
export interface OfficeTime {
  zone: Zone;
  calendar: WorkingCalendar;
}

/** 09:00 on that date, or on the next working day where it is none. */
export const openingOn = (day: Day, office: OfficeTime): Moment =>
  office.zone.momentAt(workingDayFrom(day, office.calendar), opensAt);

/** 17:30 on that date, or on the next working day where it is none. */
export const closingOn = (day: Day, office: OfficeTime): Moment =>
  office.zone.momentAt(workingDayFrom(day, office.calendar), closesAt);

/** 09:00 on that very date: what goes to nobody never moves. */
export const morningOf = (day: Day, office: OfficeTime): Moment => office.zone.momentAt(day, opensAt);

/** 17:30 on that very date. */
export const eveningOf = (day: Day, office: OfficeTime): Moment => office.zone.momentAt(day, closesAt);

/** The moment at which the next date begins. */
export const midnightAfter = (day: Day, office: OfficeTime): Moment => office.zone.momentAt(addDays(day, 1), 0);

/** When working hours end on that very date, were it a working day: earlier on a short one. */
export const hoursEndOn = (day: Day, office: OfficeTime): Moment =>
  office.zone.momentAt(day, office.calendar.isShortDay(day) ? closesAtOnShortDays : closesAt);

/** A stretch of time; without `closes` it has no end. Both instants belong to it. */
export interface Window {
  opens: Moment;
  closes?: Moment | undefined;
}

/** From 24 December to 1 January letters go unread. */
function isQuietDay(day: Day): boolean {
  const { month, date } = dateOfDay(day);
  return (month === 12 && date >= 24) || (month === 1 && date === 1);
}

/** How far ahead a moment in working hours is looked for where a window has no end. */
const horizon = 60;

/**
 * The suggested moment in a window: in working hours where it has any, never before `from`, not between Christmas and
 * New Year where another working day will do; on the `workingDay`th working day of the window (1 is the first) where
 * there is one.
 */
export function bestIn(window: Window, from: Moment, office: OfficeTime, workingDay = 1): Moment {
  const start = later(window.opens, from);
  let first = workingDayFrom(office.zone.dayAt(window.opens), office.calendar);
  for (let left = workingDay; left > 1; left--) first = workingDayAfter(first, office.calendar);
  if (workingDay > 1) {
    const moment = firstHours(later(start, morningOf(first, office)), window.closes, office);
    if (moment !== undefined && !isQuietDay(office.zone.dayAt(moment))) return moment;
  }
  return firstHours(start, window.closes, office) ?? start;
}

/** The latest moment in working hours on or before `day`, from `from` on: for what is best done on a date. */
export function bestOnOrBefore(day: Day, window: Window, from: Moment, office: OfficeTime): Moment {
  const start = later(window.opens, from);
  const earliest = office.zone.dayAt(start);
  let quiet: Moment | undefined;
  for (let at = day; at >= earliest && day - at < horizon; at = addDays(at, -1)) {
    const moment = hoursOn(at, start, window.closes, office);
    if (moment === undefined) continue;
    if (!isQuietDay(at)) return moment;
    quiet ??= moment;
  }
  return quiet ?? bestIn(window, from, office);
}

/** The first moment in working hours from `start` to `closes`; on quiet days only where there is no other. */
function firstHours(start: Moment, closes: Moment | undefined, office: OfficeTime): Moment | undefined {
  const first = office.zone.dayAt(start);
  const last = closes === undefined ? addDays(first, horizon) : office.zone.dayAt(closes);
  let quiet: Moment | undefined;
  for (let day = first; day <= last && day - first <= horizon; day = addDays(day, 1)) {
    const moment = hoursOn(day, start, closes, office);
    if (moment === undefined) continue;
    if (!isQuietDay(day)) return moment;
    quiet ??= moment;
  }
  return quiet;
}

/** The first moment in the working hours of one day that lies from `start` to `closes`. */
function hoursOn(day: Day, start: Moment, closes: Moment | undefined, office: OfficeTime): Moment | undefined {
  if (!office.calendar.isWorkingDay(day)) return undefined;
  const opens = later(start, morningOf(day, office));
  const ends = hoursEndOn(day, office);
  return opens <= ends && (closes === undefined || opens <= closes) ? opens : undefined;
}

export const later = (a: Moment, b: Moment): Moment => asMoment(Math.max(a, b));
export const earlier = (a: Moment, b: Moment): Moment => asMoment(Math.min(a, b));
