import { expect, test } from 'vitest';
import { isoDate } from '../calendar/index.ts';
import { findMailbox } from './mailbox.ts';
import { type Structure, receivedMessageOf, structureOf } from './message.ts';
import { receivedAt } from './received.ts';

test.each<[text: string, name: string, address: string]>([
  ['Prof. Ruth Vance <R.Vance@acme.example>', 'Prof. Ruth Vance', 'r.vance@acme.example'],
  ['"Vance, Ruth" <ruth@acme.example>', 'Vance, Ruth', 'ruth@acme.example'],
  ["'Ruth Vance' <ruth@acme.example>", 'Ruth Vance', 'ruth@acme.example'],
  ['"Ruth \\"Ru\\" Vance" <ruth@acme.example>', 'Ruth "Ru" Vance', 'ruth@acme.example'],
  ['ruth@acme.example (Ruth Vance)', 'Ruth Vance', 'ruth@acme.example'],
  ['ruth@acme.example', '', 'ruth@acme.example'],
  ['<ruth@acme.example>', '', 'ruth@acme.example'],
  ['Ruth Vance', 'Ruth Vance', ''],
  ['Ruth <>', 'Ruth', ''],
  ["O'Brien <o'brien@acme.example>", "O'Brien", "o'brien@acme.example"],
])('%j is from %j, %j', (text, name, address) => {
  expect(findMailbox(text)).toEqual({ name, address });
});

test('nothing is from nobody', () => {
  expect(findMailbox(' ')).toBeUndefined();
});

test.each<[instant: string, zone: string | undefined, day: string, hours: number, because: string]>([
  ['2027-01-17T23:30:00Z', 'Australia/Adelaide', '2027-01-18', 10, 'it is the next morning there'],
  ['2026-07-01T23:30:00Z', 'Europe/London', '2026-07-02', 0.5, 'summer time'],
  ['2026-11-12T10:00:00+05:30', undefined, '2026-11-12', 10, 'without a zone the instant’s own offset counts'],
  ['2026-11-12T01:00:00-08:00', 'Nowhere/Land', '2026-11-12', 1, 'a zone nobody knows is none'],
  ['2026-11-12T10:00:00Z', undefined, '2026-11-12', 10, 'UTC'],
])('%s in %s is %s', (instant, zone, day, hours, because) => {
  const received = receivedAt(instant, zone);
  expect([isoDate(received.day), received.time / 3_600_000], because).toEqual([day, hours]);
});

test.each<[headers: Record<string, string>, structure: Structure]>([
  [{}, {}],
  [{ 'auto-submitted': 'No' }, {}],
  [{ 'auto-submitted': 'Auto-Replied; owner-email="x@y.example"' }, { autoSubmitted: 'auto-replied' }],
  [{ 'auto-submitted': ' auto-generated (vacation)' }, { autoSubmitted: 'auto-generated' }],
  [{ 'content-type': 'Multipart/Report; report-type="delivery-status"; boundary=x' }, { report: { recipients: [] } }],
  [{ 'content-type': 'multipart/report; report-type=disposition-notification' }, {}],
  [{ 'content-type': 'text/calendar; charset=utf-8; method=cancel' }, { calendar: { method: 'CANCEL' } }],
  [{ 'content-type': 'text/calendar' }, { calendar: { method: 'PUBLISH' } }],
  [{ 'content-type': 'text/plain; method=REQUEST' }, {}],
])('headers %j', (headers, structure) => {
  expect(structureOf(headers)).toEqual(structure);
});

test('a message by its parts: names of headers in any case, and what they say where the parts do not', () => {
  expect(
    receivedMessageOf({
      text: 'Yes.',
      headers: { From: 'Ruth <ruth@acme.example>', SUBJECT: 'Your interview', 'Auto-Submitted': 'auto-replied' },
      receivedAt: '2026-11-12T10:00:00Z',
      timeZone: 'Europe/London',
    }),
  ).toMatchObject({
    from: { name: 'Ruth' },
    subject: 'Your interview',
    text: 'Yes.',
    received: { zone: 'Europe/London' },
    structure: { autoSubmitted: 'auto-replied' },
  });
});
