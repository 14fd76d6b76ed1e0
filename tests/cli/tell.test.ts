import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toldSchema } from '@fineline/core/application';
import { build, patience, run } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'fineline-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(build, patience);

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Test//EN',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:1@brightwater.example',
  'DTSTAMP:20261110T090000Z',
  'DTSTART:20261124T100000Z',
  'DTEND:20261124T110000Z',
  'SUMMARY:Interview: Lettings Negotiator',
  'ORGANIZER;CN=Jason Whitmore:mailto:jason@brightwater.example',
  'ATTENDEE;CN=Zoë Li:mailto:zoe@brightwater.example',
  'ATTENDEE;CN=Ana Reyes:mailto:ana@post.example',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const mail = [
  'From: Jason Whitmore <jason@brightwater.example>',
  'To: Ana Reyes <ana@post.example>',
  'Subject: Interview',
  'MIME-Version: 1.0',
  'Content-Type: text/calendar; charset=utf-8; method=REQUEST',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(calendar).toString('base64'),
  '',
].join('\r\n');

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test('an invitation in words, on a machine in India', async () => {
  const words = ['tell', file('invite.ics', calendar), '--me', 'ana@post.example'];
  const { code, output, errors } = await run(words, '', { TZ: 'Asia/Kolkata' });
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  await expect(output).toMatchFileSnapshot('tell.golden.txt');
});

test.each<[string, string | Uint8Array, string]>([
  // name, content, because
  ['invite.ics', calendar, 'a calendar file'],
  ['invite.txt', `\r\n${calendar}`, 'a calendar says so in its first line'],
  ['mail.eml', mail, 'an e-mail that carries one'],
  ['mail', mail, 'whatever its name'],
  ['invite16.ics', Buffer.from(`\ufeff${calendar}`, 'utf16le'), 'in UTF-16'],
  ['latin.ics', Buffer.from(calendar, 'latin1'), 'in windows-1252'],
])('%s is understood (%#)', async (name, content) => {
  const { code, output, errors } = await run(['tell', file(name, content), '--me', 'ana@post.example', '--json']);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  const told = toldSchema.parse(JSON.parse(output));
  expect(told.events).toMatchObject([{ type: 'interview', minutes: 60 }]);
  expect(told.people.map((person) => person.name).toSorted()).toEqual(['Jason Whitmore', 'Zoë Li']);
});

test('standard input is as good as a file', async () => {
  const { code, output } = await run(['tell', '-', '--json'], calendar);
  expect(code).toBe(0);
  expect(toldSchema.parse(JSON.parse(output)).events).toMatchObject([{ type: 'interview' }]);
});

test('many at once, each with its own addresses, and a bad one between them', async () => {
  const requests = [
    { ics: calendar, me: ['ana@post.example'] },
    { ics: 5 },
    { raw: Buffer.from(mail).toString('base64') },
  ];
  const { code, output } = await run(
    ['tell', '--jsonl'],
    requests.map((request) => JSON.stringify(request)).join('\n'),
  );
  const answers = output
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(code).toBe(0);
  expect(answers).toMatchObject([
    { events: [{ type: 'interview' }] },
    { error: { code: 'invalid-input', message: expect.any(String), problems: [{ path: 'ics' }] } },
    { events: [{ type: 'interview' }] },
  ]);
});

test('what is no invitation is refused in one line', async () => {
  const { code, output, errors } = await run(['tell', file('garbage.ics', 'nothing of that kind')]);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(/^fineline tell: [^\n]*garbage\.ics: [^\n]+\n$/);
});
