import { profileSchema } from '@fineline/core/api';
import { asMoment, getMoment } from '@fineline/core/calendar';
import { expect, test } from 'vitest';
import { sampleAt } from '../sample/sample.ts';
import { assemble, candidateOf } from './assemble.ts';
import { library } from './library.ts';

const now = asMoment(getMoment('2026-11-18T10:00:00Z'));
const zone = 'Europe/London';
const samples = sampleAt(now, zone, library).map(({ added }) => added);

test('nothing that is planned for a candidate without a name says the stand-in, nor depends on it', () => {
  const planFor = (name: string | undefined) =>
    samples.map(({ facts, events }) => {
      const candidate = candidateOf(profileSchema.parse({ timeZone: zone, ...(name && { name }) }), zone);
      const application = assemble(candidate, { facts, history: events.map((event) => ({ event })) });
      return library.standingPlanOf(application, { asOf: now }).plan;
    });
  expect(samples.length).toBeGreaterThan(5);
  expect(planFor(undefined)).toEqual(planFor('Zoltan Quibble'));
  expect(JSON.stringify(planFor('Zoltan Quibble'))).not.toContain('Quibble');
});
