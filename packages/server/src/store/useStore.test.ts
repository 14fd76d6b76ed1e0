/** Who shares the built-in database of a folder, and who stops it: programs and commands that come and go as they like. */
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeTestFolder } from '../testing/cluster.ts';
import { startProgram } from '../testing/program.ts';
import { findPidFile, isPostmaster, stopPostmaster } from './postmaster.ts';
import { withClient } from './roles.ts';
import { openFolder, useStore } from './useStore.ts';
import { workspaces } from './workspaces.ts';

let home: string;
const cluster = () => join(home, 'database', 'cluster');
beforeEach(async () => {
  home = await makeTestFolder();
});
afterEach(async () => {
  const left = await findPidFile(cluster());
  if (left && (await isPostmaster(left.pid, cluster()))) await stopPostmaster(left.pid, cluster(), '');
  await rm(home, { recursive: true, force: true });
  expect(left, 'no database is left running').toBeUndefined();
});

const quiet = { log: () => undefined, env: {} };
const program = () => useStore({ home, ...quiet });
const command = () => openFolder({ home, ...quiet });
const pid = async () => (await findPidFile(cluster()))?.pid;
type Opened = Awaited<ReturnType<typeof command>>;
const answers = ({ access }: Opened) =>
  withClient(access.owner, async (client) => (await client.query('select 1')).rowCount);

test('a command alone starts the database, and leaves nothing running', async () => {
  const opened = await command();
  expect(await answers(opened)).toBe(1);
  const socket = (await findPidFile(cluster()))?.host ?? '';
  await opened.close();
  expect(await pid()).toBeUndefined();
  await expect(stat(socket)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a command beside a program uses its database, and leaves it as it is', async () => {
  const store = await program();
  const before = await pid();
  const opened = await command();
  expect(await answers(opened)).toBe(1);
  await opened.close();
  expect(await pid()).toBe(before);
  expect(await store.inWorkspace(workspaces.own, (mine) => mine.listApplications())).toEqual([]);
  await store.close();
  expect(await pid()).toBeUndefined();
});

test('a program that ends before the command does not take the database from it', async () => {
  const store = await program();
  const opened = await command();
  await store.close();
  expect(await answers(opened)).toBe(1);
  await opened.close();
  expect(await pid()).toBeUndefined();
});

test('a program that starts while a command is at work goes on when the command ends', async () => {
  const opened = await command();
  const store = await program();
  const before = await pid();
  await opened.close();
  await sleep(1_500); // whoever watches over the database would have noticed by now
  expect(await pid()).toBe(before);
  expect(await store.inWorkspace(workspaces.own, (mine) => mine.listApplications())).toEqual([]);
  await store.close();
});

test('a database that dies under a program is not stopped by a command that comes after', async () => {
  const store = await program();
  const first = await pid();
  process.kill(first ?? 0, 'SIGKILL');
  const isBack = async () => {
    const now = await findPidFile(cluster());
    return now !== undefined && now.pid !== first && now.state === 'ready';
  };
  await expect.poll(isBack, { timeout: 60_000 }).toBe(true);
  await expect.poll(() => holders().catch(() => 0), { timeout: 60_000 }).toBe(1);
  const second = await pid();
  const opened = await command();
  await opened.close();
  expect(await pid()).toBe(second);
  await expect(program()).rejects.toMatchObject({ refusal: { code: 'folder-in-use' } });
  await store.close();

  async function holders(): Promise<number> {
    const { rowCount } = await withClient(store.access.owner, (client) =>
      client.query(`select from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock'`),
    );
    return rowCount ?? 0;
  }
});

test('what a program leaves behind when it is killed is used, and stopped at the end', async () => {
  const running = await startProgram({ home });
  const before = await pid();
  await running.kill('SIGKILL');
  const opened = await command();
  expect(await pid()).toBe(before);
  expect(await answers(opened)).toBe(1);
  const holders = () =>
    withClient(opened.access.owner, async (client) => {
      const { rowCount } = await client.query(
        `select from pg_stat_activity where application_name = 'fineline holds its folder'`,
      );
      return rowCount;
    });
  await expect.poll(holders, { timeout: 30_000 }).toBe(1); // the dead program’s connection is let go of
  await opened.close();
  expect(await pid()).toBeUndefined();
});

test('commands that come and go all at once all find a database, and leave none', async () => {
  await (await command()).close();
  const one = async (i: number): Promise<void> => {
    await sleep((i * 137) % 400);
    const opened = await command();
    for (let round = 0; round < (i * 5) % 7; round += 1) expect(await answers(opened)).toBe(1);
    await opened.close();
  };
  for (let round = 0; round < 3; round += 1) {
    await Promise.all(Array.from({ length: 8 }, (_, i) => one(i + round)));
    expect(await pid()).toBeUndefined();
  }
}, 180_000);
