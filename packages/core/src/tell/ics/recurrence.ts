import { type Day, type Weekday, addDays, dateOfDay, dayOfDate, weekdayOf } from '../../calendar/day.ts';
import { type WrittenTime, findWrittenTime } from './time.ts';

/**
 * A repetition in whole days (RFC 5545, RRULE). Days are walked through one by one up to a last one, so that no rule,
 * however odd, takes longer than that walk; rules by hour, minute or second repeat within a day and are none.
 */
export interface Rule {
  frequency: Frequency;
  interval: number;
  count?: number;
  until?: WrittenTime;
  weekdays: { weekday: Weekday; nth?: number }[];
  months: number[];
  dates: number[];
  positions: number[];
  weekStart: Weekday;
}

type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const satisfies Frequency[];
const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const understood = new Set('FREQ INTERVAL COUNT UNTIL BYDAY BYMONTH BYMONTHDAY BYSETPOS WKST'.split(' '));

/** A rule by its parts, or undefined where it says anything that is not understood whole. */
export function findRule(value: string): Rule | undefined {
  const parts = new Map<string, string>();
  for (const part of value.trim().toUpperCase().slice(0, 2_000).split(';')) {
    const [key, said] = part.split('=', 2);
    if (!key) continue;
    if (!said || (!understood.has(key) && !key.startsWith('X-'))) return undefined;
    parts.set(key, said);
  }
  const frequency = frequencies.find((name) => name === parts.get('FREQ'));
  const interval = numbers(parts.get('INTERVAL') ?? '1', 1, 1_000)?.[0];
  const count = numbers(parts.get('COUNT'), 1, 1_000_000);
  const months = numbers(parts.get('BYMONTH'), 1, 12);
  const dates = numbers(parts.get('BYMONTHDAY'), -31, 31);
  const positions = numbers(parts.get('BYSETPOS'), -366, 366);
  const weekdays = weekdaysOf(parts.get('BYDAY'));
  const weekStart = weekday(parts.get('WKST') ?? 'MO');
  const until = parts.get('UNTIL');
  const last = until === undefined ? undefined : findWrittenTime(until);
  if (!frequency || !interval || !count || !months || !dates || !positions || !weekdays || !weekStart) return undefined;
  if (until !== undefined && !last) return undefined;
  return {
    frequency,
    interval,
    ...(count[0] !== undefined && { count: count[0] }),
    ...(last && { until: last }),
    weekdays,
    months,
    dates,
    positions,
    weekStart,
  };
}

function numbers(list: string | undefined, least: number, most: number): number[] | undefined {
  if (list === undefined) return [];
  const values = list.split(',').map(Number);
  const valid = values.every((value) => Number.isInteger(value) && value !== 0 && value >= least && value <= most);
  return valid && values.length <= 100 ? values : undefined;
}

function weekday(name: string): Weekday | undefined {
  const at = weekdayNames.indexOf(name);
  return at < 0 ? undefined : weekdayOf(dayOfDate(1970, 1, 5 + at)); // 5 January 1970 was a Monday
}

function weekdaysOf(list: string | undefined): Rule['weekdays'] | undefined {
  const found: Rule['weekdays'] = [];
  for (const part of list?.split(',') ?? []) {
    const match = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(part);
    const day = match?.[2] && weekday(match[2]);
    if (!day || found.length >= 100) return undefined;
    found.push({ weekday: day, ...(match[1] && { nth: Number(match[1]) }) });
  }
  return found;
}

/**
 * The days of a repetition that begins on `start`, from `start` on and not after `last`. `count` and `until` are left to
 * the caller, who knows which dates are struck and in which zone `until` is meant.
 */
export function* daysOf(rule: Rule, start: Day, last: Day): Generator<Day> {
  let period = 0;
  let inPeriod: Day[] = [];
  for (let day = startOfPeriod(rule, start); day <= last; day = addDays(day, 1)) {
    const now = periodsSince(rule, start, day);
    if (now !== period) {
      yield* chosen(rule, inPeriod, start);
      period = now;
      inPeriod = [];
    }
    if (now % rule.interval === 0 && matches(rule, start, day)) inPeriod.push(day);
  }
  yield* chosen(rule, inPeriod, start);
}

/** BYSETPOS picks within a period, also among days before the start; then only those from the start on count. */
function chosen({ positions }: Rule, days: Day[], start: Day): Day[] {
  const picked =
    positions.length === 0
      ? days
      : days.filter((_, at) =>
          positions.some((position) => at === (position > 0 ? position - 1 : days.length + position)),
        );
  return picked.filter((day) => day >= start);
}

function startOfPeriod({ frequency, weekStart }: Rule, start: Day): Day {
  const { year, month } = dateOfDay(start);
  switch (frequency) {
    case 'DAILY':
      return start;
    case 'WEEKLY':
      return addDays(start, -((weekdayOf(start) - weekStart + 7) % 7));
    case 'MONTHLY':
      return dayOfDate(year, month, 1);
    case 'YEARLY':
      return dayOfDate(year, 1, 1);
  }
}

function periodsSince(rule: Rule, start: Day, day: Day): number {
  const from = startOfPeriod(rule, start);
  const [a, b] = [dateOfDay(from), dateOfDay(day)];
  switch (rule.frequency) {
    case 'DAILY':
      return day - from;
    case 'WEEKLY':
      return Math.floor((day - from) / 7);
    case 'MONTHLY':
      return (b.year - a.year) * 12 + b.month - a.month;
    case 'YEARLY':
      return b.year - a.year;
  }
}

function matches(rule: Rule, start: Day, day: Day): boolean {
  const { frequency, months, dates, weekdays } = rule;
  const { year, month, date } = dateOfDay(day);
  const first = dateOfDay(start);
  const monthLength = dayOfDate(year, month + 1, 1) - dayOfDate(year, month, 1);
  if (months.length > 0 && !months.includes(month)) return false;
  if (dates.length > 0 && !dates.includes(date) && !dates.includes(date - monthLength - 1)) return false;
  if (weekdays.length > 0) {
    // "The second Tuesday" counts in the month, or in the year where a yearly rule names no month.
    const inYear = frequency === 'YEARLY' && months.length === 0;
    const from = inYear ? dayOfDate(year, 1, 1) : dayOfDate(year, month, 1);
    const length = inYear ? dayOfDate(year + 1, 1, 1) - from : monthLength;
    const forward = Math.floor((day - from) / 7) + 1;
    const backward = -(Math.floor((from + length - 1 - day) / 7) + 1);
    const counted = frequency === 'MONTHLY' || frequency === 'YEARLY';
    return weekdays.some(
      ({ weekday: named, nth }) =>
        named === weekdayOf(day) && (nth === undefined || !counted || nth === forward || nth === backward),
    );
  }
  if (dates.length > 0 || frequency === 'DAILY') return true;
  if (frequency === 'WEEKLY') return weekdayOf(day) === weekdayOf(start);
  return date === first.date && (frequency === 'MONTHLY' || months.length > 0 || month === first.month);
}
