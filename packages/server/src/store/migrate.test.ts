import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { test } from '../testing/database.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { ownerRole, scannerRole, serverRole, withClient } from './roles.ts';
import type { TestDatabase } from '../testing/database.ts';

const roles = { serving: serverRole, scanning: scannerRole };

async function emptyDatabase(database: TestDatabase) {
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await withClient(database.superuser, (client) => client.query(`create database ${name} owner ${ownerRole}`));
  return { ...database.access.owner, database: name };
}

const schemaQuery = `select table_name, column_name, data_type, is_nullable from information_schema.columns
  where table_schema = 'fineline' order by table_name, ordinal_position`;

test('two programs that start at once migrate once', async ({ database }) => {
  const owner = await emptyDatabase(database);
  await Promise.all([1, 2, 3].map(() => withClient(owner, (client) => migrate(client, roles))));
  const { rows } = await withClient(owner, (client) =>
    client.query('select number from fineline.migration order by 1'),
  );
  expect(rows).toEqual(migrations.map(({ number }) => ({ number })));
});

test('a migration that fails leaves nothing of itself, and the ones before it stand', async ({ database }) => {
  const owner = await emptyDatabase(database);
  const broken = {
    number: 9_001,
    name: 'broken',
    sql: 'create table half (workspace_id uuid primary key); select 1 / 0;',
  };
  await withClient(owner, async (client) => {
    await expect(migrate(client, roles, [...migrations, broken])).rejects.toThrow('division by zero');
    await migrate(client, roles);
    const { rows } = await client.query<{ table_name: string }>(schemaQuery);
    expect(rows.map(({ table_name }) => table_name)).not.toContain('half');
  });
});

test('data that a newer program has written is refused, and not changed', async ({ database }) => {
  const owner = await emptyDatabase(database);
  const newer = { number: 9_002, name: 'newer', sql: 'create table novelty (workspace_id uuid primary key)' };
  await withClient(owner, async (client) => {
    await migrate(client, roles, [...migrations, newer]);
    const before = await client.query(schemaQuery);
    await expect(migrate(client, roles)).rejects.toMatchObject({ refusal: { code: 'newer-data' } });
    expect((await client.query(schemaQuery)).rows).toEqual(before.rows);
  });
});

test('numbers rise by one, so that no migration is ever put between two released ones', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, i) => i + 1));
});
