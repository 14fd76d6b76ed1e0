import type { MeetingDate } from '../invitation.ts';
import { calendarLimits } from '../limits.ts';
import type { Component } from './components.ts';
import { type Rule, daysOf, findRule } from './recurrence.ts';
import {
  type Clocks,
  type TimeOnClock,
  keyOf,
  lastDayFrom,
  minutesOf,
  onDay,
  startOf,
  timesIn,
  wall,
} from './start.ts';

export interface MeetingDates {
  dates: MeetingDate[];
  /** The repetition goes on after these dates, or could not be followed. */
  cut: boolean;
}

/**
 * The dates of a meeting: its start, what its rule and its added dates bring, less the struck ones, with those instances
 * put in place that were moved or cancelled one by one. A repetition is followed for a year and 20 dates at most.
 */
export function datesOf(event: Component, moved: readonly Component[], clocks: Clocks): MeetingDates {
  const [first] = timesIn(event.find('DTSTART'), clocks);
  if (!first) return { dates: [], cut: false };
  const minutes = minutesOf(event, first, clocks);
  const struck = new Set(exceptions(event, 'EXDATE', clocks).map(keyOf));
  const instances = new Map<string, MeetingDate>();
  let cut = false;
  for (const time of startTimes(event, first, clocks)) {
    if (time === 'cut' || instances.size >= calendarLimits.repeats) {
      cut = true;
      break;
    }
    const key = keyOf(time);
    const dayStruck = struck.has(keyOf({ written: { day: time.written.day, utc: false } }));
    if (!struck.has(key) && !dayStruck) instances.set(key, dateAt(time, minutes, false));
  }
  for (const instance of moved) {
    const [original] = timesIn(instance.find('RECURRENCE-ID'), clocks);
    const [start] = timesIn(instance.find('DTSTART'), clocks);
    if (!original) continue;
    const key = keyOf(original);
    const known = instances.get(key);
    const cancelled = isCancelled(instance);
    if (!known && (cancelled || instances.size >= calendarLimits.repeats)) continue;
    const time = start ?? original;
    instances.set(key, dateAt(time, minutesOf(instance, time, clocks) ?? minutes, cancelled));
  }
  return { dates: [...instances.values()], cut };
}

export const isCancelled = (event: Component): boolean =>
  event.find('STATUS')?.value.trim().toUpperCase() === 'CANCELLED';

const dateAt = (time: TimeOnClock, minutes: number | undefined, cancelled: boolean): MeetingDate => ({
  start: startOf(time),
  ...(minutes !== undefined && { minutes }),
  cancelled,
});

const exceptions = (event: Component, property: 'EXDATE' | 'RDATE', clocks: Clocks): TimeOnClock[] =>
  event
    .all(property)
    .slice(0, calendarLimits.exceptions)
    .flatMap((line) => timesIn(line, clocks, calendarLimits.exceptions))
    .slice(0, calendarLimits.exceptions);

/** Every start, in order; 'cut' where more would follow that are not looked for, or a rule is not understood. */
function* startTimes(event: Component, first: TimeOnClock, clocks: Clocks): Generator<TimeOnClock | 'cut'> {
  yield first;
  const added = exceptions(event, 'RDATE', clocks);
  const ruleText = event.find('RRULE')?.value;
  const rule = ruleText === undefined ? undefined : findRule(ruleText);
  if (rule) yield* ruled(rule, first);
  yield* added;
  if (ruleText !== undefined && !rule) yield 'cut';
}

function* ruled(rule: Rule, first: TimeOnClock): Generator<TimeOnClock | 'cut'> {
  const last = lastDayFrom(first, calendarLimits.repeatDays);
  let seen = 1;
  for (const day of daysOf(rule, first.written.day, last)) {
    if (day === first.written.day) continue;
    const time = onDay(first, day);
    if (rule.count !== undefined && seen >= rule.count) return;
    if (rule.until && isAfter(time, rule.until)) return;
    seen++;
    yield time;
  }
  const endsByItself = rule.until ? rule.until.day <= last : rule.count !== undefined && seen >= rule.count;
  if (!endsByItself) yield 'cut';
}

function isAfter(time: TimeOnClock, until: NonNullable<Rule['until']>): boolean {
  if (until.time === undefined) return time.written.day > until.day;
  const start = startOf(time);
  return start.kind === 'moment' && until.utc ? start.moment > wall(until) : wall(time.written) > wall(until);
}
