import { expect } from 'vitest';
import { tellAnswerSchema } from '@fineline/core/api';
import { library } from '../applications/library.ts';
import { makeTestApp } from '../testing/app.ts';
import { test } from '../testing/database.ts';

const invitation = ({
  sequence = 0,
  start = '20261120T100000Z',
  method = 'REQUEST',
  organizer = 'ana@larch.example',
} = {}) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:one@larch.example',
    `SEQUENCE:${sequence}`,
    'DTSTAMP:20261116T090000Z',
    `DTSTART:${start}`,
    'DURATION:PT45M',
    'SUMMARY:Interview: Editor',
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    `ORGANIZER;CN=Ana Okafor:mailto:${organizer}`,
    'ATTENDEE;CN=Maya Thornton:mailto:maya@post.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

test('an invitation becomes an interview, moves it, and takes it back', async ({ database }) => {
  const { call, view } = await makeTestApp(database.store, { questions: library });
  const profile = { name: 'Maya Thornton', email: 'maya@post.example', timeZone: 'Europe/London' };
  await call('PUT', '/api/profile', { seen: null, profile });
  const ask = async (ics: string) => tellAnswerSchema.parse((await call('POST', '/api/tell', { ics })).json);

  const { told, applications } = await ask(invitation());
  expect(applications).toEqual([]);
  expect(told.people.map(({ email }) => email)).toEqual(['ana@larch.example']); // the profile's own address is no interviewer
  const added = await view('POST', '/api/applications', {
    facts: { employer: { company: 'Larch & Co', country: 'GB' }, role: 'Editor', people: told.people },
    events: told.events,
    meeting: told.meeting,
  });
  expect(added.history).toHaveLength(1);
  const at = `/api/applications/${added.id}/told`;

  const moved = await ask(invitation({ sequence: 1, start: '20261123T140000Z' }));
  expect(moved.applications).toEqual([added.id]);
  const after = await view('POST', at, { version: 1, told: moved.told });
  expect(after.history).toMatchObject([
    { id: added.history[0]?.id, event: { at: expect.stringContaining('2026-11-23T14:00') } },
  ]);

  const again = await view('POST', at, { version: 2, told: moved.told });
  expect(again, 'a second time changes nothing').toEqual(after);
  expect(await view('POST', at, { version: 2, told }), 'the older one comes too late').toEqual(after);

  const foreign = await ask(
    invitation({ sequence: 2, start: '20261123T140000Z', method: 'CANCEL', organizer: 'eve@evil.example' }),
  );
  expect(await call('POST', at, { version: 2, told: foreign.told })).toMatchObject({
    status: 422,
    json: { code: 'not-from-organizer' },
  });

  const off = await ask(invitation({ sequence: 2, start: '20261123T140000Z', method: 'CANCEL' }));
  const cancelled = await view('POST', at, { version: 2, told: off.told });
  expect(cancelled.history).toMatchObject([{ id: added.history[0]?.id, event: { cancelled: true } }]);
});

test('what is no invitation is refused, and nothing is kept', async ({ database }) => {
  const { call } = await makeTestApp(database.store, { questions: library });
  const answer = await call('POST', '/api/tell', { ics: 'Dear diary' });
  expect(answer).toMatchObject({ status: 422, json: { code: 'unreadable' } });
  expect((await call('GET', '/api/today')).json).toMatchObject({ applications: [] });
});
