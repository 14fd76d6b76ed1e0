import { type Day, type Weekday, addDays, dateOfDay, weekdayOf } from './day.ts';

/** A country's own working week. */
export interface WorkingWeek {
  /** The weekdays on which nobody works. */
  off: readonly Weekday[];
  /** A working day whose afternoon is better avoided. */
  shortDay?: Weekday;
}

export const mondayToFriday: WorkingWeek = { off: [6, 7] };

/** Which days are worked, by one country, region and user. */
export interface WorkingCalendar {
  isWorkingDay(day: Day): boolean;
  /** Whether its afternoon is better avoided. */
  isShortDay(day: Day): boolean;
}

/**
 * `holidays` gives the days off of a civil year, made once and handed in. `daysOff` adds to them; `workingDays` strikes
 * a day from them, a weekend's too, and has the last word.
 */
export function workingCalendar(parts: {
  week?: WorkingWeek;
  holidays?: (year: number) => ReadonlySet<Day>;
  daysOff?: Iterable<Day>;
  workingDays?: Iterable<Day>;
}): WorkingCalendar {
  const { week = mondayToFriday, holidays = () => none } = parts;
  const off = new Set(parts.daysOff);
  const on = new Set(parts.workingDays);
  return {
    isWorkingDay: (day) =>
      on.has(day) || (!off.has(day) && !week.off.includes(weekdayOf(day)) && !holidays(dateOfDay(day).year).has(day)),
    isShortDay: (day) => weekdayOf(day) === week.shortDay,
  };
}

const none: ReadonlySet<Day> = new Set();

/** `day` itself where it is worked, otherwise the first working day after it. */
export const workingDayFrom = (day: Day, calendar: WorkingCalendar): Day => step(day, 1, calendar);

/** `day` itself where it is worked, otherwise the last working day before it. */
export const workingDayUpTo = (day: Day, calendar: WorkingCalendar): Day => step(day, -1, calendar);

export const workingDayAfter = (day: Day, calendar: WorkingCalendar): Day => workingDayFrom(addDays(day, 1), calendar);
export const workingDayBefore = (day: Day, calendar: WorkingCalendar): Day =>
  workingDayUpTo(addDays(day, -1), calendar);

/** The nth working day after `day`; `day` itself for 0. */
export function addWorkingDays(day: Day, count: number, calendar: WorkingCalendar): Day {
  let at = day;
  for (let left = count; left > 0; left--) at = workingDayAfter(at, calendar);
  return at;
}

/** No calendar is closed this long; a table that says so is wrong, and must not hang us. */
const longestClosure = 6_000;

function step(day: Day, direction: 1 | -1, calendar: WorkingCalendar): Day {
  let at = day;
  for (let tries = 0; tries < longestClosure; tries++) {
    if (calendar.isWorkingDay(at)) return at;
    at = addDays(at, direction);
  }
  return day;
}
