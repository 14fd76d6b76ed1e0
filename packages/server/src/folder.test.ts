import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from './folder.ts';
import { catchRefusal } from './store/refusals.ts';

const base = await mkdtemp(join(tmpdir(), 'fineline-folder-'));
afterAll(() => rm(base, { recursive: true, force: true }));

test.each([
  ['plain', 'the usual'],
  ['deep/er/and deeper', 'what lies above it is made too'],
  ['Größe 日本', 'letters of any script'],
])('a data folder is made at %s: %s', async (path) => {
  const folder = join(base, path);
  expect(await makeFolder(folder)).toBe(await realpath(folder));
  expect(await makeFolder(folder), 'a second start finds it').toBe(await realpath(folder));
});

test.each([
  [join(base, 'a'.repeat(300)), 'too long', 'no file system takes so long a name'],
  ...(process.platform === 'linux' ? [['/proc/fineline/data', 'no folder', 'nothing can be made there']] : []),
])('at %s it is refused: %s', async (folder = '', words = '') => {
  const made = await catchRefusal(folder, () => makeFolder(folder));
  expect(made).toMatchObject({ ok: false, refusal: { code: 'folder-not-writable' } });
  expect(made.ok ? '' : made.refusal.says).toContain(words);
});
