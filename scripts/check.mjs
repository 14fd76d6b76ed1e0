// The checks: all that can be said about the sources without running them, and whether what is generated is up to date.
import { checkGenerated } from './generated.mjs';
import { install } from './install.mjs';
import { capture } from './processes.mjs';
import { build } from './start.mjs';
import { tool } from './tools.mjs';

/** What is kept to be printed later is kept without colours. */
const plain = { NO_COLOR: '1', FORCE_COLOR: '0' };

/** @typedef {{ ok: boolean, says: string }} Outcome `says` what went wrong, or in a few words what was looked at */

/** @type {{ name: string, look: () => Promise<Outcome> | Outcome }[]} */
const checks = [
  { name: 'types', look: () => ask('typescript/bin/tsc', '-b', '--pretty', 'false') },
  { name: 'lint', look: () => ask('oxlint/bin/oxlint', '--type-aware', '--deny-warnings') },
  { name: 'format', look: () => ask('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'imports', look: async () => (await import('./import-gate.mjs')).checkImports() },
  { name: 'generated files', look: lookAtGenerated },
];

/**
 * Runs every check and prints a line for each. Gives how many passed and failed.
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runChecks() {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, look } of checks) {
    const began = Date.now();
    const outcome = await tried(look);
    tally[outcome.ok ? 'passed' : 'failed'] += 1;
    const took = `${((Date.now() - began) / 1000).toFixed(1)} s`;
    console.log(
      `${outcome.ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(16)} ${took}${outcome.ok && outcome.says ? `  ${outcome.says}` : ''}`,
    );
    if (!outcome.ok) console.log(outcome.says.trimEnd().replaceAll(/^/gm, '        '));
  }
  return tally;
}

/** `npm run check`. */
export async function run() {
  const failed = await install('to develop');
  if (failed) return failed;
  return (await runChecks()).failed > 0 ? 1 : 0;
}

async function lookAtGenerated() {
  return (await build()) === 0
    ? checkGenerated()
    : { ok: false, says: 'the program that writes them could not be built' };
}

/**
 * @param {string} file of a tool
 * @param {...string} args
 * @returns {Promise<Outcome>}
 */
async function ask(file, ...args) {
  const { code, output } = await capture(process.execPath, tool(file, ...args), { env: plain });
  return { ok: code === 0, says: code === 0 ? '' : output || `ended with ${code} and said nothing` };
}

/**
 * @param {() => Promise<Outcome> | Outcome} look
 * @returns {Promise<Outcome>}
 */
async function tried(look) {
  try {
    return await look();
  } catch (error) {
    return { ok: false, says: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
