import { join } from 'node:path';
import { root } from './tree.mjs';

/**
 * The program of an installed package, as arguments for Node.
 * @param {string} file such as `vite/bin/vite.js`
 * @param {...string} args
 */
export const tool = (file, ...args) => [join(root, 'node_modules', file), ...args];

/**
 * npm itself: the one that runs us, where one does.
 * @param {...string} args
 * @returns {{ command: string, args: string[] }}
 */
export function npm(...args) {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('npm-cli.js') ? { command: process.execPath, args: [cli, ...args] } : { command: 'npm', args };
}
