/**
 * The program is killed with -9 at random moments while three people write, alone or together with its database and all
 * its processes. Each time it starts again, everything that was acknowledged is there, and of the rest at most what each
 * was just writing: whole or not at all. (What the system had not yet written to the disk when the power goes cannot be
 * tried so: that PostgreSQL waits for the disk is asked of its settings.)
 */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { applicationViewSchema, todaySchema } from '@fineline/core/api';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { findPidFile, isPostmaster, stopPostmaster } from './store/postmaster.ts';
import { withClient } from './store/roles.ts';
import { bundle } from './testing/bundle.ts';
import { makeTestFolder, superuserOf } from './testing/cluster.ts';
import { killDatabase, startKillable } from './testing/kills.ts';
import { type Visitor, visit } from './testing/visitor.ts';

const kills = 50;
const seed = Number(process.env['FINELINE_CRASH_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function makeRandom(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How far an application was brought: each step is one request. */
interface Progress {
  begun: number;
  acknowledged: number;
}

const event = { type: 'outcome', at: '2026-11-16T10:00:00Z', is: 'offered' };
const steps = 4;

/** Adds applications, and to each of them events and people step by step, until an answer stays away. */
async function write(ask: Visitor, lane: string, written: Map<string, Progress>, answered: () => void): Promise<void> {
  for (let nth = 0; ; nth += 1) {
    const role = `${lane}.${nth}`;
    const progress: Progress = { begun: 0, acknowledged: 0 };
    written.set(role, progress);
    let path = '/api/applications';
    for (let version = 0; version < steps; version += 1) {
      progress.begun = version + 1;
      const facts = { employer: { company: 'Larch & Co', country: 'GB' }, role, people: [] };
      const people = [{ id: `p${version}`, name: 'Ana Okafor' }];
      const events = [event, event];
      const answer = await ask(path, 'POST', version === 0 ? { facts, events } : { version, events, people });
      if (answer.status === 503) return; // its database is being killed, and it still lives to say so
      if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
      const view = applicationViewSchema.parse(await answer.json());
      expect(view.version).toBe(version + 1);
      progress.acknowledged = version + 1;
      answered();
      path = `/api/applications/${view.id}/events`;
    }
  }
}

/** Over once it has ticked so often. */
function makeCountdown(from: number): { over: Promise<void>; tick: () => void } {
  let left = from;
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => (end = resolve));
  const tick = () => {
    if (left <= 0) end();
    left -= 1;
  };
  return { over, tick };
}

const rowSchema = z.object({
  role: z.string(),
  version: z.number(),
  people: z.number(),
  events: z.number(),
  lastSeq: z.number(),
  revisions: z.array(z.number()),
});

/** Every application as PostgreSQL has it, past the program. */
async function readAll(home: string): Promise<z.infer<typeof rowSchema>[]> {
  return withClient(await superuserOf(home), async (client) => {
    const { rows: settings } = await client.query(
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as waits, current_setting('full_page_writes') as whole`,
    );
    expect(settings).toEqual([{ fsync: 'on', waits: 'on', whole: 'on' }]);
    const { rows } = await client.query(
      `select facts ->> 'role' as role, version, jsonb_array_length(facts -> 'people') as people,
              (select count(*)::int from fineline.event e where e.application_id = a.application_id) as events,
              (select coalesce(max(seq), 0) from fineline.event e where e.application_id = a.application_id) as "lastSeq",
              (select coalesce(jsonb_agg(version order by version), '[]') from fineline.facts_revision r
                where r.application_id = a.application_id) as revisions
         from fineline.application a`,
    );
    return z.array(rowSchema).parse(rows);
  });
}

/** Expects of what is there that it is all that was acknowledged, and that each step is there whole. */
function expectWhole(rows: z.infer<typeof rowSchema>[], written: Map<string, Progress>, when: string): void {
  const there = new Map(rows.map((row) => [row.role, row]));
  expect(there.size, `${when}: none twice`).toBe(rows.length);
  for (const [role, { begun, acknowledged }] of written) {
    const version = there.get(role)?.version ?? 0;
    expect(version, `${when}: ${role} is as acknowledged`).toBeGreaterThanOrEqual(acknowledged);
    expect(version, `${when}: ${role} is not more than asked`).toBeLessThanOrEqual(begun);
  }
  for (const { role, version, ...rest } of rows) {
    expect(written.has(role), `${when}: ${role} was written`).toBe(true);
    const revisions = Array.from({ length: version }, (_, i) => i + 1);
    const whole = { people: version - 1, events: 2 * version, lastSeq: 2 * version, revisions };
    expect(rest, `${when}: ${role} is whole`).toEqual(whole);
  }
}

const home = await makeTestFolder();
const program = await bundle(new URL('testing/serve.ts', import.meta.url));
afterAll(async () => {
  const cluster = join(home, 'database', 'cluster');
  const left = await findPidFile(cluster);
  if (left && (await isPostmaster(left.pid, cluster))) await stopPostmaster(left.pid, cluster, '');
  await program.drop();
  await rm(home, { recursive: true, force: true });
});

test(`${kills} kills lose nothing (seed ${seed}, to be had again with FINELINE_CRASH_SEED)`, async () => {
  const random = makeRandom(seed);
  const written = new Map<string, Progress>();
  const cluster = join(home, 'database', 'cluster');
  const tally = { starting: 0, writing: 0, program: 0, both: 0, acknowledged: 0, inFlight: 0 };
  const startTimes: number[] = [];
  for (let nth = 0; nth <= kills; nth += 1) {
    const began = performance.now();
    const running = startKillable(program.file, home);
    // Some are killed before they serve, the first ones while the database is being made.
    const early = nth < kills && (nth < 3 || random() < 0.2);
    const moment = random();
    const victim = random() < 0.5 ? 'program' : 'both';
    const databaseFirst = random() < 0.5;
    const when = `seed ${seed}, before kill ${nth + 1}`;
    let lanes: Promise<void>[] = [];
    if (early) {
      await Promise.race([sleep(moment * (nth < 3 ? 2_000 : (startTimes.at(-1) ?? 500))), running.ready]);
      tally.starting += 1;
    } else {
      const link = await running.ready;
      if (!link) throw new Error(`${when}: it did not start: ${running.log()}`);
      startTimes.push(performance.now() - began);
      expectWhole(await readAll(home), written, when);
      const ask = await visit(link);
      if (nth === kills) {
        const today = todaySchema.parse(await (await ask('/api/today')).json());
        const roles = new Set(today.applications.map(({ role }) => role));
        expect([...written].filter(([role, { acknowledged }]) => acknowledged > 0 && !roles.has(role))).toEqual([]);
        await running.kill();
        break;
      }
      // After some answers, so that a slow machine is killed under writes, too, and then at any moment of the next.
      const answers = makeCountdown(Math.floor(moment * 20));
      lanes = ['a', 'b', 'c'].map((lane) =>
        write(ask, `${nth}${lane}`, written, answers.tick).catch((error: unknown) => {
          if (!(error instanceof TypeError)) throw error; // `fetch` failed: that is what they end with
        }),
      );
      await Promise.race([answers.over, ...lanes]);
      await sleep(random() * 20);
      tally.writing += 1;
    }
    if (victim === 'both' && databaseFirst) await killDatabase(cluster);
    await running.kill();
    if (victim === 'both' && !databaseFirst) await killDatabase(cluster);
    tally[victim] += 1;
    await Promise.all(lanes);
  }
  for (const { begun, acknowledged } of written.values()) {
    tally.acknowledged += acknowledged;
    tally.inFlight += begun - acknowledged;
  }
  console.info(
    `${JSON.stringify(tally)}; to ready: median ${Math.round(startTimes.toSorted((a, b) => a - b)[startTimes.length >> 1] ?? 0)} ms`,
  );
  expect(tally.acknowledged).toBeGreaterThan(kills);
  const names = (await readdir(home)).filter((name) => !name.startsWith('key-'));
  expect(names.toSorted(), 'no database half made is left').toEqual(['database', 'key', 'port']);
}, 600_000);
