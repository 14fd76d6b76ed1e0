import {
  type Day,
  type Moment,
  addDays,
  dayLength,
  dayOfDate,
  findZone,
  getMoment,
  hour,
  minute,
} from '../calendar/index.ts';

/** When a message was sent, by the clock on its sender's wall: what relative dates count from. */
export interface Received {
  moment: Moment;
  /** The civil day there. */
  day: Day;
  /** Milliseconds since midnight there. */
  time: number;
  /** The IANA time zone, where it is known and not its offset alone. */
  zone?: string;
}

/**
 * The sender's clock at an instant of the contract: of the zone where the platform knows it, else of the offset that the
 * instant is written with. Throws on a text that is no instant.
 */
export function receivedAt(instant: string, timeZone?: string): Received {
  const moment = getMoment(instant);
  const zone = timeZone === undefined ? undefined : findZone(timeZone);
  return zone
    ? { moment, day: zone.dayAt(moment), time: zone.timeAt(moment), zone: zone.id }
    : receivedWithOffset(moment, offsetOf(instant));
}

/** The same for a fixed offset, in milliseconds east of UTC. */
export function receivedWithOffset(moment: Moment, offset: number): Received {
  const wall = moment + offset;
  const days = Math.floor(wall / dayLength);
  return { moment, day: addDays(dayOfDate(1970, 1, 1), days), time: wall - days * dayLength };
}

function offsetOf(instant: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(instant) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * hour + Number(minutes ?? 0) * minute);
}
