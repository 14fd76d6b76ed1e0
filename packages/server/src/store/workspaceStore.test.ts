import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { makeTestApp } from '../testing/app.ts';
import { test } from '../testing/database.ts';
import { withClient } from './roles.ts';

const facts = { employer: { company: 'Larch & Co', country: 'GB' }, role: 'Editor', people: [] };
const outcome = { type: 'outcome', at: '2026-11-16T10:00:00Z', is: 'offered' };

const whoWaits = `select from pg_locks where not granted and relation = $1::regclass
  and database = (select oid from pg_database where datname = current_database())`;

test.for(['application', 'event'])(
  'a version is never seen without the events that it stands for, whenever another change to %s comes between',
  async (table, { database }) => {
    const { view, workspace } = await makeTestApp(database.store);
    const { id } = await view('POST', '/api/applications', { facts, events: [outcome] });
    // As if another program had changed it: what this one knows of it by heart does not do.
    await withClient(database.superuser, (client) =>
      client.query(`update fineline.application set changed_at = now() where application_id = $1`, [id]),
    );
    const seen = await withClient(database.access.owner, async (other) => {
      await other.query('begin');
      await other.query(`select set_config('app.workspace_id', $1, true)`, [workspace.id]);
      await other.query(`lock table fineline.${table} in access exclusive mode`);
      const looking = view('GET', `/api/applications/${id}`);
      const waiting = async () => (await other.query(whoWaits, [`fineline.${table}`])).rowCount;
      await expect.poll(waiting, { timeout: 30_000 }).toBe(1);
      await other.query('insert into fineline.event values ($1, $2, 2, $3, $4, now())', [
        workspace.id,
        id,
        randomUUID(),
        JSON.stringify(outcome),
      ]);
      await other.query('update fineline.application set version = 2 where application_id = $1', [id]);
      await other.query('commit');
      return looking;
    });
    // Each version of this application has as many events.
    expect(seen.history.length).toBeGreaterThanOrEqual(seen.version);
  },
);

test('a connection that is lost between two statements fails what it was used for, and nothing else', async ({
  database,
}) => {
  const { store, superuser } = database;
  const { workspace } = await makeTestApp(store);
  const lost = store.inWorkspace(workspace.id, async (mine) => {
    await mine.findProfile();
    await withClient(superuser, async (client) => {
      const mineOnly = `from pg_stat_activity where application_name = 'fineline' and datname = current_database()`;
      await client.query(`select pg_terminate_backend(pid) ${mineOnly}`);
      await expect.poll(async () => (await client.query(`select ${mineOnly}`)).rowCount).toBe(0);
    });
    return mine.findProfile();
  });
  await expect(lost).rejects.toThrow(/terminat|not queryable/);
  expect(await store.inWorkspace(workspace.id, (mine) => mine.findProfile())).toBeUndefined();
});
