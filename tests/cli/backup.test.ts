/** A backup and its restore as their user has them: while Fineline runs, into a fresh folder, and refused. */
import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { build, patience, run, start } from './program.ts';

beforeAll(build, patience);

/** Two applications, as the first version of the program wrote them. */
const earlier = fileURLToPath(new URL('../../packages/server/src/testing/backups/schema-1.jsonl.gz', import.meta.url));

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fineline-backup-'));
  chmodSync(folder, 0o711); // the database of a root user runs as another one, who has to get there
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'close');
  }
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const fineline = (command: string, file: string, home: string, ...words: string[]) =>
  run([command, file, '--home', at(home), ...words]);
/** Everything between the first line, which says when, and the last, which counts on the first. */
const rowsIn = (file: string): string[] => gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(1, -2);
const isRunning = (home: string): boolean => existsSync(at(`${home}/database/cluster/postmaster.pid`));

async function serve(home: string): Promise<ChildProcess> {
  const child = start(['start', '--home', at(home), '--no-open', '--port', '0']);
  children.push(child);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  while (!/ is at .*\n/.test(output)) {
    if (child.exitCode !== null) throw new Error('It ended before it said where it is.');
    await setTimeout(20);
  }
  return child;
}

test('what is backed up while Fineline runs is there, row for row, in a fresh folder', async () => {
  expect(await fineline('restore', earlier, 'one')).toEqual({
    code: 0,
    output: 'Restored 2 applications with 6 events, as of 2026-10-08 06:00 UTC.\n',
    errors: '',
  });
  expect(isRunning('one')).toBe(false);
  const child = await serve('one');
  const backedUp = await fineline('backup', at('all.jsonl.gz'), 'one');
  expect(backedUp).toEqual({
    code: 0,
    output: expect.stringMatching(
      /^Backed up 2 applications with 6 events: .*\/all\.jsonl\.gz \(2 kB\), read back and sound\.\n$/,
    ),
    errors: '',
  });
  expect(statSync(at('all.jsonl.gz')).mode & 0o777).toBe(0o600);
  expect(isRunning('one'), 'the program goes on').toBe(true);
  expect(child.exitCode).toBeNull();

  expect(await fineline('restore', at('all.jsonl.gz'), 'two')).toMatchObject({ code: 0, errors: '' });
  expect(await fineline('backup', at('again.jsonl.gz'), 'two')).toMatchObject({ code: 0, errors: '' });
  expect(rowsIn(at('again.jsonl.gz'))).toEqual(rowsIn(at('all.jsonl.gz')));
  expect(rowsIn(at('all.jsonl.gz'))).toHaveLength(12);
  expect(isRunning('two'), 'nothing is left running').toBe(false);
}, 120_000);

test('restored while Fineline runs it takes the place of what is there, of which a backup says where it lies', async () => {
  await fineline('restore', earlier, 'one');
  await serve('one');
  const refused = await fineline('restore', earlier, 'one');
  expect(refused).toMatchObject({ code: 2, output: '' });
  expect(refused.errors).toMatch(
    /^fineline restore: There are applications already\. Nothing was changed\.[^\n]*--replace[^\n]*\n$/,
  );

  const { code, output } = await fineline('restore', earlier, 'one', '--replace');
  expect(code).toBe(0);
  const kept = /^What was there before is in (.*)$/m.exec(output)?.[1] ?? '';
  expect(rowsIn(kept)).toHaveLength(12);
  expect(readdirSync(at('one/backups'))).toHaveLength(1);
}, 120_000);

test.each([
  // command, file, says, because
  [
    'backup',
    'all.gz',
    /nothing to back up: no Fineline has kept anything in .*--home\.$/,
    'nothing was ever started there',
  ],
  ['restore', 'none.gz', /none\.gz cannot be read: there is no such file\./, 'there is no such file'],
  ['restore', 'letter.txt', /letter\.txt is no backup of Fineline/, 'it is a letter'],
  ['restore', '.', /cannot be read: it is no file/, 'it is a folder'],
])('%s %s is refused in one line, and makes no folder: %s (%s)', async (command, file, says) => {
  writeFileSync(at('letter.txt'), 'Dear Ana');
  const { code, output, errors } = await fineline(command, at(file), 'nowhere');
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(/^fineline (backup|restore): [^\n]*\n$/);
  expect(errors.trimEnd()).toMatch(says);
  expect(existsSync(at('nowhere'))).toBe(false);
});

test('a file that is there is kept, unless --force is said', async () => {
  await fineline('restore', earlier, 'one');
  writeFileSync(at('mine.gz'), 'precious');
  const refused = await fineline('backup', at('mine.gz'), 'one');
  expect(refused).toMatchObject({ code: 2, errors: expect.stringContaining('--force') });
  expect(readFileSync(at('mine.gz'), 'utf8')).toBe('precious');
  expect(await fineline('backup', at('mine.gz'), 'one', '--force')).toMatchObject({ code: 0 });
  expect(rowsIn(at('mine.gz'))).toHaveLength(12);
  expect(readdirSync(folder).toSorted()).toEqual(['mine.gz', 'one']);
}, 60_000);
