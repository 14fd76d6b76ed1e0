import {
  type Day,
  addDays,
  dateOfDay,
  dayOfDate,
  getDay,
  getZone,
  isoDate,
  openingOn,
  workingCalendar,
} from '@fineline/core/calendar';
import { workingWeekOf } from '@fineline/knowledge';
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { publicHolidays, regionsOf } from './holidays.ts';

const countries = Object.keys(new Holidays().getCountries());
const isOff = (country: string, date: string, region?: string) =>
  publicHolidays(country, region)(Number(date.slice(0, 4))).has(getDay(date));

describe('days that people know', () => {
  test.each<[country: string, region: string | undefined, date: string, off: boolean, because: string]>([
    ['GB', undefined, '2026-04-03', true, 'Good Friday is kept in all of it'],
    ['GB', 'ENG', '2026-04-06', true, 'Easter Monday is England’s'],
    ['GB', 'NIR', '2026-04-06', true, 'and Northern Ireland’s'],
    ['GB', 'SCT', '2026-04-06', false, 'and not Scotland’s'],
    ['GB', 'SCT', '2026-01-02', true, 'the second of January is Scotland’s'],
    ['GB', 'ENG', '2026-01-02', false, 'and not England’s'],
    ['GB', 'SCT', '2026-11-30', true, 'St Andrew’s Day'],
    ['GB', 'NIR', '2026-03-17', true, 'St Patrick’s Day'],
    ['GB', 'ENG', '2026-03-17', false, 'which England does not keep'],
    ['GB', 'NIR', '2026-07-13', true, 'the Twelfth falls on a Sunday: the Monday after it'],
    ['GB', 'ENG', '2026-08-31', true, 'the last Monday in August'],
    ['GB', 'SCT', '2026-08-31', false, 'in Scotland it is the first'],
    ['GB', 'SCT', '2026-08-03', true, 'this one'],
    ['GB', 'ENG', '2026-12-28', true, 'Boxing Day falls on a Saturday: the Monday after it'],
    ['GB', 'ENG', '2027-12-27', true, 'Christmas Day falls on a Saturday'],
    ['GB', 'ENG', '2027-12-28', true, 'and Boxing Day on a Sunday'],
    ['DE', undefined, '2026-06-04', false, 'Corpus Christi is not kept everywhere'],
    ['DE', 'BY', '2026-06-04', true, 'in Bavaria it is'],
    ['DE', 'BE', '2026-06-04', false, 'in Berlin it is not'],
    ['DE', undefined, '2026-10-03', true, 'unity is kept everywhere'],
    ['US', undefined, '2026-11-26', true, 'Thanksgiving'],
    ['US', undefined, '2026-07-03', true, 'the Fourth falls on a Saturday: the Friday before it'],
    ['IE', undefined, '2026-10-26', true, 'the last Monday in October'],
    ['SA', undefined, '2026-03-19', true, 'the first of several days of Eid, which are one entry'],
    ['SA', undefined, '2026-03-22', true, 'the last of them'],
    ['SA', undefined, '2026-03-23', false, 'the day after'],
    ['TR', undefined, '2026-03-19', false, 'half a day before the feast is worked'],
    ['TR', undefined, '2026-03-20', true, 'its first whole day'],
    ['TR', undefined, '2026-03-22', true, 'its third and last'],
    ['TR', undefined, '2026-03-23', false, 'the day after'],
    ['TR', undefined, '2026-05-30', true, 'the other feast has four'],
    ['TR', undefined, '2026-05-31', false, 'and no fifth'],
    ['IL', undefined, '2026-09-20', false, 'the eve of Yom Kippur is worked until the sun goes down'],
    ['IL', undefined, '2026-09-21', true, 'the day itself'],
    ['JP', undefined, '2026-09-22', true, 'a day between two holidays is one'],
    ['KH', undefined, '2026-01-01', false, 'of a country without a table nothing is known'],
  ])('%s %s, %s off: %s', (country, region, date, off) => {
    expect(isOff(country, date, region)).toBe(off);
  });
});

/** Days off, told by the clock: a day is off if its noon lies in an entry. */
function* nooned(place: [string, string?], year: number): Generator<Day> {
  const table = place[1] === undefined ? new Holidays(place[0]) : new Holidays(place[0], place[1]);
  const zone = table.getTimezones()[0] ?? 'UTC';
  for (const { type, start, end } of table.getHolidays(year)) {
    if (type !== 'public') continue;
    const until = end.getTime();
    let date = Temporal.Instant.fromEpochMilliseconds(start.getTime()).toZonedDateTimeISO(zone).toPlainDate();
    for (; ; date = date.add({ days: 1 })) {
      const noon = date.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds;
      if (noon >= until) break;
      if (noon > start.getTime()) yield getDay(date.toString());
    }
  }
}

test('holidays of several days, half days, evenings and year ends: a day is off if its noon is', () => {
  const wrong: string[] = [];
  let looked = 0;
  for (const country of countries)
    for (const year of [2006, 2007, 2026, 2027, 2033]) {
      for (const day of nooned([country], year)) {
        looked++;
        if (!publicHolidays(country)(dateOfDay(day).year).has(day)) wrong.push(`${country} ${isoDate(day)} is off`);
      }
    }
  expect(looked).toBeGreaterThan(10_000);
  expect(wrong).toEqual([]);
});

describe('windows in every country', () => {
  const years = [2026, 2027];
  const zone = getZone('UTC');

  function* openings(country: string, region: string | undefined, step: number): Generator<string> {
    const calendar = workingCalendar({ week: workingWeekOf(country), holidays: publicHolidays(country, region) });
    for (const year of years) {
      for (let day = dayOfDate(year, 1, 1); dateOfDay(day).year === year; day = addDays(day, step)) {
        const opening = openingOn(day, { zone, calendar });
        const opened = zone.dayAt(opening);
        const place = `${country} ${region ?? ''} ${isoDate(day)} opens ${isoDate(opened)}`;
        if (opened < day) yield `${place}: before it`;
        if (opened - day >= 15) yield `${place}: 15 days later or more`;
        if (!calendar.isWorkingDay(opened)) yield `${place}: no working day`;
        if (calendar.isWorkingDay(day) && opened !== day) yield `${place}: moved without a reason`;
        if (zone.timeAt(opening) !== 9 * 3_600_000) yield `${place}: not at nine`;
      }
    }
  }

  test('a date window opens on a working day, not before its date, and less than 15 days after it', () => {
    expect(countries.length).toBeGreaterThan(200);
    expect(countries.flatMap((country) => [...openings(country, undefined, 1)])).toEqual([]);
  });

  test('the same in every region that has a table', () => {
    const regions = countries.flatMap((country) => regionsOf(country).map(({ code }) => [country, code] as const));
    expect(regions.length).toBeGreaterThan(300);
    expect(regions.flatMap(([country, code]) => [...openings(country, code, 1)])).toEqual([]);
  });
});

describe('what is asked from outside', () => {
  test('a table is made once, and only for places that exist', () => {
    expect(publicHolidays('GB', 'SCT')).toBe(publicHolidays('GB', 'SCT'));
    expect(publicHolidays('GB', 'SCT')(2026)).toBe(publicHolidays('GB', 'SCT')(2026));
    // A region that nobody knows is answered from the country's own table: it makes none of its own.
    for (const region of ['XX', '__proto__', 'constructor', '', 'x'.repeat(10_000), 'SCT.x'])
      expect(publicHolidays('GB', region)).toBe(publicHolidays('GB'));
  });

  test.each(['ZZ', '', '__proto__', 'constructor', 'toString'])(
    'a country that the tables do not know has no holidays and no regions: %j',
    (country) => {
      expect(regionsOf(country)).toEqual([]);
      expect(publicHolidays(country)(2026).size).toBe(0);
    },
  );

  test.each([1899, 1969, 2100, 2200, 9_999, -1, 0, Number.NaN, Infinity])(
    'a year beyond the tables has none: %d',
    (year) => {
      expect(publicHolidays('IL')(year).size).toBe(0);
      expect(publicHolidays('SA')(year).size).toBe(0);
    },
  );

  test('a set is made for each year of the tables', () => {
    for (const country of ['SA', 'IL', 'CN', 'IN', 'GB', 'IR'])
      for (const year of [1970, 2026, 2099]) expect(publicHolidays(country)(year).size).toBeGreaterThan(0);
  });
});
