/** What the migrations make of a database, on every server that is here and from every number on. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { expect } from 'vitest';
import { type TestDatabase, test } from '../testing/database.ts';
import { otherBin, startOtherServer } from '../testing/otherServer.ts';
import { describeSchema } from '../testing/schema.ts';
import { superuser } from './cluster.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openStore } from './openStore.ts';
import { accessEmbedded, ownerRole, scannerRole, serverRole, withClient } from './roles.ts';

const roles = { serving: serverRole, scanning: scannerRole };
const golden = fileURLToPath(new URL('../../schema.txt', import.meta.url));

async function emptyDatabase({ superuser: admin, access }: TestDatabase) {
  const database = `empty_${randomUUID().replaceAll('-', '')}`;
  await withClient(admin, (client) => client.query(`create database ${database} owner ${ownerRole}`));
  return { owner: { ...access.owner, database }, admin: { ...admin, database } };
}

/** What the migrations make of an empty database. */
async function migratedSchema(database: TestDatabase): Promise<string> {
  const { owner, admin } = await emptyDatabase(database);
  await withClient(owner, (client) => migrate(client, roles));
  return describeSchema(admin);
}

test('the committed schema is that of the migrations (vitest --update writes it anew)', async ({ database }) => {
  await expect(await migratedSchema(database)).toMatchFileSnapshot(golden);
});

test.skipIf(!otherBin)(
  'it is the same on Debian’s PostgreSQL (skipped where it is not installed)',
  async ({ database }) => {
    const server = await startOtherServer();
    try {
      const access = await accessEmbedded(server);
      await (await openStore(access)).close();
      const { host, port, password } = server;
      const admin = { host, port, user: superuser, password, database: 'fineline' };
      expect(await describeSchema(admin)).toBe(await migratedSchema(database));
    } finally {
      await server.stop();
    }
  },
);

/** A database as a program left it that knew the first `n` migrations and no more, with something in it. */
async function migrateTo(n: number, client: pg.Client): Promise<void> {
  await client.query(`create schema fineline;
    create table fineline.migration (number integer primary key, name text not null, applied_at timestamptz not null default now())`);
  for (const { number, name, sql } of migrations.slice(0, n)) {
    await client.query('set search_path = fineline');
    await client.query(sql);
    await client.query('insert into migration (number, name) values ($1, $2)', [number, name]);
    if (number === 1) await client.query(something);
  }
}

const [workspace, application] = [randomUUID(), randomUUID()];
const something = `
  insert into workspace (workspace_id, kind, created_at) values ('${workspace}', 'own', now());
  insert into application (workspace_id, application_id, version, facts, meetings, created_at, changed_at)
    values ('${workspace}', '${application}', 1, '{"role": "Editor"}', '[]', now(), now());
  insert into event (workspace_id, application_id, seq, event_id, body, recorded_at)
    values ('${workspace}', '${application}', 1, gen_random_uuid(), '{}', now())`;

test.for(migrations.map(({ number }) => number))(
  'from migration %i on the same comes of it, what was kept is still there, and a second time changes nothing',
  async (number, { database }) => {
    const { owner, admin } = await emptyDatabase(database);
    const expected = await readFile(golden, 'utf8'); // which the first test has compared
    await withClient(owner, async (client) => {
      await migrateTo(number, client);
      for (const time of ['first', 'second']) {
        await migrate(client, roles);
        expect(await describeSchema(admin), `the ${time} time`).toBe(expected);
      }
    });
    const { rows } = await withClient(admin, (client) =>
      client.query(`select facts ->> 'role' as role, (select count(*)::int from fineline.event e
        where (e.workspace_id, e.application_id) = (a.workspace_id, a.application_id)) as events from fineline.application a`),
    );
    expect(rows).toEqual([{ role: 'Editor', events: 1 }]);
  },
);
