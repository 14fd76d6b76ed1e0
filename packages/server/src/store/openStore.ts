import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type DutyQueue, makeDutyQueue } from './dutyQueue.ts';
import { migrate } from './migrate.ts';
import { StoreError } from './refusals.ts';
import { refuseSeeingAll, refuseUnbound, refuseWide } from './roleLimits.ts';
import { type Access, withClient } from './roles.ts';
import type { Tables, WorkspaceId } from './tables.ts';
import { type Store, makeStore } from './workspaceStore.ts';

/** The oldest PostgreSQL that has what the store asks for. */
const oldest = 15;

/** The store, migrated and bound to a role that sees one workspace at a time. */
export interface OpenStore extends Store {
  /** What is to be done, in all workspaces. */
  duties: DutyQueue;
  /** Deletes a workspace with all that is in it, which the serving role may not. */
  forgetWorkspace(id: WorkspaceId): Promise<void>;
  close(): Promise<void>;
}

/** `onStatement` sees the text of every statement that is run, without its values. */
export async function openStore(
  access: Access,
  { connections = 10, onStatement }: { connections?: number; onStatement?: (text: string) => void } = {},
): Promise<OpenStore> {
  const [serving, scanning] = [roleOf(access.server), roleOf(access.scanner)];
  await withClient(access.owner, async (owner) => {
    await refuseOld(owner);
    await refuseSeeingAll(owner, serving, scanning);
    await migrate(owner, { serving, scanning });
  });
  await withClient(access.server, refuseUnbound);
  await withClient(access.scanner, refuseWide);

  const db = connect<Tables>(access.server, connections, onStatement);
  const scanDb = connect<Pick<Tables, 'duty'>>(access.scanner, 1, onStatement);
  return {
    ...makeStore(db),
    duties: makeDutyQueue(db, scanDb, randomUUID),
    forgetWorkspace: (id) =>
      withClient(access.owner, async (owner) => {
        await owner.query('begin');
        await owner.query(`select set_config('app.workspace_id', $1, true)`, [id]);
        await owner.query('delete from fineline.workspace where workspace_id = $1', [id]);
        await owner.query('commit');
      }),
    async close() {
      await Promise.all([db.destroy(), scanDb.destroy()]);
    },
  };
}

const roleOf = (config: pg.ClientConfig): string => new pg.Client(config).user ?? '';

function connect<Seen>(
  config: pg.ClientConfig,
  connections: number,
  onStatement: ((text: string) => void) | undefined,
): Kysely<Seen> {
  // One connection stays open: whoever comes back after a pause would wait for a new one, and for all it has to look up.
  const pool = new pg.Pool({ keepAlive: true, ...config, min: 1, max: connections, application_name: 'fineline' });
  pool.on('error', () => undefined); // an idle connection was lost; the next query opens another or fails itself
  // One in use, between two statements: the next one fails. Without a listener it would end the program.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Seen>({
    dialect: new PostgresDialect({ pool }),
    ...(onStatement && {
      log: ({ level, query }) => {
        if (level === 'query') onStatement(query.sql);
      },
    }),
  });
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
