import { asMoment, findMoment, getZone, isoDate, minute } from '@fineline/core/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateIn, findInstant, placeOf, showSameTime, timeIn } from './zone.ts';

const zones = [
  'Europe/London',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'America/St_Johns',
  'Africa/Casablanca',
  'UTC',
];

test.each<[string, string, string, string | undefined, string]>([
  ['2026-03-29', '01:30', 'Europe/London', '2026-03-29T02:30:00+01:00', 'in a gap it is the time just after it'],
  ['2026-10-25', '01:30', 'Europe/London', '2026-10-25T01:30:00+01:00', 'in an overlap it is the earlier one'],
  ['2026-11-16', '09:00', 'Asia/Kolkata', '2026-11-16T09:00:00+05:30', 'an offset may have half an hour'],
  ['2026-11-16', '09:00', 'America/New_York', '2026-11-16T09:00:00-05:00', 'an offset may be west of Greenwich'],
  ['2026-11-16', '09:00:00', 'UTC', '2026-11-16T09:00:00+00:00', 'some browsers give seconds'],
  ['2026-02-30', '09:00', 'UTC', undefined, 'there is no such date'],
  ['', '09:00', 'UTC', undefined, 'no date was given'],
  ['2026-11-16', '', 'UTC', undefined, 'no time was given'],
  ['2026-11-16', '25:00', 'UTC', undefined, 'there is no such hour'],
])('%s %s in %s is %s: %s', (date, time, zone, expected) => {
  expect(findInstant(date, time, zone)).toBe(expected);
});

test('dates and times are those that core’s zones give, in any zone, at any moment from 1972 to 2090', () => {
  const moments = fc.integer({ min: 1_052_000, max: 63_000_000 }).map((minutes) => asMoment(minutes * minute));
  fc.assert(
    fc.property(fc.constantFrom(...zones), moments, (id, moment) => {
      const zone = getZone(id);
      const instant = zone.format(moment);
      const sinceMidnight = Math.floor(zone.timeAt(moment) / minute);
      const two = (n: number) => String(n).padStart(2, '0');
      expect(dateIn(instant, id)).toBe(isoDate(zone.dayAt(moment)));
      expect(timeIn(instant, id)).toBe(`${two(Math.floor(sinceMidnight / 60))}:${two(sinceMidnight % 60)}`);
      expect(findMoment(findInstant(dateIn(instant, id), timeIn(instant, id), id) ?? '')).toBe(
        zone.momentAt(zone.dayAt(moment), sinceMidnight * minute),
      );
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['2026-07-01T12:00:00Z', 'Europe/London', 'Europe/Lisbon', true, 'both are an hour ahead in summer'],
  ['2026-07-01T12:00:00Z', 'Europe/London', 'Europe/Berlin', false, 'they are an hour apart'],
  ['2026-01-01T12:00:00Z', 'Europe/London', 'UTC', true, 'they agree in winter'],
  ['2026-07-01T12:00:00Z', 'Europe/London', 'UTC', false, 'they differ in summer'],
])('at %s clocks in %s and %s agree: %s, as %s', (at, one, other, expected) => {
  expect(showSameTime(at, one, other)).toBe(expected);
});

test('a place is the last part of a zone', () => {
  expect(['America/Argentina/Buenos_Aires', 'UTC'].map(placeOf)).toEqual(['Buenos Aires', 'UTC']);
});
