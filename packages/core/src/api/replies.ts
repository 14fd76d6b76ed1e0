/** What they answered, from the message to the history: read, confirmed or put right, and filed. */
import { z } from 'zod';
import { personSchema } from '../application/application.ts';
import {
  instantSchema,
  personIdSchema,
  plainDateSchema,
  readingKindSchema,
  textSchema,
} from '../application/primitives.ts';
import { mailSchema, rawMailSchema, readingSchema } from '../application/reading.ts';
import { toldSchema } from '../application/told.ts';

/** POST /api/applications/{id}/reading: a message by its parts, or whole. Nothing is kept of it. */
export const readRequestSchema = z.union([mailSchema, rawMailSchema]);
export type ReadRequest = z.infer<typeof readRequestSchema>;

/** What is understood of a message: what a reading says that a person can put right. */
export const understoodSchema = z.strictObject({
  kind: readingKindSchema,
  until: plainDateSchema.optional(),
  asksFor: z.array(textSchema).max(100).optional(),
});
export type UnderstoodReply = z.infer<typeof understoodSchema>;

/** Who wrote, where they are none of the people of the application yet. */
export const senderSchema = personSchema.pick({ name: true, email: true });
export type Sender = z.infer<typeof senderSchema>;

export const readAnswerSchema = z.strictObject({
  reading: readingSchema,
  /** What was read, of its text the new part alone; it goes back when the message is filed. */
  mail: mailSchema,
  /** When it was sent, or was said to have come. */
  at: instantSchema,
  /** Whose words they are; of a message that came back, whom it did not reach. */
  from: personIdSchema.optional(),
  /** Somebody new; beside `from` that person, with an address that was not known. */
  sender: senderSchema.optional(),
  /** The invitation in it, where it names an interview. */
  told: toldSchema.optional(),
});
export type ReadAnswer = z.infer<typeof readAnswerSchema>;

/** POST /api/applications/{id}/replies: files what somebody has looked at. */
export const fileReplySchema = z.strictObject({
  version: z.number().int(),
  at: instantSchema,
  from: personIdSchema.optional(),
  sender: senderSchema.optional(),
  ...understoodSchema.shape,
  body: textSchema.optional(),
  /** What had been understood of it; where that was put right, both are kept. */
  read: z.strictObject({ mail: mailSchema, understood: understoodSchema }).optional(),
  /** The invitation in it, to be added with it. */
  told: toldSchema.optional(),
});
export type FileReply = z.infer<typeof fileReplySchema>;

/** GET /api/corrections: messages that were not rightly understood, and what they are; those that still stand. */
export const correctionsSchema = z.strictObject({
  corrections: z.array(z.strictObject({ request: mailSchema, expect: understoodSchema })),
});
export type Corrections = z.infer<typeof correctionsSchema>;
