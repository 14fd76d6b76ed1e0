// `npm run dev`: the pages with Vite, which shows an edit at once, and the program behind them, built and started again
// after an edit of its own. The program prints the address to open: that of Vite's pages, with a token that signs the
// browser in. Vite hands /api on to the program.
import { join } from 'node:path';
import { install } from './install.mjs';
import { run as runProgram } from './processes.mjs';
import { build } from './start.mjs';
import { tool } from './tools.mjs';
import { root } from './tree.mjs';

/** Another port than that of `npm start`, so that both can run; packages/web/vite.config.ts reads it as well. */
const port = process.env['FINELINE_DEV_PORT'] ?? '4718';

/** Where Vite serves the pages; packages/web/vite.config.ts and the program, for the address it prints, read it too. */
const pages = process.env['FINELINE_DEV_PAGES'] ?? 'http://localhost:5173';

/** @param {string[]} args handed on to `fineline start` */
export async function run(args) {
  const failed = (await install('to develop')) || (await build());
  if (failed) return failed;
  const env = {
    FINELINE_DEV_PORT: port,
    FINELINE_DEV_PAGES: pages,
    FINELINE_HOME: process.env['FINELINE_HOME'] ?? join(root, '.cache/dev'),
  };
  const cli = join(root, 'packages/cli');
  // Whichever ends first ends all of them. The build is put over the one before: an empty folder would end the program.
  return Promise.race([
    runProgram(process.execPath, tool('vite/bin/vite.js'), { cwd: join(root, 'packages/web'), env }),
    runProgram(
      process.execPath,
      tool('vite/bin/vite.js', 'build', '--watch', '--no-emptyOutDir', '--logLevel', 'warn'),
      { cwd: cli, env },
    ),
    runProgram(
      process.execPath,
      ['--watch', '--watch-preserve-output', join(cli, 'dist/main.js'), 'start', '--no-open', '--port', port, ...args],
      { cwd: root, env, ownsItsChildren: true },
    ),
  ]);
}
