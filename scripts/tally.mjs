// Counts out of the reports that the test runners write as JSON. A report that says less than it should is a failure.
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const all = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    all.passed += passed;
    all.failed += failed;
    all.skipped += skipped;
  }
  return all;
}

/**
 * The last line of a run: `12 passed, 0 failed`, and what was skipped where something was.
 * @param {Tally} tally
 */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * What a suite comes to, given how its runner ended and what it wrote. A runner that ended badly without a failed test,
 * one that wrote nothing, and a suite in which nothing ran count as one failure: none of them may look green.
 * @param {number} exitCode
 * @param {Tally | undefined} counted
 * @param {{ mayBeEmpty: boolean }} options a filter may leave a suite without tests
 * @returns {Tally}
 */
export function judged(exitCode, counted, { mayBeEmpty }) {
  const tally = counted ?? { passed: 0, failed: 0, skipped: 0 };
  const ran = tally.passed + tally.failed > 0;
  const amiss = counted === undefined || (exitCode !== 0 && tally.failed === 0) || (!ran && !mayBeEmpty);
  return amiss ? { ...tally, failed: tally.failed + 1 } : tally;
}

/**
 * Counts a Vitest report. A file that could not be loaded has no tests to fail, and counts as one failure.
 * @param {string} file
 * @returns {Tally | undefined} nothing where there is no whole report
 */
export function readVitest(file) {
  const report = readReport(file);
  const files = list(report?.['testResults']);
  if (!report || !files) return undefined;
  const states = files.flatMap((of) => {
    const tests = list(of['assertionResults'])?.map((test) => test['status']) ?? [];
    return of['status'] === 'failed' && !tests.includes('failed') ? [...tests, 'failed'] : tests;
  });
  const passed = states.filter((state) => state === 'passed').length;
  const failed = states.filter((state) => state === 'failed').length;
  return { passed, failed, skipped: states.length - passed - failed };
}

/**
 * Counts a Playwright report. A test that passed only when tried again is no passed test.
 * @param {string} file
 * @returns {Tally | undefined} nothing where there is no whole report
 */
export function readPlaywright(file) {
  const report = readReport(file);
  const stats = record(report?.['stats']);
  if (!report || !stats) return undefined;
  const errors = list(report['errors'])?.length ?? 0;
  const unexpected = count(stats['unexpected']) + count(stats['flaky']);
  return { passed: count(stats['expected']), failed: unexpected + errors, skipped: count(stats['skipped']) };
}

/** @param {string} file */
function readReport(file) {
  try {
    return record(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown> | undefined}
 */
const record = (value) => (typeof value === 'object' && value !== null ? { ...value } : undefined);

/** @param {unknown} value */
const list = (value) => (Array.isArray(value) ? value.map((entry) => record(entry) ?? {}) : undefined);

/** @param {unknown} value */
const count = (value) => (typeof value === 'number' ? value : 0);
