import type { Day } from '../../calendar/day.ts';
import type { Moment } from '../../calendar/instant.ts';
import { dayInWords, timeInWords } from '../../calendar/words.ts';
import type { Zone } from '../../calendar/zone.ts';
import { american } from './american.ts';

/** The English in which a letter is written. */
export type Dialect = 'en-GB' | 'en-US' | 'en-ZA';

/** The United States with their territories, and where schools and offices write as they do. */
const americanCountries = new Set(['US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI', 'LR', 'PH']);

/** By the ISO 3166-1 code of the employer's country; British where nothing else is known. */
export function dialectOf(country: string): Dialect {
  if (country === 'ZA') return 'en-ZA';
  return americanCountries.has(country) ? 'en-US' : 'en-GB';
}

/** Words of ours, written the British way, as a dialect has them. Never for words of the candidate or the employer. */
export const spell = (own: string, dialect: Dialect): string => (dialect === 'en-US' ? american(own) : own);

/** `Tuesday 17 November`, or `Tuesday, November 17`; with the year where it is not that of `near`. */
export function dayFor(day: Day, dialect: Dialect, near?: Day): string {
  const british = dayInWords(day, near);
  if (dialect !== 'en-US') return british;
  const [weekday = '', date = '', month = '', year] = british.split(' ');
  return `${weekday}, ${month} ${date}${year === undefined ? '' : `, ${year}`}`;
}

/** `14:30`, or `2:30 pm`, on the wall of the zone. */
export function timeFor(moment: Moment, zone: Zone, dialect: Dialect): string {
  const time = timeInWords(moment, zone);
  if (dialect !== 'en-US') return time;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

/** Whether "and" of a list has a comma before it: "a, b, and c". */
export const hasSerialComma = (dialect: Dialect): boolean => dialect === 'en-US';
