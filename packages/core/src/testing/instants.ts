import fc from 'fast-check';
import { dateOfDay, dayOfDate, isoDate } from '../calendar/day.ts';
import { type Moment, asMoment, dayLength, hour, minute } from '../calendar/instant.ts';
import { type Zone, getZone } from '../calendar/zone.ts';

/** Zones with whole, half and quarter hours, with and without summer time, and with odd ways of having it. */
export const zoneIds = [
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Gaza',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Antarctica/Troll',
] as const;

const utc = getZone('UTC');

/** A moment between two instants, in whole minutes. */
export const momentsBetween = (from: Moment, to: Moment): fc.Arbitrary<Moment> =>
  fc.integer({ min: Math.ceil(from / minute), max: Math.floor(to / minute) }).map((at) => asMoment(at * minute));

/** A moment of these years, in whole minutes. */
export const momentsIn = (first: number, last: number): fc.Arbitrary<Moment> =>
  momentsBetween(
    asMoment(dayOfDate(first, 1, 1) * dayLength),
    asMoment(dayOfDate(last, 12, 31) * dayLength + 23 * hour + 59 * minute),
  );

/** The instant of a moment as somebody in one of those zones would write it. */
export const written = (moment: Moment, zone: Zone = utc): string => zone.format(moment);

/** The civil date of a moment, some days on; clamped to the years that the contract knows. */
export function dateAfter(moment: Moment, days: number, zone: Zone = utc): string {
  const date = isoDate(asDay(zone.dayAt(moment) + days));
  return date > '2199-12-31' ? '2199-12-31' : date;
}

const asDay = (days: number) => {
  const { year, month, date } = dateOfDay(dayOfDate(1970, 1, 1 + days));
  return dayOfDate(year, month, date);
};
