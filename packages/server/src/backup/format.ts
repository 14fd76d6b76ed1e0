import { instantSchema } from '@fineline/core/application';
import { z } from 'zod';

/** The format that this program writes; it reads this one and every earlier one. */
export const format = 1;

/** The first line: what the file is, and by which program it was written, on which schema. */
export const headerSchema = z.object({
  fineline: z.literal('backup'),
  format: z.number().int().min(1),
  program: z.string().max(100),
  /** The number of the last migration whose tables the rows are of. */
  schema: z.number().int().min(1),
  madeAt: instantSchema,
  /** How the database that it was taken from kept its text. The file is UTF-8. */
  encoding: z.string().max(100),
});
export type Header = z.infer<typeof headerSchema>;

/** The last line: how many rows of each table there are, and the SHA-256 of all bytes before this line. */
export const endSchema = z.strictObject({
  end: z.strictObject({
    rows: z.record(z.string(), z.number().int().min(0)),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});
export type End = z.infer<typeof endSchema>['end'];

/** Bytes of the longest line: an application may hold 1 MB, and this leaves room for what is to come. */
export const longestLine = 64_000_000;
export const longestHeader = 10_000;

/** What the files that the program names itself end in: any tool can say what is in them. */
export const suffix = '.jsonl.gz';
