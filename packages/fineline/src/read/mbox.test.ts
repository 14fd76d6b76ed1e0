import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messagesOfMbox, splitMbox } from './mbox.ts';

/** The bytes of a file in pieces of a size, as streams hand them out. */
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(text: string, size = 1_000): Promise<string[]> {
  const messages: string[] = [];
  for await (const message of splitMbox(inPieces(text, size))) messages.push(Buffer.from(message).toString());
  return messages;
}

const postmark = 'From jane@acme.example Thu Nov 12 10:15:00 2026\n';

test.each<[because: string, file: string, messages: string[]]>([
  [
    'two messages',
    `${postmark}Subject: a\n\nx\n\n${postmark}Subject: b\n\ny\n`,
    ['Subject: a\n\nx\n\n', 'Subject: b\n\ny\n'],
  ],
  [
    'one mark is taken off',
    `${postmark}Subject: a\n\n>From there on\n>>From here\n`,
    ['Subject: a\n\nFrom there on\n>From here\n'],
  ],
  [
    '“From” after a blank line begins no message where it is no postmark',
    `${postmark}Subject: a\n\nHello\n\nFrom Monday on\n`,
    ['Subject: a\n\nHello\n\nFrom Monday on\n'],
  ],
  [
    'nor does a postmark in the middle of a paragraph',
    `${postmark}Subject: a\n\nHello\n${postmark}`,
    [`Subject: a\n\nHello\n${postmark}`],
  ],
  [
    'line ends of the post',
    `${postmark.trim()}\r\nSubject: a\r\n\r\nx\r\n\r\n${postmark.trim()}\r\nSubject: b\r\n`,
    ['Subject: a\r\n\r\nx\r\n\r\n', 'Subject: b\r\n'],
  ],
  ['Thunderbird’s postmark', 'From - Thu Nov 12 10:15:00 2026\nSubject: a\n', ['Subject: a\n']],
  ['Google’s postmark', 'From 1781920771@xxx Thu Nov 12 10:15:00 +0000 2026\nSubject: a\n', ['Subject: a\n']],
  ['a single message that is no mailbox', 'Subject: a\n\nx', ['Subject: a\n\nx']],
  ['nothing', '', []],
  ['blank lines', '\n\n\n', []],
])('%s', async (_, file, messages) => {
  for (const size of [1, 7, 1_000]) expect(await split(file, size)).toEqual(messages);
});

test('what is put into a mailbox comes out of it', async () => {
  const bodies = fc.array(
    fc.array(
      fc.oneof(
        fc.constantFrom('', 'From Monday on', '>From x', postmark.trim(), 'Hello'),
        fc.string({ unit: 'grapheme-ascii' }),
      ),
      { maxLength: 6 },
    ),
    { minLength: 1, maxLength: 5 },
  );
  const marked = (line: string) => (/^>*From /.test(line) ? `>${line}` : line);
  await fc.assert(
    fc.asyncProperty(bodies, fc.integer({ min: 1, max: 40 }), async (all, size) => {
      const messages = all.map((lines) => `Subject: x\n\n${lines.join('\n')}\n\n`);
      const file = messages.map((message) => postmark + message.split('\n').map(marked).join('\n')).join('');
      expect(await split(file, size)).toEqual(messages);
    }),
  );
});

test('of a message without end the beginning is kept, and the next one is found', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${postmark}Subject: a\n\n`);
    for (let at = 0; at < 300; at++) yield Buffer.alloc(100_000, 'x');
    yield Buffer.from(`\n\n${postmark}Subject: b\n\n`);
  }
  const sizes: number[] = [];
  for await (const message of splitMbox(endless())) sizes.push(message.length);
  expect(sizes).toHaveLength(2);
  expect(sizes[0]).toBeLessThan(9_000_000);
  expect(sizes[1]).toBe('Subject: b\n\n'.length);
});

test('each message is read, and one that cannot be is a refusal in its place', async () => {
  const file = `${postmark}From: a@b.example\nSubject: a\n\nYes.\n\n${postmark}no headers\n\n${postmark}From: c@d.example\n\nNo.\n`;
  const answers: string[] = [];
  for await (const message of messagesOfMbox(inPieces(file, 10))) {
    answers.push(message.ok ? message.value.text.trim() : message.refusal.code);
  }
  expect(answers).toEqual(['Yes.', 'not-a-message', 'No.']);
});
