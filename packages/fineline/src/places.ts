import { getAllCountries, getCountry, getTimezone } from 'countries-and-timezones';
import type { Country } from '@fineline/core/api';
import type { Places } from '@fineline/core/application';
import { type Moment, asMoment, findZone } from '@fineline/core/calendar';
import { regionsOf } from './holidays.ts';

/** What the world looks like: countries by ISO 3166-1, their zones by the IANA tables, regions by the holiday tables. */
export const places: Places = {
  isCountry: (code) => findCountry(code) !== undefined,
  regionsOf: (country) => regionsOf(country).map(({ code }) => code),
  zoneOf: (country, at) => zoneOf(country, asMoment(at)),
};

/** Kosovo has a user-assigned code that everybody uses, and no entry of its own in the tables. */
const beyondTheTables: Partial<Record<string, { name: string; timezones: string[] }>> = {
  XK: { name: 'Kosovo', timezones: ['Europe/Belgrade'] },
};

function findCountry(code: string): { name: string; timezones: readonly string[] } | undefined {
  // Whatever else is asked for might be the name of something that every object has.
  return /^[A-Z]{2}$/.test(code) ? (getCountry(code) ?? beyondTheTables[code]) : undefined;
}

/** The zone of a country where all its zones show the same time at `at`. */
function zoneOf(country: string, at: Moment): string | undefined {
  const ids = findCountry(country)?.timezones ?? [];
  const [only] = ids;
  if (ids.length < 2) return only; // most countries: no need to ask for the time in it
  const zones = ids.flatMap((id) => findZone(id) ?? []);
  const [first] = zones;
  if (!first) return undefined;
  const wall = first.format(at);
  return zones.every((zone) => zone.format(at) === wall) ? first.id : undefined;
}

/**
 * All countries by name, with their regions; for a form. Their zone is named where the tables give all its zones the same
 * offsets: asking each of four hundred zones for the time would take a second.
 */
export function countries(): Country[] {
  const tables = { ...getAllCountries(), ...beyondTheTables };
  return Object.entries(tables)
    .flatMap(([code, country]) => (country ? [{ code, name: country.name, zones: country.timezones }] : []))
    .map(({ code, name, zones }) => {
      const [first, ...others] = zones;
      const timeZone = first !== undefined && others.every((zone) => haveSameOffsets(zone, first)) ? first : undefined;
      return { code, name, regions: [...regionsOf(code)], ...(timeZone !== undefined && { timeZone }) };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function haveSameOffsets(a: string, b: string): boolean {
  const [one, other] = [getTimezone(a), getTimezone(b)];
  return one?.utcOffset === other?.utcOffset && one?.dstOffset === other?.dstOffset;
}
