import { type Moment, asMoment } from './instant.ts';

/**
 * The present, as far as an answer depends on it. Whoever asks whether a moment has come asks here, and what is still to
 * come is remembered: so an answer knows until when it stands.
 */
export interface Now {
  readonly moment: Moment;
  /** Whether it is that moment or later. */
  hasReached(moment: Moment): boolean;
  /** Whether it is later than that moment. */
  hasPassed(moment: Moment): boolean;
  /** The first moment at which one of the questions so far would be answered otherwise; Infinity where none would. */
  turn(): Moment;
}

export function nowAt(moment: Moment): Now {
  let turn = asMoment(Infinity);
  const hasReached = (other: Moment): boolean => {
    if (other <= moment) return true;
    if (other < turn) turn = other;
    return false;
  };
  return {
    moment,
    hasReached,
    hasPassed: (other) => hasReached(asMoment(other + 1)), // moments are whole milliseconds
    turn: () => turn,
  };
}
