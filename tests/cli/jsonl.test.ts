import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { application, asOf, build, patience, run, start } from './program.ts';

beforeAll(build, patience);

const request = JSON.stringify({ application, asOf });
const lines = (output: string): unknown[] =>
  output
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

test('every line has its answer, in order; a bad one is answered in its place', async () => {
  const input = [
    request,
    '{"application":',
    '',
    JSON.stringify({ application: { ...application, people: [] }, asOf }),
    JSON.stringify({ application, asOf, playbook: 'gentle-nudge' }),
    JSON.stringify({ application }),
    `"${'x'.repeat(8_000_001)}"`,
    `${request}\r`,
    'null',
    JSON.stringify({ application: { ...application, role: 'Éditrice ✎ 山田' }, asOf }),
  ].join('\n');
  const { code, output, errors } = await run(['plan', '--jsonl'], input);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  const invalid = (path: string) => ({
    error: {
      code: 'invalid-input',
      message: expect.any(String),
      problems: expect.arrayContaining([{ path, says: expect.any(String) }]),
    },
  });
  expect(lines(output)).toMatchObject([
    { verdict: 'act', playbook: 'fineline' },
    { error: { code: 'invalid-json', problems: [] } },
    invalid('application.events[0].with[0]'),
    { verdict: expect.any(String), playbook: 'gentle-nudge' },
    invalid('asOf'),
    { error: { code: 'too-long', message: 'This line is longer than 8 MB.', problems: [] } },
    { verdict: 'act' },
    { error: { code: 'invalid-input' } },
    { verdict: 'act' },
  ]);
});

test('whoever asks and waits gets an answer before the next question', async () => {
  const child = start(['plan', '--jsonl', '-']);
  for (let i = 0; i < 3; i++) {
    child.stdin.write(`${request}\n`);
    const [answer]: unknown[] = await once(child.stdout, 'data');
    expect(String(answer)).toMatch(/"verdict":"act".*\n$/);
  }
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('a reader who has seen enough ends it quietly', async () => {
  const child = start(['plan', '--jsonl']);
  let errors = '';
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  child.stdin.on('error', () => {}); // nobody reads the rest
  child.stdin.write(`${request}\n`.repeat(2_000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stdin.end();
  expect([await once(child, 'close'), errors]).toEqual([[0, null], '']);
});

test('a folder is no list of requests', async () => {
  const { code, errors } = await run(['plan', '--jsonl', '.']);
  expect([code, errors]).toEqual([2, 'fineline plan: . is a folder; name a file in it.\n']);
});

const residentIn = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

test.skipIf(!existsSync('/proc/self/status'))(
  '100,000 lines and a reader who sleeps take no more memory than a few (skipped where there is no /proc)',
  async () => {
    const child = start(['plan', '--jsonl']);
    // Short lines, so that the number of them counts and not the time that a plan takes; every tenth is a long one.
    const ten = `${'{"asOf":\n'.repeat(9)}"${'x'.repeat(20_000)}"\n`;
    const writing = (async () => {
      for (let i = 0; i < 10_000; i++) if (!child.stdin.write(ten)) await once(child.stdin, 'drain');
      child.stdin.end();
    })();
    await once(child.stdout, 'readable'); // it has begun; nobody reads
    await setTimeout(1_000);
    expect(residentIn(child.pid)).toBeLessThan(300);

    let answers = 0;
    let most = 0;
    child.stdout.on('data', (text: Buffer) => {
      for (const byte of text) if (byte === 10) answers++;
      if (answers < 99_000) most = Math.max(most, residentIn(child.pid));
    });
    await Promise.all([writing, once(child, 'close')]);
    expect(answers).toBe(100_000);
    expect(most).toBeLessThan(300);
  },
  60_000,
);
