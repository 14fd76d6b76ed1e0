/** Who is let in, by which cookie and which link, and who is told what. */
import { describe, expect } from 'vitest';
import { asMoment } from '@fineline/core/calendar';
import { askForLink } from '../auth/key.ts';
import { newSecret } from '../auth/secret.ts';
import { failingStore, makeTestApp } from '../testing/app.ts';
import { test } from '../testing/database.ts';
import { withClient } from '../store/roles.ts';
import { apiDocument } from './document.ts';
import { linkSchema } from './signIn.ts';

const day = 86_400_000;

test('every route but the way in, the way out and the health of the program is for those who are signed in', async ({
  database,
}) => {
  const { app, call } = await makeTestApp(database.store);
  const open: string[] = [];
  for (const [path, item] of Object.entries(apiDocument(app).paths ?? {})) {
    for (const method of ['get', 'post', 'put', 'delete'] as const) {
      if (!item[method]) continue;
      const { status, json } = await call(
        method.toUpperCase(),
        path.replaceAll(/\{\w+\}/g, 'f1e11e00-0000-4000-8000-000000000001'),
        method === 'get' ? undefined : {},
        { cookie: '' },
      );
      if (status === 401 && JSON.stringify(json).includes('"signed-out"')) continue;
      open.push(`${method} ${path}`);
    }
  }
  expect(open).toEqual(['get /api/health', 'post /api/session', 'delete /api/session', 'post /api/sign-in-links']);
});

describe('a request', () => {
  const cookies = [
    'none',
    'wrong',
    'own',
    'of the other workspace',
    'of another folder',
    'expired',
    'signed out',
  ] as const;
  test.for<[cookie: (typeof cookies)[number], method: string, path: string, status: number, because: string]>([
    // cookie, method, path, status, because
    ['none', 'GET', '/api/today', 401, 'nobody has said who asks'],
    ['none', 'GET', '/api/health', 200, 'whether it is here is no secret'],
    ['none', 'PUT', '/api/profile', 401, 'to write takes no less'],
    ['none', 'GET', '/api/nothing', 401, 'what there is, is not told either'],
    ['wrong', 'GET', '/api/today', 401, 'no browser was given that value'],
    ['wrong', 'PUT', '/api/profile', 401, 'nor may it write'],
    ['own', 'GET', '/api/today', 200, 'this browser was signed in'],
    ['own', 'PUT', '/api/profile', 200, 'and may write'],
    ['own', 'GET', '/api/nothing', 404, 'and is told that there is nothing'],
    ['of the other workspace', 'GET', '/api/today', 401, 'a session is of one workspace'],
    ['of the other workspace', 'PUT', '/api/profile', 401, 'for writing too'],
    ['of another folder', 'GET', '/api/today', 401, 'its cookie has another name, whatever its value'],
    ['expired', 'GET', '/api/today', 401, 'nobody came for 400 days'],
    ['signed out', 'GET', '/api/today', 401, 'it was signed out'],
    ['signed out', 'PUT', '/api/profile', 401, 'for writing too'],
  ])('with the cookie %s: %s %s is %i, because %s', async ([cookie, method, path, status], { database }) => {
    const { call, auth, session, clock } = await makeTestApp(database.store);
    const other = await makeTestApp(database.store);
    if (cookie === 'expired') clock.now = asMoment(clock.now + 400 * day);
    if (cookie === 'signed out') await call('DELETE', '/api/session');
    const sent: Record<(typeof cookies)[number], string> = {
      none: '',
      wrong: `${auth.cookie}=${newSecret()}`,
      own: `theirs=1; ${auth.cookie}=${session}`,
      'of the other workspace': `${auth.cookie}=${other.session}`,
      'of another folder': `fineline-own-0000000000000000=${session}`,
      expired: `${auth.cookie}=${session}`,
      'signed out': `${auth.cookie}=${session}`,
    };
    const body = method === 'GET' ? undefined : { seen: null, profile: { timeZone: 'Europe/London' } };
    const answer = await call(method, path, body, { cookie: sent[cookie] });
    expect(answer.status).toBe(status);
    if (status !== 401) return;
    expect(answer.json).toMatchObject({ code: 'signed-out', detail: expect.stringContaining('fineline open') });
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});

describe('a link', () => {
  test('signs a browser in once, with a cookie that no script reads and no other site sends', async ({ database }) => {
    const { call, auth } = await makeTestApp(database.store);
    const token = auth.links.make();
    const signedIn = await call('POST', '/api/session', { token }, { cookie: '' });
    expect([signedIn.status, signedIn.json]).toEqual([201, { signedIn: true }]);
    const [pair, ...flags] = (signedIn.headers.get('set-cookie') ?? '').split('; ');
    expect(pair).toMatch(/^fineline-own-f=[\w-]{43}$/);
    expect(flags.toSorted()).toEqual(['HttpOnly', `Max-Age=${400 * 86_400}`, 'Path=/', 'SameSite=Lax']);
    expect((await call('GET', '/api/today', undefined, { cookie: pair ?? '' })).status).toBe(200);

    const again = await call('POST', '/api/session', { token }, { cookie: '' });
    expect([again.status, again.json]).toEqual([401, expect.objectContaining({ code: 'link-spent' })]);
    expect(again.headers.get('set-cookie')).toBeNull();
  });

  test('that is brought twice at the same moment makes one session', async ({ database }) => {
    const { call, auth, workspace } = await makeTestApp(database.store);
    const sessions = async () =>
      withClient(database.superuser, async (client) => {
        const { rows } = await client.query('select from fineline.session where workspace_id = $1', [workspace.id]);
        return rows.length;
      });
    const before = await sessions();
    const token = auth.links.make();
    const brought = Array.from({ length: 5 }, () => call('POST', '/api/session', { token }, { cookie: '' }));
    const statuses = (await Promise.all(brought)).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([201, 401, 401, 401, 401]);
    expect((await sessions()) - before).toBe(1);
  });

  test('in a browser that is signed in already goes on with its session', async ({ database }) => {
    const { call, auth, session } = await makeTestApp(database.store);
    const { status, headers } = await call('POST', '/api/session', { token: auth.links.make() });
    expect(status).toBe(201);
    expect(headers.get('set-cookie')).toContain(`${auth.cookie}=${session};`);
  });

  test('is as good as before where the database did not answer', async ({ database }) => {
    const { call, auth } = await makeTestApp(database.store);
    const token = auth.links.make();
    const begin = auth.sessions.begin;
    auth.sessions.begin = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }));
    expect(await call('POST', '/api/session', { token }, { cookie: '' })).toMatchObject({
      status: 503,
      json: { code: 'store-away' },
    });
    auth.sessions.begin = begin;
    expect((await call('POST', '/api/session', { token }, { cookie: '' })).status).toBe(201);
  });

  test.for([
    [{}, 400, 'invalid-input', 'there is none'],
    [{ token: 7 }, 400, 'invalid-input', 'it is a number'],
    [{ token: '' }, 401, 'link-spent', 'it is empty'],
    [{ token: newSecret() }, 401, 'link-spent', 'nobody made it'],
    [{ token: 'x'.repeat(201) }, 400, 'invalid-input', 'it is too long to be one'],
    ['{"token":', 400, 'invalid-input', 'it is no JSON'],
  ] as const)('%j is refused with %i %s, because %s', async ([body, status, code]) => {
    const { call } = await makeTestApp(failingStore);
    expect(await call('POST', '/api/session', body, { cookie: '' })).toMatchObject({ status, json: { code } });
  });

  test('after ten wrong ones nobody may try for a while, and is told how long', async () => {
    const { call, auth, clock } = await makeTestApp(failingStore);
    const right = auth.links.make();
    const bring = (token: string) => call('POST', '/api/session', { token }, { cookie: '' });
    for (let i = 0; i < 10; i += 1) expect((await bring(newSecret())).status).toBe(401);
    const refused = await bring(right);
    expect(refused).toMatchObject({ status: 429, json: { code: 'too-many' } });
    expect(refused.headers.get('retry-after')).toBe('6');
    clock.now = asMoment(clock.now + 6_000);
    expect((await bring(right)).status, 'the right one was not used up').toBe(201);
  });
});

test('a visit on another day lets the cookie live on, one on the same day does not send it again', async ({
  database,
}) => {
  const { call, auth, session, clock } = await makeTestApp(database.store);
  expect((await call('GET', '/api/today')).headers.get('set-cookie')).toBeNull();
  clock.now = asMoment(clock.now + day);
  const [next, again] = [await call('GET', '/api/today'), await call('GET', '/api/today')];
  expect(next.headers.get('set-cookie')).toMatch(new RegExp(`^${auth.cookie}=${session}; Max-Age=34560000; `));
  expect(again.headers.get('set-cookie')).toBeNull();
});

test('signing out holds at once, and takes the cookie back', async ({ database }) => {
  const { call, auth } = await makeTestApp(database.store);
  expect((await call('GET', '/api/today')).status).toBe(200);
  const out = await call('DELETE', '/api/session');
  expect([out.status, out.json]).toEqual([200, { signedIn: false }]);
  expect(out.headers.get('set-cookie')).toMatch(new RegExp(`^${auth.cookie}=; Max-Age=0; Path=/`));
  expect((await call('GET', '/api/today')).status).toBe(401);
  expect((await call('DELETE', '/api/session')).status, 'a second time does no harm').toBe(200);
});

test('a link is made for whoever has the key of the folder, and ten wrong ones are enough', async () => {
  const { call, auth } = await makeTestApp(failingStore);
  const { authorization, isAnswer } = askForLink(auth.door);
  const ask = (header: string) => call('POST', '/api/sign-in-links', undefined, { cookie: '', authorization: header });
  const made = await ask(authorization);
  expect(made.status).toBe(201);
  const { token, proof } = linkSchema.parse(made.json);
  expect(isAnswer({ token, proof })).toBe(true);
  expect((await call('POST', '/api/session', { token }, { cookie: '' })).status).toBe(201);
  for (let i = 0; i < 10; i += 1)
    expect(await ask(`Bearer ${newSecret()}`)).toMatchObject({ status: 401, json: { code: 'wrong-key' } });
  expect(await ask(askForLink(auth.door).authorization)).toMatchObject({ status: 429 });
});

describe('how much is asked', () => {
  test('500 applications added one after another, with all their pages open twice, are held up by nothing', async () => {
    const { call, clock } = await makeTestApp(failingStore);
    for (let request = 0; request < 500 * 8 + 2 * 500; request += 1) {
      if (request % 2 === 0) clock.now = asMoment(clock.now + 10); // 200 a second is faster than it answers
      expect((await call('GET', '/api/countries')).status).toBe(200);
    }
  });

  test('what runs wild is slowed down; those outside cannot use up what those inside have', async () => {
    const { call } = await makeTestApp(failingStore);
    const count = async (headers?: Record<string, string>) => {
      for (let n = 0; ; n += 1) {
        const { status, headers: got } = await call('GET', '/api/countries', undefined, headers);
        if (status === 429) return [n, got.get('retry-after')];
      }
    };
    expect(await count({ cookie: '' })).toEqual([100, '1']);
    expect(await count()).toEqual([2_000, '1']);
    expect((await call('GET', '/api/health')).status).toBe(200);
  });
});

test('no line of the log holds a token, a cookie or a key', async () => {
  const { call, auth, session, lines } = await makeTestApp(failingStore);
  const token = auth.links.make();
  auth.sessions.begin = () => Promise.reject(new Error(`no place for ${token}`));
  const { authorization } = askForLink(auth.door);
  await call('POST', '/api/session', { token }, { cookie: '' });
  await call('GET', `/api/today?token=${token}`);
  await call('PUT', '/api/profile', { seen: null, profile: { timeZone: 'Europe/London' } }, { authorization });
  expect(lines).toHaveLength(3);
  for (const secret of [token, session, auth.door.key, authorization]) expect(lines.join('\n')).not.toContain(secret);
});
