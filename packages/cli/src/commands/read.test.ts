import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { readingSchema } from '@fineline/core/application';
import { afterAll, expect, test } from 'vitest';
import { run } from '../run.ts';
import { packageFolder } from '../version.ts';

const folder = mkdtempSync(join(tmpdir(), 'fineline-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const refusal = [
  'From: Maud Lind <maud@bakery.example>',
  'To: Ana Reyes <ana@post.example>',
  'Subject: Baker',
  'Date: Wed, 13 May 2026 10:00:00 +0100',
  '',
  'Dear Ana, we have decided not to proceed. Good luck with your search.',
  '',
].join('\r\n');
const notYet = refusal.replace(/we have decided.*/, 'no decision has been made. I will let you know by Friday.');
const mailbox = [refusal, notYet].map((mail) => `From maud@bakery.example Wed May 13 10:00:00 2026\r\n${mail}\r\n`);

async function say(words: string[], input = '') {
  const said = { output: '', errors: '' };
  const to = (name: keyof typeof said) =>
    new Writable({
      write(chunk: Buffer, _encoding, next) {
        said[name] += chunk.toString();
        next();
      },
    });
  const code = await run(words, {
    input: Readable.from([Buffer.from(input)]),
    output: to('output'),
    errors: to('errors'),
    directory: folder,
    environment: {},
    now: () => '2026-05-13T09:00:00Z',
    timeZone: () => 'Europe/London',
    width: 70,
    colour: false,
    programFolder: packageFolder,
  });
  return { code, ...said };
}

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const kindIn = (line: string): string => readingSchema.parse(JSON.parse(line)).kind;

test('a message in words', async () => {
  const { code, output, errors } = await say(['read', file('mail.eml', refusal)]);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toMatch(/^They chose somebody else, or decided against going on\.\n/);
  expect(output).toContain('“decided not to proceed”');
});

test.each<[string, string, string]>([
  // name, content, because
  ['mail.eml', refusal, 'a whole message'],
  ['mail.json', JSON.stringify({ text: 'You are hired.' }), 'its parts'],
  ['mail', `\n {"text": "You are hired."}`, 'a brace begins no message'],
])('%s is read for a program: %s', async (name, content) => {
  const { code, output } = await say(['read', file(name, content), '--json']);
  expect(code).toBe(0);
  expect(kindIn(output)).toBe(content === refusal ? 'rejection' : 'offer');
});

test('every message of a mailbox, one line each', async () => {
  const { code, output } = await say(['read', file('inbox.mbox', mailbox.join('')), '--json']);
  expect(code).toBe(0);
  expect(output.trimEnd().split('\n').map(kindIn)).toEqual(['rejection', 'still-deciding']);
});

test('every message of a mailbox in words, with what it is', async () => {
  const { output } = await say(['read', file('inbox.mbox', mailbox.join(''))]);
  expect(output.match(/^Maud Lind: Baker$/gm)).toHaveLength(2);
  expect(output).toContain('Friday');
});

test('many requests, one a line; a bad one is answered on its own line', async () => {
  const lines = [
    JSON.stringify({ raw: Buffer.from(notYet).toString('base64') }),
    '{"text": 1}',
    '{"text": "Please stop calling."}',
  ];
  const { code, output } = await say(['read', '--jsonl'], lines.join('\n'));
  const [first = '', second = '', third = ''] = output.split('\n');
  expect(code).toBe(0);
  expect(readingSchema.parse(JSON.parse(first))).toMatchObject({ kind: 'still-deciding', until: '2026-05-15' });
  expect(JSON.parse(second)).toMatchObject({ error: { code: 'invalid-input' } });
  expect(kindIn(third)).toBe('asked-to-stop');
});

test.each<[string[], string | undefined, string]>([
  // options, until, because
  [['--as-of', '2026-06-01T09:00:00Z'], '2026-06-05', 'the day that is given'],
  [[], '2026-05-15', 'today'],
])('without a day of its own, Friday counts from %j: %s', async (options, until) => {
  const name = file('undated.json', JSON.stringify({ text: 'I will let you know by Friday.' }));
  const { output } = await say(['read', name, '--json', ...options]);
  expect(readingSchema.parse(JSON.parse(output)).until).toBe(until);
});

test.each([
  [['read', 'nowhere.eml'], /^fineline read: there is no file nowhere\.eml\.\n$/, 'no file'],
  [['read', 'nowhere.mbox'], /^fineline read: there is no file nowhere\.mbox\.\n$/, 'no mailbox'],
  [['read', 'undated.json', '--as-of', 'today'], /^fineline read: .*as-of.*\n$/, 'no moment'],
])('%j is refused in one line: %s', async (words, line) => {
  file('undated.json', '{"text": "Hello"}');
  const { code, output, errors } = await say(words);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(line);
});
