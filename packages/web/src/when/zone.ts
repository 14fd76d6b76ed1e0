/**
 * Dates and times on the wall of a time zone, by the browser's own tables. (Core's zones bring Temporal along, which
 * would be a quarter of all the script that the pages may load.)
 */
import { type Day, dayOfDate, findMoment, getMoment, isoDate } from '@fineline/core/calendar';

interface Wall {
  day: Day;
  /** Minutes since midnight. */
  minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

function wallOf(ms: number, zone: string): Wall {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return { day: dayOfDate(part('year'), part('month'), part('day')), minutes: part('hour') * 60 + part('minute') };
}

/** The zone of this browser. */
export const hereZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The day in force in a zone at an instant. */
export const dayIn = (instant: string, zone: string): Day => wallOf(getMoment(instant), zone).day;

/** `2026-11-16`, as a date input has it. */
export const dateIn = (instant: string, zone: string): string => isoDate(dayIn(instant, zone));

/** `09:30`, on the wall of a zone. */
export function timeIn(instant: string, zone: string): string {
  const { minutes } = wallOf(getMoment(instant), zone);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Whether clocks in both zones show the same at an instant. */
export function showSameTime(instant: string, one: string, other: string): boolean {
  return one === other || offsetAt(getMoment(instant), one) === offsetAt(getMoment(instant), other);
}

/**
 * The instant of a date and a time as inputs give them ("2026-11-16", "09:30"), in ISO 8601 with the offset in force.
 * In a gap the time just after it, in an overlap the earlier one. Undefined where either is none.
 */
export function findInstant(date: string, time: string, zone: string): string | undefined {
  if (!/^\d\d:\d\d(?::\d\d)?$/.test(time)) return undefined;
  const wall = findMoment(`${date}T${time}Z`);
  if (wall === undefined) return undefined;
  const before = offsetAt(wall - dayMs, zone);
  const after = offsetAt(wall + dayMs, zone);
  const offset =
    [Math.max(before, after), Math.min(before, after)].find((one) => offsetAt(wall - one, zone) === one) ?? before;
  return inOffset(wall - offset, offsetAt(wall - offset, zone));
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Milliseconds east of Greenwich, to the minute. */
function offsetAt(ms: number, zone: string): number {
  const { day, minutes } = wallOf(ms, zone);
  return day * dayMs + minutes * minuteMs - Math.floor(ms / minuteMs) * minuteMs;
}

function inOffset(ms: number, offset: number): string {
  const wall = new Date(ms + offset).toISOString().slice(0, 19);
  const size = Math.abs(offset) / minuteMs;
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `New York`, of `America/New_York`. */
export const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
