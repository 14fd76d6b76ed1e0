import { expect, test } from 'vitest';
import * as forms from '../read/testing/messages.ts';
import { draftOfMessage } from './draft-of-message.ts';

const text = [
  'Content-Type: text/plain; charset="UTF-8"',
  '',
  'Dear Rosa,',
  '',
  'My CV is attached.',
  '',
  '-- ',
  'Sam Okafor',
].join('\r\n');
const body = 'Dear Rosa,\n\nMy CV is attached.\n\n--\nSam Okafor';

const part = (type: string, disposition: string, ...more: string[]): string =>
  [`Content-Type: ${type}`, `Content-Disposition: ${disposition}`, ...more, '', 'QUJD'].join('\r\n');

/** What a draft's message says, or the code of the refusal. */
async function read(message: string | Uint8Array) {
  const draft = await draftOfMessage(typeof message === 'string' ? Buffer.from(message) : message);
  return draft.ok ? draft.value : draft.refusal.code;
}

test.each<[message: string, body: string, because: string]>([
  [forms.message(text), body, 'the signature goes out with it'],
  [
    forms.message(`${text}\r\nSent from my iPhone`),
    `${body}\nSent from my iPhone`,
    'so does what a telephone adds: a reader sees it',
  ],
  [
    forms.message(
      `${text}\r\n\r\nOn Thu, 12 Nov 2026 at 09:02, Rosa Lind <rosa@quillfeather.example> wrote:\r\n> Just checking in!\r\n> Rosa`,
    ),
    body,
    'what it answers does not count as its own',
  ],
  [
    forms.message(
      `${text}\r\n\r\nFrom: Rosa Lind\r\nSent: 12 November 2026 09:02\r\nTo: Sam\r\nSubject: CV\r\n\r\nSend it.`,
    ),
    body,
    'nor does it without marks, as Outlook quotes',
  ],
  [
    forms.message('', '> What do you earn?', '', 'That is between me and the taxman.', '', 'Sam'),
    'That is between me and the taxman.\n\nSam',
    'an answer below a quote',
  ],
  [
    forms.message('Content-Type: text/html', '', '<p>Dear Rosa,</p><p>Caf&eacute;.</p>'),
    'Dear Rosa,\n\nCafé.',
    'HTML alone',
  ],
  [`X-Unsent: 1\r\n${forms.message(text)}`, body, 'a draft that Outlook saved'],
  [`From - Mon Nov 16 10:00:00 2026\r\n${forms.message(text)}`, body, 'one out of a mailbox file'],
  [forms.message(text).replaceAll('\r\n', '\n'), body, 'bare line feeds'],
])('%#: its own words and no more', async (message, own, because) => {
  expect(await read(message), because).toMatchObject({ subject: 'Your interview', body: own, attachments: [] });
});

test.each<[part: string, names: string[], because: string]>([
  [part('application/pdf; name="CV.pdf"', 'attachment; filename="CV.pdf"'), ['CV.pdf'], 'a document'],
  [part('application/pdf', 'inline; filename="CV.pdf"'), ['CV.pdf'], 'Apple’s program shows it within'],
  [
    part('application/pdf', `attachment; filename*=UTF-8''Lebenslauf%20Gr%C3%BCn.pdf`),
    ['Lebenslauf Grün.pdf'],
    'umlauts',
  ],
  [part('application/pdf', 'attachment'), ['application/pdf'], 'without a name'],
  [part('message/rfc822', 'attachment'), ['message/rfc822'], 'a message'],
  [part('image/jpeg', 'attachment; filename="certificate.jpg"'), ['certificate.jpg'], 'a picture that is a document'],
  [part('application/pkcs7-signature', 'attachment; filename="smime.p7s"'), [], 'added by a program'],
  [part('text/calendar; method=REPLY', 'inline'), [], 'a calendar part is no document'],
])('attached: %#', async (attached, names, because) => {
  const draft = await read(forms.multipart('mixed', text, attached));
  expect(draft, because).toMatchObject({ body, attachments: names });
});

test('a picture within the letter is not attached to it', async () => {
  const letter = 'Content-Type: text/html\r\n\r\n<p>Dear Rosa, my CV is attached.</p><img src="cid:logo@x">';
  const logo = part('image/png; name="logo.png"', 'inline; filename="logo.png"', 'Content-ID: <logo@x>');
  expect(await read(forms.multipart('related', letter, logo))).toMatchObject({ attachments: [] });
});

test('large documents are attached by name, the last as the first', async () => {
  const documents = Array.from({ length: 30 }, (_, i) => {
    const document = part('application/pdf', `attachment; filename="${i}.pdf"`, 'Content-Transfer-Encoding: base64');
    return `${document}\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat(4_000)}`;
  });
  expect(await read(forms.multipart('mixed', text, ...documents))).toMatchObject({
    body,
    attachments: documents.map((_, i) => `${i}.pdf`),
  });
});

test.each<[message: string | Uint8Array, code: string, because: string]>([
  ['Dear Rosa,\n\nThank you.', 'not-a-message', 'a text'],
  [Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7_919) % 256), 'not-a-message', 'bytes of something else'],
  [forms.message('', ''), 'no-text', 'nothing in it'],
  [forms.message('', '> Are you still there?', '> Rosa'), 'no-text', 'nothing but what it answers'],
  [
    forms.multipart('mixed', part('application/pkcs7-mime', 'attachment; filename="smime.p7m"')),
    'no-text',
    'encrypted',
  ],
  [forms.message('', 'x\n'.repeat(1_100_000)), 'too-large', 'more lines than any letter'],
  [forms.multipart('mixed', ...Array.from({ length: 3_000 }, () => text)), 'too-large', 'more parts than any letter'],
])('%#: refused', async (message, code, because) => {
  expect(await read(message), because).toBe(code);
});
