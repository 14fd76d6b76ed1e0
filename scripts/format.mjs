import { install } from './install.mjs';
import { run as runTool } from './processes.mjs';
import { tool } from './tools.mjs';

/**
 * `npm run format`: lays out the files named, or all.
 * @param {string[]} files
 */
export async function run(files) {
  const args = files.length > 0 ? files : ['.'];
  return (
    (await install('to develop')) ||
    runTool(process.execPath, tool('prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', ...args))
  );
}
