import { expect, test } from 'vitest';
import { toldSchema } from '@fineline/core/application';
import { toldInWords } from './told.ts';

const look = { timeZone: 'Europe/London', width: 80, colour: false };
const interview = {
  type: 'interview',
  at: '2026-11-24T10:00:00+00:00',
  minutes: 60,
  with: ['p1', 'p2'],
  format: 'video',
};
const people = [
  { id: 'p1', name: 'Jason Whitmore', part: 'hiring-manager', email: 'jason@brightwater.example' },
  { id: 'p2', name: 'Li', part: 'hr', title: 'HR' },
];

test('an invitation in words', () => {
  const told = toldSchema.parse({
    events: [interview],
    people,
    company: 'Brightwater Homes',
    role: 'Lettings Negotiator',
    needs: ['Which country is the employer in?'],
  });
  expect(toldInWords(told, look).join('\n')).toMatchInlineSnapshot(`
    "An interview
        When     Tuesday 24 November 2026, 10:00 to 11:00 (London)
        With     Jason Whitmore and Li
        How      by video

    Application
        Company  Brightwater Homes
        Role     Lettings Negotiator

    People
      Jason Whitmore (hiring manager, jason@brightwater.example)
      Li (HR)

    To be asked
      Which country is the employer in?"
  `);
});

test('a message in words', () => {
  const at = '2026-11-24T10:00:00Z';
  const told = toldSchema.parse({
    events: [
      {
        type: 'reply',
        at,
        from: 'p2',
        kind: 'asks-for-something',
        until: '2026-11-27',
        asksFor: ['references', 'a date'],
      },
      { type: 'timeline-given', at, due: '2026-11-27' },
      { type: 'outcome', at, is: 'offered' },
    ],
    people: [people[1]],
    needs: [],
  });
  expect(toldInWords(told, look).join('\n')).toMatchInlineSnapshot(`
    "They wrote
        When     Tuesday 24 November 2026, 10:00 (London)
        From     Li
        Kind     asks for something
        By       Friday 27 November 2026
        Asks for references and a date

    They said when to expect an answer
        When     Tuesday 24 November 2026, 10:00 (London)
        By       Friday 27 November 2026

    The outcome: offered
        When     Tuesday 24 November 2026, 10:00 (London)

    People
      Li (HR)"
  `);
});

test('nothing at all is said too', () => {
  const told = toldSchema.parse({ events: [], people: [], needs: ['What is this file?'] });
  expect(toldInWords(told, look)).toEqual([
    'No interview and no other event is in it.',
    '',
    'To be asked',
    '  What is this file?',
  ]);
});

test.each<[string, string, number | undefined, string, string]>([
  // at, time zone, minutes, line, because
  [
    '2026-11-24T10:00:00+00:00',
    'Europe/London',
    60,
    'Tuesday 24 November 2026, 10:00 to 11:00 (London)',
    'both clocks show the same',
  ],
  [
    '2026-11-24T10:00:00-05:00',
    'Europe/London',
    60,
    'Tuesday 24 November 2026, 10:00 to 11:00 (UTC-05:00; 15:00 London)',
    'theirs first, then the reader’s',
  ],
  [
    '2026-11-24T10:00:00+13:00',
    'Europe/London',
    undefined,
    'Tuesday 24 November 2026, 10:00 (UTC+13:00; Monday 23 November, 21:00 London)',
    'the reader has another day',
  ],
  [
    '2026-11-24T10:00:00Z',
    'Asia/Kolkata',
    undefined,
    'Tuesday 24 November 2026, 15:30 (Kolkata)',
    'UTC says nothing of their clock',
  ],
  [
    '2026-11-24T23:30:00+00:00',
    'Europe/London',
    90,
    'Tuesday 24 November 2026, 23:30 to Wednesday 25 November, 01:00 (London)',
    'it goes over midnight',
  ],
])('%s, read in %s, for %s minutes, is %s: %s', (at, timeZone, minutes, line) => {
  const told = toldSchema.parse({ events: [{ ...interview, at, minutes }], people, needs: [] });
  expect(toldInWords(told, { timeZone, width: 120, colour: false })[1]).toBe(`    When     ${line}`);
});
