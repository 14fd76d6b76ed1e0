import { z } from 'zod';
import { applicationEventSchema, personSchema } from './application.ts';
import { lineSchema } from './primitives.ts';

const me = z.array(lineSchema).max(100).optional();

/** An invitation or a message. `me`: the candidate's own addresses, so that they are no interviewer. */
export const tellRequestSchema = z.union([
  z.strictObject({ raw: z.base64(), me }),
  z.strictObject({ ics: z.string(), me }),
]);
export type TellRequest = z.infer<typeof tellRequestSchema>;

export const toldSchema = z.strictObject({
  events: z.array(applicationEventSchema),
  people: z.array(personSchema),
  company: z.string().optional(),
  role: z.string().optional(),
  meeting: z
    .strictObject({ uid: z.string(), recurrenceId: z.string().optional(), sequence: z.number().int() })
    .optional(),
  needs: z.array(z.string()),
});
/** What an invitation or a message adds to an application; nothing is guessed in silence. */
export type Told = z.infer<typeof toldSchema>;
