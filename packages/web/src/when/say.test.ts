import { getDay } from '@fineline/core/calendar';
import { expect, test } from 'vitest';
import { capitalised, sayFullMoment, sayList, sayMoment, sayNumber, sayOnDay, sayShortDay } from './say.ts';

const today = getDay('2026-11-22');

test.each([
  ['2026-11-21', 'yesterday', 'it was the day before'],
  ['2026-11-22', 'today', 'it is this day'],
  ['2026-11-23', 'tomorrow', 'it is the next day'],
  ['2026-11-24', 'on Tuesday 24 November', 'it is further away than that'],
  ['2027-01-04', 'on Monday 4 January 2027', 'it is in another year'],
])('%s is told as “%s”, as %s', (date, expected) => {
  expect(sayOnDay(getDay(date), today)).toBe(expected);
});

test.each([
  ['2026-11-27', 'Fri 27 Nov', 'the year is this one'],
  ['2027-01-04', 'Mon 4 Jan 2027', 'the year is another'],
])('%s is %s for short: %s', (date, expected) => {
  expect(sayShortDay(getDay(date), today)).toBe(expected);
});

test.each([
  ['Europe/London', 'Europe/London', 'tomorrow at 09:00', 'the clock is the reader’s own'],
  ['Europe/Lisbon', 'Europe/London', 'tomorrow at 09:00', 'both clocks show the same'],
  ['America/New_York', 'Europe/London', 'on Monday 23 November at 04:00, New York time', 'the clock is another'],
  ['Europe/London', 'Asia/Kolkata', 'on Monday 23 November at 09:00, London time', 'the reader is elsewhere'],
])('in %s, read in %s: “%s”, as %s', (zone, here, expected) => {
  const sight = { zone, here, asOf: '2026-11-22T20:00:00Z' };
  expect(sayMoment('2026-11-23T09:00:00+00:00', sight)).toBe(expected);
});

test('a full moment never says “tomorrow”', () => {
  const sight = { zone: 'Europe/Berlin', here: 'Europe/Berlin', asOf: '2026-11-22T20:00:00Z' };
  expect(sayFullMoment('2026-11-23T09:00:00+01:00', sight)).toBe('Monday 23 November, 09:00');
});

test.each([
  [[], ''],
  [['Ana'], 'Ana'],
  [['Ana', 'Ben'], 'Ana and Ben'],
  [['Ana', 'Ben', 'Cem'], 'Ana, Ben and Cem'],
])('%j reads “%s”', (names, expected) => {
  expect(sayList(names)).toBe(expected);
});

test('small numbers are words', () => {
  expect([1, 12, 13].map(sayNumber)).toEqual(['one', 'twelve', '13']);
  expect(capitalised('three letters')).toBe('Three letters');
});
