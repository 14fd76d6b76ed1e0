/** Which failures mean that the database went from under us, so that whoever comes starts it again. */
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestCluster } from '../testing/cluster.ts';
import { superuser } from './cluster.ts';
import { isGoing } from './sharing.ts';

let cluster: Awaited<ReturnType<typeof useTestCluster>>;
beforeAll(async () => {
  cluster = await useTestCluster();
});
afterAll(() => cluster.release());

async function connect(): Promise<pg.Client> {
  const { host, port, password } = cluster.server;
  const client = new pg.Client({ host, port, password, user: superuser, database: 'postgres' });
  client.on('error', () => undefined); // it shows in the query
  await client.connect();
  return client;
}

const ways: readonly [name: string, fail: (client: pg.Client, other: pg.Client) => Promise<unknown>][] = [
  ['during a query', (client) => client.query('select pg_terminate_backend(pg_backend_pid())')],
  [
    'while nobody asks anything of it',
    async (client, other) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      const gone = new Promise<void>((resolve) => client.once('end', () => resolve()));
      await other.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      await gone;
      await client.query('select 1');
    },
  ],
];

test.each(ways)('a connection that is lost %s is a database that is going', async (_name, fail) => {
  const other = await connect();
  const failure: unknown = await fail(await connect(), other).catch((error: unknown) => error);
  await other.end();
  expect(failure).toBeInstanceOf(Error);
  expect(isGoing(failure)).toBe(true);
});

test('a statement that is refused is none', async () => {
  const client = await connect();
  const failure: unknown = await client.query('select nothing from nowhere').catch((error: unknown) => error);
  await client.end();
  expect(isGoing(failure)).toBe(false);
});
