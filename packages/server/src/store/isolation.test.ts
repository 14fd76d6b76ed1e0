/** What each role may be and do. What the serving role tries to reach another workspace: `crossing.test.ts`. */
import { randomUUID } from 'node:crypto';
import { asMoment } from '@fineline/core/calendar';
import type pg from 'pg';
import { expect } from 'vitest';
import { makeTestApp } from '../testing/app.ts';
import { type TestDatabase, test } from '../testing/database.ts';
import { tablesQuery } from '../testing/twoWorkspaces.ts';
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
  [
    `insert into fineline.duty (workspace_id, duty_id, kind, about, due_at, not_before)
       values ('THEIRS', gen_random_uuid(), 'tried', '{}', now(), now())`,
    'permission denied',
  ],
  [`update fineline.duty set state = 'done'`, 'permission denied'],
  [`delete from fineline.duty`, 'permission denied'],
  [`truncate fineline.duty`, 'permission denied'],
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

test('the scanning role sees no other table, whichever there are', async ({ database }) => {
  const { rows } = await withClient(database.superuser, (client) => client.query<{ name: string }>(tablesQuery));
  await withClient(database.access.scanner, async (scanner) => {
    for (const { name } of rows.filter((table) => table.name !== 'duty')) {
      const seen = scanner.query(`select workspace_id from fineline.${name}`);
      await expect(seen, name).rejects.toThrow('permission denied');
    }
  });
  expect(rows.length).toBeGreaterThan(5);
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
