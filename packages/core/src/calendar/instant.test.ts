import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { findMoment, getMoment, isInstant } from './instant.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** Instants as programs write them, right ones and wrong ones. */
const texts = fc
  .record({
    year: fc.integer({ min: 1890, max: 2209 }),
    month: fc.integer({ min: 0, max: 13 }),
    date: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 28 }) }, { weight: 1, arbitrary: fc.nat(33) }),
    hours: fc.oneof({ weight: 5, arbitrary: fc.nat(23) }, { weight: 1, arbitrary: fc.nat(30) }),
    minutes: fc.oneof({ weight: 5, arbitrary: fc.nat(59) }, { weight: 1, arbitrary: fc.nat(70) }),
    seconds: fc.option(fc.oneof({ weight: 5, arbitrary: fc.nat(59) }, { weight: 1, arbitrary: fc.nat(70) }), {
      nil: undefined,
    }),
    fraction: fc.option(fc.stringMatching(/^\d{1,10}$/), { nil: undefined }),
    offset: fc.oneof(
      fc.constant('Z'),
      fc.tuple(fc.constantFrom('+', '-'), fc.nat(24), fc.nat(60)).map(([sign, h, m]) => `${sign}${two(h)}:${two(m)}`),
    ),
  })
  .map(({ year, month, date, hours, minutes, seconds, fraction, offset }) => {
    const tail = seconds === undefined ? '' : `:${two(seconds)}${fraction === undefined ? '' : `.${fraction}`}`;
    return `${year}-${two(month)}-${two(date)}T${two(hours)}:${two(minutes)}${tail}${offset}`;
  });

const byTemporal = (text: string): number | undefined => {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return undefined;
  }
};

test('an instant is the moment that Temporal says, and none where Temporal says none', () => {
  fc.assert(
    fc.property(texts, (text) => {
      // A leap second is read by Temporal as the second before it; calendars never write one.
      fc.pre(!/T\d\d:\d\d:60/.test(text));
      expect(findMoment(text)).toBe(byTemporal(text));
    }),
    { numRuns: 20_000 },
  );
});

test('one letter changed, put in or left out: what is still read means what Temporal says', () => {
  const right = '2026-11-16T10:00:00.123+05:30';
  fc.assert(
    fc.property(
      fc.nat(right.length),
      fc.nat(1),
      fc.constantFrom(...'0159:.-+TZtz ,W٣\n\u2212'.split('')),
      (at, drop, letter) => {
        const text = right.slice(0, at) + letter + right.slice(at + drop);
        const moment = findMoment(text);
        if (moment !== undefined) expect(moment).toBe(byTemporal(text));
      },
    ),
    { numRuns: 5_000 },
  );
});

test('any text at all is no instant, and never a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(isInstant(text)).toBe(findMoment(text) !== undefined && /^(19|20|21)/.test(text));
    }),
    { numRuns: 5_000 },
  );
});

describe('what the contract takes', () => {
  test.each<[text: string, taken: boolean, because: string]>([
    ['2026-11-16T10:00:00Z', true, 'the usual form'],
    ['2026-11-16T10:00Z', true, 'seconds may be left out'],
    ['2026-11-16T10:00:00.123456789Z', true, 'as fine as anybody writes it'],
    ['2026-11-16T10:00:00+05:45', true, 'quarters of an hour'],
    ['1900-01-01T00:00:00Z', true, 'the first of its years'],
    ['2199-12-31T23:59:59Z', true, 'the last of them'],
    ['1900-01-01T00:00:00+14:00', true, 'it is its own date that counts'],
    ['1899-12-31T23:59:59Z', false, 'before them'],
    ['2200-01-01T00:00:00Z', false, 'after them'],
    ['2026-11-16T10:00:00', false, 'no offset: nobody knows when that is'],
    ['2026-11-16', false, 'a date is no instant'],
    ['2026-11-16 10:00:00Z', false, 'a T stands between'],
    ['2026-11-16T10:00:00z', false, 'a capital Z'],
    ['2026-11-16T24:00:00Z', false, 'a day ends at 23:59'],
    ['2026-11-16T10:00:60Z', false, 'no leap seconds'],
    ['2026-02-29T10:00:00Z', false, 'that day did not exist'],
    ['2026-11-16T10:00:00+0100', false, 'the offset has a colon'],
    ['2026-11-16T10:00:00+24:00', false, 'no offset is a day long'],
    ['2026-11-16T10:00:00.Z', false, 'a point stands before digits'],
    ['2026-11-16T10:00:00Z[Europe/London]', false, 'a zone is no offset'],
    ['16 November 2026', false, 'words are for people'],
  ])('%s: %s, because %s', (text, taken) => {
    expect(isInstant(text)).toBe(taken);
  });

  test('a moment that is asked for must be there', () => {
    expect(getMoment('1970-01-01T00:00:01Z')).toBe(1_000);
    expect(() => getMoment('soon')).toThrow(RangeError);
  });
});
