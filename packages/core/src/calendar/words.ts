import { type Day, dateOfDay, weekdayOf } from './day.ts';
import { type Moment, hour, minute } from './instant.ts';
import type { Zone } from './zone.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `Friday 20 November`; with the year where it is not that of `near`. */
export function dayInWords(day: Day, near?: Day): string {
  const { year, month, date } = dateOfDay(day);
  const words = `${weekdays[weekdayOf(day) - 1] ?? ''} ${date} ${months[month - 1] ?? ''}`;
  return near !== undefined && dateOfDay(near).year !== year ? `${words} ${year}` : words;
}

/** `Friday 20 November 2026`. */
export const fullDayInWords = (day: Day): string => `${dayInWords(day)} ${dateOfDay(day).year}`;

/** `Monday 23`: enough where the month was just named. */
export const shortDayInWords = (day: Day): string => `${weekdays[weekdayOf(day) - 1] ?? ''} ${dateOfDay(day).date}`;

/** `17:30`, on the wall of the zone. */
export function timeInWords(moment: Moment, zone: Zone): string {
  const time = zone.timeAt(moment);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(time / hour))}:${two(Math.floor((time % hour) / minute))}`;
}

/** `Friday 20 November, 17:30`. */
export const momentInWords = (moment: Moment, zone: Zone, near?: Day): string =>
  `${dayInWords(zone.dayAt(moment), near)}, ${timeInWords(moment, zone)}`;
