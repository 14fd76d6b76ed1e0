import { z } from 'zod';
import { instantSchema, lineSchema, plainDateSchema, readingKindSchema, textSchema } from './primitives.ts';

export const mailSchema = z.strictObject({
  from: textSchema.optional(),
  subject: textSchema.optional(),
  headers: z.record(z.string(), z.string()).optional(),
  text: textSchema,
  receivedAt: instantSchema.optional(),
  timeZone: lineSchema.optional(),
});
/** A received message by its parts. */
export type Mail = z.infer<typeof mailSchema>;

/** A whole RFC 5322 message, base64. */
export const rawMailSchema = z.strictObject({ raw: z.base64() });
export type RawMail = z.infer<typeof rawMailSchema>;

export const readingSchema = z.strictObject({
  kind: readingKindSchema,
  tone: z.enum(['positive', 'neutral', 'negative', 'none']),
  confidence: z.number().min(0).max(1),
  newText: z.string(),
  until: plainDateSchema.optional(),
  asksFor: z.array(z.string()).optional(),
  evidence: z.array(z.strictObject({ start: z.number().int(), end: z.number().int(), says: z.string() })),
});
export type Reading = z.infer<typeof readingSchema>;
