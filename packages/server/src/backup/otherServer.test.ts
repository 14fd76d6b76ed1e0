/** Another PostgreSQL in the place of the built-in one: named by its URL, with an owner who is no superuser. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withClient } from '../store/roles.ts';
import { dumpOf, linesOf } from '../testing/backups.ts';
import { makeTestFolder } from '../testing/cluster.ts';
import { otherBin, startOtherServer } from '../testing/otherServer.ts';
import { backUp, restore } from './index.ts';

const fixture = fileURLToPath(new URL('../testing/backups/schema-1.jsonl.gz', import.meta.url));

test.skipIf(!otherBin)(
  'Debian’s PostgreSQL by its URL: restored, backed up, replaced (skipped where it is not installed)',
  async () => {
    const server = await startOtherServer();
    const home = await makeTestFolder();
    try {
      const admin = { host: server.host, port: server.port, user: 'postgres', password: server.password };
      await withClient({ ...admin, database: 'postgres' }, async (client) => {
        await client.query(`create role mine login createrole password 'mine'`);
        await client.query('create database fine owner mine');
      });
      const common = {
        home,
        env: { FINELINE_DATABASE_URL: `postgres://mine:mine@${server.host}:${server.port}/fine` },
        program: '0.1.0',
        madeAt: '2026-11-22T05:30:00.000Z',
        log: () => undefined,
      };
      const file = join(home, `${randomUUID()}.jsonl.gz`);
      const nothing = await backUp({ ...common, file, overwrite: false });
      expect(nothing).toMatchObject({ ok: false, refusal: { code: 'nothing-to-back-up' } });

      expect(await restore({ ...common, file: fixture, replace: false })).toMatchObject({ ok: true });
      const first = await dumpOf({ ...admin, database: 'fine' });
      expect(first['application']).toHaveLength(2);
      expect(await backUp({ ...common, file, overwrite: false })).toMatchObject({ ok: true });
      const again = await restore({ ...common, file, replace: true });
      expect(again).toMatchObject({ ok: true, value: { kept: { end: { rows: { event: 6 } } } } });
      expect(await dumpOf({ ...admin, database: 'fine' })).toEqual(first);
      expect(await linesOf(file)).toHaveLength(14);
    } finally {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    }
  },
);
