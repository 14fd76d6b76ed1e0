import { z } from 'zod';
import { findMoment, isInstant } from '../calendar/instant.ts';
import { isPlainDate } from '../calendar/day.ts';

/** The largest text taken anywhere, in UTF-16 code units. */
export const maxText = 100_000;

/** An ISO 8601 instant with an offset or Z, between the years 1900 and 2199. */
export const instantSchema = z
  .string()
  .refine(isInstant, 'expected an instant such as 2026-11-16T10:00:00Z or 2026-11-16T10:00:00+01:00');
export type Instant = z.infer<typeof instantSchema>;

/** An instant that was worked out from those; it may lie a little beyond their years. */
export const computedInstantSchema = z
  .string()
  .refine((text) => findMoment(text) !== undefined, 'expected an instant such as 2026-11-16T10:00:00Z');

/** A civil date, between the years 1900 and 2199. */
export const plainDateSchema = z.string().refine(isPlainDate, 'expected a date that exists, such as 2026-11-16');
export type PlainDate = z.infer<typeof plainDateSchema>;

export const personIdSchema = z.string().min(1).max(200).brand<'PersonId'>();
export type PersonId = z.infer<typeof personIdSchema>;

/** A name, a title, a file name: one line of a reasonable length. */
export const lineSchema = z.string().min(1).max(1_000);

/** A message body or a note. */
export const textSchema = z.string().max(maxText);

export const sourceSchema = z.enum(['000', '001', '002', '003', '004', 'house']);
/** One of the five published sources, or the house itself. */
export type Source = z.infer<typeof sourceSchema>;

export const actionSchema = z.enum([
  'prepare',
  'capture-notes',
  'check-application',
  'close-gap',
  'thank-you',
  'check-in',
  'second-check-in',
  'phone-call',
  'offer-trial',
  'linkedin-invite',
  'stay-visible',
  'keep-promise',
  'reply',
  'ask-feedback',
  'keep-momentum',
  'move-on',
]);
export type Action = z.infer<typeof actionSchema>;

export const channelSchema = z.enum(['email', 'phone', 'letter', 'linkedin', 'self']);
/** How a message travels; `self` means that nothing leaves. */
export type Channel = z.infer<typeof channelSchema>;

export const readingKindSchema = z.enum([
  'offer',
  'next-step',
  'asks-for-something',
  'still-deciding',
  'acknowledgement',
  'rejection',
  'filled',
  'asked-to-stop',
  'auto-reply',
  'bounce',
  'unrelated',
]);
export type ReadingKind = z.infer<typeof readingKindSchema>;

export const playbookIdSchema = z.enum([
  'fineline',
  'gentle-nudge',
  'three-windows',
  'steady-cadence',
  'dos-and-donts',
  'top-of-mind',
]);
export type PlaybookId = z.infer<typeof playbookIdSchema>;
