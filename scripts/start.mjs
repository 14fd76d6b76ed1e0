import { join } from 'node:path';
import { isStale } from './build.mjs';
import { install } from './install.mjs';
import { run as runProgram } from './processes.mjs';
import { root } from './tree.mjs';

/**
 * `npm start`: installs and builds what has changed, then runs the program until it is told to stop.
 * @param {string[]} args handed on to `fineline start`
 */
export async function run(args) {
  const failed = (await install('to run')) || (await build());
  if (failed) return failed;
  return runProgram(process.execPath, [join(root, 'packages/cli/bin/fineline.js'), 'start', ...args], {
    ownsItsChildren: true,
  });
}

/** Builds in a process of its own, which a Ctrl-C can stop. Gives an exit code. */
export async function build() {
  return isStale() ? runProgram(process.execPath, [join(root, 'scripts/build.mjs')]) : 0;
}
