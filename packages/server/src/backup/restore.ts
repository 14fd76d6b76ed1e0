import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { migrationLock } from '../store/migrate.ts';
import { StoreError, errorCode } from '../store/refusals.ts';
import { withClient } from '../store/roles.ts';
import { workspaces } from '../store/workspaces.ts';
import { type Table, findTables, findWorkspaces, inWorkspace, placeOf } from './catalog.ts';
import type { Taken } from './content.ts';
import { type Scratch, loadBackup } from './load.ts';
import type { Whole } from './read.ts';
import { type Written, writeBackup } from './write.ts';

export interface RestoreOptions extends Taken {
  file: string;
  /** Looks at what was loaded into a schema, and throws where the program could not work with it. */
  check: (client: pg.ClientBase, schema: string) => Promise<void>;
  /** Where to write what is there before it is replaced. Absent: only an empty store is restored into. */
  replace?: { keepAt: string };
}

export interface Restored extends Whole {
  /** What was there before, where there was something. */
  kept?: Written;
}

/** How long the writes of a running program are waited for, in milliseconds. */
const patience = 30_000;

/**
 * Puts a backup in the place of what a store holds, in one transaction: until its end everybody sees the store as it
 * was, from then on as the file has it. A store is empty that has no application outside the sample.
 */
export const restoreInto = (owner: pg.ClientConfig, options: RestoreOptions): Promise<Restored> =>
  withClient(owner, async (client) => {
    const tables = await findTables(client, 'fineline');
    await beginAlone(client, tables);
    try {
      const existing = await findWorkspaces(client, workspaces.own);
      const kept = await keepOrRefuse(client, { ...options, tables, existing });
      const scratch = await loadBackup(client, options.file);
      await options.check(client, scratch.schema);
      await empty(client, tables, existing);
      await copy(client, tables, scratch, existing);
      await scratch.drop();
      await client.query('commit');
      const { header, end } = scratch;
      return { header, end, ...(kept && { kept }) };
    } catch (error) {
      await client.query('rollback').catch(() => undefined); // the first error tells more
      throw error;
    }
  });

/**
 * A transaction in which nobody else writes and everybody may read. The locks are taken all at once or not at all: to
 * wait for one while holding another could stop a writer for good.
 */
async function beginAlone(client: pg.ClientBase, tables: readonly Table[]): Promise<void> {
  const names = tables.map((table) => placeOf('fineline', table)).join(', ');
  for (const giveUp = Date.now() + patience; ; await sleep(50)) {
    await client.query('begin');
    try {
      const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_xact_lock($1) as got', [
        migrationLock,
      ]);
      if (rows[0]?.got) {
        await client.query(`lock table ${names} in exclusive mode nowait`);
        return;
      }
    } catch (error) {
      if (errorCode(error) !== '55P03') throw error;
    }
    await client.query('rollback');
    if (Date.now() > giveUp) {
      throw new StoreError(
        'store-busy',
        'Something else has been writing to the store for half a minute. Nothing was changed. Wait until it is done, or stop Fineline, and restore again.',
      );
    }
  }
}

/** Refuses a store that is not empty, or writes what it holds to a file first. */
async function keepOrRefuse(
  client: pg.ClientBase,
  {
    tables,
    existing,
    replace,
    program,
    madeAt,
  }: RestoreOptions & { tables: readonly Table[]; existing: readonly string[] },
): Promise<Written | undefined> {
  let held = 0;
  for (const workspace of existing) {
    await inWorkspace(client, workspace);
    for (const table of tables.filter(({ name }) => name !== 'workspace')) {
      const { rows } = await client.query<{ held: number }>(
        `select count(*)::int as held from ${placeOf('fineline', table)} where workspace_id = $1`,
        [workspace],
      );
      held += rows[0]?.held ?? 0;
    }
  }
  if (held === 0) return undefined;
  if (replace) return writeBackup(client, { file: replace.keepAt, program, madeAt });
  throw new StoreError(
    'store-not-empty',
    'There are applications already. Nothing was changed. With --replace they are kept in a backup of their own, and those of the file take their place; or restore into another folder with --home.',
  );
}

/** What belongs to a workspace and is no part of a backup, such as who is signed in, stays: its row is only rewritten. */
async function empty(client: pg.ClientBase, tables: readonly Table[], existing: readonly string[]): Promise<void> {
  for (const workspace of existing) {
    await inWorkspace(client, workspace);
    for (const table of tables.toReversed()) {
      if (table.name === 'workspace') continue;
      await client.query(`delete from ${placeOf('fineline', table)} where workspace_id = $1`, [workspace]);
    }
  }
}

async function copy(
  client: pg.ClientBase,
  tables: readonly Table[],
  { schema }: Scratch,
  existing: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{ workspace_id: string }>(
    `select workspace_id from ${pg.escapeIdentifier(schema)}.workspace order by workspace_id`,
  );
  for (const { workspace_id: workspace } of rows) {
    await inWorkspace(client, workspace);
    for (const table of tables) {
      const columns = table.columns.map(({ name }) => pg.escapeIdentifier(name));
      const rewritten = columns.map((column) => `${column} = excluded.${column}`).join(', ');
      await client.query(
        `insert into ${placeOf('fineline', table)} (${columns.join(', ')})
         select ${columns.join(', ')} from ${placeOf(schema, table)} where workspace_id = $1
         ${table.name === 'workspace' ? `on conflict (workspace_id) do update set ${rewritten}` : ''}`,
        [workspace],
      );
    }
  }
  const restored = new Set(rows.map(({ workspace_id }) => workspace_id));
  for (const workspace of existing) {
    if (restored.has(workspace) || workspace === workspaces.own) continue; // a running program counts on its own
    await inWorkspace(client, workspace);
    await client.query('delete from fineline.workspace where workspace_id = $1', [workspace]);
  }
}
