import type { Result } from '@fineline/core/application';
import type { Moment } from '@fineline/core/calendar';
import type { z } from 'zod';
import type { DutyId, WorkspaceId } from '../store/tables.ts';

/** A duty as its kind gets it to do. */
export interface DutyInHand<About = unknown> {
  workspace: WorkspaceId;
  id: DutyId;
  about: About;
  /** When it was to be done; it is later now by as much as the program was off, or failed. */
  dueAt: Moment;
  /** 1 for the first try. */
  attempt: number;
  /** Aborted where the duty is no longer ours, or the program has waited long enough to stop: end soon, change nothing. */
  signal: AbortSignal;
}

/**
 * What one kind of duty does. A refusal and an exception are the same to a duty: it is tried again after a pause, and
 * after some tries it is given up. Only the code of either is kept or logged, for a text may quote what is private.
 */
interface Common<About> {
  run(duty: DutyInHand<About>): Promise<Result<unknown>>;
  /** When it is to be done again, after it was done or given up. Absent: once is all. */
  next?(now: Moment): Moment;
}

/** Doing it again does no harm: whoever takes it over from a worker that died begins anew. */
interface MayRunTwice<About> extends Common<About> {
  mayRunTwice: true;
}

/** Doing it again may do harm, as with sending: after a try that did not succeed, or ended without a word, `settle` looks first. */
interface RunsOnce<About> extends Common<About> {
  mayRunTwice: false;
  /** What came of the tries before. Only what was surely `not-begun` is run again; what is `in-doubt` fails, and is kept. */
  settle(duty: DutyInHand<About>): Promise<'done' | 'not-begun' | 'in-doubt'>;
}

export type DutyKind<About = unknown> = MayRunTwice<About> | RunsOnce<About>;

/** A kind whose duties are `about` something of this shape. One that is about anything else does not succeed. */
export function defineDuty<About>(about: z.ZodType<About>, kind: DutyKind<About>): DutyKind {
  const read = (duty: DutyInHand): DutyInHand<About> => ({ ...duty, about: about.parse(duty.about) });
  const common = { run: async (duty: DutyInHand) => kind.run(read(duty)), ...(kind.next && { next: kind.next }) };
  return kind.mayRunTwice
    ? { ...common, mayRunTwice: true }
    : { ...common, mayRunTwice: false, settle: async (duty) => kind.settle(read(duty)) };
}
