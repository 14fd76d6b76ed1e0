import { describe, expect } from 'vitest';
import { makeTestApp } from '../testing/app.ts';
import { test } from '../testing/database.ts';

const anInterview = { type: 'interview', at: '2026-11-16T10:00:00Z', with: ['ana'] };
const facts = {
  employer: { company: 'Larch & Co', country: 'GB', region: 'ENG' },
  role: 'Editor',
  people: [{ id: 'ana', name: 'Ana Okafor' }],
};
const aPromise = { type: 'promise-made', at: '2026-11-16T11:00:00Z', what: 'Send two samples', due: '2026-11-20' };

describe('the history of an application', () => {
  test('is added, recorded, corrected, withdrawn and put back, and nothing is lost', async ({ database }) => {
    const { view } = await makeTestApp(database.store);
    const added = await view('POST', '/api/applications', { facts, events: [anInterview] });
    expect(added).toMatchObject({ version: 1, facts, history: [{ event: anInterview }], timeZone: 'Europe/London' });
    const at = `/api/applications/${added.id}`;

    const recorded = await view('POST', `${at}/events`, {
      version: 1,
      events: [aPromise],
      people: [
        { id: 'ana', name: 'Ana Okafor', title: 'Managing editor' },
        { id: 'ben', name: 'Ben Ito' },
      ],
    });
    expect(recorded.version).toBe(2);
    expect(recorded.facts.people.map(({ id, title }) => [id, title])).toEqual([
      ['ana', 'Managing editor'],
      ['ben', undefined],
    ]);
    const promise = recorded.history[1]?.id;

    const corrected = await view('PUT', `${at}/events/${promise}`, {
      version: 2,
      event: { ...aPromise, due: '2026-11-23' },
    });
    expect(corrected.history.map(({ id }) => id)).toEqual(recorded.history.map(({ id }) => id));
    expect(corrected.history[1]?.event).toMatchObject({ due: '2026-11-23' });

    const withdrawn = await view('DELETE', `${at}/events/${promise}?version=3`);
    expect(withdrawn.history).toHaveLength(1);

    const undone = await view('PUT', `${at}/events/${promise}`, { version: 4, event: aPromise });
    expect(undone).toMatchObject({ version: 5, history: recorded.history });
    expect(await view('GET', at)).toEqual(undone);
    expect((await view('GET', `${at}?playbook=gentle-nudge`)).plan.playbook).toBe('gentle-nudge');
  });

  test('keeps every line that was ever written, in order', async ({ database }) => {
    const { view, workspace } = await makeTestApp(database.store);
    const { id, history } = await view('POST', '/api/applications', { facts, events: [anInterview] });
    await view('DELETE', `/api/applications/${id}/events/${history[0]?.id}?version=1`);
    await view('PUT', `/api/applications/${id}/events/${history[0]?.id}`, { version: 2, event: anInterview });
    const { default: pg } = await import('pg');
    const client = new pg.Client(database.superuser);
    await client.connect();
    const { rows } = await client.query(
      'select seq, body is null as withdrawn from fineline.event where workspace_id = $1 and application_id = $2 order by seq',
      [workspace.id, id],
    );
    await client.end();
    expect(rows).toEqual([
      { seq: 1, withdrawn: false },
      { seq: 2, withdrawn: true },
      { seq: 3, withdrawn: false },
    ]);
  });

  test('two tabs: the second sees what the first did, and overwrites nothing', async ({ database }) => {
    const { view, call } = await makeTestApp(database.store);
    const { id } = await view('POST', '/api/applications', { facts, events: [] });
    const at = `/api/applications/${id}`;
    const changes = [aPromise, anInterview].map((event) =>
      call('POST', `${at}/events`, { version: 1, events: [event] }),
    );
    const answers = (await Promise.all(changes)).toSorted((a, b) => a.status - b.status);
    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
    const standing = await view('GET', at);
    expect(standing).toMatchObject({ version: 2 });
    expect(standing.history).toHaveLength(1);
    expect(answers[1]?.json).toMatchObject({ code: 'changed-elsewhere', current: standing });
    expect(answers[1]?.headers.get('content-type')).toBe('application/problem+json');
  });
});

test.for([
  // method, path below the application, body, status, path at fault, because
  [
    'POST',
    '/events',
    { version: 1, events: [{ ...anInterview, with: ['zoe'] }] },
    400,
    'events[0].with[0]',
    'nobody has that id',
  ],
  [
    'POST',
    '/events',
    { version: 1, events: [{ ...aPromise, due: '2026-02-30' }] },
    400,
    'events[0].due',
    'there is no such date',
  ],
  [
    'POST',
    '/events',
    { version: 1, events: [{ ...aPromise, due: '2026-11-01' }] },
    400,
    'events[0].due',
    'it lies before the promise',
  ],
  [
    'POST',
    '/events',
    { version: 1, events: [{ ...aPromise, colour: 'red' }] },
    400,
    'events[0].colour',
    'the field is unknown',
  ],
  ['POST', '/events', { version: 1, events: [] }, 400, 'events', 'there is nothing to record'],
  [
    'PUT',
    '/facts',
    { version: 1, facts: { ...facts, employer: { company: 'L', country: 'GB', region: 'XX' } } },
    400,
    'facts.employer.region',
    'GB has no such region',
  ],
  [
    'PUT',
    '/facts',
    { version: 1, facts: { ...facts, people: [] } },
    400,
    'events[0].with[0]',
    'an event names the person who would go',
  ],
  [
    'PUT',
    '/events/6dbd2dc7-4d0b-4b43-bd43-5a1a4b1d6d7b',
    { version: 1, event: aPromise },
    404,
    undefined,
    'no event has that id',
  ],
  ['PUT', '/events/7', { version: 1, event: aPromise }, 400, 'eventId', 'it is no id'],
  [
    'DELETE',
    '/events/6dbd2dc7-4d0b-4b43-bd43-5a1a4b1d6d7b?version=1',
    undefined,
    404,
    undefined,
    'no event has that id',
  ],
  ['POST', '/events', '{"version": 1,', 400, undefined, 'it is not whole JSON'],
  ['POST', '/nothing', {}, 404, undefined, 'there is no such address'],
] as const)('%s %s %j is refused with %i at %s: %s', async ([method, path, body, status, at], { database }) => {
  const { view, call } = await makeTestApp(database.store);
  const added = await view('POST', '/api/applications', { facts, events: [anInterview] });
  const answer = await call(method, `/api/applications/${added.id}${path}`, body);
  expect(answer.status).toBe(status);
  if (at) expect(answer.json).toMatchObject({ code: 'invalid-input', problems: [{ path: at }] });
  expect(await view('GET', `/api/applications/${added.id}`)).toEqual(added);
});

test('a body that is not sent as JSON is refused, not taken unchecked', async ({ database }) => {
  const { call } = await makeTestApp(database.store);
  const answer = await call('POST', '/api/applications', JSON.stringify({ facts, events: [] }), {
    'content-type': 'text/plain',
  });
  expect(answer.status).toBe(400);
});

test('text with what PostgreSQL cannot hold is kept without it', async ({ database }) => {
  const { view } = await makeTestApp(database.store);
  const reply = {
    type: 'reply',
    at: '2026-11-17T09:00:00Z',
    kind: 'acknowledgement',
    body: 'a\0b \ud83d c \ud83d\ude42 \\u0000 "',
  };
  const { history } = await view('POST', '/api/applications', { facts, events: [reply] });
  expect(history[0]?.event).toMatchObject({ body: 'ab \ufffd c \ud83d\ude42 \\u0000 "' });
});
