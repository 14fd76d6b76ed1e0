import { z } from 'zod';
import { applicationSchema } from './application.ts';
import { actionSchema, channelSchema, instantSchema, personIdSchema } from './primitives.ts';

/** Everything of a write request but the application, which `parseApplication` checks. */
export const writeRequestShape = z.strictObject({
  application: z.unknown(),
  action: actionSchema,
  to: personIdSchema.optional(),
  asOf: instantSchema.optional(),
  variant: z.number().int().min(0).max(10_000).optional(),
});

export const writeRequestSchema = writeRequestShape.extend({ application: applicationSchema });
export type WriteRequest = z.infer<typeof writeRequestSchema>;

export const letterSchema = z.strictObject({
  action: actionSchema,
  channel: channelSchema,
  to: personIdSchema.optional(),
  subject: z.string().optional(),
  body: z.string(),
  facts: z.array(z.strictObject({ start: z.number().int(), end: z.number().int(), pointer: z.string() })),
  needs: z.array(z.string()),
  variant: z.number().int(),
  variants: z.number().int(),
});
/** A letter, and which of its words rest on which fact of the application. */
export type Letter = z.infer<typeof letterSchema>;
