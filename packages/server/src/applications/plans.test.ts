import { randomUUID } from 'node:crypto';
import { type Choices, applicationIdSchema, factsSchema, profileSchema } from '@fineline/core/api';
import { playbookIdSchema } from '@fineline/core/application';
import { type Moment, asMoment, getMoment, hour } from '@fineline/core/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredApplication } from '../store/workspaceStore.ts';
import { openStore } from '../store/openStore.ts';
import { asWorkspaceId } from '../store/tables.ts';
import { test } from '../testing/database.ts';
import { smallQuestions } from '../testing/questions.ts';
import { type Around, makePlans } from './plans.ts';
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

/** Its headline says all that a plan was made from, and when; `until` is how long it stands. */
const telling = (until: Moment = asMoment(Infinity)): Pick<Questions, 'standingPlanOf' | 'officeOf'> => ({
  officeOf: smallQuestions.officeOf,
  standingPlanOf: (application, { asOf, playbook, settings }) => {
    const { plan } = smallQuestions.standingPlanOf(application, { asOf, playbook });
    return { plan: { ...plan, headline: JSON.stringify([application, playbook, settings]) }, until };
  },
});

describe('the plan of an application that has not changed', () => {
  const around: Around = { candidate: { name: 'Ana', timeZone: 'Europe/London' }, choices: {}, asOf: began };
  const after = (ms: number): Partial<Around> => ({ asOf: asMoment(began + ms) });

  it.each<[Partial<Around>, boolean, string]>([
    [{}, true, 'it is asked for twice'],
    [after(3 * hour - 1), true, 'it still stands'],
    [after(3 * hour), false, 'it no longer stands'],
    [after(-1), false, 'the clock was put back'],
    [{ candidate: { name: 'Bea', timeZone: 'Europe/London' } }, false, 'the candidate is another'],
    [{ choices: { playbook: 'gentle-nudge' } }, false, 'another playbook was chosen for all'],
  ])('then %j: kept is %s, because %s', (later, expected) => {
    const plans = makePlans(telling(asMoment(began + 3 * hour)));
    const one = stored();
    const first = plans(around).standing(one);
    expect(plans(around).standsUntil(one)).toBe(began + 3 * hour);
    expect(plans({ ...around, ...later }).standing(one) === first).toBe(expected);
  });

  it('is made anew for whoever wants it as it is now, and for a look through another playbook', () => {
    const plans = makePlans(telling());
    const one = stored();
    const first = plans(around).standing(one);
    const later = plans({ ...around, ...after(hour) });
    expect(later.now(one, 'gentle-nudge').plan.playbook).toBe('gentle-nudge');
    expect(later.standing(one)).toBe(first);
    const anew = later.now(one);
    expect(anew.plan.asOf).not.toBe(first.plan.asOf);
    expect(later.standing(one)).toBe(anew);
  });
});

const playbooks = playbookIdSchema.options;
const step = fc.record({
  by: fc.constantFrom('one', 'other'),
  does: fc.constantFrom('record', 'withdraw', 'change', 'choose', 'choose for all', 'name', 'look', 'look at one'),
  application: fc.constantFrom(0, 1),
  later: fc.constantFrom(0, 1, 20_000, 45_000, hour, 9 * hour),
});

test('two programs over one database: what either shows is as if it were planned anew', async ({ database }) => {
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
              expect(view.value).toEqual(now.value);
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
