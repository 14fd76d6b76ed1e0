import { newTextOf, type ReceivedMessage } from '@fineline/core/read';
import { describe, expect, test } from 'vitest';
import { messageOf } from './raw.ts';
import * as forms from './testing/messages.ts';

async function read(raw: string | Uint8Array): Promise<ReceivedMessage> {
  const message = await messageOf(typeof raw === 'string' ? Buffer.from(raw) : raw);
  if (!message.ok) throw new Error(message.refusal.says);
  return message.value;
}

test('who wrote, about what, and when by the clock there', async () => {
  expect(await read(forms.gmailReply)).toMatchObject({
    from: { name: 'Odalys Marín', address: 'odalys@quillfeather.example' },
    subject: 'Your interview',
    headers: { 'message-id': '<1@quillfeather.example>', to: 'Sam Okafor <sam.okafor@mail.example>' },
    // 12 November 2026, 10:15 there
    received: { moment: Date.UTC(2026, 10, 12, 9, 15), day: Date.UTC(2026, 10, 12) / 86_400_000, time: 36_900_000 },
    structure: {},
  });
});

describe('its words', () => {
  test.each<[raw: string, newText: string, because: string]>([
    [
      forms.gmailReply,
      'Hello Sam,\n\nWe liked your portfolio and shall write again by Friday.\n\nOdalys',
      'plain text is believed before HTML',
    ],
    [
      forms.outlookHtml,
      'Hello Sam,\n\nwe’ll pay € 12 an hour.\n\nOdalys',
      'HTML alone, in windows-1252, with its history',
    ],
    [
      forms.flowed,
      'We liked your portfolio and shall write again by Friday.\n\nOdalys',
      'flowed lines are put together',
    ],
    [forms.attached, 'See the mail below.', 'what is attached is no part of it'],
    [forms.passedOn, 'You have it.', 'a message with nothing but another in it is that other'],
    [forms.invitation, 'See you then.', 'a calendar beside a letter'],
    [forms.cancellationAlone, 'Cancelled: Interview\n\nI am ill, sorry.', 'a calendar without a letter'],
    [forms.postfixReport, 'Your message could not be delivered.', 'what came back is not read'],
    [
      forms.multipart(
        'alternative',
        'Content-Type: text/plain\r\n\r\nPlease view this e-mail in a program that supports HTML.',
        'Content-Type: text/html\r\n\r\n<p>You are invited.</p>',
      ),
      'You are invited.',
      'plain text that only points to the HTML',
    ],
    [
      forms.multipart(
        'alternative',
        'Content-Type: text/plain\r\n\r\n\r\n',
        'Content-Type: text/html\r\n\r\n<p>You are invited.</p>',
      ),
      'You are invited.',
      'plain text that is empty',
    ],
  ])('%#', async (raw, newText, because) => {
    expect(newTextOf((await read(raw)).text), because).toBe(newText);
  });
});

describe('broken encodings', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  test.each<[what: string, raw: Uint8Array]>([
    [
      'windows-1252 that says so',
      latin1(
        forms.message(
          'Content-Type: text/plain; charset=windows-1252',
          'Content-Transfer-Encoding: 8bit',
          '',
          'Jürgen\x92s caf\xe9',
        ),
      ),
    ],
    [
      'windows-1252 that says Latin-1',
      latin1(forms.message('Content-Type: text/plain; charset=iso-8859-1', '', 'Jürgen\x92s caf\xe9')),
    ],
    ['windows-1252 that says nothing', latin1(forms.message('', 'Jürgen\x92s caf\xe9'))],
    [
      'UTF-8 that says Latin-1',
      Buffer.from(forms.message('Content-Type: text/plain; charset=iso-8859-1', '', 'Jürgen’s café')),
    ],
    [
      'UTF-8 that says ASCII',
      Buffer.from(forms.message('Content-Type: text/plain; charset=us-ascii', '', 'Jürgen’s café')),
    ],
    [
      'UTF-8 twice over',
      Buffer.from(forms.message('Content-Type: text/plain; charset=utf-8', '', 'JÃ¼rgenâ€™s cafÃ©')),
    ],
    [
      'base64',
      Buffer.from(
        forms.message(
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: base64',
          '',
          Buffer.from('Jürgen’s café').toString('base64'),
        ),
      ),
    ],
    [
      'quoted-printable in an unknown charset',
      Buffer.from(
        forms.message(
          'Content-Type: text/plain; charset=x-nonsense',
          'Content-Transfer-Encoding: quoted-printable',
          '',
          'J=C3=BCrgen=E2=80=99s caf=C3=A9',
        ),
      ),
    ],
  ])('%s', async (_, raw) => {
    expect((await read(raw)).text.trim()).toBe('Jürgen’s café');
  });

  test('a name and a subject without any encoding', async () => {
    const message = await read(latin1('From: J\xfcrgen Wei\xdf <j@acme.example>\r\nSubject: Gespr\xe4ch\r\n\r\nJa.'));
    expect(message).toMatchObject({ from: { name: 'Jürgen Weiß' }, subject: 'Gespräch' });
  });
});

describe('its form', () => {
  test.each<[what: string, raw: string, structure: ReceivedMessage['structure']]>([
    ['a letter', forms.gmailReply, {}],
    ['an out-of-office note', forms.vacation, { autoSubmitted: 'auto-replied' }],
    ['a person who says so', forms.vacation.replace('auto-replied', 'no'), {}],
    [
      'a report of failure',
      forms.postfixReport,
      {
        autoSubmitted: 'auto-replied',
        report: {
          recipients: [
            {
              address: 'jobs@acme.example',
              action: 'failed',
              status: '5.1.1',
              diagnostic: '550 5.1.1 <jobs@acme.example>: Recipient unknown',
            },
          ],
        },
      },
    ],
    ['an invitation', forms.invitation, { calendar: { method: 'REQUEST', summary: 'Interview, second round' } }],
    ['a cancellation', forms.cancellationAlone, { calendar: { method: 'CANCEL', summary: 'Cancelled: Interview' } }],
    [
      'a report without its part',
      forms.message('Content-Type: multipart/report; report-type="delivery-status"; boundary=x', '', 'No.'),
      { report: { recipients: [] } },
    ],
    [
      'a receipt for reading, which reports no delivery',
      forms.message('Content-Type: multipart/report; report-type=disposition-notification; boundary=x', '', 'Read.'),
      {},
    ],
  ])('%s', async (_, raw, structure) => {
    expect((await read(raw)).structure).toEqual(structure);
  });

  test('a report of delay', async () => {
    const { report } = (await read(forms.eximDelay)).structure;
    expect(report?.recipients).toMatchObject([{ action: 'delayed', status: '4.0.0' }]);
  });
});

describe('what stands above the headers', () => {
  test.each<[what: string, above: string]>([
    ['the postmark of a mailbox file', 'From odalys@quillfeather.example Thu Nov 12 10:15:00 2026\n'],
    ['the same, marked', '>From odalys@quillfeather.example Thu Nov 12 10:15:00 2026\n'],
    ['blank lines', '\r\n\r\n'],
    ['a byte order mark', '\ufeff'],
  ])('%s', async (_, above) => {
    expect((await read(above + forms.flowed)).from?.name).toBe('Odalys Marín');
  });

  test('line ends of a Unix mailbox', async () => {
    expect((await read(forms.gmailReply.replaceAll('\r\n', '\n'))).subject).toBe('Your interview');
  });
});

test('a file that is no message is refused, with what to do', async () => {
  expect(await messageOf(Buffer.from('Dear Sam, we regret …'))).toMatchObject({
    ok: false,
    refusal: { code: 'not-a-message', says: expect.stringContaining('.eml') },
  });
});
