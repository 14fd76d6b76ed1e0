/** Days and times in words: "tomorrow at 09:00", "on Monday 23 November at 09:00". */
import { type Day, dayInWords } from '@fineline/core/calendar';
import { dayIn, placeOf, showSameTime, timeIn } from './zone.ts';

/** "today", "tomorrow", "yesterday", or "Monday 23 November", with the year where it is another. */
export function sayDay(day: Day, today: Day): string {
  switch (day - today) {
    case -1:
      return 'yesterday';
    case 0:
      return 'today';
    case 1:
      return 'tomorrow';
    default:
      return dayInWords(day, today);
  }
}

/** "today", "on Monday 23 November". */
export const sayOnDay = (day: Day, today: Day): string =>
  Math.abs(day - today) <= 1 ? sayDay(day, today) : `on ${sayDay(day, today)}`;

/** "Mon 23 Nov". */
export function sayShortDay(day: Day, today: Day): string {
  const [weekday = '', date = '', month = '', year] = dayInWords(day, today).split(' ');
  return [weekday.slice(0, 3), date, month.slice(0, 3), ...(year ? [year] : [])].join(' ');
}

/** How a moment is told: in which zone, seen from when and where. */
export interface Sight {
  /** The zone in which the days of this application are counted. */
  zone: string;
  asOf: string;
  /** The zone of whoever reads. */
  here: string;
}

/** "tomorrow at 09:00", "on Monday 23 November at 09:00, New York time". */
export function sayMoment(instant: string, sight: Sight): string {
  const { zone, asOf, here } = sight;
  const [day, today] = [dayIn(instant, zone), dayIn(asOf, zone)];
  // Of a clock elsewhere "tomorrow" might be taken for the reader's own.
  const says = showSameTime(instant, zone, here) ? sayOnDay(day, today) : `on ${dayInWords(day, today)}`;
  return `${says} at ${timeIn(instant, zone)}${sayZone(instant, sight)}`;
}

/** "Monday 23 November, 09:00, New York time". */
export function sayFullMoment(instant: string, sight: Sight): string {
  const { zone, asOf } = sight;
  return `${dayInWords(dayIn(instant, zone), dayIn(asOf, zone))}, ${timeIn(instant, zone)}${sayZone(instant, sight)}`;
}

/** Nothing where the reader's clock shows the same. */
const sayZone = (instant: string, { zone, here }: Sight): string =>
  showSameTime(instant, zone, here) ? '' : `, ${placeOf(zone)} time`;

/** "5 days", "one day". */
export const sayDays = (days: number): string => (days === 1 ? 'one day' : `${days} days`);

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "three", "13". */
export const sayNumber = (n: number): string => numbers[n] ?? String(n);

/** "Ana", "Ana and Ben", "Ana, Ben and Cem". */
export function sayList(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
