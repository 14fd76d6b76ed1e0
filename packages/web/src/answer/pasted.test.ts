import { expect, test } from 'vitest';
import { partsOf, requestOf } from './pasted.ts';

const said = 'Dear Maya,\n\nWe will let you know by Friday.\n\nAna';

/** A time that names no zone is one on the reader's own clock. */
const here = new Date(2026, 10, 17, 9, 30).toISOString();

test.each<[because: string, pasted: string, parts: ReturnType<typeof partsOf>]>([
  ['the words alone', said, { text: said }],
  [
    'as a mail program copies it',
    `From: Ana Okafor <ana@larch.example>\nSent: 17 November 2026 09:30 +0100\nTo: Maya Thornton\nSubject: Editor\n\n${said}`,
    { from: 'Ana Okafor <ana@larch.example>', subject: 'Editor', sentAt: '2026-11-17T08:30:00.000Z', text: said },
  ],
  [
    'as a German one does, in bold',
    `*Von:* Ana Okafor <ana@larch.example>\n*Gesendet:* Dienstag, 17. November 2026 09:30\n*Betreff:* Stelle\n\n${said}`,
    { from: 'Ana Okafor <ana@larch.example>', subject: 'Stelle', sentAt: here, text: said },
  ],
  [
    'whose date may be of either month',
    `From: Ana\nDate: Tue 11/12/2026 09:30\n\n${said}`,
    { from: 'Ana', text: said },
  ],
  [
    'with a Tuesday that looks like March',
    `De: Ana\nEnviado: mar. 17 nov 2026 09:30\n\n${said}`,
    { from: 'Ana', sentAt: here, text: said },
  ],
  [
    'as an American one does',
    `From: Ana\nSent: Tuesday, November 17, 2026 9:30 AM\n\n${said}`,
    { from: 'Ana', sentAt: here, text: said },
  ],
  [
    'as a page shows it',
    `Ana Okafor <ana@larch.example>\n09:30 (2 hours ago)\nto me\n\n${said}`,
    { from: 'Ana Okafor <ana@larch.example>', text: said },
  ],
  [
    'a sentence with a colon is no line above it',
    `Subject: to references, it is yours.`,
    { text: 'Subject: to references, it is yours.' },
  ],
  [
    'words that begin like one',
    `From: here on, all is well.\nWe go on.`,
    { text: 'From: here on, all is well.\nWe go on.' },
  ],
  ['nothing', '', { text: '' }],
])('%s', (_, pasted, parts) => expect(partsOf(pasted)).toEqual(parts));

const now = '2026-11-18T10:00:00.000Z';
const zone = 'Europe/London';

test('when it came: what is said goes before what stands there, that before now', () => {
  const pasted = `From: Ana\nDate: 17 Nov 2026 09:30 +0000\n\n${said}`;
  const came = (isSaid: boolean, text: string) => requestOf(text, { at: now, isSaid }, zone);
  expect(came(false, said)).toMatchObject({ receivedAt: now, timeZone: zone });
  expect(came(false, pasted)).toMatchObject({ receivedAt: '2026-11-17T09:30:00.000Z' });
  expect(came(true, pasted)).toMatchObject({ receivedAt: now });
});

test('the source of a message goes whole, in all its letters', () => {
  const source = `Received: by mx.example\r\nFrom: Ana <ana@larch.example>\r\nSubject: Grüße\r\n\r\nJa – “gern”. 👋`;
  const request = requestOf(`\n${source}`, { at: now, isSaid: false }, zone);
  expect('raw' in request && Buffer.from(request.raw, 'base64').toString('utf8')).toBe(source);
});

test('hostile text takes no time to speak of', () => {
  const lines = ['From: a', 'to: b', 'x'.repeat(100_000), ':'.repeat(50_000), '<'.repeat(50_000), ' '.repeat(90_000)];
  for (const one of lines) for (const other of lines) partsOf(`${one}\n${other}`);
  expect(partsOf(`${'a'.repeat(99_000)}<a@b.example>`)).toMatchObject({ text: expect.stringContaining('aaa') });
});
