import { toldSchema } from '@fineline/core/application';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tell } from './index.ts';
import { base64, calendarOf, invitation, invitationNames, me } from './testing/files.ts';

const begin = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261120T100000Z\r\n';
const end = 'END:VEVENT\r\nEND:VCALENDAR\r\n';
const headers = 'From: Jane <jane@acme.example>\r\nSubject: Interview\r\nMIME-Version: 1.0\r\n';

function nested(levels: number): string {
  let message = `${headers}\r\nhello\r\n`;
  for (let level = 0; level < levels; level++) message = `${headers}Content-Type: message/rfc822\r\n\r\n${message}`;
  return message;
}

function multiparts(levels: number): string {
  let part = 'Content-Type: text/plain\r\n\r\nhello\r\n';
  for (let level = 0; level < levels; level++) {
    part = `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n${part}\r\n--b${level}--\r\n`;
  }
  return headers + part;
}

/** Each is answered within a second on a slow machine; here it is enough that it is answered at all, before the test's own limit. */
describe('calendar files that mean harm', () => {
  test.each<[what: string, ics: () => string, code: string | undefined]>([
    ['10 MB of one line', () => `${begin}DESCRIPTION:${'x'.repeat(10_000_000)}\r\n${end}`, 'too-large'],
    ['a million properties', () => `${begin}${'A:1\r\n'.repeat(1_000_000)}${end}`, 'too-large'],
    ['as many properties as fit the size', () => `${begin}${'A:1\n'.repeat(400_000)}${end}`, 'too-large'],
    ['a line folded half a million times', () => `${begin}DESCRIPTION:${'\n x'.repeat(500_000)}\r\n${end}`, undefined],
    ['nothing but folds', () => '\n '.repeat(900_000), 'not-a-calendar'],
    ['a repetition every second for ever', () => `${begin}RRULE:FREQ=SECONDLY\r\n${end}`, undefined],
    ['a repetition every day for ever', () => `${begin}RRULE:FREQ=DAILY\r\n${end}`, undefined],
    ['a repetition that never comes', () => `${begin}RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n${end}`, undefined],
    [
      'a repetition with a huge interval',
      () => `${begin}RRULE:FREQ=DAILY;INTERVAL=99999999999999999999\r\n${end}`,
      undefined,
    ],
    ['a rule of two megabytes', () => `${begin}RRULE:FREQ=DAILY;BYDAY=${'MO,'.repeat(600_000)}MO\r\n${end}`, undefined],
    [
      'a hundred thousand struck dates',
      () => `${begin}RRULE:FREQ=DAILY\r\nEXDATE:${'20261121T100000Z,'.repeat(100_000)}\r\n${end}`,
      undefined,
    ],
    [
      'ten thousand attendees',
      () => `${begin}${'ATTENDEE;CN=A B:mailto:a@b.example\r\n'.repeat(10_000)}${end}`,
      'too-large',
    ],
    ['ten thousand levels', () => 'BEGIN:VCALENDAR\r\n'.repeat(10_000), 'too-large'],
    [
      'two thousand meetings',
      () =>
        `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nDTSTART:20261120T100000Z\r\nEND:VEVENT\r\n'.repeat(2_000)}END:VCALENDAR`,
      'too-large',
    ],
    [
      'twenty-one meetings',
      () =>
        `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nDTSTART:20261120T100000Z\r\nEND:VEVENT\r\n'.repeat(21)}END:VCALENDAR`,
      'too-large',
    ],
    [
      'a thousand time zones',
      () =>
        `BEGIN:VCALENDAR\r\n${'BEGIN:VTIMEZONE\r\nTZID:x\r\nEND:VTIMEZONE\r\n'.repeat(1_000)}${begin.slice(17)}${end}`,
      undefined,
    ],
    [
      'a time zone that changes every second',
      () =>
        `BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nDTSTART;TZID=x:20261120T100000\r\n${end}`,
      undefined,
    ],
    ['no end', () => begin, 'not-a-calendar'],
    ['ends only', () => end, 'not-a-calendar'],
    ['nothing', () => '', 'not-a-calendar'],
    ['quotation marks that never close', () => `${begin}ATTENDEE;CN="${'"a;:'.repeat(400_000)}\r\n${end}`, undefined],
    ['a description of brackets', () => `${begin}DESCRIPTION:<p>${'<'.repeat(99_000)}\r\n${end}`, undefined],
    ['a description of labels', () => `${begin}DESCRIPTION:${'for the role of '.repeat(6_000)}\r\n${end}`, undefined],
    ['a title of spaces', () => `${begin}SUMMARY:Interview at${' '.repeat(90_000)}x\r\n${end}`, undefined],
    ['NUL bytes', () => '\0'.repeat(1_000_000), 'not-a-calendar'],
  ])(
    '%s',
    async (_, ics, code) => {
      const answer = await tell({ ics: ics() });
      expect(answer.ok ? undefined : answer.refusal.code).toBe(code);
      if (answer.ok) expect(toldSchema.safeParse(answer.value).error).toBeUndefined();
    },
    5_000,
  );
});

describe('messages that mean harm', () => {
  test.each<[what: string, message: () => string | Uint8Array, code: string | undefined]>([
    [
      '50,000 parts',
      () => `${headers}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(50_000)}--b--`,
      'too-large',
    ],
    ['messages a thousand deep in each other', () => nested(1_000), undefined],
    ['multiparts a thousand deep in each other', () => multiparts(1_000), 'too-large'],
    ['10 MB of header', () => `${headers}X-A: ${'a'.repeat(10_000_000)}\r\n\r\nx`, undefined],
    ['a hundred thousand senders', () => `From: ${'a@b.example,'.repeat(20_000)}\r\n\r\nx`, undefined],
    ['ten million empty lines', () => `${headers}\r\n${'\n'.repeat(10_000_000)}`, 'too-large'],
    [
      '18 MB in an attachment',
      () =>
        `${headers}Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat(230_000)}`,
      undefined,
    ],
    [
      'HTML nested a hundred thousand deep',
      () => `${headers}Content-Type: text/html\r\n\r\n${'<div>'.repeat(100_000)}x`,
      undefined,
    ],
    [
      'HTML tables in each other',
      () => `${headers}Content-Type: text/html\r\n\r\n${'<table><tr><td>'.repeat(10_000)}x`,
      undefined,
    ],
    ['encoded words without end', () => `Subject: ${'=?utf-8?Q?=41?= '.repeat(10_000)}\r\n\r\nx`, undefined],
    ['a calendar part that is none', () => `${headers}Content-Type: text/calendar\r\n\r\nhello`, 'not-a-calendar'],
    [
      'a calendar part of 10 MB',
      () => `${headers}Content-Type: text/calendar\r\n\r\n${begin}DESCRIPTION:${'x'.repeat(10_000_000)}\r\n${end}`,
      'not-a-calendar',
    ],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'not-a-message'],
    ['nothing', () => '', 'not-a-message'],
    ['a letter', () => 'Dear Sam, your interview is on Monday.', 'not-a-message'],
  ])(
    '%s',
    async (_, message, code) => {
      const answer = await tell({ raw: base64(message()) });
      expect(answer.ok ? undefined : answer.refusal.code).toBe(code);
      if (answer.ok) expect(toldSchema.safeParse(answer.value).error).toBeUndefined();
    },
    5_000,
  );
});

test.each<[what: string, request: unknown, code: string]>([
  ['no object', 'BEGIN:VCALENDAR', 'invalid-input'],
  ['nothing', undefined, 'invalid-input'],
  ['neither', { me }, 'invalid-input'],
  ['both', { ics: '', raw: '' }, 'invalid-input'],
  ['an unknown field', { ics: '', colour: 'red' }, 'invalid-input'],
  ['a number', { ics: 1 }, 'invalid-input'],
  ['what is not base64', { raw: '***' }, 'invalid-input'],
  ['more base64 than a mail service carries', { raw: 'A'.repeat(25_000_004) }, 'too-large'],
])('a request with %s is refused', async (_, request, code) => {
  expect(await tell(request)).toMatchObject({ ok: false, refusal: { code, says: expect.stringMatching(/\S/) } });
});

/** A file with a few places cut, doubled, swapped or overwritten. */
const damaged = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.nat(80),
        put: fc.oneof(fc.string(), fc.constantFrom(...fragments)),
      }),
      { maxLength: 6 },
    )
    .map((cuts) => cuts.reduce((now, { at, length, put }) => now.slice(0, at) + put + now.slice(at + length), text));

const fragments = [
  '\r\n',
  '\n ',
  ':',
  ';',
  '"',
  '\\',
  '\0',
  '\ud800',
  'BEGIN:VEVENT\r\n',
  'END:VEVENT\r\n',
  'END:VCALENDAR\r\n',
  'RRULE:FREQ=WEEKLY;BYDAY=MO\r\n',
  'RRULE:FREQ=MONTHLY;BYSETPOS=-1;BYDAY=FR\r\n',
  'RDATE:21991231T235959Z\r\n',
  'DTSTART:99991231T235959Z\r\n',
  'DTSTART;VALUE=DATE:16000101\r\n',
  'DTEND:20261120T100000Z\r\n',
  'DURATION:P999W\r\n',
  'SEQUENCE:99999999999999999999\r\n',
  'STATUS:CANCELLED\r\n',
  'METHOD:CANCEL\r\n',
  'RECURRENCE-ID:20261119T140000Z\r\n',
  'X-WR-TIMEZONE:Nowhere/Land\r\n',
  ';TZID=Europe/London',
  ';TZID="(UTC+25:99) Nowhere"',
  'ORGANIZER:mailto:\r\n',
];

describe('damaged files are told of or refused, never thrown over', () => {
  test.each(invitationNames)('%s', async (name) => {
    await fc.assert(
      fc.asyncProperty(damaged(invitation(name)), async (ics) => {
        const answer = await tell({ ics, me });
        if (answer.ok) expect(toldSchema.safeParse(answer.value).error).toBeUndefined();
        else expect(answer.refusal.says).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });

  test('as messages', async () => {
    const whole = `${headers}Content-Type: text/calendar; charset=utf-8; method=REQUEST\r\n\r\n${invitation('google-calendar')}`;
    await fc.assert(
      fc.asyncProperty(damaged(whole), async (message) => {
        const answer = await tell({ raw: base64(message), me });
        if (answer.ok) expect(toldSchema.safeParse(answer.value).error).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

test('any event whatever is told of or refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.string(), fc.constantFrom(...fragments.map((one) => one.trim()))), { maxLength: 12 }),
      async (lines) => {
        const answer = await tell({ ics: calendarOf(...lines) });
        if (answer.ok) expect(toldSchema.safeParse(answer.value).error).toBeUndefined();
      },
    ),
  );
});
