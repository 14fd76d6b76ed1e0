import { install } from './install.mjs';
import { run as runTool } from './processes.mjs';
import { build } from './start.mjs';
import { tool } from './tools.mjs';

/** `npm run build`: the program and its pages, and every package as it is packed and imported. */
export async function run() {
  return (
    (await install('to develop')) || (await build()) || runTool(process.execPath, tool('typescript/bin/tsc', '-b'))
  );
}
