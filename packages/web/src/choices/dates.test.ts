import { dayOfDate, getDay, isoDate } from '@fineline/core/calendar';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { byYear, datesIn, datesOf, stretchesOf } from './dates.ts';

const stretch = (from: string, to = from) => ({ from: getDay(from), to: getDay(to) });

describe('what two date fields say', () => {
  it.each([
    ['2026-12-24', '', ['2026-12-24'], 'one day where the end is left open'],
    ['2026-12-30', '2027-01-01', ['2026-12-30', '2026-12-31', '2027-01-01'], 'over the end of a year'],
    ['2026-12-24', '2026-12-24', ['2026-12-24'], 'the same day twice is one'],
  ])('%s to %s', (from, to, dates) => expect(datesOf(from, to)).toEqual({ ok: true, dates }));

  it.each([
    ['', '2026-12-24', 'from', 'none', 'nothing to begin with'],
    ['2026-02-30', '', 'from', 'none', 'no such day'],
    ['1899-12-31', '', 'from', 'none', 'beyond what is understood'],
    ['2026-12-24', '2026-13-01', 'to', 'none', 'no such day'],
    ['2026-12-24', '2026-12-23', 'to', 'order', 'it ends before it begins'],
    ['2026-01-01', '2027-01-02', 'to', 'long', 'more than a year'],
  ])('%s to %s is refused at %s: %s', (from, to, field, why) =>
    expect(datesOf(from, to)).toEqual({ ok: false, field, why }),
  );

  test('a whole leap year can be added at once', () => {
    expect(datesOf('2028-01-01', '2028-12-31')).toMatchObject({ ok: true, dates: { length: 366 } });
  });
});

describe('dates as stretches', () => {
  it.each([
    [[], [], 'none'],
    [['2026-12-25', '2026-12-24', '2026-12-25'], [stretch('2026-12-24', '2026-12-25')], 'in any order, twice over'],
    [['2026-12-24', '2026-12-26'], [stretch('2026-12-24'), stretch('2026-12-26')], 'a gap parts them'],
    [['2026-12-31', '2027-01-01'], [stretch('2026-12-31'), stretch('2027-01-01')], 'so does the end of a year'],
  ])('%j', (dates, stretches) => expect(stretchesOf(dates)).toEqual(stretches));

  test('hold the same days, without a gap within and with one between', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((n) => isoDate(dayOfDate(2026, 1, 1 + n)));
    fc.assert(
      fc.property(fc.array(day), (dates) => {
        const years = byYear(dates);
        const back = years.flatMap(({ stretches }) => stretches.flatMap(datesIn));
        expect(back).toEqual([...new Set(dates)].sort());
        expect(years.reduce((sum, { days }) => sum + days, 0)).toBe(back.length);
        for (const { year, stretches } of years) {
          expect(stretches.flatMap(datesIn).every((date) => date.startsWith(`${year}-`))).toBe(true);
        }
      }),
    );
  });
});
