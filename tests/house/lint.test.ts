import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow, root } from '../../scripts/tree.mjs';

const core = 'packages/core/src/plan';
const server = 'packages/server/src';

/** One deliberate violation a row. */
const violations = [
  // rule, place, text, because
  ['no-restricted-globals', core, 'export const now = () => Date.now();', 'the time is an argument'],
  ['no-restricted-globals', core, 'export const now = () => new Date();', 'the time is an argument'],
  ['no-restricted-globals', core, 'const { now } = Date; export const at = now;', 'taking it apart does not help'],
  ['no-restricted-globals', core, 'export const g = globalThis;', 'nor does the way around'],
  ['no-restricted-globals', 'packages/knowledge/src', 'export const d = new Date(0);', 'knowledge keeps to it too'],
  ['no-restricted-properties', core, 'export const r = () => Math.random();', 'so is randomness'],
  [
    'no-restricted-properties',
    core,
    `import { Temporal } from 'temporal-polyfill'; export const t = () => Temporal.Now.instant();`,
    'Temporal has a clock of its own',
  ],
  ['no-explicit-any', server, 'export const a = (x: any) => [x];', 'any switches the compiler off'],
  [
    'no-unsafe-assignment',
    server,
    `export const a = () => { const x = JSON.parse('1'); return [x]; };`,
    'any from outside is any',
  ],
  ['no-unsafe-type-assertion', server, 'export const a = (x: unknown) => x as string;', 'an assertion checks nothing'],
  ['no-non-null-assertion', server, 'export const a = (x?: string) => x!.length;', 'neither does an exclamation mark'],
  ['ban-ts-comment', server, '// @ts-ignore\nexport const a = 1;', 'an error is mended, not hidden'],
  [
    'no-floating-promises',
    server,
    'const f = async () => {}; export const a = () => { f(); };',
    'its failure would be lost',
  ],
  [
    'no-misused-promises',
    server,
    'const f = async () => true; export const a = () => { if (f()) return 1; return 2; };',
    'always true',
  ],
  [
    'switch-exhaustiveness-check',
    server,
    `export const a = (x: 'a' | 'b') => { switch (x) { case 'a': return 1; } return 2; };`,
    'a new kind would be forgotten',
  ],
] as const;

const fileOf = (i: number) => `violation-${i}.ts`;
let folder = '';
let said = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fineline-lint-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.base.json']) cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [i, [, place, text]] of violations.entries()) {
    const home = join(folder, place);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, fileOf(i)), `${text}\n`);
  }
  for (const name of new Set(violations.map(([, place]) => place.split('/')[1] ?? ''))) {
    const config = {
      extends: '../../tsconfig.base.json',
      compilerOptions: { lib: ['es2023', 'dom'] },
      include: ['src'],
    };
    writeFileSync(join(folder, 'packages', name, 'tsconfig.json'), JSON.stringify(config));
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  said = spawnSync(process.execPath, [oxlint, '--type-aware', '-f', 'unix', 'packages'], {
    cwd: folder,
    encoding: 'utf8',
  }).stdout;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(violations.map((row, i) => [...row, fileOf(i)] as const))(
  '%s in %s: %s (%s)',
  (rule, _place, _text, _because, file) => {
    const about = said.split('\n').filter((line) => line.includes(`/${file}:`));
    expect(about.join('\n')).toContain(`(${rule})`);
  },
);

test('no file switches a rule off in passing', () => {
  const own = join(dirname(import.meta.filename), 'lint.test.ts');
  const silenced = ['packages', 'tests', 'scripts', 'bench']
    .flatMap((place) => filesBelow(place))
    .filter((path) => /\.(m?js|tsx?)$/.test(path) && join(root, path) !== own)
    .filter((path) => /(ox|es)lint-disable|prettier-ignore|@ts-nocheck/.test(readFileSync(join(root, path), 'utf8')));
  expect(silenced).toEqual([]);
});
