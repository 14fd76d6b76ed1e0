import { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Result, done, refused } from '@fineline/core/application';
import { answerLines } from './jsonl.ts';

/** Says back what it is asked; refuses null, and breaks over "bug". */
function echo(request: unknown): Result<unknown> {
  if (request === null) return refused('invalid-input', 'Not this.', [{ path: 'a[0]', says: 'expected more' }]);
  if (request === 'bug') throw new RangeError('broken');
  return done({ echo: request });
}

async function answers(input: string | Uint8Array[], ask: Parameters<typeof answerLines>[3] = echo) {
  let text = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, next) {
      text += chunk.toString();
      next();
    },
  });
  const bug = await answerLines(
    Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input),
    output,
    100,
    ask,
  );
  return { lines: text === '' ? [] : text.replace(/\n$/, '').split('\n'), bug };
}

const failure = (code: string, message: unknown, problems: unknown[] = []) => ({ error: { code, message, problems } });

test.each<[string, unknown, string]>([
  // line, answer, because
  ['{"a":1}', { echo: { a: 1 } }, 'a request is answered'],
  ['{"a":1}\r', { echo: { a: 1 } }, 'a Windows line end does not matter'],
  [
    'null',
    failure('invalid-input', 'Not this.', [{ path: 'a[0]', says: 'expected more' }]),
    'a refusal names its places',
  ],
  ['{"a":', failure('invalid-json', expect.stringMatching(/^This line is not valid JSON: /)), 'half a request'],
  ['"\u001b[2J', failure('invalid-json', expect.not.stringContaining('\u001b')), 'an error obeys no terminal either'],
  [`"${'x'.repeat(100)}"`, failure('too-long', 'This line is longer than 0.0001 MB.'), 'it is larger than allowed'],
  ['"bug"', failure('internal', expect.stringContaining('Fineline failed')), 'a fault of ours costs one answer only'],
])('%j is answered by %j, and the lines beside it too: %s', async (line, answer) => {
  const { lines } = await answers(`1\n${line}\n2\n`);
  expect(lines.map((text): unknown => JSON.parse(text))).toEqual([{ echo: 1 }, answer, { echo: 2 }]);
});

test('a fault of ours comes back, with its cause, once everything is answered', async () => {
  const { bug, lines } = await answers('"bug"\n1\n');
  expect(lines).toHaveLength(2);
  expect(bug?.cause).toBeInstanceOf(RangeError);
});

test('slow answers come in the order of the questions', async () => {
  const slowly = async (request: unknown) => {
    await setTimeout(request === 1 ? 20 : 0);
    return done(request);
  };
  expect((await answers('1\n2\n3\n', slowly)).lines).toEqual(['1', '2', '3']);
});

test('every line is answered, whatever is in it', async () => {
  const line = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.constantFrom('null', '"bug"', '[', ' '));
  await fc.assert(
    fc.asyncProperty(fc.array(line), async (input) => {
      const requests = input
        .join('\n')
        .split('\n')
        .filter((text) => text.trim() !== '');
      const { lines } = await answers(input.join('\n'));
      expect(lines).toHaveLength(requests.length);
      for (const text of lines) expect(JSON.parse(text)).toEqual(expect.any(Object));
    }),
  );
});

test('while the reader is behind, no more is read than fits beside it', async () => {
  let read = 0;
  const input = Readable.from(
    (function* () {
      for (; read < 10_000; read++) yield Buffer.from(`"${'x'.repeat(90)}"\n`);
    })(),
  );
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  const output = new Writable({
    highWaterMark: 1_000,
    write: (_chunk, _encoding, next) => void gate.then(() => next()),
  });
  const finished = answerLines(input, output, 100, echo);
  await setTimeout(50);
  expect(read).toBeLessThan(500);
  open();
  await finished;
  expect(read).toBe(10_000);
});
