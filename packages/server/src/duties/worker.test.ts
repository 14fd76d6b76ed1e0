/** The worker against the real store. Longer than others: each thing that can become of a duty is a case. */
import { type Result, done, refused } from '@fineline/core/application';
import { type Moment, asMoment } from '@fineline/core/calendar';
import { afterEach, describe, expect } from 'vitest';
import { z } from 'zod';
import type { DutyQueue } from '../store/dutyQueue.ts';
import { withClient } from '../store/roles.ts';
import { type TestDatabase, test } from '../testing/database.ts';
import { aKind, addDuty, letPass, standing } from '../testing/duties.ts';
import { type DutyInHand, type DutyKind, defineDuty } from './kind.ts';
import { type Sleep, sleep } from './pause.ts';
import { type DutyWorker, type WorkerOptions, type WorkerParts, startDutyWorker } from './worker.ts';

const farAway = asMoment(Date.UTC(2150, 0, 1));
const soon = { timeout: 50_000, interval: 20 };

const workers: DutyWorker[] = [];
afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.stop())));

/** A worker that looks often, and what it logs. */
function start(
  queue: DutyQueue,
  kinds: Record<string, DutyKind>,
  { options, ...parts }: Partial<WorkerParts> & { options?: WorkerOptions } = {},
) {
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const worker = startDutyWorker(
    { queue, kinds, log, now: () => asMoment(0), random: () => 1, ...parts },
    { lookEvery: 30, ...options },
  );
  workers.push(worker);
  return { worker, lines };
}

/** Waits until it is told to go on. */
function makeGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

const again = (run: DutyKind['run'], next?: (now: Moment) => Moment): DutyKind => ({
  mayRunTwice: true,
  run,
  ...(next && { next }),
});
const fail = async (error: unknown): Promise<Result<unknown>> => {
  throw error;
};
async function until(database: TestDatabase, key: Parameters<typeof standing>[1], like: object): Promise<void> {
  await expect.poll(() => standing(database, key), soon).toMatchObject(like);
}

/** A sleep that only a call ends: whatever happens then, happens because it was called. */
const untilCalled: Sleep = (_ms, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

test('duties of all workspaces are done, so many at once and no more', async ({ database }) => {
  const kind = aKind();
  const keys = await Promise.all(Array.from({ length: 12 }, () => addDuty(database, { kind })));
  const now = { running: 0, most: 0, ran: 0 };
  const all = makeGate();
  const run = async () => {
    now.running += 1;
    now.most = Math.max(now.most, now.running);
    if (now.running === 3) all.open();
    await all.opened; // the first three meet
    await sleep(5, new AbortController().signal);
    now.running -= 1;
    now.ran += 1;
    return done(undefined);
  };
  start(database.store.duties, { [kind]: again(run) }, { options: { concurrency: 3 } });
  for (const key of keys) await until(database, key, { state: 'done', attempts: 1, held: false });
  expect(now).toEqual({ running: 0, most: 3, ran: 12 });
});

test('a duty is handed what it is about, when it was due and which try it is', async ({ database }) => {
  const kind = aKind();
  const seen: unknown[] = [];
  const reads = defineDuty(z.object({ days: z.number() }), {
    mayRunTwice: true,
    run: async ({ about, dueAt, attempt, workspace, id }) => {
      seen.push({ days: about.days, dueAt, attempt, workspace, id });
      return done(undefined);
    },
  });
  const key = await addDuty(database, { kind, about: { days: 7 }, dueAt: asMoment(86_400_000) });
  const wrong = await addDuty(database, { kind, about: { days: 'private' } });
  const { lines } = start(database.store.duties, { [kind]: reads });
  await until(database, key, { state: 'done' });
  await until(database, wrong, { state: 'pending', held: false, last_error: 'ZodError' });
  expect(seen).toEqual([{ days: 7, dueAt: 86_400_000, attempt: 1, ...key }]);
  expect(lines.join()).not.toContain('private');
});

describe('what does not succeed', () => {
  test.for<[code: string, run: () => Promise<Result<unknown>>]>([
    ['disk-full', async () => refused('disk-full', 'words of theirs')],
    ['ENOSPC', () => fail(Object.assign(new Error('words of theirs'), { code: 'ENOSPC' }))],
    ['TypeError', () => fail(new TypeError('words of theirs'))],
    ['unknown', () => fail('words of theirs')],
    ['unknown', () => fail(Object.assign(new Error('x'), { code: 'words of theirs' }))],
    ['unknown', async () => refused('words of theirs', '')],
  ])('waits, and says why by a code and nothing more: %s', async ([code, run], { database }) => {
    const kind = aKind();
    const key = await addDuty(database, { kind, about: { to: 'words of theirs' } });
    const { lines } = start(database.store.duties, { [kind]: again(run) });
    await until(database, key, { state: 'pending', attempts: 1, held: false, last_error: code });
    expect((await standing(database, key)).wait).toBeLessThanOrEqual(10_000);
    await expect
      .poll(() => lines, soon)
      .toEqual([`A duty (${kind}) did not succeed: ${code}. It is tried again in 10 seconds.`]);
  });

  test('is tried again after each pause, and then given up: kept as failed, or for its next time', async ({
    database,
  }) => {
    const [kind, recurring] = [aKind(), aKind()];
    const [once, daily] = [await addDuty(database, { kind }), await addDuty(database, { kind: recurring })];
    const { lines } = start(
      database.store.duties,
      {
        [kind]: again(() => fail(new RangeError())),
        [recurring]: again(
          () => fail(new RangeError()),
          () => farAway,
        ),
      },
      { options: { tries: 3 } },
    );
    for (const attempts of [1, 2])
      for (const key of [once, daily]) {
        await until(database, key, { state: 'pending', attempts, held: false });
        await letPass(database, key, 60 * 60_000);
      }
    await until(database, once, { state: 'failed', attempts: 3, last_error: 'RangeError' });
    await until(database, daily, {
      state: 'pending',
      attempts: 0,
      last_error: 'RangeError',
      due_at: new Date(farAway),
    });
    await expect
      .poll(() => lines, soon)
      .toEqual(
        expect.arrayContaining([
          `A duty (${kind}) failed: RangeError. It is kept, and not tried again.`,
          `A duty (${recurring}) was given up for this time: RangeError. It is kept for the next.`,
        ]),
      );
  });

  test('a duty that each time kills whoever does it is given up, too', async ({ database }) => {
    const kind = aKind();
    const key = await addDuty(database, { kind });
    for (const _ of [1, 2]) {
      await database.store.duties.claim(key, 60_000);
      await letPass(database, key, 60_000);
    }
    let ran = 0;
    const run = async () => done((ran += 1));
    start(database.store.duties, { [kind]: again(run) }, { options: { tries: 2 } });
    await until(database, key, { state: 'failed', last_error: 'interrupted' });
    expect(ran).toBe(0);
  });

  test.for<[found: 'done' | 'not-begun' | 'in-doubt', becomes: object, runs: number]>([
    ['done', { state: 'done', last_error: null }, 1],
    ['in-doubt', { state: 'failed', last_error: 'in-doubt' }, 1],
    ['not-begun', { state: 'done', last_error: null }, 2],
  ])('what may not run twice is looked at first; found %s, it becomes %j, run %d times', async (row, { database }) => {
    const [found, becomes, runs] = row;
    const kind = aKind();
    const key = await addDuty(database, { kind });
    let ran = 0;
    const sends: DutyKind = {
      mayRunTwice: false,
      run: async () => ((ran += 1) === 1 ? fail(new Error()) : done(undefined)),
      settle: async () => found,
    };
    start(database.store.duties, { [kind]: sends });
    await until(database, key, { attempts: 1, held: false, last_error: 'Error' });
    await letPass(database, key, 60 * 60_000);
    await until(database, key, becomes);
    expect(ran).toBe(runs);
  });

  test('what may not run twice is not run by whoever takes it over', async ({ database }) => {
    const kind = aKind();
    const key = await addDuty(database, { kind });
    await database.store.duties.claim(key, 60_000); // by one that died
    await letPass(database, key, 60_000);
    let ran = 0;
    const run = async () => done((ran += 1));
    start(database.store.duties, { [kind]: { mayRunTwice: false, run, settle: async () => 'in-doubt' } });
    await until(database, key, { state: 'failed', attempts: 2, last_error: 'in-doubt' });
    expect(ran).toBe(0);
  });
});

test('a recurring duty waits for its next time, by the clock that it was given', async ({ database }) => {
  const kind = aKind();
  const key = await addDuty(database, { kind });
  const next = (now: Moment) => asMoment(now + 1);
  start(database.store.duties, { [kind]: again(async () => done(undefined), next) }, { now: () => farAway });
  await until(database, key, { state: 'pending', attempts: 0, held: false, due_at: new Date(farAway + 1) });
});

test('duties of a kind that is not known are left as they are, and keep nobody from the others', async ({
  database,
}) => {
  const [known, newer] = [aKind(), aKind()];
  const strange = await Promise.all(Array.from({ length: 20 }, () => addDuty(database, { kind: newer })));
  const key = await addDuty(database, { kind: known, dueAt: asMoment(Date.UTC(2021, 0, 1)) });
  start(database.store.duties, { [known]: again(async () => done(undefined)) }, { options: { concurrency: 1 } });
  await until(database, key, { state: 'done' });
  for (const left of strange) expect(await standing(database, left)).toMatchObject({ state: 'pending', attempts: 0 });
});

describe('when it looks', () => {
  test('at once when a duty is added in this process', async ({ database }) => {
    const kind = aKind();
    const { duties } = database.store;
    start(duties, { [kind]: again(async () => done(undefined)) }, { sleep: untilCalled });
    const key = await addDuty(database, { kind });
    await until(database, key, { state: 'done' });
  });

  test('at the next due time, and not before', async ({ database }) => {
    const kind = aKind();
    const { rows } = await withClient(database.superuser, (client) =>
      client.query<{ at: Date }>(`select now() + interval '1.5 seconds' as at`),
    );
    const due = asMoment(rows[0]?.at.getTime() ?? 0);
    const key = await addDuty(database, { kind, dueAt: due });
    let early = 0;
    const run = async () => {
      const clock = await withClient(database.superuser, (client) =>
        client.query<{ early: boolean }>('select now() < $1 as early', [new Date(due)]),
      );
      return done((early += Number(clock.rows[0]?.early)));
    };
    start(database.store.duties, { [kind]: again(run) }, { options: { lookEvery: 3_600_000 } });
    await until(database, key, { state: 'done' });
    expect(early).toBe(0);
  });

  test('soon again where the database does not answer; it says so once, and once when it does', async ({
    database,
  }) => {
    const kind = aKind();
    const key = await addDuty(database, { kind });
    const queue = database.store.duties;
    let failures = 0;
    const flaky: DutyQueue = {
      ...queue,
      scan: (...asked) =>
        (failures += 1) <= 3
          ? fail(Object.assign(new Error(), { code: '57P01' })).then(() => [])
          : queue.scan(...asked),
    };
    const { lines } = start(flaky, { [kind]: again(async () => done(undefined)) });
    await until(database, key, { state: 'done' });
    expect(lines).toEqual([
      'Duties wait, for the database does not answer: 57P01.',
      'The database answers again; duties are done.',
    ]);
  });
});

describe('when it stops', () => {
  test('what runs is waited for, and nothing more is begun', async ({ database }) => {
    const kind = aKind();
    const gate = makeGate();
    let begun = 0;
    const run = async () => {
      begun += 1;
      await gate.opened;
      return done(undefined);
    };
    const [first, second] = [await addDuty(database, { kind }), await addDuty(database, { kind })];
    const { worker } = start(database.store.duties, { [kind]: again(run) }, { options: { concurrency: 1 } });
    await expect.poll(() => begun, soon).toBe(1);
    const stopped = worker.stop();
    gate.open();
    await stopped;
    const states = [await standing(database, first), await standing(database, second)];
    const finished = { state: 'done', attempts: 1 };
    const untouched = { state: 'pending', attempts: 0 };
    expect(states).toEqual(
      expect.arrayContaining([expect.objectContaining(finished), expect.objectContaining(untouched)]),
    );
    worker.wake();
    await addDuty(database, { kind });
    expect(begun).toBe(1);
  });

  test('what was claimed a moment too late is given back, as if nobody had', async ({ database }) => {
    const kind = aKind();
    const key = await addDuty(database, { kind });
    const queue = database.store.duties;
    const [claiming, gate] = [makeGate(), makeGate()];
    let ran = 0;
    const { worker } = start(
      {
        ...queue,
        async claim(...asked) {
          const claimed = await queue.claim(...asked);
          claiming.open();
          await gate.opened;
          return claimed;
        },
      },
      { [kind]: again(async () => done((ran += 1))) },
    );
    await claiming.opened;
    const stopped = worker.stop();
    gate.open();
    await stopped;
    expect(ran).toBe(0);
    expect(await standing(database, key)).toMatchObject({ state: 'pending', attempts: 0, held: false });
  });

  test('what takes too long is told to end; it is given back if it may run twice, else it is kept for a look', async ({
    database,
  }) => {
    const [kind, sends] = [aKind(), aKind()];
    const keys = [await addDuty(database, { kind }), await addDuty(database, { kind: sends })] as const;
    let begun = 0;
    const endless = async ({ signal }: DutyInHand) => {
      begun += 1;
      await untilCalled(0, signal);
      return fail(signal.reason);
    };
    const { worker } = start(database.store.duties, {
      [kind]: again(endless),
      [sends]: { mayRunTwice: false, run: endless, settle: async () => 'in-doubt' },
    });
    await expect.poll(() => begun, soon).toBe(2);
    await worker.stop(0);
    expect(await standing(database, keys[0])).toMatchObject({ attempts: 0, held: false, last_error: null });
    expect(await standing(database, keys[1])).toMatchObject({ attempts: 1, held: false, last_error: 'AbortError' });
  });
});

test('whoever lost a duty is told, and what they then say of it counts for nothing', async ({ database }) => {
  const kind = aKind();
  const key = await addDuty(database, { kind });
  const begun = makeGate();
  const { lines } = start(
    database.store.duties,
    {
      [kind]: again(async ({ signal }) => {
        begun.open();
        await untilCalled(0, signal);
        return done(undefined);
      }),
    },
    { options: { lease: 300, concurrency: 1 } },
  );
  await begun.opened;
  // Another takes it over, as after a long sleep of this machine, and has it for good.
  await withClient(database.superuser, (client) =>
    client.query(
      `update fineline.duty set claim = gen_random_uuid(), not_before = now() + interval '1 hour', attempts = 2 where duty_id = $1`,
      [key.id],
    ),
  );
  await expect.poll(() => lines, soon).toEqual([`A duty (${kind}) took too long and was taken over.`]);
  expect(await standing(database, key)).toMatchObject({ state: 'pending', attempts: 2, held: true });
});
