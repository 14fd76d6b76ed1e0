// Files that are generated and committed. Generated anew they must not differ from what is committed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './processes.mjs';
import { root } from './tree.mjs';

/**
 * @typedef {object} Generated
 * @property {string} what as a person would call it
 * @property {string[]} command arguments of Node, run in the root; the program has been built by then
 * @property {string[]} paths the files or folders that the command writes
 */

/** @type {Generated[]} A new generator is one more entry here. */
export const generated = [
  {
    what: 'the API document',
    command: ['node_modules/vitest/vitest.mjs', 'run', 'packages/server/src/api/document.test.ts', '--update'],
    paths: ['packages/server/openapi.json'],
  },
  {
    what: 'the database schema',
    command: ['node_modules/vitest/vitest.mjs', 'run', 'packages/server/src/store/schema.test.ts', '--update'],
    paths: ['packages/server/schema.txt'],
  },
  {
    what: 'the list of the review rules',
    command: ['node_modules/vitest/vitest.mjs', 'run', 'packages/knowledge/src/review-rules/registry', '--update'],
    paths: ['packages/knowledge/src/review-rules/index.ts', 'packages/knowledge/src/review-rules/testing/examples.ts'],
  },
  {
    what: 'the pages of the review rules',
    command: ['node_modules/vitest/vitest.mjs', 'run', 'packages/knowledge/src/review-rules/pages', '--update'],
    paths: ['docs/rules'],
  },
];

/**
 * Runs every generator and compares with what is committed.
 * @param {Generated[]} [table]
 * @param {string} [base] the tree
 * @returns {Promise<{ ok: true, says: string } | { ok: false, says: string }>}
 */
export async function checkGenerated(table = generated, base = root) {
  for (const { what, command, paths } of table) {
    const missing = command[0] !== undefined && !command[0].startsWith('-') && !existsSync(join(base, command[0]));
    const made = missing
      ? { code: 1, output: `${command[0]} is not there.\n` }
      : await capture(process.execPath, command, { cwd: base });
    if (made.code !== 0) return { ok: false, says: `${what}: could not be generated.\n${made.output}` };
    const absent = paths.filter((path) => !existsSync(join(base, path)));
    if (absent.length > 0) return { ok: false, says: `${what}: ${absent.join(', ')} was not written.\n` };
  }
  if (!existsSync(join(base, '.git'))) return { ok: true, says: 'not compared: this tree has no history' };
  for (const { what, paths } of table) {
    const diff = await capture('git', ['diff', '--exit-code', '--', ...paths], { cwd: base });
    const fresh = await capture('git', ['ls-files', '--others', '--exclude-standard', '--', ...paths], { cwd: base });
    if (diff.code !== 0) return { ok: false, says: `${what}: differs from what is committed.\n${diff.output}` };
    if (fresh.output.trim()) return { ok: false, says: `${what}: not committed yet.\n${fresh.output}` };
  }
  return { ok: true, says: `${table.length} looked at` };
}
