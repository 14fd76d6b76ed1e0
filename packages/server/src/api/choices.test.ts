import { stepKey } from '@fineline/core/api';
import { asMoment, getMoment } from '@fineline/core/calendar';
import { planApplication } from 'fineline';
import { describe, expect } from 'vitest';
import { library } from '../applications/library.ts';
import { makeTestApp } from '../testing/app.ts';
import { test } from '../testing/database.ts';

const facts = {
  employer: { company: 'Larch & Co', country: 'GB', region: 'ENG' },
  role: 'Editor',
  people: [{ id: 'ana', name: 'Ana Okafor', email: 'ana@larch.example' }],
};
const anInterview = { type: 'interview', at: '2026-11-04T10:00:00Z', with: ['ana'] };
const thanks = { type: 'sent', at: '2026-11-05T09:00:00Z', action: 'thank-you', channel: 'email', to: ['ana'] };
const settings = { firstCheckInDay: 10, daysOff: ['2026-11-20'] };

describe('choices', () => {
  test('for all applications, and for one before them; each is taken back by leaving it out', async ({ database }) => {
    const { call, view } = await makeTestApp(database.store, { questions: library });
    const { id, version, choices } = await view('POST', '/api/applications', { facts, events: [anInterview, thanks] });
    const at = `/api/applications/${id}`;
    expect(choices).toEqual({});
    expect((await call('GET', '/api/choices')).json).toEqual({});

    expect(
      (await call('PUT', '/api/choices', { seen: {}, choices: { playbook: 'gentle-nudge', settings } })).status,
    ).toBe(200);
    expect((await view('GET', at)).plan.playbook).toBe('gentle-nudge');

    const own = await view('PUT', `${at}/choices`, { version, choices: { playbook: 'fineline' } });
    expect(own).toMatchObject({ version: version + 1, choices: { playbook: 'fineline' } });
    const application = { candidate: { name: 'You', timeZone: 'Europe/London' }, ...own.facts, events: [] };
    const events = own.history.map(({ event }) => event);
    expect(own.plan).toEqual(
      planApplication({ ...application, events }, { asOf: getMoment('2026-11-18T10:00:00Z'), settings }),
    );

    expect((await view('PUT', `${at}/choices`, { version: version + 1, choices: {} })).plan.playbook).toBe(
      'gentle-nudge',
    );
    expect((await call('PUT', `${at}/choices`, { version, choices: {} })).status).toBe(409);
  });

  test.for([
    [{ playbook: 'hopeful' }, 'playbook', 'there is no such playbook'],
    [{ settings: { firstCheckInDay: 4 } }, 'settings.firstCheckInDay', 'a check-in before the fifth day is too soon'],
    [{ settings: { daysOff: ['2026-02-30'] } }, 'settings.daysOff[0]', 'no such day'],
    [{ mood: 'calm' }, 'mood', 'an unknown field is an error'],
  ] as const)('%j is refused: %s', async ([choices, path], { database }) => {
    const { call } = await makeTestApp(database.store);
    const { status, json } = await call('PUT', '/api/choices', { seen: {}, choices });
    expect([status, json]).toMatchObject([400, { code: 'invalid-input', problems: [{ path: `choices.${path}` }] }]);
    expect((await call('GET', '/api/choices')).json).toEqual({});
  });
});

describe('two windows that begin from the same', () => {
  const zone = { timeZone: 'Europe/London' };
  test.for([
    ['/api/choices', { seen: {}, choices: { playbook: 'gentle-nudge' } }, { seen: {}, choices: { settings } }],
    ['/api/profile', { seen: null, profile: { name: 'Ana', ...zone } }, { seen: null, profile: zone }],
    [
      '/api/profile',
      { seen: null, profile: { phone: '1', email: 'a@b.example', ...zone } },
      { seen: { ...zone, email: 'a@b.example' }, profile: zone },
    ],
  ] as const)(
    '%s: the second changes nothing, until it has seen the first',
    async ([path, one, other], { database }) => {
      const { call } = await makeTestApp(database.store);
      const first = await call('PUT', path, one);
      expect(first.status).toBe(200);
      expect(await call('PUT', path, other)).toMatchObject({ status: 409, json: { code: 'changed-elsewhere' } });
      expect((await call('GET', path)).json).toEqual(first.json);
      expect((await call('PUT', path, { ...other, seen: first.json })).status).toBe(200);
    },
  );

  test('at the same moment: one of them is kept', async ({ database }) => {
    const { call } = await makeTestApp(database.store);
    const wishes = Array.from({ length: 6 }, (_, n) => ({
      seen: {},
      choices: { settings: { firstCheckInDay: 7 + n } },
    }));
    const answers = await Promise.all(wishes.map((wish) => call('PUT', '/api/choices', wish)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409, 409, 409]);
    const kept = answers.find(({ status }) => status === 200);
    expect((await call('GET', '/api/choices')).json).toEqual(kept?.json);
  });
});

describe('not today', () => {
  test('holds for the day on which it was said, and is taken back by naming no step', async ({ database }) => {
    const { call, clock, view } = await makeTestApp(database.store, {
      questions: library,
      now: '2026-11-13T10:00:00Z',
    });
    const { id, plan, version } = await view('POST', '/api/applications', { facts, events: [anInterview, thanks] });
    const steps = plan.advice.filter(({ state }) => state === 'due').map(stepKey);
    expect(steps).not.toEqual([]);
    const putOff = (date: string, which: string[]) =>
      call('PUT', `/api/applications/${id}/not-today`, { date, steps: which });
    const today = async () => (await call('GET', '/api/today')).json;

    expect((await putOff('2026-11-13', steps)).status).toBe(200);
    expect(await today()).toMatchObject({ applications: [{ notToday: steps, verdict: plan.verdict }] });
    expect((await view('GET', `/api/applications/${id}`)).version).toBe(version);

    clock.now = asMoment(clock.now + 86_400_000);
    expect(await today()).toMatchObject({ applications: [{ notToday: [] }] });
    clock.now = asMoment(clock.now - 86_400_000);
    await putOff('2026-11-13', []);
    expect(await today()).toMatchObject({ applications: [{ notToday: [] }] });
  });

  test('of an application that is not here is refused', async ({ database }) => {
    const { call } = await makeTestApp(database.store);
    const path = '/api/applications/5a4b2d90-6a2c-4c1c-9d3e-0a1b2c3d4e5f/not-today';
    expect((await call('PUT', path, { date: '2026-11-13', steps: ['check-in'] })).status).toBe(404);
  });
});

describe('an entry says when it was last changed', () => {
  test.for<
    [does: ('correct' | 'correct alike' | 'withdraw' | 'put back')[], minute: number | undefined, because: string]
  >([
    [[], undefined, 'it says what it said from the beginning'],
    [['correct'], 1, 'it was put right'],
    [['correct', 'correct alike'], 1, 'what was saved again alike changed nothing'],
    [['correct alike'], undefined, 'the same once more changed nothing'],
    [['withdraw', 'put back'], 2, 'it was away'],
  ])('%j: minute %s, because %s', async ([does, minute], { database }) => {
    const { clock, view } = await makeTestApp(database.store);
    let shown = await view('POST', '/api/applications', { facts, events: [anInterview, thanks] });
    const at = `/api/applications/${shown.id}`;
    const event = `${at}/events/${shown.history[0]?.id}`;
    let said: object = anInterview;
    for (const step of does) {
      clock.now = asMoment(clock.now + 60_000);
      if (step === 'correct') said = { ...anInterview, minutes: 45 };
      const { version } = shown;
      shown =
        step === 'withdraw'
          ? await view('DELETE', `${event}?version=${version}`)
          : await view('PUT', event, { version, event: said });
    }
    const [first, second] = (await view('GET', at)).history;
    expect(first?.changedAt).toBe(minute && `2026-11-18T10:0${minute}:00.000Z`);
    expect(second?.changedAt).toBeUndefined();
  });
});

describe('the record', () => {
  test('has what was corrected, what was taken away, and what the facts were', async ({ database }) => {
    const { call, clock, view } = await makeTestApp(database.store);
    const { id, history } = await view('POST', '/api/applications', { facts, events: [anInterview] });
    const event = history[0]?.id;
    const at = `/api/applications/${id}`;
    const corrected = { ...anInterview, minutes: 45 };
    clock.now = asMoment(clock.now + 60_000);
    await view('PUT', `${at}/events/${event}`, { version: 1, event: corrected });
    await view('DELETE', `${at}/events/${event}?version=2`);
    await view('PUT', `${at}/facts`, { version: 3, facts: { ...facts, role: 'Senior editor' } });
    expect((await call('GET', `${at}/record`)).json).toMatchObject({
      events: [
        { id: event, event: anInterview, recordedAt: '2026-11-18T10:00:00.000Z' },
        { id: event, event: corrected, recordedAt: '2026-11-18T10:01:00.000Z' },
        { id: event, event: null },
      ],
      facts: [
        { version: 1, facts },
        { version: 4, facts: { role: 'Senior editor' } },
      ],
    });
    expect((await call('GET', `/api/applications/${event}/record`)).status).toBe(404);
  });
});
