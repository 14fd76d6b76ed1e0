import type pg from 'pg';
import { type Migration, migrations as released } from './migrations/index.ts';
import { StoreError } from './refusals.ts';

/** Held while the schema changes: two programs that start at once take turns. The number is ours alone. */
export const migrationLock = 7_463_000_001;

/** What the serving role may do with each table. A history is added to; it cannot be rewritten, whatever a bug tries. */
const grants = {
  workspace: 'select, insert, update',
  application: 'select, insert, update',
  event: 'select, insert',
  facts_revision: 'select, insert',
  correction: 'select, insert',
  duty: 'select, insert, update',
  session: 'select, insert, update',
} as const;

/** All that the scanning role may do: read these columns of the duties, of every workspace. They tell when, not what. */
export const scanned = ['workspace_id', 'duty_id', 'kind', 'state', 'not_before'] as const;

/** The roles that are given rights, by their names. */
export interface GrantedRoles {
  serving: string;
  scanning: string;
}

/**
 * Brings the schema `fineline` up to date as its owner: each migration in a transaction of its own, then row-level
 * security on every table and the roles' rights. Refuses data that a newer Fineline has written.
 */
export async function migrate(
  owner: pg.Client,
  roles: GrantedRoles,
  migrations: readonly Migration[] = released,
): Promise<void> {
  await owner.query('select pg_advisory_lock($1)', [migrationLock]);
  try {
    await owner.query('create schema if not exists fineline');
    await owner.query(
      'create table if not exists fineline.migration (number integer primary key, name text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await owner.query<{ number: number }>('select number from fineline.migration');
    const applied = new Set(rows.map(({ number }) => number));
    const newest = Math.max(0, ...applied);
    if (newest > (migrations.at(-1)?.number ?? 0)) {
      throw new StoreError(
        'newer-data',
        'This data was last used by a newer version of Fineline. Nothing was changed. Start that version, or a later one.',
      );
    }
    for (const migration of migrations) {
      if (!applied.has(migration.number)) await inTransaction(owner, () => apply(owner, migration));
    }
    await inTransaction(owner, () => protect(owner, roles));
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [migrationLock]);
  }
}

async function apply(owner: pg.Client, { number, name, sql }: Migration): Promise<void> {
  await owner.query('set local search_path = fineline');
  await owner.query(sql);
  await owner.query('insert into fineline.migration (number, name) values ($1, $2)', [number, name]);
}

/** Every table that holds a workspace's rows shows them to that workspace alone, to its owner too. */
async function protect(owner: pg.Client, { serving, scanning }: GrantedRoles): Promise<void> {
  const { rows } = await owner.query<{ name: string; bound: boolean }>(
    `select c.relname as name, c.relforcerowsecurity as bound
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
      where c.relnamespace = 'fineline'::regnamespace and c.relkind in ('r', 'p')`,
  );
  for (const { name, bound } of rows) {
    if (bound) continue;
    const table = `fineline.${owner.escapeIdentifier(name)}`;
    await owner.query(`alter table ${table} enable row level security, force row level security`);
    await owner.query(
      `create policy one_workspace on ${table}
         using (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid)
         with check (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid)`,
    );
  }
  const role = owner.escapeIdentifier(serving);
  await owner.query(`grant usage on schema fineline to ${role}`);
  for (const [table, rights] of Object.entries(grants)) {
    await owner.query(`grant ${rights} on fineline.${table} to ${role}`);
  }
  await allowScan(owner, scanning);
}

/** The policy is made anew only for another role: that waits for everybody who uses the table. */
async function allowScan(owner: pg.Client, scanning: string): Promise<void> {
  const role = owner.escapeIdentifier(scanning);
  await owner.query(`grant usage on schema fineline to ${role}`);
  await owner.query(`grant select (${scanned.join(', ')}) on fineline.duty to ${role}`);
  const { rowCount } = await owner.query(
    `select from pg_policies where schemaname = 'fineline' and tablename = 'duty' and policyname = 'scan' and roles = array[$1]::name[]`,
    [scanning],
  );
  if (rowCount) return;
  await owner.query('drop policy if exists scan on fineline.duty');
  await owner.query(`create policy scan on fineline.duty for select to ${role} using (true)`);
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined); // the first error tells more
    throw error;
  }
}
