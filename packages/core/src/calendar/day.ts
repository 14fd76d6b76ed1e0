/** A civil date as the number of days since 1970-01-01. Never a moment: a day has no zone. */
export type Day = number & { readonly [dayBrand]: true };
declare const dayBrand: unique symbol;

const asDay = (days: number): Day => days as Day;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar; the year may be any integer. */
export function dayOfDate(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return asDay(era * 146_097 + dayOfEra - 719_468);
}

/** The year, month (1 to 12) and date (1 to 31) of a day. */
export function dateOfDay(day: Day): { year: number; month: number; date: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days a month (1 to 12) has; NaN for any other number. */
export function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (lengths[month - 1] ?? NaN);
}

/** The day of `2026-11-16`, or undefined where the text is no date that exists between 1900 and 2199. */
export function findDay(text: string): Day | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || date < 1 || !(date <= daysIn(year, month))) return undefined;
  return dayOfDate(year, month, date);
}

export const isPlainDate = (text: string): boolean => findDay(text) !== undefined;

/** The day of a date already known to be valid; throws on any other text. */
export function getDay(text: string): Day {
  const day = findDay(text);
  if (day === undefined) throw new RangeError(`Not a date: ${text}`);
  return day;
}

export const addDays = (day: Day, days: number): Day => asDay(day + days);

export const weekdayOf = (day: Day): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;

const two = (n: number) => (n < 10 ? `0${n}` : String(n));

/** `2026-11-16`. */
export function isoDate(day: Day): string {
  const { year, month, date } = dateOfDay(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
