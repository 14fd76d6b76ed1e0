/** When Fineline itself is at fault, or the place that its answer goes to. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { application, asOf, build, patience, program, run } from './program.ts';

beforeAll(build, patience);

/** A platform that is broken where names of several columns are measured. */
const broken = `--import data:text/javascript,${encodeURIComponent("Intl.Segmenter = function () { throw new RangeError('broken here'); }")}`;
const abroad = JSON.stringify({ ...application, role: '山田' });

test('a fault of ours is one line, and exit code 70', async () => {
  const { code, output, errors } = await run(['plan', '-', '--as-of', asOf], abroad, { NODE_OPTIONS: broken });
  expect({ code, output }).toEqual({ code: 70, output: '' });
  expect(errors).toMatch(
    /^fineline: sorry, this is a fault of Fineline \(RangeError\); FINELINE_DEBUG=1 shows [^\n]+\n$/,
  );
});

test('FINELINE_DEBUG=1 shows where it happened', async () => {
  const environment = { NODE_OPTIONS: broken, FINELINE_DEBUG: '1' };
  const { code, errors } = await run(['plan', '-', '--as-of', asOf], abroad, environment);
  expect(code).toBe(70);
  expect(errors).toMatch(/RangeError: broken here\n +at .+\n/);
});

test.skipIf(!existsSync('/dev/full'))(
  'a full disk is said in one line, with exit code 2 (skipped where there is no /dev/full)',
  async () => {
    const child = spawn(process.execPath, [program, '--help'], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    let errors = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text));
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(errors).toBe('fineline: the answer could not be written (ENOSPC).\n');
  },
);
