import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkGenerated } from '../../scripts/generated.mjs';

let tree = '';
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'fineline-generated-'));
  git('init', '--quiet');
  generator('one');
  writeFileSync(join(tree, 'page.md'), 'one');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'a');
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

const git = (...args: string[]) => spawnSync('git', args, { cwd: tree });
const generator = (text: string) =>
  writeFileSync(
    join(tree, 'generate.mjs'),
    `import { writeFileSync } from 'node:fs'; writeFileSync('page.md', '${text}');`,
  );
const table = [{ what: 'the page', command: ['generate.mjs'], paths: ['page.md'] }];

test('what comes out as it is committed passes', async () => {
  expect(await checkGenerated(table, tree)).toEqual({ ok: true, says: '1 looked at' });
});

test.each([
  ['what comes out otherwise', () => generator('two'), 'differs'],
  ['a generator that fails', () => writeFileSync(join(tree, 'generate.mjs'), 'throw new Error("no disk")'), 'no disk'],
  ['a generator that is gone', () => rmSync(join(tree, 'generate.mjs')), 'generate.mjs is not there'],
  ['a file that nobody committed', () => void git('rm', '--cached', '--quiet', 'page.md'), 'page.md'],
  [
    'a generator that writes nothing',
    () => {
      writeFileSync(join(tree, 'generate.mjs'), '');
      rmSync(join(tree, 'page.md'));
    },
    'was not written',
  ],
])('%s is refused', async (_what, change, says) => {
  change();
  const looked = await checkGenerated(table, tree);
  expect(looked.ok).toBe(false);
  expect(looked.says).toContain(says);
});

test('a tree without history generates, and says that it compared nothing', async () => {
  rmSync(join(tree, '.git'), { recursive: true });
  expect(await checkGenerated(table, tree)).toEqual({ ok: true, says: expect.stringContaining('not compared') });
});
