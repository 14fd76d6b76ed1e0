import { asMoment, dayLength, findZone, getMoment, getZone, hour, minute } from '@fineline/core/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backOff, nextDaily } from './times.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });

test('a pause is whole milliseconds, between half of what it doubles to and all of it, and never above the most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      chance,
      fc.integer({ min: 1, max: hour }),
      fc.integer({ min: 1, max: 7 * dayLength }),
      (attempt, random, first, most) => {
        const pause = backOff(attempt, () => random, { first, most });
        const doubled = Math.min(most, first * 2 ** (attempt - 1));
        expect(Number.isInteger(pause)).toBe(true);
        expect(pause).toBeGreaterThanOrEqual(Math.floor(doubled / 2));
        expect(pause).toBeLessThanOrEqual(doubled);
      },
    ),
  );
});

test('with the same chance, a later try never waits less', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), chance, (attempt, random) => {
      expect(backOff(attempt + 1, () => random)).toBeGreaterThanOrEqual(backOff(attempt, () => random));
    }),
  );
});

test.each([
  // try, chance, pause, because
  [1, 0, 5_000, 'half of ten seconds'],
  [1, 1, 10_000, 'all of it'],
  [4, 1, 80_000, 'three times doubled'],
  [10, 1, hour, 'an hour is the most'],
  [1e9, 0.5, 0.75 * hour, 'nor does it overflow'],
])('after try %d with the chance %d it is %d: %s', (attempt, chance, pause) => {
  expect(backOff(attempt, () => chance)).toBe(pause);
});

test.each([
  // zone, now, at, next, because
  ['Europe/London', '2026-11-22T09:00:00Z', 12, '2026-11-22T12:00:00Z', 'it is still to come today'],
  ['Europe/London', '2026-11-22T12:00:00Z', 12, '2026-11-23T12:00:00Z', 'now is not next'],
  ['Asia/Tokyo', '2026-11-22T16:00:00Z', 0, '2026-11-23T15:00:00Z', 'the day is theirs, not UTC’s'],
  [
    'Europe/London',
    '2026-03-28T12:00:00Z',
    12,
    '2026-03-29T11:00:00Z',
    'clocks go forward, and the wall shows the same',
  ],
  ['Europe/London', '2026-03-29T00:30:00Z', 1.5, '2026-03-29T01:30:00Z', 'half past one is left out: just after'],
  ['Europe/London', '2026-10-25T00:30:00Z', 1.5, '2026-10-26T01:30:00Z', 'half past one comes twice: the first counts'],
  ['Pacific/Apia', '2011-12-29T22:00:00Z', 12, '2011-12-30T22:00:00Z', 'a whole day is left out'],
])('in %s at %s, the next time it is %d o’clock is %s: %s', (zone, now, at, next) => {
  expect(new Date(nextDaily(getMoment(now), getZone(zone), at * hour)).toISOString()).toBe(
    new Date(getMoment(next)).toISOString(),
  );
});

test('the next time is after now, within two days, and of its own day’s time unless the clocks leave that out', () => {
  const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'];
  fc.assert(
    fc.property(
      fc.integer({ min: getMoment('1990-01-01T00:00:00Z'), max: getMoment('2100-01-01T00:00:00Z') }),
      fc.constantFrom(...zones.flatMap((id) => findZone(id) ?? [])),
      fc.integer({ min: 0, max: 24 * 60 - 1 }),
      (ms, zone, minutes) => {
        const [now, since] = [asMoment(ms), minutes * minute];
        const next = nextDaily(now, zone, since);
        expect(next).toBeGreaterThan(now);
        expect(next - now).toBeLessThanOrEqual(49 * hour);
        if (zone.momentAt(zone.dayAt(next), since) === next && zone.timeAt(next) !== since) {
          expect(zone.timeAt(asMoment(next - 1)), 'just after a time that was left out').toBeLessThan(since);
        }
      },
    ),
  );
});
