import { setTimeout as pause } from 'node:timers/promises';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { Thread } from './thread.ts';

/** Does as it is told, and answers with how often it was asked. */
const program = `
import { parentPort, workerData } from 'node:worker_threads';
let count = 0;
parentPort.on('message', (text) => {
  count++;
  if (text === 'loop') for (;;);
  if (text === 'grow') { const all = []; for (;;) all.push(new Array(100_000).fill(count)); }
  if (text === 'throw') throw new Error('a bug');
  if (text === 'leave') process.exit();
  if (text === 'tell') text = workerData;
  parentPort.postMessage(text + count);
  if (text === 'throw later') setTimeout(() => { throw new Error('a bug'); }, 200); // its answer has arrived by then
});
parentPort.postMessage('ready');
`;
const folder = mkdtempSync(join(tmpdir(), 'fineline-thread-'));
const file = join(folder, 'program.mjs');
writeFileSync(file, program);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Limits = ConstructorParameters<typeof Thread>[1];
const threads: Thread<string, string>[] = [];
function threadOf(limits: Partial<Limits> = {}, name = file, given?: string): Thread<string, string> {
  const made = new Thread<string, string>(pathToFileURL(name), { time: 1_000, memory: 32, ...limits }, given);
  threads.push(made);
  return made;
}
afterEach(() => Promise.all(threads.splice(0).map((one) => one.close())));

const asked = async (one: Thread<string, string>, text: string): Promise<string> => {
  const answer = await one.ask(text);
  return answer.ok ? answer.value : answer.refusal.code;
};
const askedAll = (one: Thread<string, string>, texts: string[]) => Promise.all(texts.map((text) => asked(one, text)));

test.each<[questions: string[], answers: string[], because: string]>([
  [['a', 'b', 'c'], ['a1', 'b2', 'c3'], 'one thread answers all, in order'],
  [['a', 'loop', 'b'], ['a1', 'took-too-long', 'b1'], 'what takes too long costs itself alone'],
  [['grow', 'b'], ['too-large', 'b1'], 'so does what takes too much memory'],
])('%j: %j, %s', async (questions, answers) => {
  expect(await askedAll(threadOf(), questions)).toEqual(answers);
});

test('what waited too long behind another is refused without being asked', async () => {
  const one = threadOf({ wait: 300 });
  expect(await asked(one, 'a')).toBe('a1');
  expect(await askedAll(one, ['loop', 'loop', 'b'])).toEqual(['took-too-long', 'took-too-long', 'took-too-long']);
  expect(await asked(one, 'c'), 'the second loop was never begun').toBe('c1');
});

test.each([
  ['throw', 'a bug'],
  ['leave', 'The thread ended without an answer'],
])('a program that does %j is a bug, and the next question gets a new thread', async (text, says) => {
  const one = threadOf();
  await expect(one.ask(text)).rejects.toThrow(says);
  expect(await asked(one, 'b')).toBe('b1');
});

test('a thread that fails between two questions is replaced', async () => {
  const one = threadOf();
  expect(await asked(one, 'throw later')).toBe('throw later1');
  await expect.poll(() => asked(one, 'b').catch(() => 'gone'), { timeout: 20_000 }).toBe('b1');
});

test('a program finds what it was given, and so does the one that comes after it', async () => {
  const one = threadOf({}, file, 'en-US');
  expect(await askedAll(one, ['tell', 'loop', 'tell'])).toEqual(['en-US1', 'took-too-long', 'en-US1']);
});

test('a program that is not there is a bug, each time', async () => {
  const one = threadOf({}, join(folder, 'nowhere.mjs'));
  await expect(one.ask('a')).rejects.toThrow(/nowhere/);
  await expect(one.ask('a')).rejects.toThrow(/nowhere/);
});

test('a thread that nobody asks for a while is given back, and not before', async () => {
  const one = threadOf({ idle: 100 });
  expect(await askedAll(one, ['a', 'b'])).toEqual(['a1', 'b2']);
  await pause(1_000);
  expect(await asked(one, 'c')).toBe('c1');
});

test('without a limit of that kind it is kept', async () => {
  const one = threadOf();
  expect(await asked(one, 'a')).toBe('a1');
  await pause(300);
  expect(await asked(one, 'b')).toBe('b2');
});
