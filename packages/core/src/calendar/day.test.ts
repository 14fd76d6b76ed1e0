import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addDays, dateOfDay, dayOfDate, daysIn, findDay, getDay, isoDate, isPlainDate, weekdayOf } from './day.ts';

const first = dayOfDate(1900, 1, 1);
const last = dayOfDate(2199, 12, 31);
const epoch = Temporal.PlainDate.from('1970-01-01');

test('every 13th day from 1900 to 2199 is the date that Temporal says, there and back', () => {
  let looked = 0;
  for (let day = first; day <= last; day = addDays(day, 13), looked++) {
    const date = epoch.add({ days: day });
    const { year, month, day: dateOfMonth, dayOfWeek } = date;
    expect(isoDate(day)).toBe(date.toString());
    expect([dateOfDay(day), weekdayOf(day)]).toEqual([{ year, month, date: dateOfMonth }, dayOfWeek]);
    expect(dayOfDate(year, month, dateOfMonth)).toBe(day);
    expect(findDay(date.toString())).toBe(day);
  }
  expect(looked).toBeGreaterThan(8_000);
});

test('days run on without a gap over the ends of months, years and centuries', () => {
  for (let day = first; day < last; day = addDays(day, 1)) {
    if (isoDate(day) >= isoDate(addDays(day, 1)))
      throw new Error(`${isoDate(day)} does not lie before the day after it`);
  }
  expect(last - first).toBe(Temporal.PlainDate.from('1900-01-01').until('2199-12-31').days);
});

test('months are as long as they are', () => {
  for (let year = 1896; year <= 2204; year++)
    for (let month = 1; month <= 12; month++)
      expect(daysIn(year, month)).toBe(Temporal.PlainYearMonth.from({ year, month }).daysInMonth);
  expect([daysIn(2026, 0), daysIn(2026, 13), daysIn(2026, 1.5)]).toEqual([NaN, NaN, NaN]);
});

describe('what is no date', () => {
  test.each([
    ['2026-02-29', 'the year has no leap day'],
    ['1900-02-29', 'nor has a century that 400 does not divide'],
    ['2026-02-30', 'no February has it'],
    ['2026-04-31', 'April has thirty days'],
    ['2026-00-10', 'there is no month 0'],
    ['2026-13-10', 'there is no month 13'],
    ['2026-11-00', 'there is no day 0'],
    ['1899-12-31', 'it lies before the years that the contract knows'],
    ['2200-01-01', 'it lies after them'],
    ['2026-1-1', 'two digits each'],
    ['20261116', 'the basic form is not ours'],
    ['2026-11-16T10:00:00Z', 'an instant is no date'],
    [' 2026-11-16', 'no spaces'],
    ['2026-11-16\n', 'no line end either'],
    ['٢٠٢٦-١١-١٦', 'other digits are no digits'],
    ['+002026-11-16', 'years have four digits'],
    ['', 'nothing is none'],
  ])('%j: %s', (text) => {
    expect([findDay(text), isPlainDate(text)]).toEqual([undefined, false]);
    expect(() => getDay(text)).toThrow(RangeError);
  });

  test('any text is a date exactly where Temporal reads it as that very date', () => {
    const dated = fc
      .tuple(fc.integer({ min: 1890, max: 2210 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    const isDate = (text: string) => {
      try {
        const date = Temporal.PlainDate.from(text);
        return date.toString() === text && date.year >= 1900 && date.year <= 2199;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.oneof(dated, fc.string({ maxLength: 12 })), (text) => {
        expect(isPlainDate(text)).toBe(isDate(text));
      }),
      { numRuns: 5_000 },
    );
  });
});
