import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfDate } from '../../calendar/day.ts';
import { hour } from '../../calendar/instant.ts';
import { getZone } from '../../calendar/zone.ts';
import { readComponents } from './components.ts';
import { isoMoment } from './time.ts';
import { clocksOf } from './zones.ts';

const windows = (name: string) => (name === 'W. Europe Standard Time' ? ['Europe/Berlin'] : []);

function clock(tzid: string, ...described: string[]) {
  const calendars = readComponents(['BEGIN:VCALENDAR', ...described, 'END:VCALENDAR'].join('\n'));
  const [calendar] = calendars.ok ? calendars.value : [];
  if (!calendar) throw new Error('The calendar of the test cannot be read');
  return clocksOf(calendar, windows)(tzid);
}

const kolkata = (tzid: string) => [
  'BEGIN:VTIMEZONE',
  `TZID:${tzid}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0530',
  'TZOFFSETTO:+0530',
  'END:STANDARD',
  'END:VTIMEZONE',
];

test.each<[tzid: string, noonIs: string | undefined, because: string, described?: string[]]>([
  ['Europe/London', '11:00', 'the platform knows it'],
  ['America/New_York', '16:00', 'the platform knows it'],
  ['/mozilla.org/20050126_1/Europe/Berlin', '10:00', 'the prefix of Mozilla goes'],
  ['/freeassociation.sourceforge.net/Europe/Berlin', '10:00', 'the prefix of Evolution goes'],
  ['/Europe/Berlin', '10:00', 'a slash alone goes'],
  ['W. Europe Standard Time', '10:00', 'Windows calls it so'],
  ['(UTC+00:00) Dublin, Edinburgh, Lisbon, London', '11:00', 'Outlook shows it so'],
  ['(UTC-08:00) Pacific Time (US & Canada)', '19:00', 'Outlook shows it so'],
  ['(GMT-05:00) Eastern Time (US & Canada)', '16:00', 'older Outlooks showed it so'],
  ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', '06:30', 'the first city that is known'],
  ['(UTC+10:00) Canberra, Melbourne, Sydney', '02:00', 'July is winter there'],
  ['(UTC+09:00) London', undefined, 'a city whose offset is another is not believed'],
  ['(UTC+01:00) Nowhere', undefined, 'a city that nobody knows'],
  ['UTC', '12:00', 'no offset'],
  ['GMT+2', '10:00', 'the offset is its name'],
  ['UTC-05:00', '17:00', 'the offset is its name'],
  ['BST', undefined, 'London to some, Dhaka to the platform'],
  ['IST', undefined, 'India, Israel or Ireland'],
  ['EST', undefined, 'in July hardly anybody means it'],
  ['Custom Zone 1', undefined, 'nobody knows it'],
  ['Custom Zone 1', '06:30', 'the file describes it', kolkata('Custom Zone 1')],
  ['BST', '06:30', 'the file describes it', kolkata('BST')],
  ['Europe/London', '11:00', 'the platform knows better than the file', kolkata('Europe/London')],
  [
    'Office',
    '11:00',
    'the file names its place',
    ['BEGIN:VTIMEZONE', 'TZID:Office', 'X-LIC-LOCATION:Europe/London', 'END:VTIMEZONE'],
  ],
  ['Office', undefined, 'the file names it and describes nothing', ['BEGIN:VTIMEZONE', 'TZID:Office', 'END:VTIMEZONE']],
  ['', undefined, 'no name'],
])('noon of 15 July 2026 in %j is %s in UTC: %s', (tzid, noonIs, _, described = []) => {
  const moment = clock(tzid, ...described)?.momentAt(dayOfDate(2026, 7, 15), 12 * hour);
  expect(moment === undefined ? undefined : isoMoment(moment).slice(11, 16)).toBe(noonIs);
});

describe('a time zone that a file describes', () => {
  const rules = (name: string, standard: string[], daylight: string[]) => [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    'BEGIN:STANDARD',
    ...standard,
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    ...daylight,
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];
  test.each<[zone: string, described: string[]]>([
    [
      'Europe/London',
      rules(
        'x',
        [
          'DTSTART:16010101T020000',
          'TZOFFSETFROM:+0100',
          'TZOFFSETTO:+0000',
          'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
        ],
        [
          'DTSTART:16010101T010000',
          'TZOFFSETFROM:+0000',
          'TZOFFSETTO:+0100',
          'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
        ],
      ),
    ],
    [
      'America/New_York',
      rules(
        'x',
        ['DTSTART:20071104T020000', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'],
        ['DTSTART:20070311T020000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'],
      ),
    ],
    [
      'Australia/Sydney',
      rules(
        'x',
        ['DTSTART:20080406T030000', 'TZOFFSETFROM:+1100', 'TZOFFSETTO:+1000', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU'],
        ['DTSTART:20081005T020000', 'TZOFFSETFROM:+1000', 'TZOFFSETTO:+1100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU'],
      ),
    ],
  ])('as %s is on the wall, tells the same moments, in gaps and overlaps too', (name, described) => {
    const [own, known] = [clock('x', ...described), getZone(name)];
    fc.assert(
      fc.property(
        fc.integer({ min: dayOfDate(2010, 1, 1), max: dayOfDate(2035, 12, 31) }),
        fc.integer({ min: 0, max: 95 }),
        (day, quarter) => {
          const on = dayOfDate(1970, 1, 1 + day);
          expect(own?.momentAt(on, (quarter * hour) / 4)).toBe(known.momentAt(on, (quarter * hour) / 4));
        },
      ),
      {
        numRuns: 1_000,
        examples: [
          [dayOfDate(2026, 3, 29), 5],
          [dayOfDate(2026, 10, 25), 5],
          [dayOfDate(2026, 3, 8), 10],
          [dayOfDate(2026, 11, 1), 5],
          [dayOfDate(2026, 4, 5), 10],
        ],
      },
    );
  });

  test('goes on as its last rule left it', () => {
    const ended = rules(
      'x',
      [
        'DTSTART:20001029T030000',
        'TZOFFSETFROM:+0400',
        'TZOFFSETTO:+0300',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20101030T230000Z',
      ],
      [
        'DTSTART:20000326T020000',
        'TZOFFSETFROM:+0300',
        'TZOFFSETTO:+0400',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20110326T230000Z',
      ],
    );
    expect(
      isoMoment(
        clock('x', ...ended)?.momentAt(dayOfDate(2026, 7, 15), 12 * hour) ??
          getZone('UTC').momentAt(dayOfDate(1970, 1, 1), 0),
      ),
    ).toBe('2026-07-15T08:00:00Z');
  });
});
