import { Temporal } from 'temporal-polyfill';
import { type Day, addDays, dateOfDay, dayOfDate, isoDate } from './day.ts';
import { type Moment, asMoment, dayLength, hour, minute } from './instant.ts';

/**
 * A time zone, asked for civil days and wall-clock times. Temporal is asked once a zone and year for the offsets in
 * force; the rest is whole numbers.
 */
export interface Zone {
  readonly id: string;
  /** The civil day in force here at a moment. */
  dayAt(moment: Moment): Day;
  /** Milliseconds since midnight on the wall at a moment. */
  timeAt(moment: Moment): number;
  /** The moment of a wall-clock time; in a gap the time just after it, in an overlap the earlier one (as Temporal's "compatible"). */
  momentAt(day: Day, sinceMidnight: number): Moment;
  /** ISO 8601 with the offset in force here. */
  format(moment: Moment): string;
}

/** From `from` on (ms), `offset` (ms east of UTC) is in force. */
interface OffsetChange {
  from: number;
  offset: number;
}

const epoch = dayOfDate(1970, 1, 1);

const zones = new Map<string, Zone>();

/** Whether the platform's tables know this IANA time zone; fixed offsets such as "+01:00" are none. */
export function isTimeZone(id: string): boolean {
  return findZone(id) !== undefined;
}

export function findZone(id: string): Zone | undefined {
  const known = zones.get(id);
  if (known) return known;
  if (id.length > 64 || !/^[A-Za-z]/.test(id)) return undefined;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id);
  } catch {
    return undefined; // RangeError is how Temporal says "no such zone"
  }
  const zone = makeZone(id);
  if (zones.size < 1_000) zones.set(id, zone);
  return zone;
}

/** The zone of an id already known to be valid; throws on any other. */
export function getZone(id: string): Zone {
  const zone = findZone(id);
  if (!zone) throw new RangeError(`No such time zone: ${id}`);
  return zone;
}

/** The offsets in force in one civil year of UTC, from `start` up to `end` (ms). */
interface ZoneYear {
  start: number;
  end: number;
  changes: OffsetChange[];
}

function makeZone(id: string): Zone {
  const years = new Map<number, ZoneYear>();
  let latest = yearOf(0);

  function yearOf(ms: number): ZoneYear {
    const { year } = dateOfDay(addDays(epoch, Math.floor(ms / dayLength)));
    const known = years.get(year);
    if (known) return known;
    const start = dayOfDate(year, 1, 1) * dayLength;
    const end = dayOfDate(year + 1, 1, 1) * dayLength;
    let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(id);
    const changes: OffsetChange[] = [];
    for (let from = start; at && from < end; from = at?.epochMilliseconds ?? end) {
      changes.push({ from, offset: at.offsetNanoseconds / 1e6 });
      at = at.getTimeZoneTransition('next');
    }
    const made = { start, end, changes };
    years.set(year, made);
    return made;
  }

  function offsetAt(ms: number): number {
    if (ms < latest.start || ms >= latest.end) latest = yearOf(ms); // most questions are about one year
    let offset = 0;
    for (const change of latest.changes) {
      if (change.from > ms) break;
      offset = change.offset;
    }
    return offset;
  }

  const wallAt = (moment: Moment): number => moment + offsetAt(moment);

  return {
    id,
    dayAt: (moment) => addDays(epoch, Math.floor(wallAt(moment) / dayLength)),
    timeAt: (moment) => wallAt(moment) - Math.floor(wallAt(moment) / dayLength) * dayLength,
    momentAt(day, sinceMidnight) {
      const wall = day * dayLength + sinceMidnight;
      const before = offsetAt(wall - dayLength);
      const after = offsetAt(wall + dayLength);
      for (const offset of before > after ? [before, after] : [after, before]) {
        if (offsetAt(wall - offset) === offset) return asMoment(wall - offset);
      }
      return asMoment(wall - before);
    },
    format(moment) {
      const offset = offsetAt(moment);
      const whole = offset % minute === 0;
      const wall = moment + (whole ? offset : 0);
      const day = addDays(epoch, Math.floor(wall / dayLength));
      return `${isoDate(day)}T${clock(wall - day * dayLength)}${whole ? formatOffset(offset) : 'Z'}`;
    },
  };
}

const two = (n: number) => (n < 10 ? `0${n}` : String(n));

function clock(sinceMidnight: number): string {
  const seconds = Math.floor((sinceMidnight % minute) / 1_000);
  const ms = sinceMidnight % 1_000;
  const fraction = ms ? `.${String(ms).padStart(3, '0')}` : '';
  return `${two(Math.floor(sinceMidnight / hour))}:${two(Math.floor((sinceMidnight % hour) / minute))}:${two(seconds)}${fraction}`;
}

function formatOffset(offset: number): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / hour))}:${two(Math.floor((size % hour) / minute))}`;
}
