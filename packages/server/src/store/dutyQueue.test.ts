import { randomUUID } from 'node:crypto';
import { asMoment } from '@fineline/core/calendar';
import { expect } from 'vitest';
import { test } from '../testing/database.ts';
import { aDuty, aKind, addDuty, letPass, makeWorkspace, standing } from '../testing/duties.ts';
import type { ClaimedDuty, DutyEnd, DutyKey } from './dutyQueue.ts';
import type { OpenStore } from './openStore.ts';

const minutes = 60_000;
const farAway = asMoment(Date.UTC(2150, 0, 1));

async function getClaim(store: OpenStore, key: DutyKey, lease = 10 * minutes): Promise<ClaimedDuty> {
  const claimed = await store.duties.claim(key, lease);
  if (!claimed) throw new Error('It was not to be had.');
  return claimed;
}

test('what is due is found whoever it belongs to, soonest first, of the kinds asked for alone', async ({
  database,
}) => {
  const [kind, other] = [aKind(), aKind()];
  const later = await addDuty(database, { kind, dueAt: asMoment(2_000) });
  const sooner = await addDuty(database, { kind, dueAt: asMoment(1_000) });
  await addDuty(database, { kind, dueAt: farAway });
  await addDuty(database, { kind: other });
  const { duties } = database.store;
  expect(await duties.scan([kind], 10)).toEqual([sooner, later]);
  expect(await duties.scan([kind], 1)).toEqual([sooner]);
  expect(await duties.scan([], 10)).toEqual([]);
});

test('how long until the next of these kinds is known: of what is due none, of what is in hand its lease', async ({
  database,
}) => {
  const { duties } = database.store;
  const [kind, other] = [aKind(), aKind()];
  expect(await duties.untilNext([kind])).toBeUndefined();
  await addDuty(database, { kind, dueAt: farAway });
  await addDuty(database, { kind: other });
  expect(await duties.untilNext([kind])).toBeGreaterThan(minutes);
  expect(await duties.untilNext([kind, other])).toBeLessThanOrEqual(0);
  const key = await addDuty(database, { kind });
  await getClaim(database.store, key, 10 * minutes);
  expect(await duties.untilNext([kind])).toBeLessThanOrEqual(10 * minutes);
});

test('of many who claim a duty at once one gets it, with what it is about', async ({ database }) => {
  const key = await addDuty(database, { about: { letter: 'é \0 ✎' }, name: 'one' });
  const claims = await Promise.all(Array.from({ length: 8 }, () => database.store.duties.claim(key, minutes)));
  const got = claims.flatMap((claim) => claim ?? []);
  expect(got).toHaveLength(1);
  expect(got[0]).toMatchObject({ ...key, name: 'one', about: { letter: 'é  ✎' }, attempts: 1 });
});

test.for<[what: string, about: (store: OpenStore, key: DutyKey) => Promise<unknown>]>([
  ['it is in hand', (store, key) => getClaim(store, key)],
  ['it is done', async (store, key) => store.duties.end(await getClaim(store, key), { is: 'done' })],
  ['it failed', async (store, key) => store.duties.end(await getClaim(store, key), { is: 'failed', error: 'x' })],
  [
    'its pause is not over',
    async (store, key) => store.duties.end(await getClaim(store, key), { is: 'later', after: minutes, error: 'x' }),
  ],
  [
    'its next time is not come',
    async (store, key) => store.duties.end(await getClaim(store, key), { is: 'next', at: farAway }),
  ],
])('a duty is not to be had, because %s', async ([, happens], { database: { store }, database }) => {
  const key = await addDuty(database);
  await happens(store, key);
  expect(await store.duties.claim(key, minutes)).toBeUndefined();
});

test('a duty that is not due, is not there, or is asked for under another workspace, is not to be had', async ({
  database,
}) => {
  const { duties } = database.store;
  const [mine, theirs] = [await addDuty(database), await addDuty(database)];
  expect(await duties.claim(await addDuty(database, { dueAt: farAway }), minutes)).toBeUndefined();
  expect(await duties.claim({ ...mine, id: aDuty().id }, minutes)).toBeUndefined();
  expect(await duties.claim({ workspace: mine.workspace, id: theirs.id }, minutes)).toBeUndefined();
});

test.for<[how: DutyEnd, becomes: Partial<Awaited<ReturnType<typeof standing>>>, waits: [number, number]]>([
  [{ is: 'done' }, { state: 'done', attempts: 1, last_error: null }, [-Infinity, Infinity]],
  [{ is: 'failed', error: 'ENOSPC' }, { state: 'failed', attempts: 1, last_error: 'ENOSPC' }, [-Infinity, Infinity]],
  [
    { is: 'later', after: 5 * minutes, error: 'away' },
    { state: 'pending', attempts: 1, last_error: 'away' },
    [1, 5 * minutes],
  ],
  [{ is: 'released' }, { state: 'pending', attempts: 0, last_error: null }, [-Infinity, 0]],
  [
    { is: 'next', at: farAway },
    { state: 'pending', attempts: 0, last_error: null, due_at: new Date(farAway) },
    [minutes, Infinity],
  ],
  [
    { is: 'next', at: farAway, error: 'gave-up' },
    { state: 'pending', attempts: 0, last_error: 'gave-up' },
    [minutes, Infinity],
  ],
])('a claim that ends as %j', async ([how, becomes, [least, most]], { database }) => {
  const key = await addDuty(database);
  const claimed = await getClaim(database.store, key);
  expect(await standing(database, key)).toMatchObject({ state: 'pending', held: true });
  expect(await database.store.duties.end(claimed, how)).toBe(true);
  const after = await standing(database, key);
  expect(after).toMatchObject({ ...becomes, held: false });
  expect(after.wait).toBeGreaterThanOrEqual(least);
  expect(after.wait).toBeLessThanOrEqual(most);
  expect(await database.store.duties.end(claimed, how), 'it ends once').toBe(false);
  expect(await standing(database, key)).toMatchObject({ ...becomes, held: false });
});

test('a next time that is past already is not due at once, again and again', async ({ database }) => {
  const key = await addDuty(database);
  const claimed = await getClaim(database.store, key);
  const before = Date.now();
  await database.store.duties.end(claimed, { is: 'next', at: asMoment(0) });
  // Reckoned from before it was asked: whatever the machine was busy with makes it later still.
  expect((await standing(database, key)).wait + (Date.now() - before)).toBeGreaterThanOrEqual(990);
});

test('a lease is extended; it lapses where nobody does, and whoever held it can then change nothing', async ({
  database,
}) => {
  const { duties } = database.store;
  const key = await addDuty(database);
  const first = await getClaim(database.store, key, 5 * minutes);
  await letPass(database, key, 4 * minutes);
  expect(await duties.extend(first, 5 * minutes)).toBe(true);
  await letPass(database, key, 4 * minutes);
  expect(await duties.claim(key, minutes), 'it is held still').toBeUndefined();

  await letPass(database, key, 2 * minutes);
  const second = await getClaim(database.store, key);
  expect(second.attempts).toBe(2);
  const before = await standing(database, key);
  expect(await duties.extend(first, 60 * minutes)).toBe(false);
  for (const is of ['done', 'released'] as const) expect(await duties.end(first, { is })).toBe(false);
  expect(await duties.end(first, { is: 'failed', error: 'x' })).toBe(false);
  expect(await duties.end(first, { is: 'later', after: 1, error: 'x' })).toBe(false);
  expect(await duties.end(first, { is: 'next', at: farAway })).toBe(false);
  expect(await standing(database, key)).toEqual({ ...before, wait: expect.any(Number) });
  expect(await duties.end(second, { is: 'done' })).toBe(true);
});

test('a lease that lapsed is its holder’s still while nobody else has come', async ({ database }) => {
  const key = await addDuty(database);
  const claimed = await getClaim(database.store, key);
  await letPass(database, key, 20 * minutes);
  expect(await database.store.duties.end(claimed, { is: 'done' })).toBe(true);
});

test('there is one duty of a name in a workspace: the soonest, and what was tried, done or failed stays so', async ({
  database,
}) => {
  const { store } = database;
  const [workspace, other] = [await makeWorkspace(database), await makeWorkspace(database)];
  const named = (dueAt: number) => aDuty({ name: 'the daily back-up', dueAt: asMoment(dueAt) });
  for (const due of [3_000, 2_000, 9_000]) await store.duties.add(workspace, named(due));
  await store.duties.add(other, named(9_000));
  const [only, ...rest] = await store.duties.list(workspace);
  expect(rest).toEqual([]);
  expect(only?.dueAt, 'brought forward, never put off').toBe(2_000);

  const key = { workspace, id: only?.id ?? aDuty().id };
  await store.duties.end(await getClaim(store, key), { is: 'later', after: 5 * minutes, error: 'x' });
  await store.duties.add(workspace, named(3_000));
  expect((await standing(database, key)).wait, 'its pause stands').toBeGreaterThan(0);
  await letPass(database, key, 6 * minutes);
  const claimed = await getClaim(store, key);
  await store.duties.add(workspace, named(1));
  expect(await standing(database, key), 'it is in hand').toMatchObject({ held: true });
  await store.duties.end(claimed, { is: 'done' });
  await store.duties.add(workspace, named(1));
  expect(await store.duties.list(workspace)).toMatchObject([{ state: 'done', name: 'the daily back-up' }]);
});

test('what failed can be seen, with why', async ({ database }) => {
  const { store } = database;
  const key = await addDuty(database, { about: { letter: 7 } });
  await store.duties.end(await getClaim(store, key), { is: 'failed', error: 'ENOSPC' });
  const seen = { id: key.id, state: 'failed', attempts: 1, lastError: 'ENOSPC', about: { letter: 7 } };
  expect(await store.duties.list(key.workspace)).toMatchObject([seen]);
  expect(await store.duties.list(await makeWorkspace(database))).toEqual([]);
});

test('an error is kept as a code; a text is refused by the database itself', async ({ database }) => {
  const key = await addDuty(database);
  const claimed = await getClaim(database.store, key);
  const end = database.store.duties.end(claimed, { is: 'failed', error: 'Dear ana@larch.example, I could not' });
  await expect(end).rejects.toThrow('duty_last_error_check');
});

test('whoever listens hears of each duty that was added, until they stop', async ({ database }) => {
  const workspace = await makeWorkspace(database);
  let heard = 0;
  const stop = database.store.duties.onAdded(() => (heard += 1));
  await database.store.duties.add(workspace, aDuty());
  await expect(database.store.duties.add(workspace, aDuty({ kind: 'No Kind' }))).rejects.toThrow('duty_kind_check');
  expect(heard, 'not of one that was not kept').toBe(1);
  stop();
  await database.store.duties.add(workspace, aDuty());
  expect(heard).toBe(1);
});

test('a workspace that is forgotten takes its duties along', async ({ database }) => {
  const key = await addDuty(database, { name: randomUUID() });
  await database.store.forgetWorkspace(key.workspace);
  expect(await database.store.duties.list(key.workspace)).toEqual([]);
});
