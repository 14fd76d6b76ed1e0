import pg from 'pg';
import { startEmbedded } from './embedded.ts';
import { type OpenStore, openStore } from './openStore.ts';
import { StoreError } from './refusals.ts';
import { accessEmbedded, accessUrl } from './roles.ts';

/** Held by the program that serves a data folder, for as long as it lives: the server drops it when we are gone. */
const programLock = 7_463_000_002;

/**
 * The store of a data folder: the PostgreSQL that `FINELINE_DATABASE_URL` names, else the built-in one, started.
 * Throws StoreError with what to do. `close` stops what was started.
 */
export async function useStore(options: {
  home: string;
  log: (line: string) => void;
  env?: Record<string, string | undefined>;
}): Promise<OpenStore> {
  const env = options.env ?? process.env;
  const url = env['FINELINE_DATABASE_URL'];
  if (url) return openStore(await accessUrl(url, env['FINELINE_DATABASE_SERVER_URL']));

  const server = await startEmbedded(options);
  try {
    const access = await accessEmbedded(server);
    const hold = await takeFolder(access.owner, options.home);
    if (server.adopted) options.log('The database was still running from last time; it is used as it is.');
    const store = await openStore(access);
    return {
      ...store,
      async close() {
        await store.close();
        await hold.end().catch(() => undefined); // it may be gone with the server
        await server.stop();
      },
    };
  } catch (error) {
    const isAnothers = error instanceof StoreError && error.refusal.code === 'folder-in-use';
    await (isAnothers ? server.leave() : server.stop());
    throw error;
  }
}

/** Two programs on one data folder would stop each other's database: the second is refused. */
async function takeFolder(owner: pg.ClientConfig, home: string): Promise<pg.Client> {
  const client = new pg.Client({ ...owner, application_name: 'fineline holds its folder' });
  client.on('error', () => undefined);
  await client.connect();
  // One that was killed is let go of within moments.
  for (let tries = 0; tries < 40; tries += 1) {
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [programLock]);
    if (rows[0]?.free) return client;
    await client.query('select pg_sleep(0.05)');
  }
  await client.end();
  throw new StoreError(
    'folder-in-use',
    `Another Fineline is using ${home}. Nothing was changed. Use that one, or stop it first.`,
  );
}
