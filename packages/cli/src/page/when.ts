import {
  type Day,
  type Moment,
  addDays,
  dayInWords,
  fullDayInWords,
  getMoment,
  getZone,
  timeInWords,
} from '@fineline/core/calendar';

/** How moments read in one answer: days and hours where the other side is, seen from the moment it is given for. */
export interface Calendar {
  /** `today, 13:00`, `Monday 23 November, 09:00`; with the reader's own hour where their clock shows another one. */
  moment(instant: string): string;
  /** `now`, `today from 13:00`, `Monday 23 November from 09:00`. */
  from(instant: string): string;
  /** `Monday 23 November`, with the year where it is another one. */
  day(instant: string): string;
  /** The day and hour the answer is for, and whose they are: `Monday 16 November 2026, 13:00 (London)`. */
  heading: string;
}

/** `zone`: where the days are counted. `own`: where the reader lives. `asOf`: what today is. */
export function makeCalendar(asOf: string, zone: string, own: string): Calendar {
  const [there, here] = [getZone(zone), getZone(own)];
  const now = getMoment(asOf);
  const today = there.dayAt(now);

  const differs = (moment: Moment): boolean =>
    there.timeAt(moment) !== here.timeAt(moment) || there.dayAt(moment) !== here.dayAt(moment);

  // Where it is another date already, "tomorrow" would be a riddle.
  const sameToday = here.dayAt(now) === today;

  function nameOf(day: Day): string {
    if (sameToday && day === today) return 'today';
    if (sameToday && day === addDays(today, 1)) return 'tomorrow';
    if (sameToday && day === addDays(today, -1)) return 'yesterday';
    return dayInWords(day, today);
  }

  function suffix(moment: Moment): string {
    if (!differs(moment)) return '';
    const sameDay = here.dayAt(moment) === there.dayAt(moment);
    const ownDay = sameDay ? '' : `${dayInWords(here.dayAt(moment))}, `;
    return ` (${cityOf(zone)}; ${ownDay}${timeInWords(moment, here)} ${cityOf(own)})`;
  }

  const say = (instant: string, between: string): string => {
    const moment = getMoment(instant);
    return `${nameOf(there.dayAt(moment))}${between}${timeInWords(moment, there)}${suffix(moment)}`;
  };

  return {
    moment: (instant) => say(instant, ', '),
    from: (instant) => (getMoment(instant) <= now ? 'now' : say(instant, ' from ')),
    day: (instant) => nameOf(there.dayAt(getMoment(instant))),
    heading: `${fullDayInWords(today)}, ${timeInWords(now, there)} (${cityOf(zone)})`,
  };
}

/** What the tables of Node 20 still call by an older name. */
const renamed: Partial<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh',
};

/** `Europe/London` is London's time to its people. */
export function cityOf(zone: string): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return renamed[city] ?? city;
}
