import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'lock-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = new URL('../../scripts/lock.mjs', import.meta.url).href;

/** Works `times` under the lock; each time it notes when it begins and ends, and in the midst of its last it may die. */
const worker = `
import { appendFileSync } from 'node:fs';
import { withLock } from '${lock}';
const [file, diary, times, dies] = process.argv.slice(1);
for (let nth = 1; nth <= Number(times); nth += 1) {
  withLock(file, () => {
    appendFileSync(diary, 'begins ' + process.pid + '\\n');
    for (const until = performance.now() + 2; performance.now() < until;);
    if (dies && nth === Number(times)) process.kill(process.pid, 'SIGKILL');
    appendFileSync(diary, 'ends ' + process.pid + '\\n');
  });
}
`;

async function work(times: number, dies = false): Promise<void> {
  const args = [join(folder, 'build.lock'), join(folder, 'diary'), String(times), dies ? 'dies' : ''];
  const child = spawn(process.execPath, ['--input-type=module', '-e', worker, ...args], { stdio: 'inherit' });
  await once(child, 'exit');
}

/** Expects of the diary that nobody began while another who lived was at work. */
function expectOneAtATime(dying: number): void {
  const diary = readFileSync(join(folder, 'diary'), 'utf8').trimEnd().split('\n');
  let deaths = 0;
  let at: string | undefined;
  for (const line of diary) {
    const [does, pid] = line.split(' ');
    if (does === 'begins') {
      if (at !== undefined) deaths += 1; // whoever was at work never ended
      at = pid;
    } else {
      expect(pid, 'whoever ends is whoever began').toBe(at);
      at = undefined;
    }
  }
  expect(deaths + (at === undefined ? 0 : 1), 'only those who died did not end').toBe(dying);
}

test('many processes work one at a time, also where some are killed at work and all find the dead lock at once', async () => {
  const dying = 6;
  await Promise.all(Array.from({ length: 16 }, (_, nth) => work(12, nth < dying)));
  expectOneAtATime(dying);
  expect(
    readdirSync(folder).filter((name) => name.includes('build.lock')),
    'the last is kept for its number',
  ).toHaveLength(1);
}, 120_000);

test('a lock that a dead process has left is taken over by one of many, then by the next', async () => {
  await work(1, true);
  await Promise.all(Array.from({ length: 12 }, () => work(2)));
  expectOneAtATime(1);
});

test('one whose number belongs to a living process is waited for', async () => {
  writeFileSync(join(folder, 'build.lock.7'), String(process.pid));
  const working = work(1);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(readdirSync(folder)).toEqual(['build.lock.7']);
  writeFileSync(join(folder, 'build.lock.7'), 'given back');
  await working;
  expectOneAtATime(0);
});
