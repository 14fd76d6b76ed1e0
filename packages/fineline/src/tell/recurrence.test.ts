import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { tell } from './index.ts';
import { calendarOf } from './testing/files.ts';

/** The starts that are told of a repeating event whose own start is 10:00 UTC. */
async function startsOf(...lines: string[]): Promise<string[]> {
  const answer = await tell({ ics: calendarOf(...lines) });
  if (!answer.ok) throw new Error(answer.refusal.says);
  return answer.value.events.flatMap((event) => (event.type === 'interview' ? [event.at] : []));
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const someWeekdays = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 4 });
const nth = fc.constantFrom('1', '2', '3', '-1', '-2', '');
const rules = fc
  .record({
    pattern: fc.oneof(
      fc.constant('FREQ=DAILY'),
      someWeekdays.map((days) => `FREQ=DAILY;BYDAY=${days.join()}`),
      fc.constant('FREQ=WEEKLY'),
      someWeekdays.map((days) => `FREQ=WEEKLY;BYDAY=${days.join()}`),
      fc.tuple(nth, fc.constantFrom(...weekdays)).map(([n, day]) => `FREQ=MONTHLY;BYDAY=${n}${day}`),
      fc
        .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 })
        .map((dates) => `FREQ=MONTHLY;BYMONTHDAY=${dates.sort((a, b) => a - b).join()}`),
      fc.constant('FREQ=MONTHLY;BYMONTHDAY=-1'),
      fc
        .tuple(nth, fc.constantFrom(...weekdays), fc.integer({ min: 1, max: 12 }))
        .map(([n, day, month]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${n}${day}`),
    ),
    interval: fc.integer({ min: 1, max: 4 }),
    end: fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 30 }).map((count) => `;COUNT=${count}`),
      fc.constantFrom(';UNTIL=20270301T100000Z', ';UNTIL=20261224T235959Z'),
    ),
  })
  .map(({ pattern, interval, end }) => `${pattern};INTERVAL=${interval}${end}`);

/** ical.js as the judge; it is not used in the product, because it can be made to search for ever. */
function judged(rule: string, dtstart: string): string[] {
  const start = ICAL.Time.fromDateTimeString(dtstart);
  const iterator = ICAL.Recur.fromString(rule).iterator(start);
  const starts: string[] = [];
  const last = start.toUnixTime() + 366 * 86_400;
  for (let next = iterator.next(); next && starts.length < 20 && next.toUnixTime() <= last; next = iterator.next()) {
    starts.push(new Date(next.toUnixTime() * 1_000).toISOString().replace('.000', ''));
  }
  return starts;
}

test('dates of a repetition are those that ical.js finds, up to 20 within a year', async () => {
  await fc.assert(
    fc.asyncProperty(rules, fc.integer({ min: 0, max: 400 }), async (rule, days) => {
      const day = new Date(Date.UTC(2026, 8, 1 + days, 10)).toISOString().slice(0, 10);
      const [first] = judged(rule, `${day}T10:00:00Z`);
      // Where the start itself is no date of its rule the standard leaves it open what follows.
      fc.pre(first === `${day}T10:00:00Z`);
      const starts = await startsOf(`DTSTART:${day.replaceAll('-', '')}T100000Z`, `RRULE:${rule}`);
      expect(starts).toEqual(judged(rule, `${day}T10:00:00Z`));
    }),
    { numRuns: 150 },
  );
});

const monday = 'DTSTART:20261116T100000Z';
const at = (date: string) => `2026-${date}T10:00:00Z`;

test.each<[what: string, lines: string[], starts: string[], because: string]>([
  [
    'struck',
    [monday, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261123T100000Z'],
    [at('11-16'), at('11-30')],
    'a struck date counts among the three',
  ],
  [
    'struck by day',
    [monday, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20261123'],
    [at('11-16'), at('11-30')],
    'some programs strike whole days',
  ],
  [
    'added',
    [monday, 'RDATE:20261118T100000Z,20261120T100000Z'],
    [at('11-16'), at('11-18'), at('11-20')],
    'dates may be added without a rule',
  ],
  [
    'by the hour',
    [monday, 'RRULE:FREQ=HOURLY'],
    [at('11-16')],
    'no interview repeats by the hour: the first counts, the rest is asked',
  ],
  ['by a rule that is none', [monday, 'RRULE:whenever'], [at('11-16')], 'the first counts, the rest is asked'],
  [
    'on the last working day',
    ['DTSTART:20260930T100000Z', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3'],
    [at('09-30'), at('10-30'), at('11-30')],
    'a position counts within each month',
  ],
  [
    'until a day',
    [monday, 'RRULE:FREQ=DAILY;UNTIL=20261118'],
    [at('11-16'), at('11-17'), at('11-18')],
    'that day is included',
  ],
  [
    'until its own start',
    [monday, 'RRULE:FREQ=DAILY;UNTIL=20261116T100000Z'],
    [at('11-16')],
    'the last date is included',
  ],
])('a repetition that is %s starts at %j: %j, %s', async (_, lines, starts) => {
  expect(await startsOf(...lines)).toEqual(starts);
});

test('a repetition without end is cut at twenty dates, and it is asked which count', async () => {
  const answer = await tell({ ics: calendarOf(monday, 'RRULE:FREQ=WEEKLY', 'SUMMARY:Chat') });
  expect(answer.ok && answer.value.events.length).toBe(20);
  expect(answer.ok && answer.value.needs.join()).toMatch(/Which dates of “Chat” are interviews\?/);
});

describe('the wall clock holds over a change of summer time', () => {
  test.each<[zone: string, lines: string[]]>([
    ['Europe/London', []],
    ['GMT Standard Time', []],
    [
      'Somewhere',
      [
        'BEGIN:VTIMEZONE',
        'TZID:Somewhere',
        'BEGIN:STANDARD',
        'DTSTART:16010101T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0000',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:16010101T010000',
        'TZOFFSETFROM:+0000',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
        'END:DAYLIGHT',
        'END:VTIMEZONE',
      ],
    ],
  ])('of %s', async (zone, described) => {
    const ics = calendarOf(`DTSTART;TZID=${zone}:20261019T100000`, 'RRULE:FREQ=WEEKLY;COUNT=2').replace(
      'BEGIN:VEVENT',
      [...described, 'BEGIN:VEVENT'].join('\r\n'),
    );
    const answer = await tell({ ics });
    expect(answer).toMatchObject({
      ok: true,
      value: { events: [{ at: '2026-10-19T09:00:00Z' }, { at: '2026-10-26T10:00:00Z' }] },
    });
  });
});
