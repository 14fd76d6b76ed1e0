import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { superuser } from '../store/cluster.ts';
import { type EmbeddedServer, startEmbedded } from '../store/embedded.ts';
import { findPidFile } from '../store/postmaster.ts';

/** Where the test run keeps its one cluster, set by `globalSetup.ts`. */
export const testHome = 'FINELINE_TEST_HOME';

/** The PostgreSQL of this test run; without the global set-up, one of this file's own. */
export async function useTestCluster(): Promise<{ server: EmbeddedServer; release: () => Promise<void> }> {
  const shared = process.env[testHome];
  if (shared) {
    const server = await startEmbedded({ home: shared, log: () => undefined });
    return { server, release: server.leave };
  }
  const home = await makeTestFolder();
  const server = await startEmbedded({ home, log: () => undefined });
  return {
    server,
    async release() {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A fresh folder that the database's account can pass through too. */
export async function makeTestFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fineline-test-'));
  await chmod(folder, 0o711);
  return folder;
}

/** The superuser of the database that runs in a data folder. */
export async function superuserOf(home: string, database = 'fineline'): Promise<pg.ClientConfig> {
  const { host, port } = (await findPidFile(join(home, 'database', 'cluster'))) ?? { host: '', port: 0 };
  const password = (await readFile(join(home, 'database', 'password'), 'utf8')).trim();
  return { host, port, user: superuser, password, database };
}
