import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { run } from './run.ts';
import { wantsColour, widthOf } from './surroundings.ts';
import { packageFolder } from './version.ts';

async function say(...words: string[]) {
  const said = { output: '', errors: '' };
  const to = (name: keyof typeof said) =>
    new Writable({
      write(chunk: Buffer, _encoding, next) {
        said[name] += chunk.toString();
        next();
      },
    });
  const code = await run(words, {
    input: Readable.from([]),
    output: to('output'),
    errors: to('errors'),
    directory: '/nowhere',
    environment: {},
    now: () => '2026-11-16T13:00:00Z',
    timeZone: () => 'Europe/London',
    width: 60,
    colour: false,
    programFolder: packageFolder,
  });
  return { code, ...said };
}

test.each<[string[], string | RegExp, string]>([
  // words, on stderr, because
  [['plna'], 'fineline: there is no command plna. Did you mean plan?', 'a slip is pointed out'],
  [['serve'], 'fineline: there is no command serve. See fineline --help.', 'nothing is near'],
  [['constructor'], 'fineline: there is no command constructor. See fineline --help.', 'only ours are commands'],
  [['--vresion'], 'fineline: there is no option --vresion. Did you mean --version? See fineline --help.', 'so is this'],
  [
    ['plan'],
    'fineline plan: name FILE, or - for standard input. See fineline plan --help.',
    'there is nothing to plan',
  ],
  [
    ['plan', 'a', 'b'],
    'fineline plan: one FILE at a time; for many, see --jsonl. See fineline plan --help.',
    'one at a time',
  ],
  [['plan', 'a.json'], 'fineline plan: there is no file a.json.', 'the usage was right, so no hint'],
  [['plan', 'a\u001b[2J\n.json'], 'fineline plan: there is no file a�[2J .json.', 'a file name obeys the line'],
  [['plan', '--as-off', 'x'], /there is no option --as-off\. Did you mean --as-of\?/, 'an option may slip too'],
  [['plan', '--json', '--jsonl'], /^fineline plan: --json and --jsonl exclude each other\./, 'one or the other'],
  [
    ['plan', '--jsonl', '--as-of', 'x'],
    /^fineline plan: with --jsonl, --as-of belongs into each request\./,
    'each has its own',
  ],
  [['start', 'a.json'], /^fineline start: it takes no file, and a\.json is one\./, 'start reads nothing'],
  [['open', 'a.json'], /^fineline open: it takes no file, and a\.json is one\./, 'nor does open'],
  [['backup'], 'fineline backup: name FILE. See fineline backup --help.', 'there is nowhere to write to'],
  [['backup', 'a', 'b'], /^fineline backup: it takes one FILE, and b is another\./, 'one file holds everything'],
  [['restore', '-'], /^fineline restore: it takes a file that it can read twice, not -\./, 'it is checked first'],
  [['restore', 'a', '--force'], /^fineline restore: there is no option --force\./, 'to replace is another word'],
  [['start', '--port', '99999'], /^fineline start: --port is a number from 0 to 65535\./, 'there is no such port'],
])('%j is refused in one line with exit code 2: %s (%s)', async (words, line) => {
  const { code, output, errors } = await say(...words);
  expect(code).toBe(2);
  expect(output).toBe('');
  expect(errors).toMatch(/^[^\n]*\n$/);
  if (typeof line === 'string') expect(errors).toBe(`${line}\n`);
  else expect(errors).toMatch(line);
});

test.each([
  // words, says, because
  [[], 'Usage: fineline COMMAND', 'somebody who knows nothing asks so'],
  [['--help'], 'Usage: fineline COMMAND', 'the usual way'],
  [['-h'], 'Usage: fineline COMMAND', 'the short way'],
  [['help'], 'Usage: fineline COMMAND', 'another usual way'],
  [['plan', '--help'], 'Usage: fineline plan FILE', 'each command has its own'],
  [['help', 'plan'], 'Usage: fineline plan FILE', 'asked for the other way round'],
  [['plan', '--nonsense', '--help'], 'Usage: fineline plan FILE', 'whoever is lost gets help'],
  [['tell', '-h'], 'Usage: fineline tell FILE', 'of any command'],
  [['start', '--help'], 'Usage: fineline start', 'and nothing is started'],
  [['backup', '--help'], 'Usage: fineline backup FILE', 'nor written'],
  [['help', 'restore'], 'Usage: fineline restore FILE', 'nor read'],
  [['open', '--help'], 'Usage: fineline open', 'nor opened'],
])('%j is answered by %s…: %s', async (words, says) => {
  const { code, output, errors } = await say(...words);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toContain(says);
  expect(output).toContain('\nExamples\n  fineline ');
  expect(
    Math.max(
      ...output
        .split('\n')
        .filter((line) => !line.startsWith('  fineline'))
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(60);
});

test('--version is a version alone', async () => {
  expect(await say('--version')).toEqual({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), errors: '' });
});

test.each<[number | undefined, string | undefined, number, string]>([
  // columns of the terminal, COLUMNS, width, because
  [undefined, undefined, 80, 'a pipe has no width'],
  [undefined, '44', 44, 'COLUMNS says it'],
  [undefined, 'wide', 80, 'that says nothing'],
  [200, undefined, 80, 'longer lines are hard to read'],
  [40, '60', 40, 'the terminal knows better'],
  [3, undefined, 20, 'nothing can be read in three columns'],
])('a terminal of %s columns, COLUMNS=%s, gets lines of %d: %s', (terminal, columns, width) => {
  expect(widthOf(terminal, columns)).toBe(width);
});

test.each<[boolean, Record<string, string>, boolean, string]>([
  // terminal, environment, colour, because
  [true, {}, true, 'a terminal has colours'],
  [false, {}, false, 'a file has none'],
  [true, { NO_COLOR: '1' }, false, 'the user wants none'],
  [true, { NO_COLOR: '' }, true, 'an empty NO_COLOR is none'],
  [true, { TERM: 'dumb' }, false, 'this terminal has none'],
  [false, { FORCE_COLOR: '1' }, true, 'the user wants them'],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true, 'FORCE_COLOR is the stronger word'],
  [true, { FORCE_COLOR: '0' }, false, 'and says no as well'],
])('on a terminal: %s, with %j, colours: %s, because %s', (terminal, environment, colour) => {
  expect(wantsColour(terminal, environment)).toBe(colour);
});
