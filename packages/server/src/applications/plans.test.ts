import { randomUUID } from 'node:crypto';
import { type Choices, applicationIdSchema, eventIdSchema, factsSchema, profileSchema } from '@fineline/core/api';
import { type Advice, type Plan, adviceSchema, playbookIdSchema } from '@fineline/core/application';
import { type Moment, asMoment, getMoment, minute } from '@fineline/core/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredApplication } from '../store/workspaceStore.ts';
import { openStore } from '../store/openStore.ts';
import { asWorkspaceId } from '../store/tables.ts';
import { test } from '../testing/database.ts';
import { smallQuestions } from '../testing/questions.ts';
import { type Around, keptFor, makePlans } from './plans.ts';
import type { Questions } from './questions.ts';
import { makeUseCases } from './useCases.ts';

const began = getMoment('2026-11-18T10:00:00Z');
const facts = factsSchema.parse({ employer: { company: 'Larch & Co', country: 'GB' }, role: 'Editor', people: [] });
const offered = { type: 'outcome', at: '2026-11-18T10:00:20Z', is: 'offered' } as const;
const stored = (more: Partial<StoredApplication> = {}): StoredApplication => ({
  id: applicationIdSchema.parse(randomUUID()),
  version: 1,
  facts,
  history: [],
  meetings: [],
  choices: {},
  notToday: null,
  ...more,
});

/** Its headline says all that a plan was made from; `more` is what else it holds. */
const telling = (more: Partial<Plan> = {}): Pick<Questions, 'planApplication' | 'officeOf'> => ({
  officeOf: smallQuestions.officeOf,
  planApplication: (application, { asOf, playbook, settings }) => ({
    ...smallQuestions.planApplication(application, { asOf, playbook }),
    headline: JSON.stringify([application, playbook, settings]),
    ...more,
  }),
});
const advice = (more: Partial<Advice>): Advice =>
  adviceSchema.parse({
    action: 'check-in',
    channel: 'email',
    to: [],
    state: 'upcoming',
    opens: '2026-11-01T10:00:00Z',
    best: '2026-11-01T10:00:00Z',
    because: [],
    ...more,
  });

describe('the plan of an application that has not changed', () => {
  const around: Around = { candidate: { name: 'Ana', timeZone: 'Europe/London' }, choices: {}, asOf: began };
  const after = (ms: number): Partial<Around> => ({ asOf: asMoment(began + ms) });
  const soon = '2026-11-18T10:00:30Z';

  it.each<[Partial<Plan>, Partial<Around>, boolean, string]>([
    [{}, {}, true, 'it is asked for twice'],
    [{}, after(keptFor - 1), true, 'less than a minute has gone by'],
    [{}, after(keptFor), false, 'a minute has gone by'],
    [{}, after(-1), false, 'the clock was put back'],
    [{}, { candidate: { name: 'Bea', timeZone: 'Europe/London' } }, false, 'the candidate is another'],
    [{}, { choices: { playbook: 'gentle-nudge' } }, false, 'another playbook was chosen for all'],
    [{ advice: [advice({ opens: soon })] }, after(29_999), true, 'its window does not open yet'],
    [{ advice: [advice({ opens: soon })] }, after(30_000), false, 'its window opens'],
    [{ advice: [advice({ closes: soon })] }, after(30_000), false, 'its window closes'],
    [{ advice: [advice({ best: soon })] }, after(30_000), false, 'its best time comes'],
    [
      { holds: [{ actions: ['check-in'], until: soon, because: { rule: 'r', says: 's', sources: ['house'] } }] },
      after(30_000),
      false,
      'a hold ends',
    ],
  ])('%j, then %j: kept is %s, because %s', (plan, later, expected) => {
    const plans = makePlans(telling(plan));
    const one = stored();
    const first = plans(around)(one);
    expect(plans({ ...around, ...later })(one) === first).toBe(expected);
  });

  it('is made anew once an event is no longer to come', () => {
    const plans = makePlans(telling());
    const one = stored({ history: [{ id: eventIdSchema.parse(randomUUID()), event: offered }] });
    const first = plans(around)(one);
    expect(plans({ ...around, ...after(19_999) })(one)).toBe(first);
    expect(plans({ ...around, ...after(20_000) })(one)).not.toBe(first);
  });

  it('is not kept for a look through another playbook', () => {
    const plan = makePlans(telling())(around);
    const one = stored();
    expect(plan(one, 'gentle-nudge').plan.playbook).toBe('gentle-nudge');
    expect(plan(one).plan.playbook).toBe('fineline');
    expect(plan(one, 'gentle-nudge').plan.playbook).toBe('gentle-nudge');
  });
});

const playbooks = playbookIdSchema.options;
const step = fc.record({
  by: fc.constantFrom('one', 'other'),
  does: fc.constantFrom('record', 'withdraw', 'change', 'choose', 'choose for all', 'name', 'look', 'look at one'),
  application: fc.constantFrom(0, 1),
  later: fc.constantFrom(0, 1, 20_000, 45_000, minute, 5 * minute),
});

test('two programs over one database: what either shows is as if it were planned anew, at most a minute before', async ({
  database,
}) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
      const workspace = { id: asWorkspaceId(randomUUID()), kind: 'own' } as const;
      const clock: { now: Moment } = { now: began };
      const other = await openStore(database.access, { connections: 1 });
      const casesOver = (store: typeof other) => {
        const given = { store, workspace, now: () => clock.now, newId: randomUUID, localZone: 'Europe/London' };
        return makeUseCases({ ...given, questions: { ...smallQuestions, ...telling() } });
      };
      const programs = { one: casesOver(database.store), other: casesOver(other) };
      try {
        await other.inWorkspace(workspace.id, (mine) => mine.ensure('own', new Date(clock.now)));
        const ids = [];
        for (const _ of [0, 1]) {
          const added = await programs.one.addApplication({ facts, events: [] });
          if (!added.ok) throw new Error(added.refusal.says);
          ids.push(added.value.id);
        }
        for (const { by, does, application, later } of steps) {
          clock.now = asMoment(clock.now + later);
          const cases = programs[by];
          const id = ids[application] ?? applicationIdSchema.parse(randomUUID());
          const found = await cases.findApplication(id);
          if (!found.ok) throw new Error(found.refusal.says);
          const { version, history } = found.value;
          const choices: Choices = { playbook: playbooks[(version + later) % playbooks.length] ?? 'fineline' };
          if (does === 'record') await cases.recordEvents(id, { version, events: [offered] });
          if (does === 'withdraw' && history[0]) await cases.withdrawEvent(id, history[0].id, version);
          if (does === 'change') await cases.changeFacts(id, { version, facts: { ...facts, role: `${version}` } });
          if (does === 'choose') await cases.choose(id, { version, choices });
          if (does === 'choose for all') await cases.saveChoices({ seen: await cases.getChoices(), choices });
          const profile = profileSchema.parse({ name: `${clock.now}`, timeZone: 'Europe/London' });
          const known = await cases.getProfile();
          if (does === 'name') await cases.saveProfile({ seen: known.ok ? known.value : null, profile });
          if (does === 'look at one') await cases.findApplication(id, 'gentle-nudge');

          const fresh = casesOver(other);
          for (const program of Object.values(programs)) {
            const [shown, anew] = [await program.today(), await fresh.today()];
            expect(shown).toEqual(anew);
            for (const each of ids) {
              const [view, now] = [await program.findApplication(each), await fresh.findApplication(each)];
              if (!view.ok || !now.ok) throw new Error('It is gone.');
              const { asOf } = view.value.plan;
              expect({ ...view.value, plan: { ...view.value.plan, asOf: '' } }).toEqual({
                ...now.value,
                plan: { ...now.value.plan, asOf: '' },
              });
              expect(clock.now - getMoment(asOf)).toBeGreaterThanOrEqual(0);
              expect(clock.now - getMoment(asOf)).toBeLessThan(keptFor);
            }
          }
        }
      } finally {
        await other.close();
      }
    }),
    { numRuns: 8 },
  );
});
