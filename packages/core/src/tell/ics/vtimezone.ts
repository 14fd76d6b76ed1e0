import { type Day, dateOfDay, dayOfDate } from '../../calendar/day.ts';
import { asMoment, dayLength } from '../../calendar/instant.ts';
import { calendarLimits } from '../limits.ts';
import type { Component } from './components.ts';
import { type Rule, daysOf, findRule } from './recurrence.ts';
import { type WallClock, type WrittenTime, findOffset, findWrittenTime } from './time.ts';

/** A STANDARD or DAYLIGHT: from each of its onsets on, `to` (ms east of UTC) is in force. */
interface Observance {
  from: number;
  to: number;
  onset: WrittenTime;
  rule?: Rule;
  dates: WrittenTime[];
}

interface OffsetChange {
  at: number;
  from: number;
  to: number;
}

/**
 * The clock that a file describes itself (VTIMEZONE), or undefined where it describes none that can be followed. It is
 * followed only for names that are in no table: such a description is often made for one year, or wrong.
 */
export function findOwnClock(timezone: Component): WallClock | undefined {
  const parts = timezone.parts.filter((part) => part.name === 'STANDARD' || part.name === 'DAYLIGHT');
  if (parts.length === 0 || parts.length > calendarLimits.observances) return undefined;
  const observances: Observance[] = [];
  for (const part of parts) {
    const observance = findObservance(part);
    if (!observance) return undefined;
    observances.push(observance);
  }
  const years = new Map<number, OffsetChange[]>();

  /** Every change that can matter to a time in a year, in order. */
  function changesAround(year: number): OffsetChange[] {
    const known = years.get(year);
    if (known) return known;
    const changes = observances
      .flatMap((observance) =>
        onsetsAround(observance, year).map((at) => ({ at, from: observance.from, to: observance.to })),
      )
      .sort((a, b) => a.at - b.at);
    if (years.size < 100) years.set(year, changes);
    return changes;
  }

  return {
    momentAt(day, sinceMidnight) {
      const wall = day * dayLength + sinceMidnight;
      const changes = changesAround(dateOfDay(day).year);
      const offsetAt = (ms: number) => changes.findLast((change) => change.at <= ms)?.to ?? changes[0]?.from ?? 0;
      const before = offsetAt(wall - dayLength);
      const after = offsetAt(wall + dayLength);
      for (const offset of before > after ? [before, after] : [after, before]) {
        if (offsetAt(wall - offset) === offset) return asMoment(wall - offset);
      }
      return asMoment(wall - before);
    },
  };
}

function findObservance(part: Component): Observance | undefined {
  const from = findOffset(part.find('TZOFFSETFROM')?.value ?? '');
  const to = findOffset(part.find('TZOFFSETTO')?.value ?? '');
  const onset = findWrittenTime(part.find('DTSTART')?.value ?? '');
  const ruleText = part.find('RRULE')?.value;
  const rule = ruleText === undefined ? undefined : findRule(ruleText);
  if (from === undefined || to === undefined || !onset) return undefined;
  if (ruleText !== undefined && rule?.frequency !== 'YEARLY') return undefined;
  const dates = part
    .all('RDATE')
    .flatMap((line) => line.value.split(',', calendarLimits.exceptions))
    .slice(0, calendarLimits.exceptions)
    .flatMap((value) => findWrittenTime(value) ?? []);
  return { from, to, onset, ...(rule && { rule: said(rule, onset.day) }), dates };
}

/** When an observance sets in, in the years next to one, and the last times before them that it did. */
function onsetsAround({ from, onset, rule, dates }: Observance, year: number): number[] {
  const time = onset.time ?? 0;
  const moment = (day: Day, since = time) => day * dayLength + since - from;
  const onsets = [moment(onset.day), ...dates.map((date) => moment(date.day, date.time))];
  if (!rule) return onsets;
  // A rule that has ended leaves in force what it brought last, so its last year counts as well.
  const lastYear = rule.until ? dateOfDay(rule.until.day).year : year + 1;
  const end = rule.until ? rule.until.day * dayLength + (rule.until.time ?? dayLength) : Infinity;
  for (let y = Math.min(year - 1, lastYear); y <= Math.min(year + 1, lastYear); y++) {
    for (const day of daysOf(rule, dayOfDate(y, 1, 1), dayOfDate(y, 12, 31))) {
      if (day >= onset.day && moment(day) <= end) onsets.push(moment(day));
    }
  }
  return onsets;
}

/** A rule takes from its start what it does not say itself: the month, and the date in it. */
function said(rule: Rule, onset: Day): Rule {
  const { month, date } = dateOfDay(onset);
  if (rule.weekdays.length > 0 || rule.dates.length > 0) return rule;
  return { ...rule, dates: [date], months: rule.months.length > 0 ? rule.months : [month] };
}
