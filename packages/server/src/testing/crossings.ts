/** Statements that try to reach another workspace. Longer than others: it is two tables of them. */
import type { CatalogTable } from './twoWorkspaces.ts';

/**
 * What becomes of one when the serving role runs it: it runs and touches nothing; it runs and shows one's own alone; or
 * PostgreSQL refuses it with a code.
 */
export type End = 'nothing' | 'own' | (typeof codes)[keyof typeof codes];
const codes = { noRight: '42501', withRowSecurity: '0A000' } as const;
const { noRight, withRowSecurity } = codes;

/**
 * What it does for a superuser, whom row-level security does not bind: what reached nothing for them either would try
 * nothing. `keys`: it runs, or a key is in its way. Else the code of the error that shows that it got as far.
 */
export type Control = 'reaches them' | 'runs' | 'keys' | '57014' | '22P02';

export interface Crossing {
  tries: string;
  /** `own` and `theirs` as SQL literals. */
  statement: (table: CatalogTable, workspaces: { own: string; theirs: string }) => string;
  /** The rights that it needs: without one of them it is refused for that. */
  needs: readonly string[];
  end: End;
  because: string;
  control: Control;
}

const crossing =
  (needs: readonly string[], end: End, because: string, control: Control = 'reaches them') =>
  (tries: string, statement: Crossing['statement']): Crossing => ({ tries, statement, needs, end, because, control });

const filtered = 'their rows are left out before anything else looks at a row';
const shows = crossing(['select'], 'own', filtered);
const finds = crossing(['select'], 'nothing', filtered);
const locks = crossing(['select', 'update'], 'own', filtered);
const changes = crossing(['select', 'update'], 'nothing', filtered);
const writes = crossing(['insert'], noRight, 'a row has to be of the workspace that is set');
const overwrites = crossing(
  ['select', 'insert', 'update'],
  noRight,
  'a row has to be of the workspace that is set',
  'runs',
);
const owns = crossing([], noRight, 'only the owner may, or nobody', 'runs');
const deletes = crossing(['select', 'delete'], 'nothing', filtered);

const columnsOf = ({ columns }: CatalogTable, of = ''): string => columns.map((name) => `${of}"${name}"`).join(', ');
const keyOf = ({ key }: CatalogTable): string => key.map((name) => `"${name}"`).join(', ');

/** Tried on each table. `t` is its name in SQL. */
export const crossings: readonly Crossing[] = [
  shows('select', ({ sql: t }) => `select * from ${t}`),
  finds('select by their workspace', ({ sql: t }, { theirs }) => `select * from ${t} where workspace_id = ${theirs}`),
  finds('select of all but our own', ({ sql: t }, { own }) => `select * from ${t} where workspace_id <> ${own}`),
  shows('a subquery', ({ sql: t }) => `select (select jsonb_agg(to_jsonb(x)) from ${t} x) as all_of_them`),
  shows('a common table expression', ({ sql: t }) => `with x as materialized (select * from ${t}) select * from x`),
  shows('a join', ({ sql: t }) => `select x.* from fineline.workspace w full join ${t} x on true`),
  finds(
    'a lateral join',
    ({ sql: t }, { own }) =>
      `select x.* from (values (${own}::uuid)) w (id), lateral (select * from ${t} y where y.workspace_id <> w.id) x`,
  ),
  shows('a union', ({ sql: t }) => `select workspace_id from ${t} union all select workspace_id from ${t}`),
  shows(
    'rows by where they lie on the disk',
    ({ sql: t }) =>
      `select * from ${t} where ctid = any(array(select format('(%s,%s)', p, i)::tid from generate_series(0, 3) p, generate_series(1, 99) i))`,
  ),
  shows('a sample', ({ sql: t }) => `select * from ${t} tablesample bernoulli (100)`),
  shows('a cursor', ({ sql: t }) => `declare c cursor for select * from ${t}; fetch all from c`),
  shows('a prepared statement', ({ sql: t }) => `prepare p as select * from ${t}; execute p; deallocate p`),
  shows('a view of one’s own', ({ sql: t }) => `create temp view v as select * from ${t}; select * from v`),
  shows('a copy into a table of one’s own', ({ sql: t }) => `create temp table v as select * from ${t}; table v`),
  shows(
    'a function that runs with its maker’s rights',
    ({ sql: t }) => `create function pg_temp.f() returns setof jsonb language sql security definer
      as $$ select to_jsonb(x) from ${t} x $$; select pg_temp.f()`,
  ),
  shows(
    'a cheap condition that tells what it is asked about',
    ({ sql: t }) => `create function pg_temp.tell(text) returns boolean language plpgsql cost 0.0000001
      as $$ begin raise notice '%', $1; return true; end $$; select 1 from ${t} x where pg_temp.tell(x::text)`,
  ),
  crossing(
    ['select'],
    'own',
    filtered,
    'runs',
  )(
    'code with statements of its own',
    ({ sql: t }) =>
      `do $$ declare r record; begin for r in execute 'select * from ${t}' loop raise notice '%', r; end loop; end $$`,
  ),
  crossing(
    ['select'],
    'nothing',
    filtered,
    '22P02',
  )(
    'an error that quotes them',
    ({ sql: t }, { theirs }) => `select 1 from ${t} x where workspace_id = ${theirs} and x::text::integer > 0`,
  ),
  finds('copy to', ({ sql: t }, { theirs }) => `copy (select * from ${t} where workspace_id = ${theirs}) to stdout`),
  locks('select for update', ({ sql: t }) => `select * from ${t} for update`),
  locks('select for key share', ({ sql: t }) => `select * from ${t} for key share`),

  writes('insert', ({ sql: t, fresh }) => `insert into ${t} select * from ${fresh}`),
  writes('insert that tells', ({ sql: t, fresh }) => `insert into ${t} select * from ${fresh} returning *`),
  crossing(
    ['insert'],
    noRight,
    'whether a row is there already does not show',
    'runs',
  )(
    'insert of one that is there',
    ({ sql: t, theirs }) => `insert into ${t} select * from ${theirs} on conflict do nothing`,
  ),
  writes(
    'insert within a common table expression',
    ({ sql: t, fresh }) => `with x as (insert into ${t} select * from ${fresh} returning *) select * from x`,
  ),
  overwrites(
    'insert that overwrites one of theirs',
    (table) =>
      `insert into ${table.sql} select * from ${table.theirs} on conflict (${keyOf(table)}) do update set "${table.column}" = excluded."${table.column}"`,
  ),
  crossing(
    ['insert'],
    withRowSecurity,
    'PostgreSQL has no copy into a table with row-level security',
    '57014',
  )('copy from', ({ sql: t }) => `copy ${t} from stdin`),
  overwrites(
    'merge that adds',
    (table) => `merge into ${table.sql} using (select * from ${table.fresh}) s on false
      when not matched then insert (${columnsOf(table)}) values (${columnsOf(table, 's.')})`,
  ),

  changes(
    'update',
    ({ sql: t, column }, { theirs }) => `update ${t} set "${column}" = "${column}" where workspace_id = ${theirs}`,
  ),
  changes(
    'update of all but our own',
    ({ sql: t, column }, { own }) =>
      `update ${t} set "${column}" = "${column}" where workspace_id <> ${own} returning *`,
  ),
  changes(
    'update from a join',
    ({ sql: t, column }, { theirs }) =>
      `update ${t} x set "${column}" = y."${column}" from ${t} y where y.workspace_id = ${theirs} and x.workspace_id = y.workspace_id`,
  ),
  changes(
    'merge that changes',
    ({ sql: t, column }, { theirs }) =>
      `merge into ${t} x using (values (1)) s on x.workspace_id = ${theirs} when matched then update set "${column}" = x."${column}"`,
  ),
  crossing(
    ['select', 'update'],
    noRight,
    'a row has to stay in the workspace that is set',
    'keys',
  )(
    'update that gives a row away',
    ({ sql: t }, { own, theirs }) => `update ${t} set workspace_id = ${theirs} where workspace_id = ${own}`,
  ),
  deletes('delete', ({ sql: t }, { theirs }) => `delete from ${t} where workspace_id = ${theirs}`),
  deletes(
    'merge that deletes',
    ({ sql: t }, { theirs }) =>
      `merge into ${t} x using (values (1)) s on x.workspace_id = ${theirs} when matched then delete`,
  ),

  owns('truncate', ({ sql: t }) => `truncate ${t} cascade`),
  owns(
    'row-level security switched off for oneself',
    ({ sql: t }) => `set local row_security = off; select * from ${t}`,
  ),
  owns('row-level security switched off', ({ sql: t }) => `alter table ${t} disable row level security`),
  owns('row-level security not forced', ({ sql: t }) => `alter table ${t} no force row level security`),
  owns('a policy that lets all through', ({ sql: t }) => `create policy all_of_it on ${t} using (true)`),
  owns('the policy changed', ({ sql: t }) => `alter policy one_workspace on ${t} using (true)`),
  owns('the policy dropped', ({ sql: t }) => `drop policy one_workspace on ${t}`),
  owns('the owner changed', ({ sql: t }) => `alter table ${t} owner to fineline_server`),
  owns('a column added', ({ sql: t }) => `alter table ${t} add column x integer`),
  owns('the table dropped', ({ sql: t }) => `drop table ${t} cascade`),
  owns(
    'a trigger',
    ({ sql: t }) =>
      `create trigger x before update on ${t} for each row execute function suppress_redundant_updates_trigger()`,
  ),
  owns('a rule', ({ sql: t }) => `create rule x as on insert to ${t} do also notify x`),
  owns('an index', ({ sql: t }) => `create index on ${t} (workspace_id)`),
  owns('a table that inherits from it', ({ sql: t }) => `create temp table heir () inherits (${t})`),
  owns('a comment', ({ sql: t }) => `comment on table ${t} is 'x'`),
  owns('a publication', ({ sql: t }) => `create publication x for table ${t}`),
  owns('copy to a program', ({ sql: t }) => `copy ${t} to program 'cat >/dev/null'`),
  owns('copy from a program', ({ sql: t }) => `copy ${t} from program 'true'`),
];

const serverOnly = crossing([], noRight, 'it is for those who run the server', 'runs');

/** Tried once: what is not about one table. */
export const elsewhere: readonly Crossing[] = [
  owns('the owner’s role', () => `set local role fineline_owner`),
  owns('the scanning role', () => `set local role fineline_scanner`),
  owns('the superuser’s role', () => `set local role postgres`),
  owns('another session', () => `set local session authorization fineline_owner`),
  owns('the scanning role’s policy', () => `alter policy scan on fineline.duty to fineline_server`),
  owns('membership of the scanning role', () => `grant fineline_scanner to fineline_server`),
  owns('membership of those who read everything', () => `grant pg_read_all_data to fineline_server`),
  owns('a role that bypasses', () => `alter role fineline_server bypassrls`),
  owns('a workspace set for good', (_, { theirs }) => `alter role fineline_server set app.workspace_id = ${theirs}`),
  owns('a role', () => `create role x`),
  owns('what was migrated', () => `select * from fineline.migration`),
  owns('a table in our schema', () => `create table fineline.x as select 1`),
  owns('a view in our schema', () => `create view fineline.x as select * from fineline.event`),
  owns('a function in our schema', () => `create function fineline.x() returns int language sql as 'select 1'`),
  owns('a table in the public schema', () => `create table public.x (x int)`),
  owns('a function in the public schema', () => `create function public.x() returns int language sql as 'select 1'`),
  owns('a schema', () => `create schema x`),
  owns('the schema dropped', () => `drop schema fineline cascade`),
  owns('default rights', () => `alter default privileges for role fineline_owner grant select on tables to public`),
  serverOnly('triggers and keys switched off', () => `set local session_replication_role = replica`),
  serverOnly('catalogs opened', () => `set local allow_system_table_mods = on`),
  serverOnly('a policy out of the catalog', () => `delete from pg_catalog.pg_policy`),
  serverOnly('statistics, which hold values', () => `select * from pg_catalog.pg_statistic`),
  serverOnly('passwords', () => `select * from pg_catalog.pg_authid`),
  serverOnly('who is let in', () => `select * from pg_catalog.pg_hba_file_rules`),
  serverOnly('large objects', () => `select * from pg_catalog.pg_largeobject`),
  serverOnly('a large object out of a file', () => `select lo_import('PG_VERSION')`),
  serverOnly('a file', () => `select pg_read_file('PG_VERSION')`),
  serverOnly('a file’s bytes', () => `select pg_read_binary_file('PG_VERSION')`),
  serverOnly('a folder', () => `select pg_ls_dir('.')`),
  serverOnly('the write-ahead log', () => `select pg_ls_waldir()`),
  serverOnly('a file’s age', () => `select pg_stat_file('PG_VERSION')`),
  serverOnly('a file by copy', () => `create temp table x (x text); copy x from '/etc/hostname'`),
  serverOnly('a program', () => `create temp table x (x text); copy x from program 'true'`),
];

/** Extensions that read what they like, where the server has them. */
export const extensions = ['dblink', 'postgres_fdw', 'file_fdw', 'pageinspect', 'adminpack', 'amcheck'] as const;
