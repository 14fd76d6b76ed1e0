import { dayOfDate, daysIn } from './day.ts';

/** A moment as milliseconds since 1970-01-01T00:00Z. */
export type Moment = number & { readonly [momentBrand]: true };
declare const momentBrand: unique symbol;

export const asMoment = (ms: number): Moment => ms as Moment;

export const minute = 60_000;
export const hour = 60 * minute;
export const dayLength = 24 * hour;

/** What is worked out from the contract's instants, and written in another zone, may lie a little beyond them. */
const readableYears = { first: 1890, last: 2209 } as const;

/**
 * The moment of an ISO 8601 instant with an offset or Z, or undefined; of any instant that this program writes itself. Seconds may be left out; fractions count to the
 * millisecond. Read by hand, not by a pattern: every event of every application passes here.
 */
export function findMoment(text: string): Moment | undefined {
  const { length } = text;
  if (length < 17 || length > 35 || text[4] !== '-' || text[7] !== '-' || text[10] !== 'T' || text[13] !== ':') {
    return undefined;
  }
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const date = digits(text, 8, 2);
  const hours = digits(text, 11, 2);
  const minutes = digits(text, 14, 2);
  if (!(year >= readableYears.first && year <= readableYears.last)) return undefined;
  if (!(month >= 1 && date >= 1 && date <= daysIn(year, month))) return undefined;
  if (!(hours <= 23 && minutes <= 59)) return undefined;

  let at = 16;
  let milliseconds = 0;
  if (text[at] === ':') {
    const seconds = digits(text, 17, 2);
    if (!(seconds <= 59)) return undefined;
    at = 19;
    milliseconds = seconds * 1_000;
    if (text[at] === '.') {
      const from = ++at;
      while (at < length && isDigit(text, at)) at++;
      if (at === from || at - from > 9) return undefined;
      milliseconds += Number(text.slice(from, Math.min(at, from + 3)).padEnd(3, '0'));
    }
  }
  const offset = offsetFrom(text, at);
  if (offset === undefined) return undefined;
  const day = dayOfDate(year, month, date);
  return asMoment(day * dayLength + hours * hour + minutes * minute + milliseconds - offset);
}

/** `Z` or `+hh:mm` at the end of the text, in milliseconds east of UTC. */
function offsetFrom(text: string, at: number): number | undefined {
  const sign = text[at];
  if (sign === 'Z') return text.length === at + 1 ? 0 : undefined;
  if ((sign !== '+' && sign !== '-') || text.length !== at + 6 || text[at + 3] !== ':') return undefined;
  const hours = digits(text, at + 1, 2);
  const minutes = digits(text, at + 4, 2);
  if (!(hours <= 23 && minutes <= 59)) return undefined;
  return (sign === '-' ? -1 : 1) * (hours * hour + minutes * minute);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The number that `count` digits make, or NaN where one of them is none. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    if (!isDigit(text, at)) return NaN;
    value = value * 10 + text.charCodeAt(at) - 48;
  }
  return value;
}

/** Whether the contract takes it: an instant between the years 1900 and 2199, as it is written. */
export const isInstant = (text: string): boolean => text >= '1900' && text < '2200' && findMoment(text) !== undefined;

/** The moment of an instant already known to be valid; throws on any other text. */
export function getMoment(text: string): Moment {
  const moment = findMoment(text);
  if (moment === undefined) throw new RangeError(`Not an instant: ${text}`);
  return moment;
}
