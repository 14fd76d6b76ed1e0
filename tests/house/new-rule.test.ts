import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewRuleSchema } from '@fineline/core/application';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginRule, ruleIds } from '../../scripts/new-rule.mjs';
import { root } from '../../scripts/tree.mjs';

let tree = '';
beforeEach(() => (tree = mkdtempSync(join(tmpdir(), 'fineline-rule-'))));
afterEach(() => rmSync(tree, { recursive: true, force: true }));

const fileOf = (id: string) => join(tree, `packages/knowledge/src/review-rules/${id}.ts`);

test('the ids are those of the contract', async () => {
  expect(await ruleIds()).toEqual(reviewRuleSchema.options);
});

test.each([
  ['', 'nothing was named'],
  ['no-such-rule', 'the contract does not have it'],
  ['../salary', 'it is no id, and would be written elsewhere'],
])('“%s” is refused: %s', (id) => {
  expect(beginRule(id, ['salary'], tree).ok).toBe(false);
  expect(existsSync(join(tree, 'packages'))).toBe(false);
});

test('a rule that is there is not written over', () => {
  expect(beginRule('salary', ['salary'], tree).ok).toBe(true);
  writeFileSync(fileOf('salary'), 'kept');
  expect(beginRule('salary', ['salary'], tree).ok).toBe(false);
  expect(readFileSync(fileOf('salary'), 'utf8')).toBe('kept');
});

test(
  'what is begun does not compile before it names a source and holds examples, and does then',
  { timeout: 60_000 },
  () => {
    beginRule('salary', ['salary'], tree);
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    mkdirSync(join(tree, 'packages/knowledge'), { recursive: true });
    for (const file of ['tsconfig.base.json', 'packages/knowledge/package.json'])
      cpSync(join(root, file), join(tree, file));
    const options = { composite: false, noEmit: true };
    const config = { extends: '../../tsconfig.base.json', compilerOptions: options, include: ['src'] };
    writeFileSync(join(tree, 'packages/knowledge/tsconfig.json'), JSON.stringify(config));

    const begun = readFileSync(fileOf('salary'), 'utf8');
    expect(compile()).toContain('salary.ts(');

    const withoutSource = begun.replaceAll(
      /(flags|indirect|allows|lookAlikes): \[\]/g,
      `$1: ['a', 'b', 'c', 'd', 'e', 'f']`,
    );
    writeFileSync(fileOf('salary'), withoutSource);
    expect(compile()).toContain('salary.ts(');

    writeFileSync(fileOf('salary'), withoutSource.replace('sources: []', `sources: ['house']`));
    expect(compile()).toBe('');
  },
);

/** What the compiler says about the tree. */
function compile(): string {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', 'packages/knowledge'], { cwd: tree, encoding: 'utf8' }).stdout;
}
