import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { momentsIn, zoneIds } from '../testing/instants.ts';
import { dayOfDate, getDay, isoDate } from './day.ts';
import { type Moment, asMoment, findMoment, getMoment, hour, minute } from './instant.ts';
import { findZone, getZone, isTimeZone } from './zone.ts';

const ids = [...zoneIds, 'UTC', 'Africa/Monrovia', 'America/Caracas', 'Asia/Pyongyang', 'Asia/Tehran', 'Europe/Dublin'];

const civil = (moment: Moment, id: string) => Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(id);

describe.each(ids)('%s', (id) => {
  const zone = getZone(id);

  test('shows the date and the time that Temporal says, and writes an instant that can be read', () => {
    fc.assert(
      fc.property(fc.oneof(momentsIn(1901, 2198), momentsIn(2005, 2035)), (moment) => {
        const at = civil(moment, id);
        expect(isoDate(zone.dayAt(moment))).toBe(at.toPlainDate().toString());
        expect(zone.timeAt(moment)).toBe(at.toPlainTime().since('00:00').total('milliseconds'));
        const written = zone.format(moment);
        expect(findMoment(written)).toBe(moment);
        // Where the offset has seconds, as long ago, no instant can carry it: that is written in UTC.
        if (at.offsetNanoseconds % 60e9 === 0) expect(written.endsWith(at.offset)).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  test('finds the moment of a time on its wall as Temporal does, in gaps and overlaps as well', () => {
    const changes = changesOf(id);
    // Close to every change of its clocks, and anywhere.
    const near = fc
      .tuple(fc.constantFrom(...(changes.length > 0 ? changes : [asMoment(0)])), fc.integer({ min: -200, max: 200 }))
      .map(([change, minutes]) => asMoment(change + minutes * minute));
    fc.assert(
      fc.property(fc.oneof(near, momentsIn(1901, 2198)), (moment) => {
        const wall = civil(moment, id).toPlainDateTime();
        const day = dayOfDate(wall.year, wall.month, wall.day);
        for (const shift of [0, 30, 60, 90]) {
          const sinceMidnight = (wall.hour * 60 + wall.minute) * minute + shift * minute;
          if (sinceMidnight >= 24 * hour) continue;
          const wanted = wall
            .toPlainDate()
            .toPlainDateTime({ hour: Math.floor(sinceMidnight / hour), minute: (sinceMidnight % hour) / minute });
          const expected = wanted.toZonedDateTime(id).epochMilliseconds;
          expect(zone.momentAt(day, sinceMidnight), `${wanted.toString()} ${id}`).toBe(expected);
        }
      }),
      { numRuns: 250 },
    );
  });
});

/** When the clocks of a zone changed or will change, from 1970 to 2040. */
function changesOf(id: string): Moment[] {
  const changes: Moment[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`1970-01-01T00:00[${id}]`);
  while ((at = at.getTimeZoneTransition('next')) && at.year < 2040) changes.push(asMoment(at.epochMilliseconds));
  return changes;
}

test.each<[id: string, date: string, hours: number, instant: string, because: string]>([
  [
    'Europe/London',
    '2026-03-29',
    1.5,
    '2026-03-29T01:30:00Z',
    'there is no half past one in spring: it is half past two',
  ],
  ['Europe/London', '2026-10-25', 1.5, '2026-10-25T00:30:00Z', 'there are two in autumn: the earlier one'],
  ['Australia/Lord_Howe', '2026-04-05', 1.75, '2026-04-04T14:45:00Z', 'half an hour comes twice there'],
  ['Asia/Kolkata', '2026-11-16', 9, '2026-11-16T03:30:00Z', 'half hours'],
  ['Asia/Kathmandu', '2026-11-16', 9, '2026-11-16T03:15:00Z', 'quarters'],
  ['America/St_Johns', '2026-07-01', 9, '2026-07-01T11:30:00Z', 'half hours and summer time'],
  ['Pacific/Apia', '2011-12-29', 23, '2011-12-30T09:00:00Z', 'the last hour before the date line moved'],
  ['Pacific/Apia', '2011-12-31', 9, '2011-12-30T19:00:00Z', 'the day after the one that never was'],
  ['Pacific/Apia', '2011-12-30', 9, '2011-12-30T19:00:00Z', 'that day itself: a whole day later, as Temporal has it'],
])('%s, %s at %d h is %s: %s', (id, date, hours, instant) => {
  expect(getZone(id).momentAt(getDay(date), hours * hour)).toBe(getMoment(instant));
});

describe('which zones there are', () => {
  test.each<[id: string, known: boolean, because: string]>([
    ['Europe/London', true, 'a zone of the tables'],
    ['UTC', true, 'one as well'],
    ['GB', true, 'an old name of one'],
    ['+01:00', false, 'an offset is no place'],
    ['Europe/Nowhere', false, 'nobody lives there'],
    ['', false, 'nothing is none'],
    ['Europe/London\u0000', false, 'nothing may stand after it'],
    ['constructor', false, 'what every object has is no zone'],
    ['x'.repeat(10_000), false, 'too long for any'],
  ])('%s', (id, known) => {
    expect([isTimeZone(id), findZone(id) !== undefined]).toEqual([known, known]);
    if (!known) expect(() => getZone(id)).toThrow(RangeError);
  });
});
