import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { disownPidFile, spawnPostmaster } from './postmaster.ts';

let cluster: string;
beforeEach(async () => {
  cluster = await mkdtemp(join(tmpdir(), 'pid-file-'));
});
afterEach(() => rm(cluster, { recursive: true, force: true }));

const rest = '\n/cluster\n1795000000\n5432\n/tmp/fineline-abcdef\n\n  1234 5678\nready\n';

test.each<[found: string | undefined, dead: number | undefined, left: string | undefined, because: string]>([
  [`4711${rest}`, 4711, `${process.pid}${rest}`, 'it names the dead one, and the memory it used'],
  [`4712${rest}`, 4711, `4712${rest}`, 'another has started meanwhile: it would be lost without its file'],
  [undefined, 4711, undefined, 'the one we took for dead was just ending, and has taken its file along'],
  ['', undefined, undefined, 'left empty by one that died as it made it'],
  ['', 4711, '', 'just being made by another that starts'],
  [`4712${rest}`, undefined, `4712${rest}`, 'no longer empty: another has started'],
])('%#: the pid file %j, where %j is dead', async (found, dead, left, because) => {
  const file = join(cluster, 'postmaster.pid');
  if (found !== undefined) await writeFile(file, found);
  await disownPidFile(cluster, dead);
  expect(await readFile(file, 'utf8').catch(() => undefined), because).toBe(left);
});

test('one that ends at once is heard to end, however late somebody asks', async () => {
  const program = join(cluster, 'postgres');
  await writeFile(program, '#!/bin/sh\nexit 3\n');
  await chmod(program, 0o755);
  const { ended } = await spawnPostmaster({
    bin: cluster,
    cluster,
    host: cluster,
    port: 5432,
    logFile: join(cluster, 'log'),
    account: undefined,
  });
  await sleep(200);
  expect(await Promise.race([ended, sleep(5_000)])).toBe('It ended with 3.');
});
