/**
 * The serving role, with one workspace set, tries to reach another by every statement there is. It could set the other
 * one: which workspace is set is the program’s word, as it is wherever row-level security goes by a setting. So no
 * statement is put together from what somebody wrote, none but the store’s own is run, and each names the workspace
 * besides (`statements.test.ts`). What is shown here: a statement that forgets to, or is wrong, reaches nothing.
 */
import pg from 'pg';
import { describe, expect } from 'vitest';
import { type Crossing, crossings, elsewhere, extensions } from '../testing/crossings.ts';
import { test as base } from '../testing/database.ts';
import { describeSchema } from '../testing/schema.ts';
import { type CatalogTable, type TwoWorkspaces, makeTwoWorkspaces } from '../testing/twoWorkspaces.ts';
import { errorCode } from './refusals.ts';
import { withClient } from './roles.ts';
import type { WorkspaceId } from './tables.ts';

interface Crossed extends TwoWorkspaces {
  before: { rows: unknown; schema: string };
  /** The role that serves, and one that nothing binds. */
  server: pg.Client;
  unbound: pg.Client;
}

const test = base.extend<{ two: Crossed }>({
  two: [
    async ({ database }, use) => {
      const two = await makeTwoWorkspaces(database);
      await withClient(database.superuser, (client) => client.query('analyze')); // statistics hold values
      const before = { rows: await two.theirRows(), schema: await describeSchema(database.superuser) };
      await withClient(database.access.server, (server) =>
        withClient(database.superuser, (unbound) => use({ ...two, before, server, unbound })),
      );
    },
    { scope: 'file' },
  ],
});

interface Outcome {
  code: string | undefined;
  /** Everything that came back: rows, notices, the error. */
  said: string;
  touched: number;
}

/** Runs a statement in a transaction with `workspace` set, if one is given. */
async function attempt(
  client: pg.Client,
  workspace: WorkspaceId | '' | undefined,
  statement: string,
  end: 'commit' | 'rollback',
): Promise<Outcome> {
  const notices: string[] = [];
  const listen = ({ message }: { message?: string | undefined }) => notices.push(message ?? '');
  client.on('notice', listen);
  await client.query('begin');
  if (workspace !== undefined) await client.query(`select set_config('app.workspace_id', $1, true)`, [workspace]);
  try {
    const results = [await client.query<Record<string, unknown>>(statement)].flat();
    const said = JSON.stringify([results.map(({ rows }) => rows), notices]);
    return { code: undefined, said, touched: Math.max(...results.map(({ rowCount }) => rowCount ?? 0)) };
  } catch (error) {
    return { code: errorCode(error) ?? 'none', said: JSON.stringify([String(error), error, notices]), touched: 0 };
  } finally {
    await client.query(end);
    await client.query('discard all');
    client.off('notice', listen);
  }
}

const literals = ({ mine, theirs }: TwoWorkspaces) => ({
  own: pg.escapeLiteral(mine),
  theirs: pg.escapeLiteral(theirs),
});

/** Expects of one statement what is said of it, of the serving role and of a superuser. */
async function expectEnd(
  two: Crossed,
  { statement, needs, end, control }: Crossing,
  table: CatalogTable,
): Promise<void> {
  const text = statement(table, literals(two));
  const outcome = await attempt(two.server, two.mine, text, 'commit'); // so that what it did is there to be found
  const runs = end === 'nothing' || end === 'own';
  const mayNot = needs.some((right) => !table.may.includes(right));
  expect(outcome, table.name).toMatchObject({ code: mayNot ? '42501' : runs ? undefined : end });
  if (end === 'nothing') expect(outcome, table.name).toMatchObject({ touched: 0 });
  expect(two.isTheirs(outcome.said), `${table.name}: ${outcome.said}`).toBe(false);

  const free = await attempt(two.unbound, two.mine, text, 'rollback');
  const where = `${table.name}, by a superuser: ${free.code} ${free.said.slice(0, 500)}`;
  if (control === 'reaches them') expect(free.touched > 0 && !free.code, where).toBe(true);
  else if (control === 'runs') expect(free.code, where).toBeUndefined();
  else if (control === 'keys') expect(free.code ?? '23', where).toMatch(/^23/);
  else expect(free.code, where).toBe(control);
  if (end === 'own') expect(two.isTheirs(free.said), where).toBe(true);
}

describe('of another workspace the serving role reaches nothing, whatever the table', () => {
  test.for(crossings.map((one) => [one.tries, one.because, one] as const))('by %s: %s', async ([, , one], { two }) => {
    for (const table of two.tables) await expectEnd(two, one, table);
    expect(await two.theirRows()).toEqual(two.before.rows);
  });

  test.for(elsewhere.map((one) => [one.tries, one.because, one] as const))(
    'nor by %s: %s',
    async ([, , one], { two }) => {
      const [table] = two.tables;
      if (!table) throw new Error('There are no tables.');
      await expectEnd(two, one, table);
    },
  );

  test.for([`alter system set app.workspace_id = 'x'`, 'create database x', 'drop database postgres'])(
    'nor by %s, which no transaction takes back',
    async (statement, { database }) => {
      const tried = withClient(database.access.server, (client) => client.query(statement));
      await expect(tried).rejects.toMatchObject({ code: '42501' });
    },
  );

  test.for(extensions)('nor by the extension %s, which it may not add', async (name, { two }) => {
    const { code } = await attempt(two.server, two.mine, `create extension ${name}`, 'rollback');
    expect(['42501', '0A000' /* the server does not have it */]).toContain(code);
  });
});

test('after all that, the schema is as it was: no right given, no policy changed', async ({ database, two }) => {
  expect(await describeSchema(database.superuser)).toBe(two.before.schema);
});

test.for([
  [undefined, 'it was never set'],
  ['', 'it was set, and its transaction has ended'],
] as const)('where no workspace is set (%j) nothing is seen: %s', async ([workspace], { database, two }) => {
  await withClient(database.access.server, async (fresh) => {
    for (const { sql, name } of two.tables) {
      const text = `select * from ${sql}`;
      expect(await attempt(fresh, workspace, text, 'rollback'), name).toMatchObject({ code: undefined, touched: 0 });
      expect((await attempt(two.unbound, workspace, text, 'rollback')).touched, name).toBeGreaterThan(1);
    }
  });
});

test('a workspace is set for one transaction: the next on the same connection sees nothing', async ({
  database,
  two,
}) => {
  await withClient(database.access.server, async (client) => {
    const seen = async () => (await client.query('select * from fineline.workspace')).rowCount;
    for (const end of ['commit', 'rollback']) {
      await client.query('begin');
      await client.query(`select set_config('app.workspace_id', $1, true)`, [two.theirs]);
      expect(await seen()).toBe(1);
      await client.query(end);
      expect(await seen(), `after ${end}`).toBe(0);
    }
    await client.query(`set app.workspace_id = 'anything else'`);
    await expect(seen()).rejects.toThrow('invalid input syntax for type uuid');
  });
});

test('what the statistics know of their rows is not shown', async ({ two }) => {
  for (const view of ['pg_stats', 'pg_stats_ext', 'pg_stats_ext_exprs']) {
    const text = `select * from ${view} where schemaname = 'fineline' and tablename <> 'migration'`;
    expect(await attempt(two.server, two.mine, text, 'rollback'), view).toMatchObject({ touched: 0 });
  }
  const known = await attempt(two.unbound, two.mine, 'select histogram_bounds::text from pg_stats', 'rollback');
  expect(two.isTheirs(known.said), 'they know something').toBe(true);
});

test('a plan with its costs says nothing of what is in their rows', async ({ two }) => {
  for (const { sql } of two.tables) {
    const text = `explain (analyze, verbose) select * from ${sql} x where x::text like '%e%'`;
    const { code, said } = await attempt(two.server, two.mine, text, 'rollback');
    expect(code).toBeUndefined();
    expect(two.isTheirs(said)).toBe(false);
  }
});

test('what others run at the same time shows without its values', async ({ database, two }) => {
  await database.store.inWorkspace(two.theirs, async (theirs) => {
    await theirs.listApplications();
    const { said } = await attempt(two.server, two.mine, 'select * from pg_stat_activity', 'rollback');
    expect(said).toContain('from \\"fineline\\".\\"application\\"');
    expect(two.isTheirs(said)).toBe(false);
  });
});

test('whether an application of theirs is there does not show by what may hang on it', async ({ database, two }) => {
  const id = (where: string) => `select application_id from fineline.application where ${where} limit 1`;
  const { rows } = await withClient(database.superuser, (client) =>
    client.query<{ application_id: string }>(id(`workspace_id = ${literals(two).theirs}`)),
  );
  for (const application of [`'${rows[0]?.application_id}'`, 'gen_random_uuid()']) {
    const text = `insert into fineline.event values (${literals(two).own}, ${application}, 1, gen_random_uuid(), null, now())`;
    expect(await attempt(two.server, two.mine, text, 'rollback')).toMatchObject({ code: '23503' });
  }
});

test('no key is shared by workspaces, and nothing that can be called runs with another’s rights', async ({
  database,
}) => {
  await withClient(database.superuser, async (client) => {
    const { rows: keys } = await client.query(
      `select indexrelid::regclass::text as key from pg_index i join pg_class c on c.oid = indrelid
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where relnamespace = 'fineline'::regnamespace and (indisunique or indisexclusion)
          and relname <> 'migration' and attname <> 'workspace_id'`,
    );
    expect(keys).toEqual([]);
    const { rows: functions } = await client.query(
      `select oid::regprocedure::text from pg_proc where prosecdef and has_function_privilege('fineline_server', oid, 'execute')`,
    );
    expect(functions).toEqual([]);
    expect((await client.query('select from pg_largeobject_metadata')).rowCount, 'these know no workspace').toBe(0);
  });
});
