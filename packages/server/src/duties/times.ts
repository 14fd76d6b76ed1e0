import { type Moment, type Zone, addDays, hour } from '@fineline/core/calendar';

/**
 * How long to wait after a try that did not succeed, in milliseconds: about `first` after the first one, twice as long
 * each time, about `most` at the most. Between half of that and all of it, so that what failed together does not come
 * back together. `random` answers from 0 to 1.
 */
export function backOff(
  attempt: number,
  random: () => number,
  { first = 10_000, most = hour }: { first?: number; most?: number } = {},
): number {
  const whole = Math.min(most, first * 2 ** Math.min(attempt - 1, 50));
  return Math.round(whole * (0.5 + 0.5 * random()));
}

/** The next moment after `now` at which the wall clock shows so many milliseconds after midnight. */
export function nextDaily(now: Moment, zone: Zone, sinceMidnight: number): Moment {
  for (let day = zone.dayAt(now); ; day = addDays(day, 1)) {
    const at = zone.momentAt(day, sinceMidnight);
    if (at > now) return at;
  }
}
