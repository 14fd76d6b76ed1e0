/** What the roles may not be able to do. The program does not serve where one of them can. */
import type pg from 'pg';
import { scanned } from './migrate.ts';
import { StoreError } from './refusals.ts';

/**
 * Refuses a role that row-level security does not bind: a superuser, one that may bypass it, one that owns a table or
 * can become its owner; and a table on which it is not in force.
 */
export async function refuseUnbound(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ role: string; bypasses: boolean; owns: boolean; open: boolean }>(
    `select current_user as role,
            (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as bypasses,
            exists (select from pg_class where relnamespace = 'fineline'::regnamespace
                       and pg_has_role(current_user, relowner, 'member')) as owns,
            exists (select from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
                     where c.relnamespace = 'fineline'::regnamespace and c.relkind in ('r', 'p')
                       and not (c.relrowsecurity and c.relforcerowsecurity)) as open`,
  );
  const [found] = rows;
  if (found && !found.bypasses && !found.owns && !found.open) return;
  throw new StoreError(
    'role-bypasses',
    `The database role ${found?.role} could see the data of every workspace, so Fineline does not serve with it. Nothing was changed. Name a role that is no superuser, may not bypass row-level security and owns nothing in FINELINE_DATABASE_SERVER_URL, or leave that out.`,
  );
}

/** Refuses, before any right is given, that the serving role is the scanning one or can become it. */
export async function refuseSeeingAll(owner: pg.Client, serving: string, scanning: string): Promise<void> {
  const { rows } = await owner.query<{ same: boolean }>(
    `select serving.oid = scanning.oid or not serving.rolsuper and pg_has_role(serving.oid, scanning.oid, 'member')
              or not scanning.rolsuper and pg_has_role(scanning.oid, serving.oid, 'member') as same
       from pg_roles serving, pg_roles scanning where serving.rolname = $1 and scanning.rolname = $2`,
    [serving, scanning],
  );
  if (!rows[0]?.same) return;
  throw tooWide(
    serving === scanning ? `${scanning} serves, too` : `one of ${serving} and ${scanning} is a member of the other`,
  );
}

/** Refuses a scanning role that may do anything but read when a duty is due. */
export async function refuseWide(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ role: string; wide: boolean }>(
    `select current_user as role,
            (select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user)
         or exists (select from pg_class c where relnamespace = 'fineline'::regnamespace and relkind in ('r', 'p', 'v', 'm')
                       and (pg_has_role(current_user, relowner, 'member')
                            or has_table_privilege(c.oid, 'delete, truncate, trigger')
                            or has_any_column_privilege(c.oid, 'insert, update, references')))
         or exists (select from pg_attribute a join pg_class c on c.oid = a.attrelid
                     where c.relnamespace = 'fineline'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
                       and a.attnum > 0 and not a.attisdropped
                       and has_column_privilege(c.oid, a.attnum, 'select')
                       and not (c.relname = 'duty' and a.attname = any($1))) as wide`,
    [scanned],
  );
  const [found] = rows;
  if (!found?.wide) return;
  throw tooWide(`${found.role} may do more than that`);
}

const tooWide = (why: string): StoreError =>
  new StoreError(
    'role-bypasses',
    `The role that looks for what is due sees all workspaces, so that it may do nothing else; but ${why}. No data was changed. Name a role that has no rights at all in FINELINE_DATABASE_SCANNER_URL, or leave that out.`,
  );
