import { dayOfDate } from '../../calendar/day.ts';
import { asMoment, dayLength, hour, minute } from '../../calendar/instant.ts';
import { type Zone, findZone } from '../../calendar/zone.ts';
import { calendarLimits } from '../limits.ts';
import type { Component } from './components.ts';
import { plainText } from './lines.ts';
import type { WallClock } from './time.ts';
import { findOwnClock } from './vtimezone.ts';

/** The IANA zones of a Windows zone name ("W. Europe Standard Time"), likeliest first; empty for any other name. */
export type WindowsZones = (name: string) => readonly string[];

/** Asks which clock a TZID stands for; undefined where nothing says so, and then the candidate is asked. */
export type FindClock = (tzid: string) => WallClock | undefined;

/**
 * In this order: the platform's own tables, what Windows calls its zones, what Outlook shows them as, an offset in the
 * name, the file's own description. Never the zone of the process.
 */
export function clocksOf(calendar: Component, windowsZones: WindowsZones): FindClock {
  const described = new Map<string, Component>();
  for (const timezone of calendar.partsNamed('VTIMEZONE').slice(0, calendarLimits.zones)) {
    const name = plainText(timezone.find('TZID')?.value ?? '').trim();
    if (name && !described.has(name)) described.set(name, timezone);
  }
  const known = new Map<string, WallClock | undefined>();

  function find(tzid: string): WallClock | undefined {
    const name = withoutPrefix(tzid);
    const timezone = described.get(tzid);
    const location = plainText(timezone?.find('X-LIC-LOCATION')?.value ?? '').trim();
    return (
      zoneNamed(name) ??
      windowsZones(name).map(zoneNamed).find(Boolean) ??
      zoneNamed(location) ??
      displayedZone(name) ??
      fixedOffset(name) ??
      (timezone && findOwnClock(timezone))
    );
  }

  return (tzid) => {
    if (!known.has(tzid)) known.set(tzid, find(tzid));
    return known.get(tzid);
  };
}

/** Mozilla and Evolution write `/mozilla.org/20050126_1/Europe/Berlin`, others `/Europe/Berlin`. */
const withoutPrefix = (tzid: string): string =>
  tzid.trim().replace(/^\/(?:[^/]+\.(?:org|net|com)\/(?:[^/]*\d[^/]*\/)?)?/, '');

/** The only bare abbreviations that name one zone. "BST" is London to a Londoner and Dhaka to the platform's tables. */
const plainAbbreviations = new Set(['UTC', 'GMT', 'CET', 'EET', 'WET', 'MET']);

function zoneNamed(name: string): Zone | undefined {
  if (/^[A-Za-z]{1,4}$/.test(name) && !plainAbbreviations.has(name.toUpperCase()) && !countryZones.has(name))
    return undefined;
  return findZone(name);
}

const countryZones = new Set(['Cuba', 'Eire', 'Iran']);

const american = new Map([
  ['atlantic time', 'America/Halifax'],
  ['eastern time', 'America/New_York'],
  ['central time', 'America/Chicago'],
  ['mountain time', 'America/Denver'],
  ['pacific time', 'America/Los_Angeles'],
  ['coordinated universal time', 'UTC'],
  ['greenwich mean time', 'Europe/London'],
]);

const displayed = /^(?:\((?:UTC|GMT)(?:([+-])(\d\d):(\d\d))?\)\s*)(.+)$/i;

/**
 * What Outlook shows a zone as: "(UTC+01:00) Amsterdam, Berlin, Bern", "(UTC-08:00) Pacific Time (US & Canada)". The
 * first of its cities that the tables know is taken, and only where its winter time is the offset shown.
 */
function displayedZone(name: string): Zone | undefined {
  const match = displayed.exec(name);
  if (!match) return undefined;
  const [, sign, hours, minutes, places = ''] = match;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * hour + Number(minutes ?? 0) * minute);
  const candidates = places
    .slice(0, 200)
    .replace(/\([^)]*\)/g, '')
    .split(/[,:]/)
    .map((place) => place.trim())
    .flatMap(
      (place) => american.get(place.toLowerCase()) ?? continents.map((one) => `${one}/${place.replace(/ /g, '_')}`),
    );
  return candidates.map(findZone).find((zone) => zone && standardOffset(zone) === offset);
}

const continents = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian'];

/** Milliseconds east of UTC in the half of a year without summer time. */
function standardOffset(zone: Zone): number {
  const offsets = [dayOfDate(2024, 1, 1), dayOfDate(2024, 7, 1)].map((day) => {
    const noon = asMoment(day * dayLength + 12 * hour);
    return zone.dayAt(noon) * dayLength + zone.timeAt(noon) - noon;
  });
  return Math.min(...offsets);
}

const offsetName = /^(?:UTC|GMT)\s?([+-])(\d{1,2})(?::?(\d\d))?$/i;

/** "UTC+2", "GMT-05:00". */
function fixedOffset(name: string): WallClock | undefined {
  const match = offsetName.exec(name);
  const [hours, minutes] = [Number(match?.[2]), Number(match?.[3] ?? 0)];
  if (!match || hours > 14 || minutes > 59) return undefined;
  const offset = (match[1] === '-' ? -1 : 1) * (hours * hour + minutes * minute);
  return { momentAt: (day, time) => asMoment(day * dayLength + time - offset) };
}
