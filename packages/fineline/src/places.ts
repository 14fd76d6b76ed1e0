import { getAllCountries, getCountry } from 'countries-and-timezones';
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
  return getCountry(code) ?? beyondTheTables[code];
}

/** The zone of a country where all its zones show the same time at `at`. */
function zoneOf(country: string, at: Moment): string | undefined {
  const zones = (findCountry(country)?.timezones ?? []).flatMap((id) => findZone(id) ?? []);
  const [first] = zones;
  if (!first) return undefined;
  const wall = first.format(at);
  return zones.every((zone) => zone.format(at) === wall) ? first.id : undefined;
}

/** All countries by name, with their regions; for a form. */
export function countries(at: Moment): Country[] {
  const tables = { ...getAllCountries(), ...beyondTheTables };
  return Object.entries(tables)
    .flatMap(([code, country]) => (country ? [{ code, name: country.name }] : []))
    .map(({ code, name }) => {
      const timeZone = zoneOf(code, at);
      return { code, name, regions: [...regionsOf(code)], ...(timeZone !== undefined && { timeZone }) };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
