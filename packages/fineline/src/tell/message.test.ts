import type { Told } from '@fineline/core/application';
import { describe, expect, test } from 'vitest';
import { tell } from './index.ts';
import { base64, invitation, me } from './testing/files.ts';

async function toldOf(message: string | Uint8Array, own = me): Promise<Told> {
  const answer = await tell({ raw: base64(message), me: own });
  if (!answer.ok) throw new Error(answer.refusal.says);
  return answer.value;
}

const lines = (...all: string[]): string => all.join('\r\n');

const around = (...parts: string[]): string =>
  lines(
    'From: =?utf-8?Q?Odalys_Mar=C3=ADn?= <odalys@quillfeather.example>',
    'To: sam.okafor@mail.example',
    'Subject: Your interview',
    'Date: Thu, 12 Nov 2026 10:15:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="edge"',
    '',
    ...parts.flatMap((part) => ['--edge', part]),
    '--edge--',
    '',
  );

const ics = invitation('google-calendar');
const wrapped = (text: string | Uint8Array): string => base64(text).replace(/.{76}/g, '$&\r\n');
const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('');

test.each<[what: string, part: string]>([
  ['a plain calendar part', lines('Content-Type: text/calendar; charset=utf-8; method=REQUEST', '', ics)],
  [
    'a calendar part in base64',
    lines('Content-Type: text/calendar; charset=utf-8', 'Content-Transfer-Encoding: base64', '', wrapped(ics)),
  ],
  [
    'a calendar part in quoted-printable',
    lines(
      'Content-Type: text/calendar; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quotedPrintable(ics),
    ),
  ],
  [
    'application/ics',
    lines('Content-Type: application/ics; name="invite.ics"', 'Content-Transfer-Encoding: base64', '', wrapped(ics)),
  ],
  [
    'an attachment that is .ics by its name alone',
    lines(
      'Content-Type: application/octet-stream; name="invite.ics"',
      'Content-Disposition: attachment; filename="invite.ics"',
      'Content-Transfer-Encoding: base64',
      '',
      wrapped(ics),
    ),
  ],
  [
    'the same invitation twice',
    lines(
      'Content-Type: text/calendar; charset=utf-8',
      '',
      ics,
      '--edge',
      'Content-Type: application/ics; name="invite.ics"',
      'Content-Transfer-Encoding: base64',
      '',
      wrapped(ics),
    ),
  ],
  [
    'a message forwarded as an attachment',
    lines(
      'Content-Type: message/rfc822',
      '',
      'From: someone@else.example',
      'Content-Type: text/calendar; charset=utf-8',
      '',
      ics,
    ),
  ],
])('%s gives the interview', async (_, part) => {
  const told = await toldOf(around(lines('Content-Type: text/plain', '', 'See you then.'), part));
  expect(told.events).toMatchObject([{ type: 'interview', at: '2026-11-19T14:00:00Z', with: ['morwenna-tregear'] }]);
  expect(told.meeting).toEqual({ uid: '5k2v9d8c1m@google.com', sequence: 0 });
});

test('who sends an invitation is one of the people, and nobody twice', async () => {
  const told = await toldOf(around(lines('Content-Type: text/calendar; charset=utf-8', '', ics)));
  expect(told.people.map(({ name }) => name)).toEqual(['Morwenna Tregear', 'Ffion Pugh', 'Odalys Marín']);
});

describe('a charset that is wrong, or none', () => {
  const teams = invitation('teams');
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const part = (type: string, body: Uint8Array): Uint8Array => {
    const [start = '', end = ''] = around(lines(type, 'Content-Transfer-Encoding: base64', '', 'BODY')).split('BODY');
    return Buffer.from(start + wrapped(body) + end);
  };
  test.each<[what: string, message: Uint8Array]>([
    ['UTF-8 said to be US-ASCII', part('Content-Type: text/calendar; charset=us-ascii', Buffer.from(teams))],
    ['UTF-8 said to be Latin-1', part('Content-Type: text/calendar; charset=iso-8859-1', Buffer.from(teams))],
    ['windows-1252 as said', part('Content-Type: text/calendar; charset=windows-1252', latin(teams))],
    [
      'windows-1252 in an attachment that says nothing',
      part('Content-Type: application/octet-stream; name=a.ics', latin(teams)),
    ],
    [
      'UTF-16 in an attachment',
      part('Content-Type: application/octet-stream; name=a.ics', Buffer.from(`\ufeff${teams}`, 'utf16le')),
    ],
    [
      'windows-1252 that says nothing',
      latin(around(lines('Content-Type: text/calendar', 'Content-Transfer-Encoding: 8bit', '', teams))),
    ],
  ])('%s', async (_, message) => {
    const told = await toldOf(message);
    expect(told.people.map(({ name }) => name)).toContain('Jürgen Weiß');
  });

  test('the characters that windows-1252 has and Latin-1 has not', async () => {
    const told = await toldOf(
      around(
        lines(
          'Content-Type: text/plain; charset=windows-1252',
          'Content-Transfer-Encoding: quoted-printable',
          '',
          'Position: Teaching Assistant at St Mary=92s School',
        ),
      ),
    );
    expect(told).toMatchObject({ company: 'St Mary’s School', role: 'Teaching Assistant' });
  });
});

describe('a message without an invitation', () => {
  test('gives its sender and what it says, and asks for the rest', async () => {
    const told = await toldOf(
      around(
        lines(
          'Content-Type: text/plain; charset=utf-8',
          '',
          'Thank you for applying for the Customer Success Manager role at Quillfeather.',
        ),
      ),
    );
    expect(told).toEqual({
      events: [],
      people: [{ id: 'odalys-marin', name: 'Odalys Marín', email: 'odalys@quillfeather.example' }],
      company: 'Quillfeather',
      role: 'Customer Success Manager',
      needs: ['When is the interview, if this message is about one?'],
    });
  });

  test('is read where it is HTML only', async () => {
    const told = await toldOf(
      around(
        lines(
          'Content-Type: text/html; charset=utf-8',
          '',
          '<style>p{}</style><p>Position: <b>Head Chef</b></p><p>Company: The Gilded Goose</p>',
        ),
      ),
    );
    expect(told).toMatchObject({ company: 'The Gilded Goose', role: 'Head Chef' });
  });

  test('from a robot gives nobody, but the company it writes for', async () => {
    const told = await toldOf(
      'From: Northwind Recruiting <no-reply@us.greenhouse-mail.io>\r\nSubject: Thank you\r\n\r\nHello',
    );
    expect(told).toMatchObject({ people: [], company: 'Northwind' });
  });

  test('from the candidate gives nobody', async () => {
    expect((await toldOf('From: Sam <sam.okafor@mail.example>\r\nSubject: Hello\r\n\r\nHello')).people).toEqual([]);
  });

  test('to a mailbox that its server noted: that is the candidate’s', async () => {
    const told = await toldOf(
      'Delivered-To: sam.okafor@mail.example\r\nFrom: Sam <sam.okafor@mail.example>\r\n\r\nHello',
      [],
    );
    expect(told.people).toEqual([]);
  });
});

test('winmail.dat is refused with a way out', async () => {
  const message = around(
    lines('Content-Type: application/ms-tnef; name=winmail.dat', 'Content-Transfer-Encoding: base64', '', 'eJ8+Ig=='),
  );
  expect(await tell({ raw: base64(message), me })).toMatchObject({
    ok: false,
    refusal: { code: 'winmail', says: expect.stringContaining('.ics') },
  });
});

test('a calendar file handed in as a message is read as what it is', async () => {
  expect((await toldOf(ics)).meeting?.uid).toBe('5k2v9d8c1m@google.com');
});

test('a large attachment before the invitation does not hide it', async () => {
  const told = await toldOf(
    around(
      lines(
        'Content-Type: application/pdf',
        'Content-Transfer-Encoding: base64',
        '',
        wrapped(Buffer.alloc(4_000_000, 'x')),
      ),
      lines('Content-Type: text/calendar; charset=utf-8', '', ics),
    ),
  );
  expect(told.events).toHaveLength(1);
});
