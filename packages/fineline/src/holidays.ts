import Holidays from 'date-holidays';
import { type Day, addDays, findDay } from '@fineline/core/calendar';

/** Tables outside these years are guesses, and lunar calendars cannot be computed at all. */
const firstYear = 1970;
const lastYear = 2099;
const dayHours = 24;

const tables = new Map<string, Holidays>();
const sets = new Map<string, ReadonlySet<Day>>();
const none: ReadonlySet<Day> = new Set();

/** Sets kept at most: a long-lived server sees many countries, regions and years. */
const mostSets = 5_000;

/**
 * The public holidays of a country, a region and a civil year, as days. Only what the tables call `public` counts: not
 * bank, school or optional days. Without a region, only what holds for the whole country. Made once each.
 */
export function publicHolidays(country: string, region: string | undefined, year: number): ReadonlySet<Day> {
  if (year < firstYear || year > lastYear) return none;
  const place = region === undefined ? country : `${country}-${region}`;
  const key = `${place}-${year}`;
  const known = sets.get(key);
  if (known) return known;
  const made = new Set(daysOff(tableOf(place, country, region), year));
  if (sets.size >= mostSets) sets.clear();
  sets.set(key, made);
  return made;
}

/** Whether the tables know this country at all. */
export const hasHolidays = (country: string): boolean => Object.hasOwn(countries(), country);

/** The regions of a country that have tables of their own: code and name. */
export function regionsOf(country: string): { code: string; name: string }[] {
  if (!hasHolidays(country)) return [];
  const states: Record<string, string> = blank().getStates(country) ?? {};
  return Object.entries(states).map(([code, name]) => ({ code, name }));
}

/** An object without a place of its own: it answers for all of them. */
let unplaced: Holidays | undefined;
const blank = (): Holidays => (unplaced ??= new Holidays());
let known: Record<string, string> | undefined;
const countries = (): Record<string, string> => (known ??= blank().getCountries());

function tableOf(place: string, country: string, region: string | undefined): Holidays {
  const table = tables.get(place);
  if (table) return table;
  const made = region === undefined ? new Holidays(country) : new Holidays(country, region);
  tables.set(place, made);
  return made;
}

/** Holidays of several days are one entry that begins on `date` and lasts until `end`; half a day at its end is not one. */
function* daysOff(table: Holidays, year: number): Generator<Day> {
  for (const { type, date, start, end } of table.getHolidays(year)) {
    const first = type === 'public' ? findDay(date.slice(0, 10)) : undefined;
    if (first === undefined) continue;
    const length = Math.max(1, Math.floor((end.getTime() - start.getTime()) / 3_600_000 / dayHours));
    for (let i = 0; i < length; i++) yield addDays(first, i);
  }
}
