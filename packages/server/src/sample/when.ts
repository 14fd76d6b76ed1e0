import type { Instant, PlainDate } from '@fineline/core/application';
import {
  type Day,
  type Moment,
  type OfficeTime,
  addDays,
  getMoment,
  hour,
  isoDate,
  minute,
  workingDayFrom,
  workingDayUpTo,
} from '@fineline/core/calendar';

/** Times of a sample application, counted from now in its employer's calendar, so that it never looks made up. */
export interface When {
  /** The last working day at least so many days ago, at a time such as `15:00`. */
  ago(days: number, time: string): Instant;
  /** An interview that has just been: today's, else the last working day's while a thank-you is still worth writing. */
  justNow(): Instant;
  /** The next working day, but at most two days on, so that there is something to prepare for. */
  soon(): Instant;
  /** The first working day at least so many days on. */
  dateIn(days: number): PlainDate;
}

/** Beyond this a thank-you is too late to be advised. */
const stillWelcome = 68 * hour;

export function whenFrom(now: Moment, { zone, calendar }: OfficeTime): When {
  const today = zone.dayAt(now);
  const at = (day: Day, time: string): Instant => zone.format(zone.momentAt(day, sinceMidnight(time)));
  return {
    ago: (days, time) => at(workingDayUpTo(addDays(today, -days), calendar), time),
    justNow() {
      if (calendar.isWorkingDay(today) && zone.timeAt(now) >= sinceMidnight('11:30')) return at(today, '10:00');
      const worked = at(workingDayUpTo(addDays(today, -1), calendar), '15:00');
      return now - getMoment(worked) < stillWelcome ? worked : at(addDays(today, -1), '15:00');
    },
    soon() {
      const worked = workingDayFrom(addDays(today, 1), calendar);
      return at(worked <= addDays(today, 2) ? worked : addDays(today, 2), '11:00');
    },
    dateIn: (days) => isoDate(workingDayFrom(addDays(today, days), calendar)),
  };
}

function sinceMidnight(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * hour + minutes * minute;
}
