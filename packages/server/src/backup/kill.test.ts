/** A restore that is killed with -9 at any moment leaves the store as it was, or as the file has it. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { migrations } from '../store/migrations/index.ts';
import { findPidFile, isPostmaster, stopPostmaster } from '../store/postmaster.ts';
import { openFolder } from '../store/useStore.ts';
import { workspaces } from '../store/workspaces.ts';
import { dumpOf, packLines } from '../testing/backups.ts';
import { bundle } from '../testing/bundle.ts';
import { makeTestFolder } from '../testing/cluster.ts';
import { restore } from './index.ts';

const fixture = fileURLToPath(new URL('../testing/backups/schema-1.jsonl.gz', import.meta.url));
const program = await bundle(new URL('../testing/restoreOnce.ts', import.meta.url));
afterAll(program.drop);

let home: string;
beforeEach(async () => {
  home = await makeTestFolder();
});
afterEach(async () => {
  const cluster = join(home, 'database', 'cluster');
  const left = await findPidFile(cluster);
  if (left && (await isPostmaster(left.pid, cluster))) await stopPostmaster(left.pid, cluster, '');
  await rm(home, { recursive: true, force: true });
});

let restores = 0;
/** Each at a moment of its own, after which what was there before is named. */
const common = () => {
  restores += 1;
  const madeAt = new Date(Date.UTC(2026, 10, 22) + restores * 1_000).toISOString();
  return { program: '0.1.0', madeAt, replace: true, env: {} };
};

/** A backup of so many applications that it takes a while to restore. */
async function packMany(file: string, many: number): Promise<void> {
  const [workspace_id, at] = [workspaces.own, '2026-11-22T05:30:00+00:00'];
  const rows = (table: string, row: (i: number) => object): string[] =>
    Array.from({ length: many }, (_, i) => JSON.stringify({ [table]: { workspace_id, ...row(i) } }));
  const ids = Array.from({ length: many }, () => randomUUID());
  const facts = { employer: { company: 'Larch & Co', country: 'GB' }, role: 'Editor', people: [] };
  const outcome = { type: 'outcome', at: '2026-11-16T10:00:00Z', is: 'offered' };
  await packLines(file, [
    JSON.stringify({
      fineline: 'backup',
      format: 1,
      program: '0.1.0',
      schema: migrations.length,
      madeAt: '2026-11-22T05:30:00.000Z',
      encoding: 'UTF8',
    }),
    JSON.stringify({ workspace: { workspace_id, kind: 'own', choices: {}, created_at: at } }),
    ...rows('application', (i) => ({
      application_id: ids[i],
      version: 1,
      facts,
      meetings: [],
      choices: {},
      created_at: at,
      changed_at: at,
    })),
    ...rows('event', (i) => ({
      application_id: ids[i],
      seq: 1,
      event_id: randomUUID(),
      body: outcome,
      recorded_at: at,
    })),
  ]);
}

async function dump() {
  const folder = await openFolder({ home, log: () => undefined, env: {} });
  const { host = '', port = 0 } = folder.access.owner;
  const password = (await readFile(join(home, 'database', 'password'), 'utf8')).trim();
  const found = await dumpOf({ host, port, user: 'postgres', password, database: 'fineline' });
  await folder.close();
  return found;
}

/** Restores in a process of its own; `killAfter` milliseconds of the work kill it. Answers how long the work took. */
async function restoreApart(file: string, killAfter?: number): Promise<number> {
  const options = JSON.stringify({ ...common(), file, home });
  const child = spawn(process.execPath, [program.file, options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let begun = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'begins') expect(JSON.parse(line)).toMatchObject({ ok: true });
    else begun = performance.now();
    if (line === 'begins' && killAfter !== undefined) {
      await sleep(killAfter);
      child.kill('SIGKILL');
    }
  }
  await ended;
  return performance.now() - begun;
}

test('killed at any of five moments it has done everything or nothing', async () => {
  const many = join(home, 'many.jsonl.gz');
  await packMany(many, 2_000);
  const first = await restore({ ...common(), home, file: fixture, log: () => undefined });
  expect(first).toMatchObject({ ok: true });
  const before = await dump();
  const took = await restoreApart(many);
  const after = await dump();
  expect(after['application']).toHaveLength(2_000);

  const outcomes: string[] = [];
  for (let i = 0; i < 5; i += 1) {
    expect(await restore({ ...common(), home, file: fixture, log: () => undefined })).toMatchObject({ ok: true });
    await restoreApart(many, (took * i) / 5);
    const left = await dump();
    const isAsBefore = left['application']?.length === before['application']?.length;
    outcomes.push(isAsBefore ? 'before' : 'after');
    expect(left).toEqual(isAsBefore ? before : after);
  }
  expect(outcomes[0], 'it had only begun').toBe('before');
}, 300_000);
