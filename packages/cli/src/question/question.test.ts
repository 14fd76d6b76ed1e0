import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { type Problem, type Result, done, refused } from '@fineline/core/application';
import { readArguments } from '../arguments.ts';
import { packageFolder } from '../version.ts';
import { type Question, commandFor } from './question.ts';

const directory = mkdtempSync(join(tmpdir(), 'fineline-question-'));
afterAll(() => rmSync(directory, { recursive: true }));
writeFileSync(join(directory, 'a.txt'), 'hello');

/** Counts letters; everything else about it is what all questions have. */
const counting = (
  ask: (request: unknown) => Result<{ letters: number }>,
): Question<{ text: string }, { letters: number }> => ({
  name: 'count',
  file: 'FILE',
  about: [],
  options: [{ name: 'as-of', value: 'INSTANT', says: '' }],
  examples: [],
  limits: { file: 10, line: 100 },
  request: ({ bytes }) => done({ text: bytes.toString() }),
  ask,
  inWords: ({ letters }, { text }) => [`“${text}” has ${letters} letters.`],
  place: (path) => (path === 'asOf' ? '--as-of' : path.replace(/^text\.?/, '')),
  exitCode: ({ letters }) => (letters > 4 ? 1 : 0),
});

async function ask(words: string[], answer: () => Result<{ letters: number }>, input = '') {
  const command = commandFor(counting(answer));
  const given = readArguments(words, command.options);
  if (!given.ok) throw new Error(given.refusal.says);
  let output = '';
  const result = await command.run(given.value, {
    input: Readable.from([Buffer.from(input)]),
    output: new Writable({
      write(chunk: Buffer, _encoding, next) {
        output += chunk.toString();
        next();
      },
    }),
    errors: new Writable(),
    directory,
    environment: {},
    now: () => '2026-11-16T13:00:00Z',
    timeZone: () => 'Europe/London',
    width: 80,
    colour: false,
    programFolder: packageFolder,
  });
  return { result, output };
}

test.each([
  // words, output, exit code, because
  [['a.txt'], '“hello” has 5 letters.\n', 1, 'a person gets words; five letters call for exit code 1'],
  [['-'], '“hey” has 3 letters.\n', 0, 'standard input is as good as a file'],
  [['a.txt', '--json'], '{\n  "letters": 5\n}\n', 1, 'a program gets JSON'],
  [['--jsonl'], '{"letters":3}\n', 0, 'one a line; a line has no exit code of its own'],
  [['-', '--jsonl'], '{"letters":3}\n', 0, 'the same'],
])('count %j says %j with exit code %d: %s', async (words, output, code) => {
  const input = words.includes('--jsonl') ? '"hey"\n' : 'hey';
  const letters = words.includes('a.txt') ? 5 : 3;
  expect(await ask(words, () => done({ letters }), input)).toEqual({ result: done(code), output });
});

const at = (...paths: string[]): Problem[] => paths.map((path) => ({ path, says: `expected ${path || 'it'}` }));

test.each<[Problem[] | undefined, string, string]>([
  // problems, line, because
  [at('text.events[3].due'), 'a.txt: events[3].due: expected text.events[3].due', 'the place in the file is named'],
  [at('text.a', 'text.b', 'text.c'), 'a.txt: a: expected text.a (and 2 more)', 'the first stands for all'],
  [at('asOf'), '--as-of: expected asOf', 'what came from an option is that option'],
  [at('text'), 'a.txt: expected text', 'the whole file is at fault'],
  [[{ path: 'a\nb', says: 'no\u001b[2J' }], 'a.txt: a b: no�[2J', 'it stays one line that obeys nobody'],
  [undefined, 'a.txt: Not this.', 'a refusal without places says its own sentence'],
])('%j is said as %j: %s', async (problems, says) => {
  const { result, output } = await ask(['a.txt'], () => refused('invalid-input', 'Not this.', problems));
  expect({ result, output }).toEqual({ result: refused('bad-input', says), output: '' });
});

test('a fault of ours is not taken for one of the input', async () => {
  const broken = () => {
    throw new RangeError('broken');
  };
  await expect(ask(['a.txt'], broken)).rejects.toThrow('broken');
  await expect(ask(['--jsonl'], broken, '1\n')).rejects.toThrow('could not be answered');
});
