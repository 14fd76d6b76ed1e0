import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import { StoreError } from './refusals.ts';
import { type Access, withClient } from './roles.ts';
import type { Tables, WorkspaceId } from './tables.ts';
import { type Store, makeStore } from './workspaceStore.ts';

/** The oldest PostgreSQL that has what the store asks for. */
const oldest = 15;

/** The store, migrated and bound to a role that sees one workspace at a time. */
export interface OpenStore extends Store {
  /** Deletes a workspace with all that is in it, which the serving role may not. */
  forgetWorkspace(id: WorkspaceId): Promise<void>;
  close(): Promise<void>;
}

/** `onStatement` sees the text of every statement that is run, without its values. */
export async function openStore(
  access: Access,
  { connections = 10, onStatement }: { connections?: number; onStatement?: (text: string) => void } = {},
): Promise<OpenStore> {
  await withClient(access.owner, async (owner) => {
    await refuseOld(owner);
    await migrate(owner, new pg.Client(access.server).user ?? '');
  });
  await withClient(access.server, refuseUnbound);

  const pool = new pg.Pool({ ...access.server, max: connections, application_name: 'fineline' });
  pool.on('error', () => undefined); // an idle connection was lost; the next query opens another or fails itself
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    ...(onStatement && {
      log: ({ level, query }) => {
        if (level === 'query') onStatement(query.sql);
      },
    }),
  });
  return {
    ...makeStore(db),
    forgetWorkspace: (id) =>
      withClient(access.owner, async (owner) => {
        await owner.query('begin');
        await owner.query(`select set_config('app.workspace_id', $1, true)`, [id]);
        await owner.query('delete from fineline.workspace where workspace_id = $1', [id]);
        await owner.query('commit');
      }),
    close: () => db.destroy(),
  };
}

async function refuseOld(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major >= oldest) return;
  throw new StoreError(
    'database-too-old',
    `FINELINE_DATABASE_URL names a PostgreSQL ${major}, and Fineline needs ${oldest} or later. Nothing was changed. Name a newer one, or unset it to use the built-in one.`,
  );
}

/**
 * Refuses a role that row-level security does not bind: a superuser, one that may bypass it, one that owns a table or
 * can become its owner; and a table on which it is not in force.
 */
async function refuseUnbound(client: pg.Client): Promise<void> {
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
