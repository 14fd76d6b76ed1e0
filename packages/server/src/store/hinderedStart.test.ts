/** What an earlier start has left behind, or what hangs, keeps no later one from its end. */
import { chmod, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeTestFolder } from '../testing/cluster.ts';
import { killDatabase } from '../testing/kills.ts';
import { type EmbeddedOptions, startEmbedded } from './embedded.ts';
import { disownPidFile, findPidFile } from './postmaster.ts';

let home: string;
const cluster = () => join(home, 'database', 'cluster');
beforeEach(async () => {
  home = await makeTestFolder();
});
afterEach(async () => {
  await killDatabase(cluster());
  await rm(home, { recursive: true, force: true });
});

const start = (options: Partial<EmbeddedOptions> = {}) => startEmbedded({ home, log: () => undefined, ...options });

test.for([
  ['', 'it died as it made the file, or the disk was full'],
  ['\n', 'nor is there a number in a line alone'],
] as const)('a pid file that holds %j does not keep the database down for ever: %s', async ([text]) => {
  await (await start()).stop();
  await writeFile(join(cluster(), 'postmaster.pid'), text);
  const again = await start({ patience: 60_000 });
  expect(again.adopted).toBe(false);
  await again.stop();
});

test('a database that hangs is not waited for without end', async () => {
  const first = await start();
  const { pid = 0 } = (await findPidFile(cluster())) ?? {};
  await first.leave();
  process.kill(pid, 'SIGSTOP');
  const again = start({ patience: 1_000 });
  await expect(again).rejects.toMatchObject({ refusal: { code: 'database-failed' } });
  await expect(again).rejects.toThrow('has not become ready');
  process.kill(pid, 'SIGCONT');
  const adopted = await start();
  expect(adopted.adopted, 'it was left as it was').toBe(true);
  await adopted.stop();
});

test('nor is one that never becomes ready', async () => {
  await (await start()).stop();
  const bin = join(home, 'bin');
  await mkdir(bin);
  await writeFile(join(bin, 'postgres'), '#!/bin/sh\nexec sleep 5\n');
  await chmod(join(bin, 'postgres'), 0o755);
  const hanging = start({ patience: 500, binaries: { bin, version: '0' } });
  await expect(hanging).rejects.toMatchObject({ refusal: { code: 'database-failed' } });
});

test('what starts that died had half made is removed by the next, and what one is making is not', async () => {
  const gone = 2 ** 30; // no system counts so far
  const [dead, living] = [`database.new-${gone}-abcdef`, `database.new-${process.ppid}-abcdef`];
  for (const name of [dead, living, 'database.newer']) await mkdir(join(home, name));
  await (await start()).stop();
  expect((await readdir(home)).toSorted()).toEqual(['database', living, 'database.newer'].toSorted());
});

test('the pid file of a dead postmaster stays whole where it cannot be written anew', async () => {
  await mkdir(cluster(), { recursive: true });
  const file = join(cluster(), 'postmaster.pid');
  await writeFile(file, '123\nrest\n');
  await mkdir(join(cluster(), 'postmaster.pid.new', 'in-the-way'), { recursive: true });
  await expect(disownPidFile(cluster(), 123)).rejects.toThrow('postmaster.pid.new');
  expect(await readFile(file, 'utf8')).toBe('123\nrest\n');
  await rm(join(cluster(), 'postmaster.pid.new'), { recursive: true });
  await disownPidFile(cluster(), 123);
  expect(await readFile(file, 'utf8')).toBe(`${process.pid}\nrest\n`);
  await rm(join(home, 'database'), { recursive: true });
});
