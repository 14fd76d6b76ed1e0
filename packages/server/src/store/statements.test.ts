/** Every statement that serving runs names the workspace: driven by every route, and by everything else that runs any. */
import { randomUUID } from 'node:crypto';
import { applicationViewSchema } from '@fineline/core/api';
import { asMoment } from '@fineline/core/calendar';
import pg from 'pg';
import { expect, vi } from 'vitest';
import { apiDocument } from '../api/document.ts';
import { askForLink } from '../auth/key.ts';
import { makeTestApp } from '../testing/app.ts';
import { test } from '../testing/database.ts';
import { tablesQuery } from '../testing/twoWorkspaces.ts';
import type { DutyEnd } from './dutyQueue.ts';
import { withClient } from './roles.ts';
import { asDutyId } from './tables.ts';
import type { Store } from './workspaceStore.ts';

/** Those that name none, and why they may. */
const exceptions: readonly [statement: RegExp, because: string][] = [
  [/^(?:begin|commit|rollback)$/i, 'it touches no table'],
  [/^select set_config\('app\.workspace_id', \$1, true\)$/, 'it sets the workspace for what follows'],
  [
    /^select "workspace_id".* from "fineline"\."duty" where "state" = .* order by "not_before" limit \$\d+$/,
    'what is due is looked for in all workspaces, as a role of its own that sees the times alone',
  ],
];

/** Whether every table that is read or changed is so by its workspace, and every row is added with one. */
function namesWorkspace(text: string): boolean {
  if (/^insert into "fineline"\."\w+" \("workspace_id", /.test(text)) return true;
  const tables = text.match(/(?:from|join|update|into) "fineline"\."\w+"/g) ?? [];
  const named = text.match(/(?:where|and|on) (?:"\w+"\.)*"workspace_id" = \$\d+/g) ?? [];
  return tables.length > 0 && named.length >= tables.length && /^(?:select|update|delete)\b/.test(text);
}

test.for([
  ['select "facts" from "fineline"."application" where "workspace_id" = $1', true, 'it is named'],
  ['select "facts" from "fineline"."application" where "application_id" = $1', false, 'another key is'],
  ['select "workspace_id" from "fineline"."application"', false, 'it is only asked for'],
  ['update "fineline"."application" set "workspace_id" = $1', false, 'it is what is changed'],
  ['insert into "fineline"."event" ("seq", "workspace_id") values ($1, $2)', false, 'it does not come first'],
  ['select 1', false, 'it touches no table, and is not among the exceptions'],
  [
    'select (select "seq" from "fineline"."event" where "seq" = $1) from "fineline"."application" where "workspace_id" = $2',
    false,
    'one of the two tables is read by it',
  ],
] as const)('%s: %s, because %s', ([text, is]) => {
  expect(namesWorkspace(text)).toBe(is);
});

/** The same object, whose uses are written down by name; objects in it, too. */
function watched<Watched extends object>(target: Watched, used: Set<string>): Watched {
  return new Proxy(target, {
    get(from, name, receiver) {
      const value: unknown = Reflect.get(from, name, receiver);
      used.add(String(name));
      return typeof value === 'object' && value !== null ? watched(value, used) : value;
    },
  });
}

const facts = { employer: { company: 'Larch & Co', country: 'GB' }, role: 'Editor', people: [] };
const event = { type: 'outcome', at: '2026-11-16T10:00:00Z', is: 'offered' };
const told = { events: [], people: [], needs: [], meeting: { uid: 'x@larch.example', sequence: 1 } };

/** What these are asked about is not understood here. */
const unread: ReadonlySet<string> = new Set(['post /api/tell', 'post /api/applications/{id}/reading']);

test('every statement that serving runs names the workspace', async ({ database }) => {
  const used = new Set<string>();
  const methods = new Set<string>();
  const store: Store = {
    inWorkspace: (id, work) =>
      database.store.inWorkspace(id, (mine) => {
        for (const [name, part] of Object.entries<unknown>({ ...mine, ...mine.sessions }))
          if (typeof part === 'function') methods.add(name);
        return work(watched(mine, used));
      }),
  };
  const before = database.statements.length;
  const { app, auth, call, clock, workspace } = await makeTestApp(store);
  const added = { id: '', eventId: '', version: 0 };
  const at = () => `/api/applications/${added.id}`;
  /** One call of each route, in an order in which each succeeds. */
  const calls: Record<string, () => Promise<{ status: number; json: unknown }>> = {
    'get /api/health': () => call('GET', '/api/health'),
    'post /api/session': () => call('POST', '/api/session', { token: auth.links.make() }),
    'post /api/sign-in-links': () =>
      call('POST', '/api/sign-in-links', undefined, { authorization: askForLink(auth.door).authorization }),
    'get /api/countries': () => call('GET', '/api/countries'),
    'put /api/profile': () => call('PUT', '/api/profile', { seen: null, profile: { timeZone: 'Europe/London' } }),
    'get /api/profile': () => call('GET', '/api/profile'),
    'put /api/choices': () => call('PUT', '/api/choices', { seen: {}, choices: {} }),
    'get /api/choices': () => call('GET', '/api/choices'),
    'post /api/applications': () => call('POST', '/api/applications', { facts, events: [event] }),
    'get /api/applications/{id}': () => call('GET', at()),
    'post /api/applications/{id}/events': () => call('POST', `${at()}/events`, { version: 1, events: [event] }),
    'put /api/applications/{id}/facts': () => call('PUT', `${at()}/facts`, { version: 2, facts }),
    'put /api/applications/{id}/events/{eventId}': () =>
      call('PUT', `${at()}/events/${added.eventId}`, { version: 3, event }),
    'delete /api/applications/{id}/events/{eventId}': () => call('DELETE', `${at()}/events/${added.eventId}?version=4`),
    'put /api/applications/{id}/choices': () => call('PUT', `${at()}/choices`, { version: 5, choices: {} }),
    'post /api/applications/{id}/told': () => call('POST', `${at()}/told`, { version: 6, told }),
    'put /api/applications/{id}/not-today': () =>
      call('PUT', `${at()}/not-today`, { date: '2026-11-18', steps: ['a'] }),
    'get /api/applications/{id}/record': () => call('GET', `${at()}/record`),
    'post /api/applications/{id}/reading': () => call('POST', `${at()}/reading`, { text: 'Soon.' }),
    'post /api/applications/{id}/replies': () =>
      call('POST', `${at()}/replies`, {
        version: 6,
        at: event.at,
        kind: 'filled',
        read: { mail: { text: 'It is filled.' }, understood: { kind: 'rejection' } },
      }),
    'get /api/corrections': () => call('GET', '/api/corrections'),
    'get /api/today': () => call('GET', '/api/today'),
    'post /api/tell': () => call('POST', '/api/tell', { ics: 'BEGIN:VCALENDAR' }),
    'delete /api/session': () => call('DELETE', '/api/session'),
  };
  const { paths = {} } = apiDocument(app);
  const routes = Object.entries(paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'delete', 'patch'] as const).filter((is) => item[is]).map((is) => `${is} ${path}`),
  );
  expect(Object.keys(calls).toSorted(), 'each route of the document is called here').toEqual(routes.toSorted());
  clock.now = asMoment(clock.now + 2 * 86_400_000); // so that the session is renewed
  for (const [route, ask] of Object.entries(calls)) {
    const { status, json } = await ask();
    expect(status, `${route}: ${JSON.stringify(json)}`).toBeLessThan(unread.has(route) ? 423 : 300);
    if (route === 'post /api/applications') Object.assign(added, idsOf(json));
  }

  const duties = watched(database.store.duties, used);
  for (const method of Object.keys(database.store.duties)) methods.add(method);
  duties.onAdded(() => undefined)();
  const ends: DutyEnd[] = [
    { is: 'released' },
    { is: 'later', after: 0, error: 'away' },
    { is: 'next', at: asMoment(0) },
    { is: 'failed', error: 'away' },
    { is: 'done' },
  ];
  for (const how of ends) {
    const duty = { id: asDutyId(randomUUID()), kind: 'named', name: how.is, about: {}, dueAt: asMoment(0) };
    await duties.add(workspace.id, duty);
    await duties.scan(['named'], 100);
    await duties.untilNext(['named']);
    const claimed = await duties.claim({ workspace: workspace.id, id: duty.id }, 60_000);
    if (!claimed) throw new Error('It was not claimed.');
    await duties.extend(claimed, 60_000);
    expect(await duties.end(claimed, how), how.is).toBe(true);
  }

  await duties.list(workspace.id);

  const statements = [...new Set(database.statements.slice(before))];
  expect(
    [...methods].filter((method) => !used.has(method)),
    'each method of the store was run',
  ).toEqual([]);
  const bare = statements.filter((text) => !namesWorkspace(text));
  expect(bare.filter((text) => !exceptions.some(([pattern]) => pattern.test(text)))).toEqual([]);
  for (const [pattern, because] of exceptions)
    expect(
      bare.some((text) => pattern.test(text)),
      because,
    ).toBe(true);
  const touched = new Set(statements.flatMap((text) => text.match(/(?<="fineline"\.")\w+/g) ?? []));
  const { rows } = await withClient(database.superuser, (client) => client.query<{ name: string }>(tablesQuery));
  expect([...touched].toSorted()).toEqual(rows.map(({ name }) => name));
});

test('so does the owner, who alone may delete a workspace', async ({ database }) => {
  const { workspace } = await makeTestApp(database.store);
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await database.store.forgetWorkspace(workspace.id);
  const texts = query.mock.calls.map(([text]: unknown[]) => String(text));
  query.mockRestore();
  expect(texts).toContain('delete from fineline.workspace where workspace_id = $1');
  expect(texts.filter((text) => !/workspace_id|^(?:begin|commit)$/.test(text))).toEqual([]);
});

function idsOf(json: unknown): { id: string; eventId: string } {
  const { id, history } = applicationViewSchema.parse(json);
  return { id, eventId: history[0]?.id ?? '' };
}
