import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, addDays, dayOfDate, getDay, isoDate } from './day.ts';
import {
  type WorkingCalendar,
  addWorkingDays,
  workingCalendar,
  workingDayAfter,
  workingDayBefore,
  workingDayFrom,
  workingDayUpTo,
} from './working-calendar.ts';

const days = (...dates: string[]): Day[] => dates.map(getDay);
const easter = new Set(days('2026-04-03', '2026-04-06'));
const english = workingCalendar({ holidays: (year) => (year === 2026 ? easter : new Set()) });
const gulf = workingCalendar({ week: { off: [5, 6] } });
const own = workingCalendar({
  holidays: () => easter,
  daysOff: days('2026-04-07', '2026-04-08', '2026-04-11'),
  workingDays: days('2026-04-06', '2026-04-08', '2026-04-11'),
});

test.each<[calendar: WorkingCalendar, date: string, worked: boolean, because: string]>([
  [english, '2026-04-02', true, 'a Thursday like any other'],
  [english, '2026-04-03', false, 'a public holiday'],
  [english, '2026-04-04', false, 'a Saturday'],
  [english, '2026-04-06', false, 'a public holiday'],
  [english, '2027-04-06', true, 'the holidays of one year are not those of the next'],
  [gulf, '2026-04-03', false, 'Friday is off there'],
  [gulf, '2026-04-04', false, 'and Saturday'],
  [gulf, '2026-04-05', true, 'and Sunday is not'],
  [own, '2026-04-06', true, 'a holiday that the user has struck is worked'],
  [own, '2026-04-07', false, 'a day that the user has added is not'],
  [own, '2026-04-08', true, 'of a day both added and struck the last word is that it is worked'],
  [own, '2026-04-11', true, 'of a weekend as well'],
])('%# %s is worked: %s, because it is %s', (calendar, date, worked) => {
  expect(calendar.isWorkingDay(getDay(date))).toBe(worked);
});

test.each<
  [calendar: WorkingCalendar, date: string, from: string, upTo: string, after: string, before: string, because: string]
>([
  [english, '2026-04-01', '2026-04-01', '2026-04-01', '2026-04-02', '2026-03-31', 'among working days each is its own'],
  [english, '2026-04-03', '2026-04-07', '2026-04-02', '2026-04-07', '2026-04-02', 'Easter is four days long'],
  [english, '2026-04-02', '2026-04-02', '2026-04-02', '2026-04-07', '2026-04-01', 'and lies after a working day'],
  [gulf, '2026-04-02', '2026-04-02', '2026-04-02', '2026-04-05', '2026-04-01', 'the week ends on Thursday there'],
  [own, '2026-04-03', '2026-04-06', '2026-04-02', '2026-04-06', '2026-04-02', 'a struck holiday ends the feast early'],
])('%# around %s: from it %s, up to it %s, after it %s, before it %s', (calendar, date, from, upTo, after, before) => {
  const day = getDay(date);
  const found = [workingDayFrom, workingDayUpTo, workingDayAfter, workingDayBefore].map((find) =>
    isoDate(find(day, calendar)),
  );
  expect(found).toEqual([from, upTo, after, before]);
});

test.each<[date: string, count: number, then: string, because: string]>([
  ['2026-04-01', 0, '2026-04-01', 'none on is the day itself'],
  ['2026-04-04', 0, '2026-04-04', 'whatever day it is'],
  ['2026-04-01', 1, '2026-04-02', 'the next'],
  ['2026-04-01', 2, '2026-04-07', 'over Easter'],
  ['2026-04-04', 1, '2026-04-07', 'from a day off the first is one'],
  ['2026-12-31', 1, '2027-01-01', 'over the year’s end, by the table that was handed in'],
])('%s and %i working days is %s: %s', (date, count, then) => {
  expect(isoDate(addWorkingDays(getDay(date), count, english))).toBe(then);
});

test('a table that never works does not hang anybody', () => {
  const never = workingCalendar({ week: { off: [1, 2, 3, 4, 5, 6, 7] } });
  const day = getDay('2026-04-01');
  expect([workingDayFrom(day, never), workingDayUpTo(day, never)]).toEqual([day, day]);
});

test('whatever is off: steps end on a working day, in their direction, with none between', () => {
  const from = dayOfDate(2026, 1, 1);
  const some = fc.array(
    fc.nat(120).map((n) => addDays(from, n)),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(some, some, fc.nat(100), (daysOff, workingDays, n) => {
      const calendar = workingCalendar({ daysOff, workingDays });
      const day = addDays(from, n);
      const next = workingDayFrom(day, calendar);
      const last = workingDayUpTo(day, calendar);
      expect([calendar.isWorkingDay(next), calendar.isWorkingDay(last)]).toEqual([true, true]);
      for (let at = day; at < next; at = addDays(at, 1)) expect(calendar.isWorkingDay(at)).toBe(false);
      for (let at = day; at > last; at = addDays(at, -1)) expect(calendar.isWorkingDay(at)).toBe(false);
      expect(workingDayAfter(day, calendar)).toBeGreaterThan(day);
      expect(workingDayBefore(day, calendar)).toBeLessThan(day);
    }),
  );
});
