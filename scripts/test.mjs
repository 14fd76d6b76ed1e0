// `npm test`: every check and every suite, counted into one last line.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { install } from './install.mjs';
import { run as runTool } from './processes.mjs';
import { build } from './start.mjs';
import { judged, lastLine, readPlaywright, readVitest, sum } from './tally.mjs';
import { tool } from './tools.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/** @type {Tally} */
const oneFailure = { passed: 0, failed: 1, skipped: 0 };

/**
 * Prints `N passed, N failed` last, whatever happens on the way; gives 0 only where nothing failed and something ran.
 * @param {string[]} filter words in the paths of the test files to run; none for all
 */
export async function run(filter) {
  const reports = mkdtempSync(join(tmpdir(), 'fineline-test-'));
  /** @type {Tally[]} */
  const tallies = [];
  try {
    for await (const tally of suites(filter, reports)) tallies.push(tally);
  } catch (error) {
    console.error(error);
    tallies.push(oneFailure);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  const total = sum(tallies);
  if (total.passed === 0 && total.failed === 0) {
    console.error('No test has run.');
    total.failed = 1;
  }
  console.log(`\n${lastLine(total)}`);
  return total.failed > 0 ? 1 : 0;
}

/**
 * @param {string[]} filter
 * @param {string} reports a folder for what the runners write
 * @returns {AsyncGenerator<Tally>}
 */
async function* suites(filter, reports) {
  const empty = { mayBeEmpty: filter.length > 0 };
  if ((await install('to develop')) !== 0) {
    yield oneFailure;
    return;
  }

  heading('Build');
  const built = (await build()) === 0;
  yield built ? { passed: 1, failed: 0, skipped: 0 } : oneFailure;

  heading('Checks');
  yield await runChecks();

  heading('Tests');
  const units = join(reports, 'vitest.json');
  const vitest = tool(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${units}`,
  );
  if (!process.stdout.isTTY) vitest.push('--no-color');
  if (empty.mayBeEmpty) vitest.push('--passWithNoTests');
  yield judged(await runTool(process.execPath, [...vitest, ...filter]), readVitest(units), empty);

  heading('Tests in the browser');
  if (!built) {
    console.log('Not run: there is nothing to open, because the build failed.');
    yield oneFailure;
    return;
  }
  const pages = join(reports, 'playwright.json');
  const playwright = tool('@playwright/test/cli.js', 'test', '--reporter=list,json');
  if (empty.mayBeEmpty) playwright.push('--pass-with-no-tests');
  const env = {
    PLAYWRIGHT_JSON_OUTPUT_FILE: pages,
    ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }),
  };
  yield judged(await runTool(process.execPath, [...playwright, ...filter], { env }), readPlaywright(pages), empty);
}

/** @param {string} what */
const heading = (what) => console.log(`\n${what}`);
