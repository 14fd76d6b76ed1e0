import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forms } from '../../packages/fineline/src/read/testing/messages.ts';
import { messageOf } from '../../packages/fineline/src/read/raw.ts';
import { tool } from '../../scripts/tools.mjs';
import { root } from '../../scripts/tree.mjs';

/*
 * Messages as a program of somebody else has them parsed: by the built library, in its thread. The program says what it
 * was answered and how much memory it took at most, in megabytes.
 */
const program = `
import { readFileSync } from 'node:fs';
const { messageOf } = await import(process.argv[2]);
const answers = [];
for (const file of process.argv.slice(3)) answers.push(await messageOf(readFileSync(file)));
console.log(JSON.stringify({ answers, megabytes: process.resourceUsage().maxRSS / 1024 }));
`;

const folder = mkdtempSync(join(tmpdir(), 'fineline-raw-'));
const built = join(root, 'packages/fineline/dist/read/raw.js');

beforeAll(async () => {
  const [node, ...compile] = [process.execPath, ...tool('typescript/bin/tsc', '-b', 'packages/fineline')];
  const compiler = spawn(node ?? 'node', compile, { cwd: root, stdio: 'inherit' });
  expect(await once(compiler, 'close')).toEqual([0, null]);
  writeFileSync(join(folder, 'program.mjs'), program);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  answers: unknown[];
  megabytes: number;
}

/** Also fails where the thread keeps the program from ending. */
async function readAll(messages: readonly (string | Uint8Array)[]): Promise<Said> {
  const files = messages.map((message, at) => {
    const file = join(folder, `${at}.eml`);
    writeFileSync(file, message);
    return file;
  });
  const child = spawn(process.execPath, [join(folder, 'program.mjs'), built, ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  expect(await once(child, 'close')).toEqual([0, null]);
  const said: Said = JSON.parse(output);
  return said;
}

test('the thread answers what is answered on the spot', async () => {
  const messages = Object.values(forms);
  const here = await Promise.all(messages.map((message) => messageOf(Buffer.from(message))));
  expect((await readAll(messages)).answers).toEqual(here);
});

describe('messages of 50 MB take no more than 200 MB to read', () => {
  const headers = 'From: Jane <jane@acme.example>\r\nSubject: Interview\r\n';
  test.each<[what: string, message: () => string, text: RegExp]>([
    ['a long text', () => `${headers}\r\n${'Hello, Sam, here is more.\r\n'.repeat(1_900_000)}`, /^Hello/],
    [
      'an attachment above the words',
      () =>
        `${headers}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat(640_000)}--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n--b--`,
      /^Hello/,
    ],
    [
      'HTML',
      () => `${headers}Content-Type: text/html\r\n\r\n<p>Hello</p>${'<div><table><tr><td>x\r\n'.repeat(2_200_000)}`,
      /^Hello/,
    ],
  ])('%s', async (_, message, text) => {
    const { answers, megabytes } = await readAll([message()]);
    expect(answers).toMatchObject([{ ok: true, value: { text: expect.stringMatching(text) } }]);
    expect(megabytes).toBeLessThan(200);
  });
});
