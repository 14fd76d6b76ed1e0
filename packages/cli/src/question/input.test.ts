import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { readInput } from './input.ts';

const directory = mkdtempSync(join(tmpdir(), 'fineline-input-'));
afterAll(() => rmSync(directory, { recursive: true }));
writeFileSync(join(directory, 'ten.txt'), '0123456789');
writeFileSync(join(directory, 'eleven.txt'), '0123456789x');
writeFileSync(join(directory, 'empty.txt'), '');
writeFileSync(join(directory, 'locked.txt'), 'x');
chmodSync(join(directory, 'locked.txt'), 0);

const read = (path: string, input = Readable.from([Buffer.from('from '), Buffer.from('stdin')])) =>
  readInput(path, 10, { input, directory });

test.each([
  ['ten.txt', { name: 'ten.txt', bytes: Buffer.from('0123456789') }, 'a file of just the allowed size'],
  ['-', { name: 'standard input', bytes: Buffer.from('from stdin') }, '- is standard input, piece by piece'],
])('%s is read whole: %j (%s)', async (path, value) => {
  expect(await read(path)).toEqual({ ok: true, value });
});

test.each([
  // path, says, because
  ['none.txt', 'there is no file none.txt.', 'there is none'],
  ['ten.txt/x', 'there is no file ten.txt/x.', 'a file holds no files'],
  ['.', '. is a folder; name a file in it.', 'a folder is no file'],
  ['eleven.txt', 'eleven.txt is larger than 0.00001 MB.', 'one byte too many'],
  ['empty.txt', 'empty.txt is empty.', 'there is nothing to read'],
  ['a\0b', 'that file name cannot exist.', 'no name holds a zero'],
  ['x'.repeat(5_000), 'that file name is too long.', 'no system takes that'],
])('%j is refused: %s (%s)', async (path, says) => {
  expect(await read(path)).toMatchObject({ ok: false, refusal: { says } });
});

test('a file of somebody else is refused, unless one may read everything', async () => {
  const answer = await read('locked.txt');
  if (process.getuid?.() === 0) expect(answer.ok).toBe(true);
  else expect(answer).toMatchObject({ refusal: { says: 'locked.txt may not be read by you.' } });
});

test('an endless input is left once it is too long', async () => {
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.from('xxxx');
    })(),
  );
  expect(await read('-', endless)).toMatchObject({ refusal: { says: expect.stringContaining('larger') } });
});
