import { type Day, type Weekday, addDays, dateOfDay, dayOfDate, daysIn, weekdayOf } from '../../../calendar/index.ts';

/** What a date in a message is counted from. */
export interface Reference {
  /** The day on which the message was sent, on the sender's wall. */
  today: Day;
  /** The date named before it: what "the day after" counts from. */
  named?: Day;
  /** 3/4 is 4 March. */
  monthFirst: boolean;
  /** ISO 3166-1, for holidays that countries keep on different days. */
  country?: string;
}

/** A way of saying when. */
export interface DateRow {
  pattern: RegExp;
  /** The last day that the words still cover; nothing where they are no date after all, though they look like one. */
  day(groups: Readonly<Record<string, string | undefined>>, reference: Reference, around: Around): Day | undefined;
}

/** What stands right before and behind the words, a few dozen letters of it. */
export interface Around {
  before: string;
  after: string;
}

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The coming one, strictly later. */
export const comingWeekday = (today: Day, weekday: Weekday): Day =>
  addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);

/** A weekday of this week (0), the next one (1), … */
export const weekdayIn = (today: Day, weeks: number, weekday: Weekday): Day =>
  addDays(mondayOf(today), 7 * weeks + weekday - 1);

/** Monday to Friday; holidays count. */
export function workingDaysOn(from: Day, count: number): Day {
  let day = from;
  for (let left = Math.min(count, 400); left > 0;) {
    day = addDays(day, 1);
    if (weekdayOf(day) < 6) left -= 1;
  }
  return day;
}

export function monthsOn(from: Day, months: number): Day {
  const { year, month, date } = dateOfDay(from);
  const at = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return dayOfDate(newYear, newMonth, Math.min(date, daysIn(newYear, newMonth)));
}

/** A date without a year that is so little past is no date of the next year. */
const lately = 40;

/** Whether a date without a year speaks of what has just been. */
export const isLatelyPast = (today: Day, day: Day): boolean => day < today && today - day <= lately;

/** The day and month of a year, or of the next year in which they are not past; nothing where there is no such date. */
export function dateIn(today: Day, month: number, date: number, year?: number): Day | undefined {
  if (!(month >= 1 && month <= 12 && date >= 1)) return undefined;
  if (year !== undefined) return date <= daysIn(year, month) ? dayOfDate(year, month, date) : undefined;
  const { year: thisYear } = dateOfDay(today);
  for (let y = thisYear - 1; y <= thisYear + 4; y += 1) {
    if (date > daysIn(y, month)) continue;
    const day = dayOfDate(y, month, date);
    if (isLatelyPast(today, day)) return undefined;
    if (day >= today) return day;
  }
  return undefined;
}

/** The next day with this number, after today. */
export function comingDate(today: Day, date: number): Day | undefined {
  const { year, month } = dateOfDay(today);
  for (let m = year * 12 + month - 1; m < year * 12 + month + 2; m += 1) {
    const [y, n] = [Math.floor(m / 12), (m % 12) + 1];
    if (date >= 1 && date <= daysIn(y, n) && dayOfDate(y, n, date) > today) return dayOfDate(y, n, date);
  }
  return undefined;
}

/** The last day of a month that is not over; of a given year, or the next one to come. */
export function endOfMonth(today: Day, month: number, year?: number): Day {
  const now = dateOfDay(today);
  const y = year ?? (month < now.month ? now.year + 1 : now.year);
  return dayOfDate(y, month, daysIn(y, month));
}

export function lastOfMonth(today: Day): Day {
  const { year, month } = dateOfDay(today);
  return dayOfDate(year, month, daysIn(year, month));
}

/** "27" is 2027. */
export const yearOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : digits.length === 2 ? 2000 + Number(digits) : Number(digits);
