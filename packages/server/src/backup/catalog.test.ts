import { expect } from 'vitest';
import { withClient } from '../store/roles.ts';
import { test } from '../testing/database.ts';
import { findTables, inOrder, leftOut } from './catalog.ts';

const allTables = `select relname as name from pg_class
  where relnamespace = 'fineline'::regnamespace and relkind in ('r', 'p') order by 1`;

test('every table of the schema is backed up, or left out on purpose, with a reason', async ({ database }) => {
  await withClient(database.access.owner, async (client) => {
    const { rows } = await client.query<{ name: string }>(allTables);
    const taken = (await findTables(client, 'fineline')).map(({ name }) => name);
    const all = rows.map(({ name }) => name);
    expect([...taken, ...Object.keys(leftOut)].toSorted()).toEqual(all);
    expect(all).toContain('event');
    for (const reason of Object.values(leftOut)) expect(reason).toMatch(/^.{30,}\.$/);
  });
});

test('a new table with a workspace is in the backup without being named anywhere, behind those it refers to', async ({
  database,
}) => {
  await withClient(database.access.owner, async (client) => {
    await client.query('begin');
    await client.query(`create table fineline.a_letter (workspace_id uuid, event_of uuid, seq integer,
      primary key (workspace_id, seq), foreign key (workspace_id, event_of) references fineline.application)`);
    const names = (await findTables(client, 'fineline')).map(({ name }) => name);
    expect(names.indexOf('a_letter')).toBeGreaterThan(names.indexOf('application'));
    expect(names[0]).toBe('workspace');
    await client.query('rollback');
  });
});

test('no column of a table in the backup is counted up by the database, whose count a restore would not know', async ({
  database,
}) => {
  const { rows } = await withClient(database.access.owner, (client) =>
    client.query(
      `select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
       where c.relnamespace = 'fineline'::regnamespace and c.relkind in ('r', 'p')
         and (a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) like '%nextval%') and c.relname <> all ($1)`,
      [Object.keys(leftOut)],
    ),
  );
  expect(rows).toEqual([]);
});

test('tables that refer to each other in a circle are a fault, and named', () => {
  const circle = [
    { name: 'hen', parents: ['egg'] },
    { name: 'egg', parents: ['hen'] },
    { name: 'farm', parents: [] },
  ];
  expect(() => inOrder(circle)).toThrow('hen, egg');
});
