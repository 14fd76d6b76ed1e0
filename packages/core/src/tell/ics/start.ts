import { type Day, addDays } from '../../calendar/day.ts';
import { dayLength, minute } from '../../calendar/instant.ts';
import type { Start } from '../invitation.ts';
import type { Component } from './components.ts';
import type { ContentLine } from './lines.ts';
import {
  type WallClock,
  type WrittenTime,
  canonical,
  clockTime,
  findDuration,
  findWrittenTime,
  isoMoment,
  utcClock,
} from './time.ts';
import type { FindClock } from './zones.ts';

/** The clocks that hold in a calendar: those its TZIDs name, and the one for times without any (X-WR-TIMEZONE). */
export interface Clocks {
  named: FindClock;
  own: WallClock | undefined;
}

/** A written time with the clock it is meant on, where one is known. */
export interface TimeOnClock {
  written: WrittenTime;
  clock?: WallClock;
  zone?: string;
}

/** The times of a property: DTSTART has one, EXDATE any number. Those that cannot be read are passed over. */
export function timesIn(line: ContentLine | undefined, clocks: Clocks, most = 1): TimeOnClock[] {
  if (!line) return [];
  const zone = line.params.get('TZID');
  const clock = zone === undefined ? clocks.own : clocks.named(zone);
  return line.value
    .split(',', most)
    .flatMap((value) => findWrittenTime(value) ?? [])
    .map((written) => ({ written, ...(clock && { clock }), ...(zone !== undefined && { zone }) }));
}

/** The same time on another day: the next instance of a repeating meeting. */
export const onDay = (time: TimeOnClock, day: Day): TimeOnClock => ({ ...time, written: { ...time.written, day } });

export function startOf({ written, clock, zone }: TimeOnClock): Start {
  const { day } = written;
  if (written.time === undefined) return { kind: 'date', day };
  const known = written.utc ? utcClock : clock;
  if (known) return { kind: 'moment', moment: known.momentAt(day, written.time) };
  const time = clockTime(written.time);
  return zone === undefined ? { kind: 'floating', day, time } : { kind: 'unknown-zone', day, time, zone };
}

/** One spelling for one time, by which instances, struck dates and moved instances are matched. */
export function keyOf(time: TimeOnClock): string {
  const start = startOf(time);
  return start.kind === 'moment' ? isoMoment(start.moment) : canonical({ ...time.written, utc: false });
}

/** How many minutes an event takes, between 1 and a week, where it says so. */
export function minutesOf(event: Component, start: TimeOnClock, clocks: Clocks): number | undefined {
  if (start.written.time === undefined) return undefined;
  const duration = findDuration(event.find('DURATION')?.value ?? '');
  const [end] = timesIn(event.find('DTEND'), clocks);
  const length = duration ?? (end && distance(start, end));
  if (length === undefined) return undefined;
  const minutes = Math.round(length / minute);
  return minutes >= 1 && minutes <= 7 * 24 * 60 ? minutes : undefined;
}

function distance(start: TimeOnClock, end: TimeOnClock): number | undefined {
  const [from, to] = [startOf(start), startOf(end)];
  if (from.kind === 'moment' && to.kind === 'moment') return to.moment - from.moment;
  if (from.kind !== to.kind || start.zone !== end.zone) return undefined;
  return wall(end.written) - wall(start.written);
}

/** Milliseconds on the wall, for comparing times of one clock. */
export const wall = ({ day, time = 0 }: WrittenTime): number => day * dayLength + time;

export const lastDayFrom = (time: TimeOnClock, days: number): Day => addDays(time.written.day, days);
