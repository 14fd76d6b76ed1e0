import Holidays from 'date-holidays';
import { type Day, addDays, dateOfDay, dayLength, findDay } from '@fineline/core/calendar';

/** Tables outside these years are guesses, and lunar calendars cannot be computed at all. */
const firstYear = 1970;
const lastYear = 2099;

/** The public holidays of one place, a set of days for each civil year. */
type HolidayTable = (year: number) => ReadonlySet<Day>;

const tables = new Map<string, HolidayTable>();
const none: ReadonlySet<Day> = new Set();

/**
 * The public holidays of a country and region, as days. Only what the tables call `public` counts: not bank, school or
 * optional days. Without a region, only what holds for the whole country. Each year is made once.
 */
export function publicHolidays(country: string, regionAsked?: string): HolidayTable {
  // Only places that have tables are kept: whatever else is asked for must not fill the memory.
  const region = regionsOf(country).some(({ code }) => code === regionAsked) ? regionAsked : undefined;
  const place = region === undefined ? country : `${country}-${region}`;
  const known = tables.get(place);
  if (known) return known;
  const source = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const years = new Map<number, ReadonlySet<Day>>();
  const table: HolidayTable = (year) => {
    if (!(year >= firstYear && year <= lastYear)) return none;
    const made = years.get(year) ?? daysOff(source, year);
    years.set(year, made);
    return made;
  };
  tables.set(place, table);
  return table;
}

/** Without a place of its own, it answers for all of them. */
let unplaced: Holidays | undefined;
const regions = new Map<string, readonly Region[]>();

/** A part of a country with a table of its own, by ISO 3166-2. */
export interface Region {
  code: string;
  name: string;
}

/** The regions of a country that have tables of their own. */
export function regionsOf(country: string): readonly Region[] {
  const found = regions.get(country);
  if (found) return found;
  unplaced ??= new Holidays();
  const states: Record<string, string> = unplaced.getStates(country) ?? {};
  const made = Object.entries(states).map(([code, name]) => ({ code, name }));
  regions.set(country, made);
  return made;
}

/** A feast of several days may begin in one year and end in the next; a place without such feasts has no such year ends. */
function daysOff(table: Holidays, year: number): ReadonlySet<Day> {
  const entries = entriesOf(table, year);
  if (entries.some(({ length }) => length > 1)) entries.push(...entriesOf(table, year - 1));
  const days = entries.flatMap(({ first, length }) => Array.from({ length }, (_, i) => addDays(first, i)));
  return new Set(days.filter((day) => dateOfDay(day).year === year));
}

/** Holidays of several days are one entry that begins on `date` and lasts until `end`; half a day at its end is not one. */
function entriesOf(table: Holidays, year: number): { first: Day; length: number }[] {
  return table.getHolidays(year).flatMap(({ type, date, start, end }) => {
    const first = type === 'public' ? findDay(date.slice(0, 10)) : undefined;
    const length = Math.max(1, Math.floor((end.getTime() - start.getTime()) / dayLength));
    return first === undefined ? [] : [{ first, length }];
  });
}
