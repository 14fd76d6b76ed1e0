import { randomUUID } from 'node:crypto';
import { asMoment } from '@fineline/core/calendar';
import type pg from 'pg';
import { expect } from 'vitest';
import { makeTestApp } from '../testing/app.ts';
import { type TestDatabase, test } from '../testing/database.ts';
import { openStore } from './openStore.ts';
import { StoreError } from './refusals.ts';
import { withClient } from './roles.ts';
import { asDutyId } from './tables.ts';

const facts = { employer: { company: 'Larch & Co', country: 'GB' }, role: 'Editor', people: [] };
const outcome = { type: 'outcome', at: '2026-11-16T10:00:00Z', is: 'offered' };
const duty = () => ({ id: asDutyId(randomUUID()), kind: 'tried', about: { secret: 'theirs' }, dueAt: asMoment(0) });

/** Two workspaces with an application each, and the serving role with the first one set. */
async function asFirstOfTwo<Value>(
  database: TestDatabase,
  work: (client: pg.Client, mine: string, theirs: string) => Promise<Value>,
): Promise<Value> {
  const [mine, theirs] = [await makeTestApp(database.store), await makeTestApp(database.store)];
  for (const { view, workspace } of [mine, theirs]) {
    await view('POST', '/api/applications', { facts, events: [outcome] });
    await database.store.duties.add(workspace.id, duty());
  }
  return withClient(database.access.server, async (client) => {
    await client.query('begin');
    await client.query(`select set_config('app.workspace_id', $1, true)`, [mine.workspace.id]);
    return work(client, mine.workspace.id, theirs.workspace.id);
  });
}

const tables = ['workspace', 'application', 'event', 'facts_revision', 'duty', 'session'] as const;

test('every table of the schema is known to these tests', async ({ database }) => {
  const found = await withClient(database.access.owner, (client) =>
    client.query(`select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as bound,
        (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
          where i.indrelid = c.oid and i.indisprimary) as first_of_key
      from pg_class c where relnamespace = 'fineline'::regnamespace and relkind in ('r', 'p') and relname <> 'migration'
      order by relname`),
  );
  expect(found.rows).toEqual(tables.toSorted().map((name) => ({ name, bound: true, first_of_key: 'workspace_id' })));
});

test.for(tables)('the serving role sees its own workspace in %s and no other', async (table, { database }) => {
  await asFirstOfTwo(database, async (client, mine, theirs) => {
    const all = await client.query(`select distinct workspace_id from fineline.${table}`);
    expect(all.rows).toEqual([{ workspace_id: mine }]);
    const named = await client.query(`select workspace_id from fineline.${table} where workspace_id = $1`, [theirs]);
    expect(named.rows).toEqual([]);
    await client.query(`select set_config('app.workspace_id', '', true)`);
    expect((await client.query(`select workspace_id from fineline.${table}`)).rows).toEqual([]);
  });
});

const rowOf = {
  workspace: `(workspace_id, kind, created_at) values ('THEIRS', 'own', now()) on conflict do nothing`,
  application: `(workspace_id, application_id, version, facts, meetings, created_at, changed_at)
     values ('THEIRS', gen_random_uuid(), 1, '{}', '[]', now(), now())`,
  event: `(workspace_id, application_id, seq, event_id, recorded_at)
     select 'THEIRS', application_id, 9, gen_random_uuid(), now() from fineline.application`,
  facts_revision: `(workspace_id, application_id, version, facts, recorded_at)
     select 'THEIRS', application_id, 9, '{}', now() from fineline.application`,
  session: `(workspace_id, session_hash, created_at, last_seen_at, expires_at)
     values ('THEIRS', repeat('0', 64), now(), now(), now())`,
  duty: `(workspace_id, duty_id, kind, about, due_at, not_before)
     values ('THEIRS', gen_random_uuid(), 'tried', '{}', now(), now())`,
};

test.for([
  // what is tried, and what becomes of it: the rows touched, or the error
  ...tables.map((table) => [`insert into fineline.${table} ${rowOf[table]}`, 'row-level security'] as const),
  [`update fineline.workspace set kind = 'sample' where workspace_id = 'THEIRS'`, 0],
  [`update fineline.application set version = 7 where workspace_id = 'THEIRS'`, 0],
  [`update fineline.application set workspace_id = 'THEIRS'`, 'row-level security'],
  [`update fineline.duty set state = 'done' where workspace_id = 'THEIRS'`, 0],
  [`update fineline.duty set workspace_id = 'THEIRS'`, 'row-level security'],
  [`alter policy scan on fineline.duty to fineline_server`, 'must be owner'],
  [`grant fineline_scanner to fineline_server`, 'permission denied'],
  [`set role fineline_scanner`, 'permission denied'],
  [`update fineline.session set expires_at = now() where workspace_id = 'THEIRS'`, 0],
  [`update fineline.session set workspace_id = 'THEIRS'`, 'row-level security'],
  [`update fineline.event set body = null`, 'permission denied'],
  [`update fineline.facts_revision set facts = '{}'`, 'permission denied'],
  ...tables.map((table) => [`delete from fineline.${table}`, 'permission denied'] as const),
  ...tables.map((table) => [`truncate fineline.${table}`, 'permission denied'] as const),
  ...tables.map((table) => [`alter table fineline.${table} disable row level security`, 'must be owner'] as const),
  ...tables.map((table) => [`drop policy one_workspace on fineline.${table}`, 'must be owner'] as const),
  [`select * from fineline.migration`, 'permission denied'],
  [`create table fineline.mine (x int)`, 'permission denied'],
  [`create table public.mine (x int)`, 'permission denied'],
  [`set role fineline_owner`, 'permission denied'],
  [`set local row_security = off; select * from fineline.event`, 'row-level security'],
  [`alter role fineline_server bypassrls`, 'permission denied'],
  [`copy fineline.application to program 'cat'`, 'permission denied'],
] as const)('the serving role tries %s: %s', async ([statement, becomes], { database }) => {
  await asFirstOfTwo(database, async (client, _mine, theirs) => {
    const tried = client.query(statement.replaceAll('THEIRS', theirs));
    if (typeof becomes === 'number') expect((await tried).rowCount).toBe(becomes);
    else await expect(tried).rejects.toThrow(becomes);
  });
});

test.for([
  ['superuser', 'a superuser sees everything'],
  ['nosuperuser bypassrls', 'it may bypass row-level security'],
  ['nosuperuser in role fineline_owner', 'it can become the owner of the tables'],
] as const)('the store is not opened for a role made with %s: %s', async ([options], { database }) => {
  const role = `r${randomUUID().replaceAll('-', '')}`;
  await withClient(database.superuser, (client) => client.query(`create role ${role} login password 'x' ${options}`));
  try {
    const server = { ...database.access.server, user: role, password: 'x' };
    const opened = openStore({ ...database.access, server });
    await expect(opened).rejects.toSatisfy((e) => e instanceof StoreError && e.refusal.code === 'role-bypasses');
  } finally {
    await withClient(database.superuser, async (client) => {
      await client.query(`drop owned by ${role}`);
      await client.query(`drop role ${role}`);
    });
  }
});

test.for([
  // what is tried, and what becomes of it: the rows seen, or the error
  [`select workspace_id, duty_id, kind, state, not_before from fineline.duty where workspace_id = 'THEIRS'`, 1],
  [`select * from fineline.duty`, 'permission denied'],
  [`select about from fineline.duty`, 'permission denied'],
  [`select name from fineline.duty`, 'permission denied'],
  [`select last_error from fineline.duty`, 'permission denied'],
  [`select state from fineline.duty where about is not null`, 'permission denied'],
  [`select state from fineline.duty for update`, 'permission denied'],
  [`insert into fineline.duty ${rowOf.duty}`, 'permission denied'],
  [`update fineline.duty set state = 'done'`, 'permission denied'],
  [`delete from fineline.duty`, 'permission denied'],
  [`truncate fineline.duty`, 'permission denied'],
  ...tables
    .filter((table) => table !== 'duty')
    .map((table) => [`select workspace_id from fineline.${table}`, 'permission denied'] as const),
  [`select * from fineline.migration`, 'permission denied'],
  [`create table fineline.mine (x int)`, 'permission denied'],
  [`create table public.mine (x int)`, 'permission denied'],
  [`set role fineline_server`, 'permission denied'],
  [`set role fineline_owner`, 'permission denied'],
  [`alter table fineline.duty disable row level security`, 'must be owner'],
  [`copy fineline.duty (about) to stdout`, 'permission denied'],
] as const)('the scanning role tries %s: %s', async ([statement, becomes], { database }) => {
  await asFirstOfTwo(database, async (_client, _mine, theirs) => {
    await withClient(database.access.scanner, async (scanner) => {
      const tried = scanner.query(statement.replaceAll('THEIRS', theirs));
      if (typeof becomes === 'number') expect((await tried).rowCount).toBe(becomes);
      else await expect(tried).rejects.toThrow(becomes);
    });
  });
});

test.for([
  ['superuser', 'a superuser sees everything'],
  ['bypassrls', 'it may bypass row-level security'],
  ['in role fineline_owner', 'it can become the owner of the tables'],
  ['in role fineline_server', 'it can serve'],
] as const)('what is due is not looked for by a role made with %s: %s', async ([options], { database }) => {
  const role = `r${randomUUID().replaceAll('-', '')}`;
  await withClient(database.superuser, (client) => client.query(`create role ${role} login password 'x' ${options}`));
  try {
    const scanner = { ...database.access.scanner, user: role, password: 'x' };
    await expect(openStore({ ...database.access, scanner })).rejects.toMatchObject({
      refusal: { code: 'role-bypasses', says: expect.stringContaining('FINELINE_DATABASE_SCANNER_URL') },
    });
  } finally {
    await (await openStore(database.access)).close(); // gives the right to look back to the role that may
    await withClient(database.superuser, async (client) => {
      await client.query(`drop owned by ${role}`);
      await client.query(`drop role ${role}`);
    });
  }
});

test('one role does not serve and look for what is due: it would see the duties of all workspaces whole', async ({
  database,
}) => {
  const { server } = database.access;
  await expect(openStore({ ...database.access, scanner: server })).rejects.toMatchObject({
    refusal: { code: 'role-bypasses' },
  });
  await asFirstOfTwo(database, async (client, mine) => {
    const { rows } = await client.query('select distinct workspace_id from fineline.duty');
    expect(rows, 'nothing was given to it').toEqual([{ workspace_id: mine }]);
  });
});
