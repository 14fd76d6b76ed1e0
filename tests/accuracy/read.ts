import { readFileSync } from 'node:fs';
import {
  type Reading,
  type ReadingKind,
  mailSchema,
  plainDateSchema,
  rawMailSchema,
  readingKindSchema,
} from '@fineline/core/application';
import { z } from 'zod';

const oneOrMore = <Item extends z.ZodType>(item: Item) =>
  z.union([item.transform((one) => [one]), z.array(item).min(1)]);

const labelledMailSchema = z.object({
  id: z.string(),
  request: z.union([mailSchema, rawMailSchema]),
  expect: z.object({
    /** Any of these; the first is the one preferred. */
    kind: oneOrMore(readingKindSchema),
    /** Any of these; `null`: none may be found; absent: not judged. */
    until: z.union([z.null(), oneOrMore(plainDateSchema)]).optional(),
    /** Each within one of the things asked for, ignoring case. */
    asksFor: z.array(z.string()).optional(),
    newText: z.string().optional(),
    /** Shorter forms that are right too: a closing taken for signature. */
    newTextAlt: z.array(z.string()).default([]),
  }),
  note: z.string().optional(),
});
/** A message, and what a careful reader understands. */
export type LabelledMail = z.infer<typeof labelledMailSchema>;

/** One a line. */
export const readLabelledMails = (file: string | URL): LabelledMail[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => labelledMailSchema.parse(JSON.parse(line)));

const labelledFileSchema = labelledMailSchema.omit({ id: true, request: true }).extend({ file: z.string() });

/** Whole messages beside the index that labels them. */
export const readLabelledFiles = (index: URL): LabelledMail[] =>
  readFileSync(index, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => labelledFileSchema.parse(JSON.parse(line)))
    .map(({ file, ...rest }) => ({
      id: file,
      request: { raw: readFileSync(new URL(file, index)).toString('base64') },
      ...rest,
    }));

type Verdict = 'right' | 'wrong' | 'not judged';

/** How a reading did on one message. */
export interface MailScore {
  kind: 'right' | 'wrong';
  /** Of consequence: no read as yes, or yes as no. */
  isReversed: boolean;
  until: Verdict;
  newText: Verdict;
  /** Of what is asked for: the keywords that no entry holds. */
  notAsked: string[];
}

const good: readonly ReadingKind[] = ['offer', 'next-step'];
const bad: readonly ReadingKind[] = ['rejection', 'filled'];

export function scoreRead({ request, expect }: LabelledMail, reading: Reading): MailScore {
  const { kind, until, newText, asksFor = [] } = reading;
  const isKind = expect.kind.includes(kind);
  const contains = (kinds: readonly ReadingKind[]) => expect.kind.some((one) => kinds.includes(one));
  return {
    kind: isKind ? 'right' : 'wrong',
    isReversed: !isKind && ((bad.includes(kind) && contains(good)) || (good.includes(kind) && contains(bad))),
    until: judged(expect.until, (dates) => (dates === null ? until === undefined : !!until && dates.includes(until))),
    newText: judged(expect.newText, (text) =>
      [text, ...expect.newTextAlt].some((one) => isSame(one, newText, request)),
    ),
    notAsked: (expect.asksFor ?? []).filter(
      (word) => !asksFor.some((entry) => entry.toLowerCase().includes(word.toLowerCase())),
    ),
  };
}

function judged<Expected>(expected: Expected | undefined, isRight: (expected: Expected) => boolean): Verdict {
  if (expected === undefined) return 'not judged';
  return isRight(expected) ? 'right' : 'wrong';
}

/** Of a whole message, wrapped and flowed text differ in white space alone. */
function isSame(expected: string, found: string, request: LabelledMail['request']): boolean {
  const plain = (text: string) => ('raw' in request ? text.replace(/\s+/g, ' ') : text).trim();
  return plain(expected) === plain(found);
}
