import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Tally, judged, lastLine, readPlaywright, readVitest, sum } from '../../scripts/tally.mjs';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'fineline-tally-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const report = (text: string) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, text);
  return file;
};

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
  [{ passed: 0, failed: 3, skipped: 0 }, '0 passed, 3 failed'],
  [{ passed: 4, failed: 1, skipped: 2 }, '4 passed, 1 failed, 2 skipped'],
])('%o reads “%s”', (tally, line) => {
  expect(lastLine(tally)).toBe(line);
});

test.each<[number, Tally | undefined, boolean, number, string]>([
  // exit, counted, may be empty, failures, because
  [0, { passed: 3, failed: 0, skipped: 0 }, false, 0, 'all went well'],
  [1, { passed: 3, failed: 2, skipped: 0 }, false, 2, 'the failed tests are counted once'],
  [1, { passed: 3, failed: 0, skipped: 0 }, false, 1, 'the runner failed after its tests'],
  [137, undefined, false, 1, 'the runner was killed'],
  [0, undefined, false, 1, 'it says that it went well, and wrote nothing'],
  [0, { passed: 0, failed: 0, skipped: 0 }, false, 1, 'nothing ran'],
  [0, { passed: 0, failed: 0, skipped: 5 }, false, 1, 'everything was skipped'],
  [0, { passed: 0, failed: 0, skipped: 0 }, true, 0, 'a filter left nothing to run here'],
  [0, undefined, true, 1, 'a filter is no excuse for a missing report'],
])('exit %i with %o, empty allowed %s: %i failed, because %s', (exit, counted, mayBeEmpty, failed) => {
  expect(judged(exit, counted, { mayBeEmpty }).failed).toBe(failed);
});

describe('Vitest', () => {
  test('counts tests, and a file that could not be loaded as one failure', () => {
    const file = report(
      JSON.stringify({
        testResults: [
          { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }, { status: 'pending' }] },
          { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }, { status: 'todo' }] },
          { status: 'failed', assertionResults: [] },
          { status: 'failed', assertionResults: [{ status: 'passed' }] },
        ],
      }),
    );
    expect(readVitest(file)).toEqual({ passed: 4, failed: 3, skipped: 2 });
  });
});

describe('Playwright', () => {
  test('counts a test that passed only at its second go as failed, and errors outside of tests', () => {
    const file = report(JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] }));
    expect(readPlaywright(file)).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});

test.each(['', '{"testResults": [', 'null', '[]', '{}'])(
  'a report cut short or of another kind (%j) counts nothing',
  (text) => {
    expect(readVitest(report(text))).toBeUndefined();
    expect(readPlaywright(report(text))).toBeUndefined();
  },
);

test('a report that is not there counts nothing', () => {
  expect(readVitest(join(folder, 'none.json'))).toBeUndefined();
});

test('suites add up', () => {
  expect(
    sum([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ]),
  ).toEqual({ passed: 11, failed: 22, skipped: 33 });
});
