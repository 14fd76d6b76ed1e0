import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What runs is kept apart from what is written: nothing of these folders is a source. */
const notSources = new Set(['node_modules', 'dist', '.git', '.cache', 'test-results', 'playwright-report']);

/**
 * All files below a folder of the tree, as sorted paths from the root with `/`; a folder that is not there has none.
 * @param {string} folder from the root
 * @param {string} [base] another tree than this one
 * @returns {string[]}
 */
export function filesBelow(folder, base = root) {
  /** @type {import('node:fs').Dirent[]} */
  let entries;
  try {
    entries = readdirSync(join(base, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => !notSources.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path, base) : [path];
    })
    .sort();
}
