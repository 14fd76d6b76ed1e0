/** Many single dates, shown and entered as stretches from one day to another. */
import type { PlainDate } from '@fineline/core/application';
import { type Day, addDays, dateOfDay, findDay, getDay, isoDate } from '@fineline/core/calendar';

/** Days without a gap; both ends belong to it. */
export interface Stretch {
  from: Day;
  to: Day;
}

/** The longest stretch that is added at once: a year. */
export const longest = 366;

export type Entry =
  { ok: true; dates: PlainDate[] } | { ok: false; field: 'from' | 'to'; why: 'none' | 'order' | 'long' };

/** The dates of a stretch as two inputs give it; an empty `to` is the same day. Says which field is at fault. */
export function datesOf(from: string, to: string): Entry {
  const first = findDay(from);
  if (first === undefined) return { ok: false, field: 'from', why: 'none' };
  const last = to === '' ? first : findDay(to);
  if (last === undefined) return { ok: false, field: 'to', why: 'none' };
  if (last < first) return { ok: false, field: 'to', why: 'order' };
  if (last - first >= longest) return { ok: false, field: 'to', why: 'long' };
  return { ok: true, dates: datesIn({ from: first, to: last }) };
}

export const lengthOf = ({ from, to }: Stretch): number => to - from + 1;

export const datesIn = (stretch: Stretch): PlainDate[] =>
  Array.from({ length: lengthOf(stretch) }, (_, i) => isoDate(addDays(stretch.from, i)));

/** Dates in any order, as stretches in order of time; none reaches over the end of a year. */
export function stretchesOf(dates: readonly PlainDate[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of [...new Set(dates.map(getDay))].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && day === last.to + 1 && yearOf(day) === yearOf(last.to)) last.to = day;
    else stretches.push({ from: day, to: day });
  }
  return stretches;
}

export const yearOf = (day: Day): number => dateOfDay(day).year;

/** The stretches of each year, the earliest year first. */
export function byYear(dates: readonly PlainDate[]): { year: number; days: number; stretches: Stretch[] }[] {
  const years = new Map<number, Stretch[]>();
  for (const stretch of stretchesOf(dates)) {
    const year = yearOf(stretch.from);
    years.set(year, [...(years.get(year) ?? []), stretch]);
  }
  return [...years].map(([year, stretches]) => ({
    year,
    days: stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0),
    stretches,
  }));
}
