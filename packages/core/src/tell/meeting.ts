import { z } from 'zod';
import { instantSchema, lineSchema } from '../application/primitives.ts';

/** Which invitation an interview came from: kept beside the application, so that a later one moves or cancels the same. */
export const meetingRecordSchema = z.strictObject({
  uid: lineSchema,
  /** Of one instance in a series: the start that it had there. */
  recurrenceId: lineSchema.optional(),
  /** The highest SEQUENCE seen; a lower one comes too late to count. */
  sequence: z.number().int(),
  /** E-mail address of whoever may cancel it, in lower case; absent where nobody is known. */
  organizer: lineSchema.optional(),
  /** The start of the interview that it stands for. */
  at: instantSchema,
  cancelled: z.boolean().optional(),
});
export type MeetingRecord = z.infer<typeof meetingRecordSchema>;

export const meetingRecordsSchema = z.array(meetingRecordSchema).max(5_000);
