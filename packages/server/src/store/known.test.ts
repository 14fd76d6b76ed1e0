import { randomUUID } from 'node:crypto';
import { type ApplicationId, applicationIdSchema, eventIdSchema, factsSchema } from '@fineline/core/api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { test } from '../testing/database.ts';
import { KnownApplications, type State, type VersionedApplication } from './known.ts';
import { openStore } from './openStore.ts';
import { type WorkspaceId, asWorkspaceId } from './tables.ts';

const facts = factsSchema.parse({ employer: { company: 'Larch & Co', country: 'GB' }, role: 'Editor', people: [] });
const idOf = (n: number): ApplicationId => applicationIdSchema.parse(`00000000-0000-4000-8000-00000000000${n}`);
const workspace = asWorkspaceId(randomUUID());

describe('what is known of an application', () => {
  const kept: VersionedApplication = { id: idOf(1), version: 3, facts, history: [], meetings: [], choices: {} };
  const state = { id: idOf(1), version: 3, changedAt: new Date(1_000) };

  it.each<[State, WorkspaceId, boolean, string]>([
    [state, workspace, true, 'nothing has changed'],
    [{ ...state, version: 4 }, workspace, false, 'it was changed'],
    [{ ...state, changedAt: new Date(2_000) }, workspace, false, 'a backup was restored, and it was changed again'],
    [{ ...state, id: idOf(2) }, workspace, false, 'it is another one'],
    [state, asWorkspaceId(randomUUID()), false, 'it is somebody else’s'],
  ])('%j is found: %s', (asked, whose, expected) => {
    const known = new KnownApplications();
    known.keep(workspace, state, kept);
    expect(known.find(whose, asked) === kept).toBe(expected);
  });

  it('is bounded: the oldest are dropped', () => {
    const known = new KnownApplications(2);
    const states = [1, 2, 1, 3].map((n) => ({ ...state, id: idOf(n) }));
    for (const each of states) known.keep(workspace, each, { ...kept, id: each.id });
    expect(states.map((each) => known.find(workspace, each)?.id)).toEqual([idOf(1), undefined, idOf(1), idOf(3)]);
  });
});

const step = fc.record({
  by: fc.constantFrom('one', 'other'),
  does: fc.constantFrom('add an event', 'change the facts', 'fail after a change', 'put off', 'look'),
  application: fc.constantFrom(1, 2),
});

test('two programs over one database, and what fails half-way, leave none with an old picture', async ({
  database,
}) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const mine = asWorkspaceId(randomUUID());
      const at = new Date();
      const stores = { one: database.store, other: await openStore(database.access, { connections: 1 }) };
      const fresh = await openStore(database.access, { connections: 1 });
      try {
        await stores.one.inWorkspace(mine, async (store) => {
          await store.ensure('own', at);
          for (const n of [1, 2]) await store.addApplication(idOf(n), { facts, events: [], meetings: [] }, at);
        });
        for (const { by, does, application } of steps) {
          const id = idOf(application);
          const work = stores[by].inWorkspace(mine, async (store) => {
            const found = (await store.listApplications()).find((one) => one.id === id);
            const version = found?.version ?? 0;
            const event = { type: 'outcome', at: '2026-11-16T10:00:00Z', is: 'offered' } as const;
            const events = [{ id: eventIdSchema.parse(randomUUID()), event }];
            if (does === 'put off') await store.putOff(id, { date: '2026-11-18', steps: [`${version}`] });
            if (does === 'change the facts') {
              await store.changeApplication(id, version, { facts: { ...facts, role: randomUUID() } }, at);
            }
            if (does === 'add an event') await store.changeApplication(id, version, { events }, at);
            if (does !== 'fail after a change') return;
            await store.changeApplication(id, version, { events }, at);
            await store.listApplications();
            throw new Error('half-way');
          });
          await work.catch((error: unknown) => expect(String(error)).toContain('half-way'));
        }
        const pictures = await Promise.all(
          [stores.one, stores.other, fresh].map((store) => store.inWorkspace(mine, (its) => its.listApplications())),
        );
        expect(pictures[0]).toEqual(pictures[2]);
        expect(pictures[1]).toEqual(pictures[2]);
      } finally {
        await Promise.all([stores.other.close(), fresh.close()]);
      }
    }),
    { numRuns: 40 },
  );
});
