import { planApplication } from 'fineline';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applicationSchema } from '@fineline/core/application';
import { asMoment, dayLength, getMoment, hour, minute } from '@fineline/core/calendar';
import { library } from '../applications/library.ts';
import { sampleApplications, sampleCandidate } from './applications.ts';
import { sampleAt } from './sample.ts';

function verdictsAt(now: number, timeZone: string): string[] {
  return sampleAt(asMoment(now), timeZone, library).map(({ added }) => {
    const candidate = { ...sampleCandidate, timeZone };
    const application = applicationSchema.parse({ candidate, ...added.facts, events: added.events });
    return planApplication(application, { asOf: asMoment(now) }).verdict;
  });
}

const expected = sampleApplications.map(({ verdict }) => verdict);

test('there are eight, over every verdict', () => {
  expect(expected).toHaveLength(8);
  expect(new Set(expected)).toEqual(new Set(['prepare', 'act', 'wait', 'pause', 'move-on', 'closed']));
});

test.each([
  ['2026-11-18T10:00:00Z', 'Europe/London', 'a Wednesday morning'],
  ['2026-11-16T07:30:00Z', 'Europe/London', 'early on a Monday'],
  ['2026-11-20T18:00:00Z', 'Europe/London', 'a Friday evening'],
  ['2026-11-22T03:00:00Z', 'Europe/London', 'a Sunday night'],
  ['2026-12-25T12:00:00Z', 'Europe/London', 'Christmas Day'],
  ['2026-12-28T08:00:00Z', 'Europe/London', 'a substitute holiday, a Monday'],
  ['2027-01-02T23:30:00Z', 'Europe/London', 'a Saturday between the years'],
  ['2026-03-29T00:30:00Z', 'Europe/London', 'the hour that clocks skip'],
  ['2026-10-25T00:30:00Z', 'Europe/London', 'the hour that clocks repeat'],
  ['2026-04-06T10:00:00Z', 'Europe/London', 'Easter Monday'],
  ['2026-11-18T10:00:00Z', 'Pacific/Kiritimati', 'a candidate who is fourteen hours ahead'],
  ['2026-11-18T10:00:00Z', 'Pacific/Niue', 'a candidate who is eleven hours behind'],
])('at %s in %s every application shows what it is there for: %s', (now, timeZone) => {
  expect(verdictsAt(getMoment(now), timeZone)).toEqual(expected);
});

test('so it is at any moment of four years', () => {
  const start = getMoment('2025-01-01T00:00:00Z');
  const moments = fc.integer({ min: 0, max: (4 * 365 * dayLength) / minute }).map((n) => start + n * minute);
  fc.assert(
    fc.property(moments, (now) => {
      expect(verdictsAt(now, 'Europe/London'), new Date(now).toISOString()).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test('nothing in it has happened in the future, interviews ahead apart', () => {
  const now = getMoment('2026-11-18T00:10:00Z');
  for (let hours = 0; hours < 24 * 14; hours += 1) {
    const at = asMoment(now + hours * hour);
    const events = sampleAt(at, 'Europe/London', library).flatMap(({ added }) =>
      added.events.slice(added.events.length > 1 ? 0 : 1),
    );
    expect(events.filter((event) => getMoment(event.at) > at)).toEqual([]);
  }
});
