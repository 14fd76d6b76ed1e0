// Longer than most files: all that holds for every plan, each as one property; FINELINE_RUNS looks harder.
import {
  type Advice,
  type Application,
  type Hold,
  type Plan,
  adviceStateSchema,
  applicationSchema,
  planSchema,
  playbookIdSchema,
  verdictSchema,
} from '@fineline/core/application';
import { type Moment, getMoment, getZone } from '@fineline/core/calendar';
import { playbooks } from '@fineline/knowledge';
import fc from 'fast-check';
import { officeOf, plan } from 'fineline';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type PlanRequestInput, planRequests } from '../../packages/core/src/testing/applications.ts';

const seeking = new Set<string>(['check-in', 'second-check-in', 'phone-call', 'offer-trial']);

/** The plan of a request that the contract lets through; anything else is a fault of the generator. */
function planOf(request: PlanRequestInput): Plan {
  const answer = plan(request);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

/** Holds a property for every plan of generated requests. */
function expectOfEveryPlan(
  holds: (plan: Plan, request: PlanRequestInput) => void,
  numRuns = Number(process.env['FINELINE_RUNS'] ?? 500),
): void {
  fc.assert(
    fc.property(planRequests(), (request) => holds(planOf(request), request)),
    { numRuns },
  );
}

const isOpen = ({ state }: Advice): boolean => state === 'due' || state === 'late' || state === 'optional';

describe('the shape of a plan', () => {
  test('it is what the contract says, in the first year and the last', () => {
    expectOfEveryPlan((plan) => {
      expect(planSchema.safeParse(plan).error).toBeUndefined();
    });
    for (const years of [
      [1900, 1900],
      [2199, 2199],
    ] as const)
      fc.assert(
        fc.property(planRequests({ years }), (request) => {
          const answer = plan(request);
          // A history may run out of the years that the contract knows, and is refused then.
          if (answer.ok) expect(planSchema.safeParse(answer.value).error).toBeUndefined();
        }),
        { numRuns: 300 },
      );
  });

  test('no window closes before it opens, and the best moment lies in it and not in the past', () => {
    expectOfEveryPlan(({ advice, asOf }) => {
      for (const { opens, best, closes, state } of advice) {
        if (closes !== undefined) expect(getMoment(closes)).toBeGreaterThanOrEqual(getMoment(opens));
        expect(getMoment(best)).toBeGreaterThanOrEqual(getMoment(asOf));
        expect(getMoment(best)).toBeGreaterThanOrEqual(getMoment(opens));
        if (closes !== undefined && state !== 'late' && state !== 'blocked')
          expect(getMoment(best)).toBeLessThanOrEqual(getMoment(closes));
      }
    });
  });

  test('due is from its opening to its close, late after it, upcoming before it', () => {
    expectOfEveryPlan((plan) => {
      const asOf = getMoment(plan.asOf);
      for (const { state, ...advice } of plan.advice) {
        const opens = getMoment(advice.opens);
        const closes = advice.closes === undefined ? Infinity : getMoment(advice.closes);
        const fits = {
          due: opens <= asOf && asOf <= closes,
          optional: opens <= asOf && asOf <= closes,
          late: closes < asOf,
          upcoming: opens > asOf,
          blocked: opens <= asOf || (advice.blockedBy?.length ?? 0) > 0,
        }[state];
        expect(fits, `${state} ${JSON.stringify(advice)} at ${plan.asOf}`).toBe(true);
      }
    });
  });

  test('every reason is a whole sentence with a source', () => {
    expectOfEveryPlan(({ advice, holds, headline }) => {
      const reasons = [
        ...advice.flatMap(({ because, blockedBy }) => [...because, ...(blockedBy ?? [])]),
        ...holds.map(({ because }) => because),
      ];
      for (const { says, sources, rule } of reasons) {
        expect(sources.length).toBeGreaterThan(0);
        expect(rule).toMatch(/^[a-z-]+(\.[a-zA-Z-]+)?$/);
        expect(says).toMatch(/^[A-ZÅ].*\.$/su);
        expect(says).not.toMatch(/undefined|NaN|null|!|\[object|Infinity|\.\.$/);
      }
      expect(headline).toMatch(/^[A-Z].*\.$/su);
      expect(headline).not.toMatch(/undefined|NaN|null|!/);
      for (const { because, needs } of advice) {
        expect(because.length).toBeGreaterThan(0);
        expect(new Set(because.map(({ says }) => says)).size).toBe(because.length);
        for (const asks of needs ?? []) expect(asks).toMatch(/^[A-Z].*[.?]$/su);
      }
    });
  });

  test('it names people of the application alone, and thanks one at a time', () => {
    expectOfEveryPlan(({ advice, holds }, { application }) => {
      const known = new Set(application.people.map(({ id }) => id));
      for (const to of [...advice.map(({ to }) => to), ...holds.map(({ to }) => to ?? [])]) {
        expect(to.every((id) => known.has(id))).toBe(true);
        expect(new Set(to).size).toBe(to.length);
      }
      const thanks = advice.filter(({ action }) => action === 'thank-you');
      expect(thanks.every(({ to }) => to.length === 1)).toBe(true);
      expect(new Set(thanks.map(({ to }) => to[0])).size).toBe(thanks.length);
    });
  });

  test('who is to be written to but is not known, or has no address, is asked for', () => {
    expectOfEveryPlan(({ advice }, { application }) => {
      for (const { action, channel, to, needs, state } of advice) {
        if (channel === 'self' || channel === 'linkedin' || channel === 'letter' || state === 'blocked') continue;
        const person = application.people.find(({ id }) => id === to[0]);
        const address = channel === 'email' ? person?.email : person?.phone;
        if (address === undefined) expect(needs?.length ?? 0, action).toBeGreaterThan(0);
      }
    });
  });
});

describe('W8: always a next step, or a hold with its end', () => {
  test('any verdict but closed comes with something due, something held, or a step with its date', () => {
    expectOfEveryPlan((plan) => {
      if (plan.verdict === 'closed') return;
      const something = plan.advice.some(({ state }) => state === 'due' || state === 'late' || state === 'upcoming');
      expect(something || plan.holds.length > 0, JSON.stringify(plan)).toBe(true);
    });
  });

  test('act has something to send; where nothing is to be sent, it is not act', () => {
    expectOfEveryPlan(({ verdict, advice }) => {
      const toSend = advice.filter(({ state, channel }) => (state === 'due' || state === 'late') && channel !== 'self');
      if (verdict === 'act') expect(toSend.length).toBeGreaterThan(0);
      else if (verdict !== 'closed') expect(toSend.filter(({ action }) => action !== 'keep-promise')).toEqual([]);
    });
  });
});

describe('holds', () => {
  const covers = (hold: Hold, { action, to }: Advice): boolean =>
    hold.actions.includes(action) && (hold.to === undefined || to.some((id) => hold.to?.includes(id)));

  test('nothing status-seeking is open while a hold covers it', () => {
    expectOfEveryPlan(({ advice, holds }) => {
      for (const one of advice.filter(isOpen).filter(({ action }) => seeking.has(action)))
        expect(
          holds.filter((hold) => covers(hold, one)),
          one.action,
        ).toEqual([]);
    });
  });

  test('nothing at all is open while a hold covers it', () => {
    expectOfEveryPlan(({ advice, holds }) => {
      for (const one of advice.filter(isOpen))
        expect(
          holds.filter((hold) => covers(hold, one)).map(({ because }) => because.rule),
          one.action,
        ).toEqual([]);
    });
  });

  test('what is to come opens no earlier than the holds on it end', () => {
    expectOfEveryPlan(({ advice, holds }) => {
      for (const one of advice.filter(({ state, action }) => state === 'upcoming' && action !== 'keep-promise'))
        for (const hold of holds.filter((hold) => covers(hold, one))) {
          expect(hold.until, `${one.action} is held for good, and still to come`).toBeDefined();
          expect(getMoment(one.opens)).toBeGreaterThanOrEqual(getMoment(hold.until ?? ''));
        }
    });
  });

  test('a hold that is listed has not ended', () => {
    expectOfEveryPlan(({ holds, asOf }) => {
      for (const { until } of holds) if (until !== undefined) expect(getMoment(until)).toBeGreaterThan(getMoment(asOf));
    });
  });
});

describe('the best moment', () => {
  const opening = Temporal.PlainTime.from('09:00');
  const closing = Temporal.PlainTime.from('17:30');

  /** Whether people are at work in the employer's zone; told with Temporal, not with the planner's own numbers. */
  function workingHours(application: Application, settings: PlanRequestInput['settings'], asOf: Moment) {
    const { zone, calendar } = officeOf(application, asOf, settings);
    const civil = (moment: number) => Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone.id);
    const isWorked = (date: Temporal.PlainDate) =>
      calendar.isWorkingDay(
        zone.dayAt(getMoment(date.toZonedDateTime({ timeZone: zone.id, plainTime: '12:00' }).toInstant().toString())),
      );
    return {
      has: (moment: number) => {
        const at = civil(moment);
        return (
          isWorked(at.toPlainDate()) &&
          Temporal.PlainTime.compare(at.toPlainTime(), opening) >= 0 &&
          Temporal.PlainTime.compare(at.toPlainTime(), closing) <= 0
        );
      },
      /** The working hours of a day that lie from one moment to another. */
      someBetween: (from: number, to: number) => {
        for (let date = civil(from).toPlainDate(), i = 0; i < 40; date = date.add({ days: 1 }), i++) {
          if (
            !isWorked(date) ||
            calendar.isShortDay(
              zone.dayAt(
                getMoment(date.toZonedDateTime({ timeZone: zone.id, plainTime: '12:00' }).toInstant().toString()),
              ),
            )
          )
            continue;
          const starts = date.toZonedDateTime({ timeZone: zone.id, plainTime: opening }).epochMilliseconds;
          const ends = date.toZonedDateTime({ timeZone: zone.id, plainTime: closing }).epochMilliseconds;
          if (starts > to) return false;
          if (Math.max(starts, from) <= Math.min(ends, to)) return true;
        }
        return false;
      },
    };
  }

  /** Until when it may be sent; nothing where a plan does not say until when it is late. */
  function endOf({ action, state, opens, closes }: Advice): number | undefined {
    if (state !== 'late') return closes === undefined ? Infinity : getMoment(closes);
    if (action === 'thank-you') return getMoment(opens) + 72 * 3_600_000;
    return action === 'keep-promise' || action === 'close-gap' ? Infinity : undefined;
  }

  test('it lies in working hours wherever the window still has any', () => {
    expectOfEveryPlan((plan, { application, settings }) => {
      const asOf = getMoment(plan.asOf);
      const hours = workingHours(applicationSchema.parse(application), settings, asOf);
      for (const advice of plan.advice) {
        const from = Math.max(getMoment(advice.opens), asOf);
        const to = endOf(advice);
        if (to === undefined || !hours.someBetween(from, to)) continue;
        expect(hours.has(getMoment(advice.best)), JSON.stringify(advice)).toBe(true);
      }
    }, 400);
  });
});

test('W1: a late thank-you is best before it is gone, 72 hours after they met', () => {
  const friday = '2026-11-20T17:00:00Z';
  const application = {
    candidate: { name: 'Idris Strachan', timeZone: 'Europe/London' },
    employer: { company: 'Plumtree Housing', country: 'GB' },
    role: 'Service Designer',
    people: [{ id: 'p1', name: 'Nell Cotterell', email: 'nell@plumtree.example' }],
    events: [{ type: 'interview' as const, at: '2026-11-18T19:00:00Z', with: ['p1'] }],
  };
  const [thanks] = planOf({ application, asOf: '2026-11-20T18:00:00Z' }).advice;
  // No working hour is left until Saturday evening: now is better than a Monday on which it would come too late.
  expect(thanks).toMatchObject({ action: 'thank-you', state: 'late', best: '2026-11-20T18:00:00+00:00' });
  const [earlier] = planOf({ application, asOf: friday }).advice;
  expect(earlier).toMatchObject({ action: 'thank-you', state: 'late', best: '2026-11-20T17:00:00+00:00' });
});

describe('what does not matter', () => {
  test('the same request gives the same plan, word for word', () => {
    fc.assert(
      fc.property(planRequests(), (request) => {
        const again: PlanRequestInput = JSON.parse(JSON.stringify(request));
        expect(JSON.stringify(planOf(again))).toBe(JSON.stringify(planOf(request)));
      }),
      { numRuns: 500 },
    );
  });

  test('the order of events in the file', () => {
    fc.assert(
      fc.property(
        planRequests().chain((request) =>
          fc.tuple(
            fc.constant(request),
            fc.shuffledSubarray(request.application.events, { minLength: request.application.events.length }),
          ),
        ),
        ([request, events]) => {
          const shuffled = { ...request, application: { ...request.application, events } };
          expect(planOf(shuffled)).toEqual(planOf(request));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('events after the moment asked about, interviews apart', () => {
    fc.assert(
      fc.property(planRequests(), (request) => {
        const asOf = getMoment(request.asOf);
        const events = request.application.events.filter(
          ({ type, at }) => type === 'interview' || getMoment(at) <= asOf,
        );
        expect(planOf({ ...request, application: { ...request.application, events } })).toEqual(planOf(request));
      }),
      { numRuns: 1_000 },
    );
  });

  test('a request is not changed by being planned', () => {
    fc.assert(
      fc.property(planRequests(), (request) => {
        const before = JSON.stringify(request);
        planOf(request);
        expect(JSON.stringify(request)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  test('in which week it all happened: whole weeks later the same plan comes whole weeks later', () => {
    // Cambodia has no table of holidays here, and India's clocks never change: nothing but the dates themselves moves.
    const employers = fc.constant({ company: 'Plumtree Housing', country: 'KH', timeZone: 'Asia/Kolkata' });
    fc.assert(
      fc.property(
        planRequests({ employers, years: [2025, 2028] }),
        fc.integer({ min: -200, max: 200 }),
        (request, weeks) => {
          const asOf = planOf(request).asOf;
          fc.pre([asOf, later(asOf, weeks)].every((at) => !touchesNewYear(at)));
          fc.pre(
            [request, shifted(request, weeks)].every(({ application }) =>
              application.events.every(({ at }) => !touchesNewYear(at)),
            ),
          );
          expect(withoutWords(planOf(shifted(request, weeks)))).toEqual(shifted(withoutWords(planOf(request)), weeks));
        },
      ),
      { numRuns: 600 },
    );
  });
});

const kolkata = getZone('Asia/Kolkata');
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;
const date = /^\d{4}-\d{2}-\d{2}$/;

const later = (at: string, weeks: number): string =>
  Temporal.Instant.from(at)
    .add({ hours: weeks * 7 * 24 })
    .toZonedDateTimeISO(kolkata.id)
    .toString({ timeZoneName: 'never' });

/** Between Christmas and New Year another day is best: those weeks are not like others. */
const touchesNewYear = (at: string): boolean => {
  const before = Temporal.Instant.from(at).toZonedDateTimeISO('UTC').subtract({ days: 20 });
  const after = before.add({ days: 120 });
  return before.year !== after.year || after.month === 12 || before.month === 1;
};

/** Every instant and date in it, so many weeks later. */
function shifted<Value>(value: Value, weeks: number): Value {
  const text = JSON.stringify(value, (_, item: unknown) => {
    if (typeof item !== 'string') return item;
    if (instant.test(item)) return later(item, weeks);
    return date.test(item) ? Temporal.PlainDate.from(item).add({ weeks }).toString() : item;
  });
  return JSON.parse(text);
}

/** A plan without its sentences, which name dates in words. */
function withoutWords(plan: Plan): Plan {
  return JSON.parse(JSON.stringify(plan, (key, item: unknown) => (key === 'says' || key === 'headline' ? '' : item)));
}

describe('what is generated', () => {
  test('meets every verdict, every state, and every action in every playbook that has it', () => {
    const verdicts = new Set<string>();
    const states = new Set<string>();
    const actions = new Set<string>();
    for (const request of fc.sample(planRequests(), { numRuns: 4_000, seed: 1 })) {
      const { verdict, advice, playbook } = planOf(request);
      verdicts.add(verdict);
      for (const { state, action } of advice) {
        states.add(state);
        actions.add(`${playbook} ${action}`);
      }
    }
    const never = Object.values(playbooks)
      .flatMap(({ id, plays }) => plays.map(({ action }) => `${id} ${action}`))
      .filter((action) => !actions.has(action));
    // A trial wants a check-in, an answer to it and two weeks: it is met in the simulator and in labelled plans.
    expect(never.filter((action) => !action.endsWith('offer-trial'))).toEqual([]);
    expect([...verdicts].sort()).toEqual([...verdictSchema.options].sort());
    expect([...states].sort()).toEqual([...adviceStateSchema.options].sort());
  });
});

describe('size', () => {
  test('five thousand events and five hundred people are planned too, and soundly', () => {
    const histories = fc.sample(planRequests({ maxEvents: 40 }), { numRuns: 400, seed: 7 });
    for (const playbook of playbookIdSchema.options) {
      const people = Array.from({ length: 500 }, (_, i) => ({
        id: `p${i + 1}`,
        name: `Person ${i}`,
        email: `${i}@example.org`,
      }));
      const events = histories.flatMap(({ application }) => application.events).slice(0, 5_000);
      const [first] = histories;
      if (!first) throw new Error('nothing was generated');
      const application = {
        ...first.application,
        people,
        events,
        employer: { company: 'Plumtree Housing', country: 'GB' },
      };
      const asOf = events.map(({ at }) => at).sort((a, b) => getMoment(a) - getMoment(b))[
        Math.floor(events.length / 2)
      ];
      const answer = plan({ application, asOf, playbook });
      expect(events.length).toBeGreaterThan(1_500);
      expect(answer.ok && planSchema.safeParse(answer.value).success, JSON.stringify(answer).slice(0, 500)).toBe(true);
    }
  });
});
