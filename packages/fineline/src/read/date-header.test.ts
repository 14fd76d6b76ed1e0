import { isoDate, minute } from '@fineline/core/calendar';
import { expect, test } from 'vitest';
import { findDate, receivedOf } from './date-header.ts';

test.each<[header: string, moment: string | undefined, wall: string | undefined, because: string]>([
  ['Thu, 12 Nov 2026 10:15:00 +0100', '2026-11-12T09:15:00.000Z', '2026-11-12 615', 'as programs write it'],
  [
    'Tue, 21 Oct 2025 22:12:03 -0700 (PDT)',
    '2025-10-22T05:12:03.000Z',
    '2025-10-21 1332',
    'the day is theirs, not ours',
  ],
  ['Mon, 18 Jan 2027 09:00 +1030', '2027-01-17T22:30:00.000Z', '2027-01-18 540', 'half hours, and no seconds'],
  ['12 Nov 2026 10:15:00 GMT', '2026-11-12T10:15:00.000Z', '2026-11-12 615', 'no weekday, a name for the zone'],
  ['Thu, 12 Nov 2026 10:15:00 EST', '2026-11-12T15:15:00.000Z', '2026-11-12 615', 'an old name'],
  ['Thu, 12 Nov 2026 10:15:00', '2026-11-12T10:15:00.000Z', '2026-11-12 615', 'without a zone it is taken for UTC'],
  ['Thu, 12 Nov 2026 10:15:00 -0000', '2026-11-12T10:15:00.000Z', '2026-11-12 615', 'UTC from nobody knows where'],
  ['Thu, 12-Nov-26 10:15:00 +0000', '2026-11-12T10:15:00.000Z', '2026-11-12 615', 'a short year'],
  ['Thu,  5 November 2026 10:15:00 +0000', '2026-11-05T10:15:00.000Z', '2026-11-05 615', 'a long month'],
  ['Sat, 31 Feb 2026 10:15:00 +0000', undefined, undefined, 'a day that is none'],
  ['Thu, 12 Nov 2026 25:15:00 +0000', undefined, undefined, 'an hour that is none'],
  ['Thu, 12 Nov 2026 10:15:00 +9900', undefined, undefined, 'an offset that is none'],
  ['yesterday', undefined, undefined, 'no date'],
  ['', undefined, undefined, 'nothing'],
])('%j', (header, moment, wall, because) => {
  const received = findDate(header);
  expect(received && new Date(received.moment).toISOString(), because).toBe(moment);
  expect(received && `${isoDate(received.day)} ${(received.time / minute) | 0}`, because).toBe(wall);
});

test('where there is no date that can be read, the last server’s counts', () => {
  const header = (key: string, value: string) => ({ key, originalKey: key, value });
  const received = receivedOf([
    header('received', 'by mx.mail.example with ESMTP id 1; Thu, 12 Nov 2026 10:15:02 +0000'),
    header('received', 'from smtp.acme.example by relay; Thu, 12 Nov 2026 10:14:00 +0000'),
    header('date', 'now'),
  ]);
  expect(received?.moment).toBe(Date.UTC(2026, 10, 12, 10, 15, 2));
});
