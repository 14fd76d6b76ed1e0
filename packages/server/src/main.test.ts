/** The program as its user has it: started, stopped, killed, started twice, by root and by others. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applicationViewSchema, todaySchema } from '@fineline/core/api';
import { canReach } from './store/account.ts';
import { listen } from './api/listen.ts';
import { findPort, folderMark } from './folder.ts';
import { startServer } from './main.ts';
import { findPidFile, isPostmaster, stopPostmaster } from './store/postmaster.ts';
import { makeTestFolder } from './testing/cluster.ts';
import { type Program, startProgram } from './testing/program.ts';
import { smallQuestions } from './testing/questions.ts';
import { type Visitor, visit } from './testing/visitor.ts';

/** `daemon` is on every Unix. It must be able to read our sources and run this Node: below root's home it is not. */
const daemon = { uid: 1, gid: 1 };
const canBeOthers =
  process.getuid?.() === 0 &&
  (await canReach(fileURLToPath(import.meta.url), daemon)) &&
  (await canReach(process.execPath, daemon, 'execute'));
const isRoot = process.getuid?.() === 0;
const facts = { employer: { company: 'Larch & Co', country: 'GB' }, role: 'Éditrice ✎', people: [] };

let home: string;
const programs: Program[] = [];
beforeEach(async () => {
  home = await makeTestFolder();
});
afterEach(async () => {
  for (const program of programs.splice(0)) await program.kill('SIGTERM');
  const cluster = join(home, 'database', 'cluster');
  const left = await findPidFile(cluster).catch(() => undefined);
  if (left && (await isPostmaster(left.pid, cluster))) await stopPostmaster(left.pid, cluster, '');
  await rm(home, { recursive: true, force: true });
  expect(left, 'no database is left running').toBeUndefined();
});

async function program(...args: Parameters<typeof startProgram>): Promise<Program> {
  const started = await startProgram(...args);
  programs.push(started);
  return started;
}

const quiet = { sample: false, webRoot: '/nowhere', version: '0.0.0', log: () => undefined };
const start = (port?: number) =>
  startServer({ ...quiet, home, ...(port !== undefined && { port }) }, { questions: smallQuestions });

async function add(ask: Visitor): Promise<string> {
  const response = await ask('/api/applications', 'POST', { facts, events: [] });
  return applicationViewSchema.parse(await response.json()).id;
}

async function ids(ask: Visitor): Promise<string[]> {
  const today = todaySchema.parse(await (await ask('/api/today')).json());
  return today.applications.map(({ id }) => id);
}

describe('one start after another', () => {
  test('keeps its port and its data, and leaves nothing running', async () => {
    const first = await start(0);
    if (first.state !== 'running') throw new Error(JSON.stringify(first));
    const id = await add(await visit(first.link));
    const database = await findPidFile(join(home, 'database', 'cluster'));
    await first.stop();
    expect(await isPostmaster(database?.pid ?? 0, home)).toBe(false);
    await expect(stat(database?.host ?? '')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(fetch(first.url)).rejects.toThrow('fetch failed');

    const second = await start();
    if (second.state !== 'running') throw new Error(JSON.stringify(second));
    expect(second.url).toBe(first.url);
    expect(second.url).toBe(`http://localhost:${await findPort(home)}`);
    expect(await ids(await visit(second.link))).toEqual([id]);
    await second.stop();
  });

  test('a second start finds the first, whichever port it asks for', async () => {
    const first = await start(0);
    if (first.state !== 'running') throw new Error(JSON.stringify(first));
    for (const port of [undefined, 0]) {
      const again = await start(port);
      expect(again).toMatchObject({ state: 'already-running', url: first.url });
      if (again.state === 'already-running') expect(await ids(await visit(again.link))).toEqual([]);
    }
    await rm(join(home, 'port'));
    expect(await start(0)).toMatchObject({ state: 'refused', code: 'folder-in-use' });
    expect(await ids(await visit(first.link))).toEqual([]); // the refused start has stopped nothing
    await first.stop();
  });

  test('a port that another program holds is not taken: the refusal says so and names --port', async () => {
    const other = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const outcome = await start(port);
    expect(outcome).toMatchObject({ state: 'refused', code: 'port-taken' });
    expect(outcome).toMatchObject({ says: expect.stringContaining(`port ${port}`) });
    expect(outcome).toMatchObject({ says: expect.stringContaining('--port') });
    other.close();
  });

  test('a refused start does not bring the database back that the first one stops', async () => {
    const first = await start(0);
    if (first.state !== 'running') throw new Error(JSON.stringify(first));
    await rm(join(home, 'port'));
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    const refused = await startServer({ ...quiet, log, home, port: 0 }, { questions: smallQuestions });
    expect(refused).toMatchObject({ state: 'refused', code: 'folder-in-use' });
    await first.stop();
    await setTimeout(2_500); // whoever watched over it would have noticed by now
    expect(lines).toEqual([]);
  });

  test('another start of the same folder that takes long is named as what it is, not as another program', async () => {
    const slow = await listen(0, () =>
      Response.json({ program: 'fineline', folder: folderMark(home), workspace: 'own', ready: false }),
    );
    if (typeof slow === 'string') throw new Error(slow);
    const outcome = await startServer({ ...quiet, home, port: slow.port }, { questions: smallQuestions, patience: 0 });
    expect(outcome).toMatchObject({ state: 'refused', code: 'still-starting' });
    await slow.close();
  });

  test('secrets are for their owner alone, and the database is not on the network', async () => {
    const started = await start(0);
    if (started.state !== 'running') throw new Error(JSON.stringify(started));
    const mode = async (path: string) => ((await stat(join(home, path))).mode & 0o777).toString(8);
    expect(await mode('database/password')).toBe('600');
    expect(await mode('key')).toBe('600');
    expect(await mode('database/log')).toBe('600');
    expect(await mode('database')).toBe('700');
    const lines = (await readFile(join(home, 'database', 'cluster', 'postmaster.pid'), 'utf8')).split('\n');
    expect(lines[5]).toBe('');
    expect((await stat(lines[4] ?? '')).mode & 0o777).toBe(0o700);
    await started.stop();
  });
});

describe('a program that is killed with -9', () => {
  test('finds what was acknowledged, whether its database outlived it or not', async () => {
    const added: string[] = [];
    for (const killed of ['program', 'both', 'program', 'both'] as const) {
      const running = await program({ home });
      expect(running.outcome.state).toBe('running');
      expect(await ids(running.ask), `after ${killed}`).toEqual(added);
      added.push(await add(running.ask));
      const database = await findPidFile(join(home, 'database', 'cluster'));
      await running.kill('SIGKILL');
      if (killed === 'both' && database) process.kill(database.pid, 'SIGKILL');
    }
    expect(await ids((await program({ home })).ask)).toEqual(added);
  }, 120_000);

  test('a database that is killed under a running program is started again, with everything in it', async () => {
    const running = await program({ home });
    const id = await add(running.ask);
    const cluster = join(home, 'database', 'cluster');
    const database = await findPidFile(cluster);
    process.kill(database?.pid ?? 0, 'SIGKILL');
    // Until another one runs: for a moment those who served for the killed one still answer.
    const another = async () => (await findPidFile(cluster))?.pid !== database?.pid && ids(running.ask);
    await expect.poll(() => another().catch(() => 'not yet'), { timeout: 100_000 }).toEqual([id]);
  }, 120_000);

  test('a program that is stopped while its database is down stops to the end, and leaves none running', async () => {
    const running = await program({ home });
    const cluster = join(home, 'database', 'cluster');
    const database = await findPidFile(cluster);
    process.kill(database?.pid ?? 0, 'SIGKILL');
    await expect.poll(() => ids(running.ask).catch(() => 'gone')).toBe('gone');
    await running.kill('SIGTERM'); // throws where it does not
    const left = await findPidFile(cluster);
    expect(await isPostmaster(left?.pid ?? 0, cluster)).toBe(false);
    await rm(join(cluster, 'postmaster.pid'), { force: true }); // of the killed one
  });

  test('starts again where its database’s number has gone to another program', async () => {
    const first = await program({ home });
    const id = await add(first.ask);
    const cluster = join(home, 'database', 'cluster');
    const database = await findPidFile(cluster);
    await first.kill('SIGKILL');
    process.kill(database?.pid ?? 0, 'SIGKILL');
    const { uid, gid } = await stat(cluster);
    const bystander: ChildProcess = spawn('sleep', ['60'], isRoot ? { uid, gid } : {});
    const file = join(cluster, 'postmaster.pid');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^\d+/, String(bystander.pid)));
    try {
      expect(await ids((await program({ home })).ask)).toEqual([id]);
      expect(bystander.exitCode).toBeNull();
    } finally {
      bystander.kill();
    }
  });
});

test('two starts at the same moment: one serves, the other finds it', async () => {
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const address = free.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await new Promise((resolve) => free.close(resolve));
  const both = await Promise.all([program({ home, port }), program({ home, port })]);
  expect(both.map(({ outcome }) => outcome.state).toSorted()).toEqual(['already-running', 'running']);
});

describe('whoever starts it', () => {
  test('no LANG, no locale: what is written in any script comes back', async () => {
    const bare = { LANG: undefined, LC_ALL: undefined, LC_CTYPE: undefined, LANGUAGE: undefined };
    const running = await program({ home }, { env: bare });
    await add(running.ask);
    const today = await (await running.ask('/api/today')).json();
    expect(today).toMatchObject({ applications: [{ role: facts.role }] });
  });

  test.skipIf(!canBeOthers)('a plain user (needs root, and sources that others can read)', async () => {
    await chown(home, daemon.uid, daemon.gid);
    const running = await program({ home }, { as: daemon.uid });
    expect(await ids(running.ask)).toEqual([]);
    expect((await stat(join(home, 'database', 'cluster'))).uid).toBe(daemon.uid);
  });

  test.skipIf(!canBeOthers)(
    'a user without a name is told what to do (needs root, and sources that others can read)',
    async () => {
      await chown(home, 54_321, 54_321);
      const { outcome } = await program({ home }, { as: 54_321 });
      expect(outcome).toMatchObject({ state: 'refused', code: 'database-failed' });
      expect(outcome).toMatchObject({ says: expect.stringMatching(/user.*does not exist.*FINELINE_DATABASE_URL/) });
    },
  );

  test.skipIf(!canBeOthers)(
    'a user who may not write there is told so (needs root, and sources that others can read)',
    async () => {
      await chmod(home, 0o755);
      const { outcome } = await program({ home }, { as: daemon.uid });
      expect(outcome).toMatchObject({ state: 'refused', code: 'folder-not-writable' });
    },
  );
});

test.each([
  ['15', 'other-major', /PostgreSQL 15.*FINELINE_DATABASE_URL/, 'another major wrote it'],
  ['', 'database-failed', /not a whole database/, 'its cluster is gone'],
])('a data folder of PostgreSQL %j is refused as %s, because %s', async (major, code, says) => {
  await mkdir(join(home, 'database', 'cluster'), { recursive: true });
  await writeFile(join(home, 'database', 'password'), 'secret');
  await writeFile(join(home, 'database', 'cluster', 'PG_VERSION'), `${major}\n`);
  expect(await start(0)).toMatchObject({ state: 'refused', code, says: expect.stringMatching(says) });
});

test('a database URL that leads nowhere is refused with what to do', async () => {
  const { outcome } = await program(
    { home },
    { env: { FINELINE_DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/fineline' } },
  );
  const refusal = z.object({ code: z.string(), says: z.string() }).parse(outcome);
  expect(refusal.code).toBe('database-unreachable');
  expect(refusal.says).not.toContain('secret');
});
