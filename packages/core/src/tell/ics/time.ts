import { type Day, dayOfDate, dateOfDay, isoDate } from '../../calendar/day.ts';
import { type Moment, asMoment, dayLength, hour, minute } from '../../calendar/instant.ts';
import type { Zone } from '../../calendar/zone.ts';

/** What turns a time on the wall into a moment: a zone of the platform's tables, or one that the file describes itself. */
export type WallClock = Pick<Zone, 'momentAt'>;

/** A DATE or DATE-TIME as written: a day, and milliseconds since midnight unless it is a whole day. */
export interface WrittenTime {
  day: Day;
  time?: number;
  utc: boolean;
}

const shape = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z)?)?$/i;

/** `20260715`, `20260715T140000`, `20260715T130000Z`, and the dashes and missing seconds that some programs write. */
export function findWrittenTime(value: string): WrittenTime | undefined {
  const match = shape.exec(value.trim());
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // 1601 is where Microsoft's time zones begin.
  if (year < 1600 || year > 2199 || month < 1 || month > 12 || date < 1) return undefined;
  const day = dayOfDate(year, month, date);
  if (dateOfDay(day).month !== month) return undefined;
  if (match[4] === undefined) return { day, utc: false };
  const [hours, minutes, seconds] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 60) return undefined;
  return { day, time: hours * hour + minutes * minute + Math.min(seconds, 59) * 1_000, utc: match[7] !== undefined };
}

/** The clock of times that end in Z. */
export const utcClock: WallClock = { momentAt: (day, time) => asMoment(day * dayLength + time) };

const durationShape = /^[+]?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/i;

/** The milliseconds of `PT1H30M`, or undefined where it is no duration or none that an appointment can have. */
export function findDuration(value: string): number | undefined {
  const match = durationShape.exec(value.trim());
  if (!match) return undefined;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const length =
    ((weeks ?? 0) * 7 + (days ?? 0)) * dayLength +
    (hours ?? 0) * hour +
    (minutes ?? 0) * minute +
    (seconds ?? 0) * 1_000;
  return length > 0 ? length : undefined;
}

const offsetShape = /^([+-])(\d\d):?(\d\d)(?::?(\d\d))?$/;

/** Milliseconds east of UTC of `+0530`. */
export function findOffset(value: string): number | undefined {
  const match = offsetShape.exec(value.trim());
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return (match[1] === '-' ? -1 : 1) * (hours * hour + minutes * minute + seconds * 1_000);
}

const two = (n: number) => String(n).padStart(2, '0');

/** `14:05`. */
export const clockTime = (sinceMidnight: number): string =>
  `${two(Math.floor(sinceMidnight / hour))}:${two(Math.floor((sinceMidnight % hour) / minute))}`;

/** `2026-07-15T14:00:00`, `2026-07-15` or `2026-07-15T13:00:00Z`: a written time in one spelling, for comparing. */
export function canonical({ day, time, utc }: WrittenTime): string {
  if (time === undefined) return isoDate(day);
  return `${isoDate(day)}T${clockTime(time)}:${two(Math.floor((time % minute) / 1_000))}${utc ? 'Z' : ''}`;
}

/** `2026-07-15T13:00:00Z`. */
export function isoMoment(moment: Moment): string {
  const day = Math.floor(moment / dayLength);
  return canonical({ day: dayOfDate(1970, 1, 1 + day), time: moment - day * dayLength, utc: true });
}
