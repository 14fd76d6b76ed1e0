import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, getDay } from '../../calendar/day.ts';
import { findUntil } from './find-until.ts';
import { findCountry } from './country.ts';
import { writesMonthFirst } from './month-first.ts';

const wednesday = getDay('2027-03-03');

/** Pieces that dates and promises are made of, in any order. */
const pieces = fc.constantFrom(
  ...`you will hear from us by on until the end of next this week month Friday Monday 15 15th 3/4 31/12/2027 1. März bis au
  March June Easter Christmas before after within two working days hours a fortnight or to and not please let know - : . , ?
  back return committee meets then decide 2027-03-15 w/c early mid Q2 quarter new year tomorrow today last in`.split(
    /\s+/,
  ),
);
const sentences = fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' '));

describe('whatever is written', () => {
  test('a date that is found is not past, and its words stand in the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(sentences, fc.string({ unit: 'binary', maxLength: 500 })),
        fc.boolean(),
        fc.boolean(),
        (text, monthFirst, isAutoReply) => {
          const found = findUntil(text, { today: wednesday, monthFirst, isAutoReply });
          if (!found) return;
          expect(found.day).toBeGreaterThanOrEqual(wednesday);
          expect(found.start).toBeLessThan(found.end);
          expect(found.end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('the same words a week later mean the same weekday a week later', () => {
    const relative = fc.constantFrom(
      'Friday',
      'Tuesday week',
      'the end of next week',
      'tomorrow',
      'the end of the week',
    );
    fc.assert(
      fc.property(relative, fc.integer({ min: 0, max: 4_000 }), (when, offset) => {
        const day = (days: number) => {
          const today = addDays(wednesday, days);
          const found = findUntil(`We will let you know by ${when}.`, { today, monthFirst: false, isAutoReply: false });
          return found && found.day - days;
        };
        expect(day(offset + 7)).toBe(day(offset));
      }),
    );
  });

  test('a sentence of any length, and a text of any length, are read', () => {
    const long = 'we will let you know by Friday and '.repeat(5_000);
    expect(findUntil(long, { today: wednesday, monthFirst: false, isAutoReply: false })?.day).toBe(
      getDay('2027-03-05'),
    );
  });
});

test('the words that say it are marked', () => {
  const text = 'Dear Ana,\n\nThe panel meets on 10 March. You will hear by Friday 12 March at the latest.';
  const found = findUntil(text, { today: wednesday, monthFirst: false, isAutoReply: false });
  expect(found && text.slice(found.start, found.end)).toBe('Friday 12 March');
});

test.each<[zone: string | undefined, offset: number | undefined, text: string, expected: boolean, because: string]>([
  ['America/New_York', undefined, 'see you 3/4', true, 'the United States'],
  ['America/Toronto', undefined, '', true, 'English Canada'],
  ['America/Sao_Paulo', undefined, '', false, 'Brazil'],
  ['America/Mexico_City', undefined, '', false, 'Mexico'],
  ['Europe/London', undefined, 'March 15', false, 'the zone goes before the way months are written'],
  [undefined, -300, '', true, 'an offset of North America'],
  [undefined, -300, 'on 15 March, 3/4', false, 'the text itself puts the day first'],
  [undefined, 60, 'on March 15, 3/4', true, 'the text itself puts the month first'],
  [undefined, 0, '', false, 'nothing says otherwise'],
])('zone %s, offset %s, “%s”: month first is %s, because of %s', (zone, offset, text, expected) => {
  const country = findCountry(zone, undefined);
  const known = {
    ...(zone !== undefined && { zone }),
    ...(country !== undefined && { country }),
    ...(offset !== undefined && { offset }),
  };
  expect(writesMonthFirst({ ...known, text })).toBe(expected);
});

test.each<[zone: string | undefined, address: string, country: string | undefined, because: string]>([
  ['Europe/Dublin', 'hr@acme.example', 'IE', 'the zone'],
  ['America/Toronto', 'hr@acme.uk', 'CA', 'the zone goes before the address'],
  ['America/Indiana/Knox', '', 'US', 'one of many zones'],
  ['Europe/Berlin', 'hr@acme.uk', undefined, 'a zone of a country that needs no rule of its own'],
  [undefined, 'hr@acme.co.uk', 'GB', 'the address'],
  ['UTC', 'hr@acme.ie', 'IE', 'a server writes UTC anywhere'],
  [undefined, 'hr@acme.example', undefined, 'nothing says'],
])('zone %s and %s are of %s: %s', (zone, address, country) => {
  expect(findCountry(zone, { name: '', address })).toBe(country);
});
