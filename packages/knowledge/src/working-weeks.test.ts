import { type Weekday, getDay, workingCalendar } from '@fineline/core/calendar';
import { expect, test } from 'vitest';
import { workingWeekOf } from './working-weeks.ts';

test.each<[country: string, off: Weekday[], because: string]>([
  ['GB', [6, 7], 'Monday to Friday'],
  ['TR', [6, 7], 'Turkey keeps the same week'],
  ['MA', [6, 7], 'and Morocco'],
  ['AE', [6, 7], 'the Emirates since 2022'],
  ['SA', [5, 6], 'Saudi Arabia since 2013'],
  ['EG', [5, 6], 'Friday and Saturday by law'],
  ['IL', [5, 6], 'Friday and Saturday'],
  ['KW', [5, 6], 'Friday and Saturday'],
  ['ZZ', [6, 7], 'of a country that nobody knows nothing else is known'],
  ['constructor', [6, 7], 'what every object has is no country'],
  ['__proto__', [6, 7], 'nor is this'],
])('%s: %j off: %s', (country, off) => {
  expect(workingWeekOf(country).off).toEqual(off);
});

test.each<[country: string, date: string, short: boolean, because: string]>([
  ['AE', '2026-11-20', true, 'on Friday public bodies close at noon'],
  ['AE', '2026-11-19', false, 'on Thursday they do not'],
  ['GB', '2026-11-20', false, 'a Friday is as long as any day elsewhere'],
])('%s, %s is a short day: %s, because %s', (country, date, short) => {
  expect(workingCalendar({ week: workingWeekOf(country) }).isShortDay(getDay(date))).toBe(short);
});
