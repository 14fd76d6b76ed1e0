import { utimesSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallTree } from './small-tree.ts';

let tree: ReturnType<typeof smallTree>;
beforeEach(() => void (tree = smallTree()));
afterEach(() => tree.remove());

const build = () => tree.script('scripts/build.mjs');
const source = 'packages/cli/src/main.js';
const built = 'packages/cli/dist/main.js';

test('it builds once, and again only when a source has changed', () => {
  expect(tree.isStale()).toBe(true);
  expect(build()).toMatchObject({ status: 0, stderr: 'Building Fineline…\n' });
  expect(tree.read(built)).toContain('cli one');
  expect(tree.read('packages/web/dist/main.js')).toContain('web one');
  expect(tree.isStale()).toBe(false);
  expect(build()).toMatchObject({ status: 0, stderr: '' });

  utimesSync(tree.path(source), 1, 1);
  expect(tree.isStale(), 'another time on the same bytes is no change').toBe(false);
  tree.write('packages/cli/src/main.test.ts', 'export const two = 2;');
  expect(tree.isStale(), 'tests are not built').toBe(false);

  tree.write(source, `console.log('cli two');`);
  expect(tree.isStale()).toBe(true);
  build();
  expect(tree.read(built)).toContain('cli two');

  for (const path of ['packages/web/src/more.js', 'package-lock.json', 'packages/web/index.html']) {
    tree.write(path, '{ "changed": true }');
    expect(tree.isStale(), path).toBe(true);
    build();
    expect(tree.isStale(), path).toBe(false);
  }
});

test('a build that fails leaves the one before in place, and says what is wrong', () => {
  build();
  tree.write(source, 'const broken = ;');
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr).toContain('packages/cli could not be built; what was built before stays.');
  expect(stderr).toContain('main.js');
  expect(tree.read(built)).toContain('cli one');
  expect(tree.isStale()).toBe(true);
  tree.write(source, `console.log('cli three');`);
  expect(build().status).toBe(0);
  expect(tree.read(built)).toContain('cli three');
});

test('of two that build at once one builds, and the other waits for it', async () => {
  const both = [tree.begin('scripts/build.mjs'), tree.begin('scripts/build.mjs')].map(
    (child) =>
      new Promise<{ code: number | null; said: string }>((resolve) => {
        let said = '';
        child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
        child.on('close', (code) => resolve({ code, said }));
      }),
  );
  const ended = await Promise.all(both);
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  expect(ended.map(({ said }) => said).join('')).toBe('Building Fineline…\n');
  expect(tree.isStale()).toBe(false);
});

test('the lock of a process that has died holds nobody up', () => {
  build();
  tree.write(source, `console.log('cli two');`);
  const { pid } = tree.script('-e', '0');
  writeFileSync(tree.path('.cache/build.lock.1000'), String(pid));
  expect(build().status).toBe(0);
  expect(tree.read('.cache/build.lock.1001')).toBe('given back');
  expect(tree.read(built)).toContain('cli two');
});
