import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { test as base } from 'vitest';
import { superuser } from '../store/cluster.ts';
import type { EmbeddedServer } from '../store/embedded.ts';
import { type OpenStore, openStore } from '../store/openStore.ts';
import { type Access, accessEmbedded, ownerRole, withClient } from '../store/roles.ts';
import { useTestCluster } from './cluster.ts';

/** A migrated database of this file's own, on the real PostgreSQL. */
export interface TestDatabase {
  access: Access;
  store: OpenStore;
  /** The text of every statement that the store has run. */
  statements: string[];
  superuser: pg.ClientConfig;
}

const template = 'fineline';

export const test = base.extend<{ database: TestDatabase }>({
  database: [
    async ({}, use) => {
      const { server, release } = await useTestCluster();
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      const admin = { host: server.host, port: server.port, user: superuser, password: server.password };
      const access = await copyTemplate(server, { ...admin, database: 'postgres' }, name);
      const statements: string[] = [];
      const store = await openStore(access, { onStatement: (text) => statements.push(text) });
      await use({ access, store, statements, superuser: { ...admin, database: name } });
      await store.close();
      await release();
    },
    { scope: 'file' },
  ],
});

/** The first file migrates the template; all copy it. They take turns: a template may have no connections while it is copied. */
async function copyTemplate(server: EmbeddedServer, admin: pg.ClientConfig, name: string): Promise<Access> {
  return withClient(admin, async (client) => {
    await client.query('select pg_advisory_lock(1)');
    const access = await accessEmbedded(server);
    await (await openStore(access)).close();
    await client.query(`create database ${name} template ${template} owner ${ownerRole}`);
    await client.query('select pg_advisory_unlock(1)');
    const here = { database: name };
    return {
      owner: { ...access.owner, ...here },
      server: { ...access.server, ...here },
      scanner: { ...access.scanner, ...here },
    };
  });
}
