import Holidays from 'date-holidays';
import { type Day, addDays, findDay } from '@fineline/core/calendar';

/** Tables outside these years are guesses, and lunar calendars cannot be computed at all. */
const firstYear = 1970;
const lastYear = 2099;
const dayHours = 24;

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
  if (!hasHolidays(country)) return () => none;
  const place = region === undefined ? country : `${country}-${region}`;
  const known = tables.get(place);
  if (known) return known;
  const source = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const years = new Map<number, ReadonlySet<Day>>();
  const table: HolidayTable = (year) => {
    const made = years.get(year) ?? (year < firstYear || year > lastYear ? none : new Set(daysOff(source, year)));
    years.set(year, made);
    return made;
  };
  tables.set(place, table);
  return table;
}

/** Whether the tables know this country at all. */
export const hasHolidays = (country: string): boolean => Object.hasOwn(countries(), country);

const regions = new Map<string, readonly Region[]>();

/** A part of a country with a table of its own, by ISO 3166-2. */
export interface Region {
  code: string;
  name: string;
}

/** The regions of a country that have tables of their own. */
export function regionsOf(country: string): readonly Region[] {
  if (!hasHolidays(country)) return [];
  const found = regions.get(country);
  if (found) return found;
  const states: Record<string, string> = blank().getStates(country) ?? {};
  const made = Object.entries(states).map(([code, name]) => ({ code, name }));
  regions.set(country, made);
  return made;
}

/** An object without a place of its own: it answers for all of them. */
let unplaced: Holidays | undefined;
const blank = (): Holidays => (unplaced ??= new Holidays());
let known: Record<string, string> | undefined;
const countries = (): Record<string, string> => (known ??= blank().getCountries());

/** Holidays of several days are one entry that begins on `date` and lasts until `end`; half a day at its end is not one. */
function* daysOff(table: Holidays, year: number): Generator<Day> {
  for (const { type, date, start, end } of table.getHolidays(year)) {
    const first = type === 'public' ? findDay(date.slice(0, 10)) : undefined;
    if (first === undefined) continue;
    const length = Math.max(1, Math.floor((end.getTime() - start.getTime()) / 3_600_000 / dayHours));
    for (let i = 0; i < length; i++) yield addDays(first, i);
  }
}
