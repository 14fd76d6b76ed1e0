import { expect, test } from 'vitest';
import { dateOfDay, getDay } from '../calendar/index.ts';
import { saidDates } from './said-dates.ts';
import { saidDay } from './said-day.ts';
import { tokensOf } from './token.ts';

test.each<[text: string, said: object[], because: string]>([
  ['on Monday', [{ weekday: 1 }], 'a weekday alone'],
  ['on 16 November', [{ date: 16, month: 11 }], 'day and month'],
  ['on the 16th of November 2026', [{ date: 16, month: 11, year: 2026 }], 'an ordinal, and the year'],
  ['on November 16th, 2026', [{ date: 16, month: 11, year: 2026 }], 'the month first'],
  ['on Tuesday, the 8th', [{ weekday: 2, date: 8 }], 'weekday and day'],
  ['on 16/11/2026', [{ date: 16, month: 11, year: 2026, isDigits: true }], 'digits'],
  ['on 13.09.26', [{ date: 13, month: 9, year: 2026, isDigits: true }], 'digits with dots'],
  ['by the 15th or on Friday', [{ date: 15 }, { weekday: 5 }], 'two in a row'],
  ['Sept 8', [{ date: 8, month: 9 }], 'a month cut short'],
  ['you may march on', [], '“may” and “march” are verbs'],
  ['version 3.11 of 24', [], 'a version is no date'],
  ['the 32nd floor', [], 'there is no such day'],
])('%s', (text, said) => {
  expect(saidDates(tokensOf(text))).toMatchObject(said);
  expect(saidDates(tokensOf(text))).toHaveLength(said.length);
});

test.each([
  ['2 January', '2026-12-20', false, { year: 2027, month: 1, date: 2 }, 'without a year the nearest'],
  ['3/4/2026', '2026-04-01', false, { year: 2026, month: 4, date: 3 }, 'the day first'],
  ['3/4/2026', '2026-04-01', true, { year: 2026, month: 3, date: 4 }, 'the month first, in America'],
])('%s, near %s', (text, near, monthFirst, date) => {
  const [said] = saidDates(tokensOf(text));
  const day = said && saidDay(said, getDay(near), monthFirst);
  expect(day === undefined ? undefined : dateOfDay(day)).toMatchObject(date);
});

test('a day that there is not is none', () => {
  const [said] = saidDates(tokensOf('31 February 2026'));
  expect(said && saidDay(said, getDay('2026-02-01'), false)).toBeUndefined();
});
