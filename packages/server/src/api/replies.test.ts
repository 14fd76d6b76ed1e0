import { correctionsSchema, readAnswerSchema } from '@fineline/core/api';
import { describe, expect } from 'vitest';
import { library } from '../applications/library.ts';
import { withClient } from '../store/roles.ts';
import { makeTestApp } from '../testing/app.ts';
import { type TestDatabase, test } from '../testing/database.ts';

const ana = { id: 'ana', name: 'Ana Okafor', email: 'ana@larch.example' };
const facts = {
  employer: { company: 'Larch & Co', country: 'GB', region: 'ENG' },
  role: 'Editor',
  people: [ana, { id: 'ben', name: 'Ben Ito' }],
};
const anInterview = { type: 'interview', at: '2026-11-16T10:00:00Z', with: ['ana'] };

async function begin(database: TestDatabase) {
  const app = await makeTestApp(database.store, { questions: library });
  const profile = { name: 'Maya Thornton', email: 'maya@post.example', timeZone: 'Europe/London' };
  await app.call('PUT', '/api/profile', { seen: null, profile });
  const { id } = await app.view('POST', '/api/applications', { facts, events: [anInterview] });
  const at = `/api/applications/${id}`;
  return {
    ...app,
    id,
    at,
    read: async (request: unknown) => readAnswerSchema.parse((await app.call('POST', `${at}/reading`, request)).json),
    corrections: async () => correctionsSchema.parse((await app.call('GET', '/api/corrections')).json).corrections,
  };
}

const base64 = (lines: readonly string[]) => Buffer.from(`${lines.join('\r\n')}\r\n`).toString('base64');
const letter = (from: string, text: string, more: readonly string[] = []) => ({
  raw: base64([
    `From: ${from}`,
    'To: Maya Thornton <maya@post.example>',
    'Subject: Your interview',
    'Date: Tue, 17 Nov 2026 09:30:00 +0100',
    ...more,
    '',
    text,
  ]),
});
const calendar = (method: 'REQUEST' | 'CANCEL', organizer: string) => ({
  raw: base64([
    `From: ${organizer}`,
    'Subject: Second interview',
    'Date: Tue, 17 Nov 2026 09:30:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'We would like to invite you to a second interview on Thursday.',
    '--b',
    `Content-Type: text/calendar; method=${method}`,
    '',
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:two@larch.example',
    `SEQUENCE:${method === 'CANCEL' ? 1 : 0}`,
    'DTSTAMP:20261117T090000Z',
    'DTSTART:20261126T100000Z',
    'DURATION:PT45M',
    'SUMMARY:Second interview',
    `ORGANIZER;CN=Organizer:mailto:${/<(.+)>/.exec(organizer)?.[1] ?? ''}`,
    'ATTENDEE;CN=Maya Thornton:mailto:maya@post.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '--b--',
  ]),
});

describe('what they answered is read', () => {
  test('with its date, its sender and its evidence, and nothing is kept', async ({ database }) => {
    const { read, view, at } = await begin(database);
    const before = await view('GET', at);
    const answer = await read(
      letter('Ana Okafor <Ana@Larch.example>', 'We have not decided yet. We will let you know by 27 November.'),
    );
    expect(answer).toMatchObject({
      reading: { kind: 'still-deciding', until: '2026-11-27' },
      mail: {
        from: 'Ana Okafor <ana@larch.example>',
        subject: 'Your interview',
        receivedAt: '2026-11-17T09:30:00+01:00',
      },
      at: '2026-11-17T08:30:00.000Z',
      from: 'ana',
    });
    expect(answer.reading.evidence.length).toBeGreaterThan(0);
    expect(answer.mail.text).toBe(answer.reading.newText);
    expect(await view('GET', at)).toEqual(before);
  });

  test.for([
    ['Ana Okafor <ana@larch.example>', { from: 'ana' }, 'the address is hers'],
    ['"A. Okafor" <ANA@larch.example>', { from: 'ana' }, 'addresses know no case'],
    [
      'Ben Ito <b.ito@larch.example>',
      { from: 'ben', sender: { name: 'Ben Ito', email: 'b.ito@larch.example' } },
      'the name is his, and no address was known',
    ],
    [
      'Cem Aydin <cem@larch.example>',
      { sender: { name: 'Cem Aydin', email: 'cem@larch.example' } },
      'it is somebody new',
    ],
    ['Larch Careers <jobs@larch.example>', {}, 'nobody in particular reads that mailbox'],
    ['Larch <no-reply@larch.example>', {}, 'nobody reads that mailbox'],
    ['Maya Thornton <maya@post.example>', {}, 'it is the candidate herself'],
    ['<dua@larch.example>', {}, 'what has no name is no person yet'],
  ] as const)('a message from %s is from %j, because %s', async ([from, who], { database }) => {
    const { read } = await begin(database);
    const { from: known, sender } = await read({
      from,
      text: 'Thank you for your time on Monday. We will be in touch.',
    });
    expect({ ...(known && { from: known }), ...(sender && { sender }) }).toEqual(who);
  });

  test('a message that came back is about whom it did not reach', async ({ database }) => {
    const { read } = await begin(database);
    const answer = await read(
      letter(
        'Mail Delivery System <MAILER-DAEMON@post.example>',
        'Your message to ana@larch.example could not be delivered: 550 5.1.1 no such user.',
        ['Auto-Submitted: auto-replied', 'X-Failed-Recipients: ana@larch.example'],
      ),
    );
    expect(answer).toMatchObject({ reading: { kind: 'bounce' }, from: 'ana' });
    expect(answer.mail.headers).toEqual({ 'auto-submitted': 'auto-replied' });
  });

  test('a date that is still to come is not when it came', async ({ database }) => {
    const { read } = await begin(database);
    const answer = await read({ text: 'We will be in touch.', receivedAt: '2031-01-01T10:00:00Z' });
    expect(answer.at).toBe('2026-11-18T10:00:00.000Z');
  });

  test.for<[because: string, status: number, code: string, request: unknown]>([
    ['it is no message', 422, 'unreadable', { raw: 'c2hvcnQ=' }],
    ['it is longer than any letter', 400, 'invalid-input', { text: 'x'.repeat(100_001) }],
    ['it has a field that is unknown', 400, 'invalid-input', { text: 'Soon.', more: 1 }],
    ['it is larger than what is taken', 413, 'too-large', { raw: 'A'.repeat(34_000_001) }],
  ])('is refused where %s: %i %s', async ([, status, code, request], { database }) => {
    const { call, at } = await begin(database);
    expect(await call('POST', `${at}/reading`, request)).toMatchObject({ status, json: { code } });
  });

  test('of an application that is not there nothing is read', async ({ database }) => {
    const { call } = await begin(database);
    const path = '/api/applications/00000000-0000-4000-8000-000000000000';
    expect(await call('POST', `${path}/reading`, { text: 'Soon.' })).toMatchObject({ status: 404 });
    const filed = { version: 1, at: '2026-11-17T08:30:00Z', kind: 'offer' };
    expect(await call('POST', `${path}/replies`, filed)).toMatchObject({ status: 404 });
  });
});

const filed = { version: 1, at: '2026-11-17T08:30:00Z', kind: 'still-deciding', until: '2026-11-27', body: 'Soon.' };

describe('an answer is filed', () => {
  test('as an event, and the plan moves', async ({ database }) => {
    const { view, at } = await begin(database);
    const before = await view('GET', at);
    const after = await view('POST', `${at}/replies`, { ...filed, from: 'ana' });
    expect(after.history.slice(1)).toMatchObject([
      {
        event: { type: 'reply', at: filed.at, from: 'ana', kind: 'still-deciding', until: '2026-11-27', body: 'Soon.' },
      },
    ]);
    const opens = ({ plan }: typeof after) => plan.advice.find(({ action }) => action === 'check-in')?.opens ?? '';
    expect(opens(before) < '2026-11-27').toBe(true);
    expect(opens(after) >= '2026-11-27', opens(after)).toBe(true);
  });

  test('of somebody new, who is then one of the people, and once', async ({ database }) => {
    const { view, at } = await begin(database);
    const sender = { name: 'Cem Aydin', email: 'cem@larch.example' };
    const after = await view('POST', `${at}/replies`, { ...filed, sender });
    const cem = after.facts.people.at(-1);
    expect(cem).toMatchObject(sender);
    expect(after.history.at(-1)?.event).toMatchObject({ from: cem?.id });
    const again = await view('POST', `${at}/replies`, { ...filed, version: 2, sender });
    expect(again.facts.people).toEqual(after.facts.people);
    expect(again.history.at(-1)?.event).toMatchObject({ from: cem?.id });
  });

  test('with an address, for whoever had none; another’s stays', async ({ database }) => {
    const { view, at } = await begin(database);
    const emails = (one: Awaited<ReturnType<typeof view>>) => one.facts.people.map(({ email }) => email);
    const ben = await view('POST', `${at}/replies`, {
      ...filed,
      from: 'ben',
      sender: { name: 'B', email: 'ben@larch.example' },
    });
    expect(emails(ben)).toEqual(['ana@larch.example', 'ben@larch.example']);
    const sender = { name: 'Ana', email: 'other@larch.example' };
    const still = await view('POST', `${at}/replies`, { ...filed, version: 2, from: 'ana', sender });
    expect(emails(still)).toEqual(emails(ben));
  });

  test.for<[because: string, wrong: Record<string, unknown>, status: number, says: RegExp]>([
    ['somebody was first', { version: 7 }, 409, /another window/],
    ['there is no such kind', { kind: 'maybe' }, 400, /kind/],
    ['nobody bears that id', { from: 'nobody' }, 400, /from/],
    ['there is no such date', { until: '2026-02-30' }, 400, /until/],
  ])('not where %s: %j', async ([, wrong, status, says], { database }) => {
    const { call, at, view } = await begin(database);
    const answer = await call('POST', `${at}/replies`, { ...filed, ...wrong });
    expect(answer).toMatchObject({ status, json: { detail: expect.stringMatching(says) } });
    expect((await view('GET', at)).version).toBe(1);
  });

  test('with the invitation in it, in one go; a second time the interview is there already', async ({ database }) => {
    const { read, view, at } = await begin(database);
    const { told, reading, from } = await read(calendar('REQUEST', 'Ana Okafor <ana@larch.example>'));
    expect(reading.kind).toBe('next-step');
    const body = { at: filed.at, kind: reading.kind, from, told };
    const after = await view('POST', `${at}/replies`, { ...body, version: 1 });
    expect(after.version).toBe(2);
    expect(after.history.map(({ event }) => event.type)).toEqual(['interview', 'interview', 'reply']);
    expect(after.history[1]?.event).toMatchObject({ with: ['ana'], minutes: 45 });
    const again = await view('POST', `${at}/replies`, { ...body, version: 2 });
    expect(again.history.map(({ event }) => event.type)).toEqual(['interview', 'interview', 'reply', 'reply']);
  });

  test('not with a cancellation by somebody else; without it the answer is', async ({ database }) => {
    const { read, call, view, at } = await begin(database);
    const invited = await read(calendar('REQUEST', 'Ana Okafor <ana@larch.example>'));
    await view('POST', `${at}/replies`, { version: 1, at: filed.at, kind: 'next-step', told: invited.told });
    const { told } = await read(calendar('CANCEL', 'Eve <eve@evil.example>'));
    const body = { version: 2, at: filed.at, kind: 'rejection' };
    expect(await call('POST', `${at}/replies`, { ...body, told })).toMatchObject({
      status: 422,
      json: { code: 'not-from-organizer' },
    });
    expect((await view('POST', `${at}/replies`, body)).version).toBe(3);
  });
});

describe('what was put right', () => {
  const mail = { from: 'Ana Okafor <ana@larch.example>', text: 'We went another way.\0' };
  const read = { mail, understood: { kind: 'acknowledgement' } };
  const right = { version: 1, at: filed.at, kind: 'rejection', read };

  test.for<[because: string, request: Record<string, unknown>, expected: unknown]>([
    ['it is kept: it is another kind', right, { kind: 'rejection' }],
    ['it is none: it was understood', { ...right, kind: 'acknowledgement' }, undefined],
    [
      'it is none: nothing asked for is nothing asked for',
      { ...right, kind: 'acknowledgement', asksFor: [] },
      undefined,
    ],
    [
      'it is kept: a date was missed',
      { ...right, kind: 'acknowledgement', until: '2026-11-27' },
      { kind: 'acknowledgement', until: '2026-11-27' },
    ],
    [
      'it is kept: what they ask for was missed',
      { ...right, kind: 'asks-for-something', asksFor: ['two references'] },
      { kind: 'asks-for-something', asksFor: ['two references'] },
    ],
    ['it is none: nothing had been read', { ...filed, kind: 'rejection' }, undefined],
  ])('%s', async ([, request, expected], { database }) => {
    const { view, corrections, at } = await begin(database);
    await view('POST', `${at}/replies`, request);
    const [first, ...others] = await corrections();
    expect(others).toEqual([]);
    expect(first).toEqual(
      expected === undefined ? undefined : { request: { ...mail, text: 'We went another way.' }, expect: expected },
    );
  });

  test('counts as long as the reply stands, and goes with the application', async ({ database }) => {
    const { view, corrections, at, id, workspace } = await begin(database);
    const { history } = await view('POST', `${at}/replies`, right);
    const reply = history.at(-1);
    if (!reply) throw new Error('It was not filed.');
    await view('DELETE', `${at}/events/${reply.id}?version=2`);
    expect(await corrections(), 'it was taken back').toEqual([]);
    await view('PUT', `${at}/events/${reply.id}`, { version: 3, event: reply.event });
    expect(await corrections(), 'it was put back').toHaveLength(1);
    const left = await withClient(database.superuser, async (client) => {
      await client.query('delete from fineline.application where workspace_id = $1 and application_id = $2', [
        workspace.id,
        id,
      ]);
      return client.query('select from fineline.correction where workspace_id = $1', [workspace.id]);
    });
    expect(left.rowCount).toBe(0);
  });
});
