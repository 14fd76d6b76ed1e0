import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { MessageParser } from './message-parser.ts';

/** A program in the place of the one that parses: it does as the message says, and answers with how many it had. */
const program = `
import { parentPort } from 'node:worker_threads';
let count = 0;
parentPort.on('message', (bytes) => {
  const text = Buffer.from(bytes).toString();
  count++;
  if (text === 'loop') for (;;);
  if (text === 'grow') { const all = []; for (;;) all.push(new Array(100_000).fill(count)); }
  if (text === 'throw') throw new Error('a bug');
  parentPort.postMessage({ ok: true, value: { headers: {}, text: text + count, structure: {} } });
});
parentPort.postMessage('ready');
`;
const folder = mkdtempSync(join(tmpdir(), 'fineline-parser-'));
const file = join(folder, 'program.mjs');
writeFileSync(file, program);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const parsers: MessageParser[] = [];
const parser = (): MessageParser => {
  const made = new MessageParser(pathToFileURL(file), { time: 1_000, memory: 32 });
  parsers.push(made);
  return made;
};
afterEach(() => Promise.all(parsers.splice(0).map((one) => one.close())));

const asked = async (one: MessageParser, text: string): Promise<string> => {
  const answer = await one.parse(Buffer.from(text));
  return answer.ok ? answer.value.text : answer.refusal.code;
};

test('a message that takes too long or too much memory is refused, and the next one is parsed', async () => {
  const texts = ['a', 'loop', 'b', 'grow', 'c'];
  const one = parser();
  const answers = await Promise.all(texts.map((text) => asked(one, text)));
  expect(answers).toEqual(['a1', 'took-too-long', 'b1', 'too-large', 'c1']);
});

test('a bug in it is thrown, with its cause, and the next message is parsed', async () => {
  const one = parser();
  await expect(asked(one, 'throw')).rejects.toMatchObject({ cause: expect.objectContaining({ message: 'a bug' }) });
  expect(await asked(one, 'b')).toBe('b1');
});

test('a program that is not there is a bug, each time', async () => {
  const one = new MessageParser(pathToFileURL(join(folder, 'nowhere.mjs')));
  await expect(asked(one, 'a')).rejects.toThrow(/thread that parses/);
  await expect(asked(one, 'a')).rejects.toThrow(/thread that parses/);
});

test('what is handed in is still there afterwards', async () => {
  const bytes = Buffer.from('a');
  await parser().parse(bytes);
  expect(bytes.toString()).toBe('a');
});
