import { newTextOf } from '@fineline/core/read';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageOf } from './raw.ts';
import { forms, headers } from './testing/messages.ts';

const html = (text: string): string => `${headers}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${text}`;

function nested(levels: number): string {
  let message = `${headers}\r\n\r\nhello\r\n`;
  for (let level = 0; level < levels; level++) message = `${headers}\r\nContent-Type: message/rfc822\r\n\r\n${message}`;
  return message;
}

function multiparts(levels: number): string {
  let part = 'Content-Type: text/plain\r\n\r\nhello\r\n';
  for (let level = 0; level < levels; level++) {
    part = `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n${part}\r\n--b${level}--\r\n`;
  }
  return `${headers}\r\n${part}`;
}

/** Each is answered within a second on a slow machine; here it is enough that it is answered before the test's own limit. */
describe('messages that mean harm', () => {
  test.each<[what: string, message: () => string, code: string | undefined]>([
    ['a body of 50 MB', () => `${headers}\r\n\r\n${'Dear Sam, hello there.\r\n'.repeat(2_200_000)}`, undefined],
    ['one line of 50 MB', () => `${headers}\r\n\r\n${'x'.repeat(50_000_000)}`, undefined],
    ['50 MB of NUL', () => '\0'.repeat(50_000_000), 'not-a-message'],
    [
      '50,000 parts',
      () => `${headers}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(50_000)}--b--`,
      undefined,
    ],
    ['messages a thousand deep in each other', () => nested(1_000), undefined],
    ['multiparts a thousand deep in each other', () => multiparts(1_000), 'too-large'],
    ['10 MB of header', () => `X-A: ${'a'.repeat(10_000_000)}\r\n${headers}\r\n\r\nx`, 'not-a-message'],
    ['a hundred thousand headers', () => `${headers}\r\n${'X-A: a\r\n'.repeat(100_000)}\r\nx`, undefined],
    ['twenty thousand senders', () => `From: ${'a@b.example,'.repeat(20_000)}\r\n\r\nx`, undefined],
    ['quotation marks for a sender', () => `From: ${'"'.repeat(15_000)}\r\n\r\nx`, undefined],
    ['ten million empty lines', () => `${headers}\r\n\r\n${'\n'.repeat(10_000_000)}`, undefined],
    [
      'borders alone',
      () => `${headers}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n'.repeat(1_000_000)}`,
      undefined,
    ],
    [
      'encoded words without end',
      () => `From: a@b.example\r\nSubject: ${'=?utf-8?Q?=41?= '.repeat(10_000)}\r\n\r\nx`,
      undefined,
    ],
    ['HTML nested a hundred thousand deep', () => html(`${'<div>'.repeat(100_000)}x`), undefined],
    ['HTML tables in each other', () => html(`${'<table><tr><td>'.repeat(10_000)}x`), undefined],
    ['HTML quotes in each other', () => html(`${'<blockquote>'.repeat(50_000)}x`), undefined],
    ['HTML comments that never close', () => html('<!--'.repeat(1_000_000)), undefined],
    ['styles that never close', () => html('<style>'.repeat(500_000)), undefined],
    ['brackets', () => html('<'.repeat(5_000_000)), undefined],
    ['an element of a million attributes', () => html(`<a ${'b=c '.repeat(1_000_000)}>`), undefined],
    ['entities', () => html('&amp'.repeat(1_000_000)), undefined],
    ['hidden elements', () => html('<p style="display:none">'.repeat(60_000)), undefined],
    [
      'a report on a hundred thousand recipients',
      () =>
        `${headers}\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n${'Final-Recipient: rfc822; a@b.example\r\n\r\n'.repeat(100_000)}--b--`,
      undefined,
    ],
    [
      'a calendar of a hundred thousand folds',
      () => `${headers}\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n${' y\r\n'.repeat(100_000)}`,
      undefined,
    ],
    ['nothing', () => '', 'not-a-message'],
  ])(
    '%s',
    async (_, message, code) => {
      const answer = await messageOf(Buffer.from(message(), 'latin1'));
      expect(answer.ok ? undefined : answer.refusal.code).toBe(code);
      if (answer.ok) expect(answer.value.text.length).toBeLessThanOrEqual(100_000);
    },
    10_000,
  );
});

const fragments = [
  '\r\n',
  '\r\n\r\n',
  '\n ',
  ':',
  ';',
  '"',
  '=',
  '=?utf-8?B?',
  '?=',
  '\0',
  '\ud800',
  '--edge\r\n',
  '--edge--\r\n',
  '<',
  '<!--',
  '&#x',
  '</div>',
  'Content-Type: multipart/alternative; boundary=edge\r\n',
  'Content-Type: text/html; charset=utf-16\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'Content-Type: message/delivery-status\r\n\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Transfer-Encoding: quoted-printable\r\n',
  'Date: Thu, 99 Nov 2026 99:99 +9999\r\n',
  'From: <>\r\n',
  'From: "a\r\n',
  'Auto-Submitted: ;\r\n',
  '__proto__: x\r\n',
  'constructor: x\r\n',
];

/** A message with a few places cut, doubled or overwritten. */
const damaged = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.nat(80),
        put: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...fragments)),
      }),
      { maxLength: 8 },
    )
    .map((cuts) => cuts.reduce((now, { at, length, put }) => now.slice(0, at) + put + now.slice(at + length), text));

describe('damaged messages are read or refused, never thrown over', () => {
  test.each(Object.entries(forms))('%s', async (_, form) => {
    await fc.assert(
      fc.asyncProperty(
        damaged(form),
        fc.constantFrom<BufferEncoding>('utf8', 'latin1', 'utf16le'),
        async (raw, encoding) => {
          const answer = await messageOf(Buffer.from(raw, encoding));
          if (!answer.ok) {
            expect(answer.refusal.says).toMatch(/\S/);
            return;
          }
          const { from, received, text } = answer.value;
          expect(newTextOf(text).length).toBeLessThanOrEqual(text.length);
          expect(from?.address.length ?? 0).toBeLessThanOrEqual(320);
          if (received)
            expect(received.time >= 0 && received.time < 86_400_000 && Number.isInteger(received.day)).toBe(true);
          expect(structuredClone(answer.value), 'it crosses from one thread to another').toEqual(answer.value);
        },
      ),
      { numRuns: 150 },
    );
  });
});
