import { describe, expect, test } from 'vitest';
import { getDay } from './day.ts';
import { getMoment } from './instant.ts';
import { type OfficeTime, bestIn, bestOnOrBefore, closingOn, eveningOf, morningOf, openingOn } from './office-time.ts';
import { workingCalendar } from './working-calendar.ts';
import { getZone } from './zone.ts';

const closed = new Set(['2026-04-03', '2026-04-06', '2026-12-25', '2026-12-28', '2027-01-01'].map(getDay));
const london: OfficeTime = { zone: getZone('Europe/London'), calendar: workingCalendar({ holidays: () => closed }) };
const dubai: OfficeTime = {
  zone: getZone('Asia/Dubai'),
  calendar: workingCalendar({ week: { off: [6, 7], shortDay: 5 } }),
};
const kolkata: OfficeTime = { zone: getZone('Asia/Kolkata'), calendar: workingCalendar({}) };

test.each<[date: string, opens: string, closes: string, because: string]>([
  ['2026-03-27', '2026-03-27T09:00:00+00:00', '2026-03-27T17:30:00+00:00', 'a working day is its own'],
  ['2026-03-28', '2026-03-30T09:00:00+01:00', '2026-03-30T17:30:00+01:00', 'a weekend, over which the clocks change'],
  ['2026-04-03', '2026-04-07T09:00:00+01:00', '2026-04-07T17:30:00+01:00', 'Easter moves both of its ends'],
  ['2026-12-25', '2026-12-29T09:00:00+00:00', '2026-12-29T17:30:00+00:00', 'so does Christmas'],
])('a window that opens or closes on %s does so at %s and %s: %s', (date, opens, closes) => {
  const day = getDay(date);
  expect([openingOn(day, london), closingOn(day, london)].map(london.zone.format)).toEqual([opens, closes]);
});

test('what goes to nobody never moves', () => {
  const sunday = getDay('2026-03-29');
  expect([morningOf(sunday, london), eveningOf(sunday, london)].map(london.zone.format)).toEqual([
    '2026-03-29T09:00:00+01:00',
    '2026-03-29T17:30:00+01:00',
  ]);
});

describe('the best moment of a window', () => {
  test.each<
    [office: OfficeTime, opens: string, closes: string | undefined, now: string, best: string, because: string]
  >([
    [
      london,
      '2026-03-27T09:00Z',
      '2026-03-30T16:30Z',
      '2026-03-26T12:00Z',
      '2026-03-27T09:00Z',
      'its first working hour',
    ],
    [
      london,
      '2026-03-27T09:00Z',
      '2026-03-30T16:30Z',
      '2026-03-27T11:20Z',
      '2026-03-27T11:20Z',
      'now, where people are at work',
    ],
    [
      london,
      '2026-03-27T09:00Z',
      '2026-03-30T16:30Z',
      '2026-03-27T17:30Z',
      '2026-03-27T17:30Z',
      'half past five is still one',
    ],
    [
      london,
      '2026-03-27T09:00Z',
      '2026-03-30T16:30Z',
      '2026-03-27T17:31Z',
      '2026-03-30T08:00Z',
      'after hours the next morning that is worked',
    ],
    [
      london,
      '2026-03-27T18:00Z',
      '2026-03-28T18:00Z',
      '2026-03-27T18:30Z',
      '2026-03-27T18:30Z',
      'a window without working hours: now',
    ],
    [london, '2026-03-27T18:00Z', '2026-03-28T18:00Z', '2026-03-27T12:00Z', '2026-03-27T18:00Z', 'or its opening'],
    [
      london,
      '2026-03-27T18:00Z',
      '2026-03-30T08:00Z',
      '2026-03-27T18:30Z',
      '2026-03-30T08:00Z',
      'its very last instant belongs to it',
    ],
    [
      london,
      '2026-03-27T18:00Z',
      '2026-03-30T07:59Z',
      '2026-03-27T18:30Z',
      '2026-03-27T18:30Z',
      'a minute earlier does not',
    ],
    [
      london,
      '2026-04-02T18:00Z',
      undefined,
      '2026-04-02T18:00Z',
      '2026-04-07T08:00Z',
      'without an end it waits for the feast to pass',
    ],
    [
      london,
      '2026-12-24T09:00Z',
      '2026-12-31T17:30Z',
      '2026-12-20T09:00Z',
      '2026-12-24T09:00Z',
      'between Christmas and New Year where nothing else is left',
    ],
    [
      london,
      '2026-12-24T09:00Z',
      '2027-01-04T17:30Z',
      '2026-12-20T09:00Z',
      '2027-01-04T09:00Z',
      'and after it where there is more',
    ],
    [london, '2026-12-23T09:00Z', '2026-12-31T17:30Z', '2026-12-20T09:00Z', '2026-12-23T09:00Z', 'or before it'],
    [
      dubai,
      '2026-03-27T05:00Z',
      '2026-03-30T13:30Z',
      '2026-03-27T07:00Z',
      '2026-03-27T07:00Z',
      'a Friday morning in Dubai',
    ],
    [dubai, '2026-03-27T05:00Z', '2026-03-30T13:30Z', '2026-03-27T09:00Z', '2026-03-30T05:00Z', 'not its afternoon'],
    [
      kolkata,
      '2026-03-27T00:00Z',
      '2026-03-30T13:30Z',
      '2026-03-27T01:00Z',
      '2026-03-27T03:30Z',
      'nine where they are',
    ],
  ])('%# %s to %s, at %s: %s', (office, opens, closes, now, best) => {
    const window = { opens: getMoment(opens), closes: closes === undefined ? undefined : getMoment(closes) };
    expect(bestIn(window, getMoment(now), office)).toBe(getMoment(best));
  });

  test.each<[opens: string, closes: string, nth: number, best: string, because: string]>([
    ['2026-03-27T09:00Z', '2026-04-10T16:30Z', 1, '2026-03-27T09:00Z', 'the first'],
    ['2026-03-27T09:00Z', '2026-04-10T16:30Z', 3, '2026-03-31T08:00Z', 'the third, counted in working days'],
    ['2026-04-02T08:00Z', '2026-04-10T16:30Z', 3, '2026-04-08T08:00Z', 'over Easter as well'],
    ['2026-03-27T09:00Z', '2026-03-30T16:30Z', 3, '2026-03-27T09:00Z', 'the first, where the window has no third'],
    ['2026-12-22T09:00Z', '2026-12-29T17:30Z', 3, '2026-12-22T09:00Z', 'the first, where the third is Christmas Eve'],
  ])('%s to %s, on working day %i: %s, %s', (opens, closes, nth, best) => {
    const window = { opens: getMoment(opens), closes: getMoment(closes) };
    expect(bestIn(window, window.opens, london, nth)).toBe(getMoment(best));
  });

  test.each<[by: string, now: string, best: string, because: string]>([
    ['2026-04-01', '2026-03-20T09:00Z', '2026-04-01T08:00Z', 'the day itself'],
    ['2026-04-04', '2026-03-20T09:00Z', '2026-04-02T08:00Z', 'the last working day before it'],
    ['2026-04-01', '2026-04-01T11:00Z', '2026-04-01T11:00Z', 'now, on the day itself'],
    ['2026-12-30', '2026-12-01T09:00Z', '2026-12-23T09:00Z', 'before Christmas rather than after it'],
    ['2026-12-30', '2026-12-29T09:00Z', '2026-12-30T09:00Z', 'between the years where nothing else is left'],
  ])('by %s, at %s: %s, %s', (by, now, best) => {
    const window = { opens: getMoment('2026-03-01T09:00Z'), closes: eveningOf(getDay(by), london) };
    expect(bestOnOrBefore(getDay(by), window, getMoment(now), london)).toBe(getMoment(best));
  });
});
