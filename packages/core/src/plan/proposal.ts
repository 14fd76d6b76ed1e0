import type { Reason } from '../application/plan.ts';
import type { Action, Channel, PersonId, ReadingKind } from '../application/primitives.ts';
import type { Day } from '../calendar/day.ts';
import type { Moment } from '../calendar/instant.ts';
import type { CountedWindow } from './window.ts';

/** What the candidate must tell us first: where it belongs in the application, and the question. */
export interface Need {
  /** A JSON pointer into the application. */
  pointer: string;
  asks: string;
}

/** Something that a play would have done; holds and the time of day make advice of it, or leave it out. */
export interface Proposal {
  action: Action;
  channel: Channel;
  to: PersonId[];
  reply?: ReadingKind | undefined;
  promise?: string | undefined;
  window: CountedWindow;
  optional?: boolean | undefined;
  /** After its close it is late until then (`always`: until it is done); absent, it is gone. */
  lateUntil?: Moment | 'always' | undefined;
  /** After this it is gone, whatever its window says. */
  goneAfter?: Moment | undefined;
  because: Reason[];
  blockedBy?: Reason[] | undefined;
  needs?: Need[] | undefined;
  /** The day on or before which it is best done. */
  bestBy?: Day | undefined;
  /** The working day of its window on which it is best done; 1 is the first. */
  bestWorkingDay?: number | undefined;
}
