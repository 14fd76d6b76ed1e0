// A plan says until when it stands: till then it may be given again, and nobody could tell.
import { type Plan, parseApplication } from '@fineline/core/application';
import { type Moment, asMoment, dayLength, getMoment, hour } from '@fineline/core/calendar';
import fc from 'fast-check';
import { standingPlanOf } from 'fineline';
import { expect, test } from 'vitest';
import { type PlanRequestInput, planRequests } from '../../packages/core/src/testing/applications.ts';
import { places } from '../../packages/fineline/src/places.ts';

/** The plans of a request at other moments than its own. */
function plansOf({ application, playbook, settings }: PlanRequestInput) {
  const parsed = parseApplication(application, places);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return (asOf: Moment) => standingPlanOf(parsed.value, { asOf, playbook, ...(settings && { settings }) });
}

/** A plan as it would read later: what is the present moment in both moves with the clock. */
function movedTo(later: Plan, plan: Plan): Plan {
  const advice = plan.advice.map((item, i) => {
    const other = later.advice[i];
    const moved = (key: 'opens' | 'best') =>
      item[key] === plan.asOf && other?.[key] === later.asOf ? later.asOf : item[key];
    return { ...item, opens: moved('opens'), best: moved('best') };
  });
  return { ...plan, asOf: later.asOf, advice };
}

/** Moments a little and long after a first one, and by the way. */
const steps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });

test('until a plan no longer stands, every later one is the same but for the present moment', () => {
  fc.assert(
    fc.property(planRequests(), steps, (request, parts) => {
      const planAt = plansOf(request);
      const asOf = getMoment(request.asOf);
      const { plan, until } = planAt(asOf);
      expect(until).toBeGreaterThan(asOf);
      expect(until - asOf).toBeLessThanOrEqual(dayLength + 2 * hour);
      const last = until - 1 - asOf;
      for (const at of [1, last, ...parts.map((part) => Math.floor(part * last))]) {
        const later = planAt(asMoment(asOf + Math.min(at, last)));
        expect(later.plan).toEqual(movedTo(later.plan, plan));
        expect(later.until).toBe(until);
      }
    }),
    { numRuns: Number(process.env['FINELINE_RUNS'] ?? 500) },
  );
});

test('most plans stand for hours: what is kept need not be made again and again', () => {
  const spans = fc.sample(planRequests(), { numRuns: 300, seed: 3 }).map((request) => {
    const asOf = getMoment(request.asOf);
    return plansOf(request)(asOf).until - asOf;
  });
  const long = spans.filter((span) => span >= hour);
  expect(long.length / spans.length).toBeGreaterThan(0.8);
});
