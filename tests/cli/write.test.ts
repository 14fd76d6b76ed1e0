import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { letterSchema } from '@fineline/core/application';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applicationOf } from '../write/applications.ts';
import { build, patience, run } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'fineline-write-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(build, patience);

const application = applicationOf('nurse');
const file = join(folder, 'application.json');
writeFileSync(file, JSON.stringify(application));
const asOf = '2026-11-17T14:00:00Z';

test('letters in words: a thank-you, a question of what is missing, what to say on the phone, and a card', async () => {
  const bare = join(folder, 'bare.json');
  writeFileSync(bare, JSON.stringify(applicationOf('bare')));
  const calls = [
    ['write', file, '--action', 'thank-you', '--to', 'tom', '--as-of', asOf],
    ['write', bare, '--action', 'check-in', '--as-of', '2026-11-25T10:00:00Z'],
    ['write', file, '--action', 'phone-call', '--as-of', '2026-12-09T10:00:00Z'],
    ['write', file, '--action', 'thank-you', '--to', 'tom', '--by-hand', '--as-of', asOf],
  ];
  const answers: string[] = [];
  for (const words of calls) {
    const { code, output, errors } = await run(words, '', { TZ: 'Asia/Kolkata', COLUMNS: '80' });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    answers.push(output);
  }
  await expect(answers.join('\n=====\n\n')).toMatchFileSnapshot('write.golden.txt');
});

test('a program gets the letter as the contract has it, alone or one a line', async () => {
  const once = await run(['write', file, '--action', 'check-in', '--as-of', asOf, '--variant', '3', '--json']);
  const letter = letterSchema.parse(JSON.parse(once.output));
  expect(letter).toMatchObject({ action: 'check-in', channel: 'email', variant: 3 });
  const request = { application, action: 'check-in', asOf, variant: 3 };
  const lines = await run(
    ['write', '--jsonl'],
    `${JSON.stringify(request)}\n{"action":"check-in"}\n${JSON.stringify(request)}\n`,
  );
  const answers = lines.output
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(answers).toEqual([letter, { error: expect.objectContaining({ code: 'invalid-input' }) }, letter]);
});

test('a thank-you for copying by hand is asked for on the command line alone', async () => {
  const once = await run(['write', file, '--action', 'thank-you', '--by-hand', '--as-of', asOf, '--json']);
  const letter = letterSchema.parse(JSON.parse(once.output));
  expect(letter).toMatchObject({ action: 'thank-you', channel: 'letter' });
  expect(letter).not.toHaveProperty('subject');
  const request = { application, action: 'thank-you', asOf, byHand: true };
  const line = await run(['write', '--jsonl'], `${JSON.stringify(request)}\n`);
  expect(JSON.parse(line.output)).toMatchObject({ error: { code: 'invalid-input' } });
});

test.each<[string[], RegExp, string]>([
  [['write', file], /--action says what the letter is for/, 'what for?'],
  [['write', file, '--action', 'serenade'], /--action: expected one of prepare, /, 'there is no such action'],
  [['write', file, '--action', 'thank-you', '--to', 'nobody'], /--to: nobody in the application has this id/, 'who?'],
  [['write', file, '--action', 'thank-you', '--variant', 'x'], /--variant is a number from 0 on/, 'which?'],
  [['write', file, '--action', 'thank-you', '--variant', '99'], /--variant: expected at most 11/, 'there are twelve'],
  [
    ['write', file, '--action', 'check-in', '--by-hand'],
    /--by-hand is for --action thank-you/,
    'no card asks for news',
  ],
  [['write', '--jsonl', '--by-hand'], /--by-hand is for one letter at a time/, 'a request has no word for it'],
  [['write', file, '--action', 'thank-you', '--as-of', 'noon'], /--as-of: expected an instant/, 'when?'],
])('%j is refused in one line: %s', async (words, says) => {
  const { code, output, errors } = await run(words);
  expect({ code, output, lines: errors.trimEnd().split('\n').length }).toEqual({ code: 2, output: '', lines: 1 });
  expect(errors).toMatch(says);
});
