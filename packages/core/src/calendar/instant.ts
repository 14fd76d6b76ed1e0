import { dayOfDate, dateOfDay } from './day.ts';

/** A moment as milliseconds since 1970-01-01T00:00Z. */
export type Moment = number & { readonly [momentBrand]: true };
declare const momentBrand: unique symbol;

export const asMoment = (ms: number): Moment => ms as Moment;

export const minute = 60_000;
export const hour = 60 * minute;
export const dayLength = 24 * hour;

const shape = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d))$/;

/** The moment of an ISO 8601 instant with an offset or Z, or undefined. Fractions count to the millisecond. */
export function findMoment(text: string): Moment | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [hours, minutes, seconds] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || date < 1) return undefined;
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const day = dayOfDate(year, month, date);
  if (dateOfDay(day).month !== month) return undefined;
  let offset = 0;
  if (match[8]) {
    const [offsetHours, offsetMinutes] = [Number(match[9]), Number(match[10])];
    if (offsetHours > 23 || offsetMinutes > 59) return undefined;
    offset = (match[8] === '-' ? -1 : 1) * (offsetHours * hour + offsetMinutes * minute);
  }
  const fraction = match[7] ? Number(match[7].slice(0, 3).padEnd(3, '0')) : 0;
  return asMoment(day * dayLength + hours * hour + minutes * minute + seconds * 1_000 + fraction - offset);
}

export const isInstant = (text: string): boolean => findMoment(text) !== undefined;

/** The moment of an instant already known to be valid; throws on any other text. */
export function getMoment(text: string): Moment {
  const moment = findMoment(text);
  if (moment === undefined) throw new RangeError(`Not an instant: ${text}`);
  return moment;
}
