import { type Day, dateOfDay, dayOfDate, daysIn } from '../calendar/day.ts';
import type { SaidDate } from './said-dates.ts';

/**
 * The day that a said date means: without a year the one nearest to `near`; digits as the country writes them, the
 * month first in `monthFirst` countries. Nothing where day or month is not said, or there is no such day.
 */
export function saidDay(said: SaidDate, near: Day, monthFirst: boolean): Day | undefined {
  const [date, month] = said.isDigits && monthFirst ? [said.month, said.date] : [said.date, said.month];
  if (date === undefined || month === undefined || month > 12) return undefined;
  const years = said.year === undefined ? [-1, 0, 1].map((years) => dateOfDay(near).year + years) : [said.year];
  const days = years.filter((year) => date <= daysIn(year, month)).map((year) => dayOfDate(year, month, date));
  return days.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
}
