import { expect, test } from 'vitest';
import { makeCalendar } from './when.ts';

const asOf = '2026-11-16T13:00:00+00:00';

test.each([
  // instant, words, because
  ['2026-11-16T13:00:00Z', 'today, 13:00', 'it is the same day'],
  ['2026-11-17T11:00:00Z', 'tomorrow, 11:00', 'it is the next one'],
  ['2026-11-15T11:00:00Z', 'yesterday, 11:00', 'it was the one before'],
  ['2026-11-23T17:30:00Z', 'Monday 23 November, 17:30', 'any other day has its name'],
  ['2027-01-04T09:00:00Z', 'Monday 4 January 2027, 09:00', 'another year is said'],
  ['2026-07-01T08:00:00Z', 'Wednesday 1 July, 09:00', 'summer time counts'],
])('in London %s is %s: %s', (instant, words) => {
  expect(makeCalendar(asOf, 'Europe/London', 'Europe/London').moment(instant)).toBe(words);
});

test.each([
  // zone, own, words, because
  ['America/New_York', 'America/New_York', 'tomorrow, 09:00', 'one clock is enough for both'],
  ['America/New_York', 'Europe/London', 'tomorrow, 09:00 (New York; 14:00 London)', 'the reader has another clock'],
  [
    'Pacific/Auckland',
    'Europe/London',
    'Wednesday 18 November, 03:00 (Auckland; Tuesday 17 November, 14:00 London)',
    'and another day',
  ],
  ['Europe/Dublin', 'Europe/London', 'tomorrow, 14:00', 'another zone with the same hour'],
])('14:00 UTC on the 17th, in %s and read in %s, is %s: %s', (zone, own, words) => {
  expect(makeCalendar(asOf, zone, own).moment('2026-11-17T14:00:00Z')).toBe(words);
});

test('the heading has the year and the zone', () => {
  expect(makeCalendar(asOf, 'Asia/Kolkata', 'Asia/Kolkata').heading).toBe('Monday 16 November 2026, 18:30 (Kolkata)');
});
