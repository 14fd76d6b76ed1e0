import { getMoment } from '@fineline/core/calendar';
import { expect, test } from 'vitest';
import { countries, places } from './places.ts';

const winter = getMoment('2026-01-15T12:00:00Z');
const summer = getMoment('2026-07-15T12:00:00Z');

test.each<[country: string, at: number, zone: string | undefined, because: string]>([
  ['GB', winter, 'Europe/London', 'all of it has one time'],
  ['JP', winter, 'Asia/Tokyo', 'so has this'],
  ['IN', winter, 'Asia/Kolkata', 'and this'],
  ['US', winter, undefined, 'one country, many times'],
  ['RU', winter, undefined, 'the same'],
  ['XK', winter, 'Europe/Belgrade', 'a code that everybody uses'],
  ['ZZ', winter, undefined, 'no country'],
  ['__proto__', winter, undefined, 'what every object has is no country'],
])('the zone of %s: %s', (country, at, zone) => {
  const found = places.zoneOf(country, at);
  if (zone === undefined) expect(found).toBeUndefined();
  else
    expect(new Date(at).toLocaleString('en', { timeZone: found })).toBe(
      new Date(at).toLocaleString('en', { timeZone: zone }),
    );
});

test('zones that agree only for a part of the year count only then', () => {
  // Germany's two zones always agree; Cyprus' do, Kazakhstan's do since 2024, Australia's never.
  for (const country of ['DE', 'CY', 'KZ']) {
    expect(places.zoneOf(country, winter), country).toBeDefined();
    expect(places.zoneOf(country, summer), country).toBeDefined();
  }
  expect(places.zoneOf('AU', winter)).toBeUndefined();
  expect(places.zoneOf('KZ', getMoment('2023-07-15T12:00:00Z'))).toBeUndefined();
});

test.each(['GB', 'US', 'IN', 'XK', 'KH', 'AQ', 'TW', 'PS'])('%s is a country', (code) => {
  expect(places.isCountry(code)).toBe(true);
});

test.each(['ZZ', 'UK', 'XX', '', 'gb', 'GBR', 'constructor', '__proto__'])('%j is none', (code) => {
  expect(places.isCountry(code)).toBe(false);
});

test('the list for a form: every country once, by name, with its regions and its zone', () => {
  const list = countries();
  const names = list.map(({ name }) => name);
  expect(list.length).toBeGreaterThan(240);
  expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  expect(list.find(({ code }) => code === 'GB')?.regions.map(({ code }) => code)).toContain('SCT');
  expect(list.find(({ code }) => code === 'US')?.timeZone).toBeUndefined();
});
