import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type pg from 'pg';
import { createHash } from 'node:crypto';
import { leftOut } from '../backup/catalog.ts';
import { openStore } from '../store/openStore.ts';
import { type Access, ownerRole, withClient } from '../store/roles.ts';
import type { TestDatabase } from './database.ts';

/** A store of its own with nothing in it; `superuser` sees all of it. */
export interface EmptyStore {
  access: Access;
  superuser: pg.ClientConfig;
}

export async function makeEmptyStore({ access, superuser }: TestDatabase): Promise<EmptyStore> {
  const database = `empty_${randomUUID().replaceAll('-', '')}`;
  await withClient(superuser, (client) => client.query(`create database ${database} owner ${ownerRole}`));
  const own: Access = {
    owner: { ...access.owner, database },
    server: { ...access.server, database },
    scanner: { ...access.scanner, database },
  };
  await (await openStore(own)).close();
  return { access: own, superuser: { ...superuser, database } };
}

/** Every row of every table that a backup takes, the sample's apart, as text: to be compared. */
export async function dumpOf(superuser: pg.ClientConfig): Promise<Record<string, string[]>> {
  return withClient(superuser, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'fineline'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    const dump: Record<string, string[]> = {};
    for (const { name } of tables) {
      if (Object.hasOwn(leftOut, name)) continue;
      const { rows } = await client.query<{ row: string }>(
        `select t::text as row from fineline.${name} t
          where workspace_id not in (select workspace_id from fineline.workspace where kind = 'sample') order by t::text`,
      );
      dump[name] = rows.map(({ row }) => row);
    }
    return dump;
  });
}

/** A folder for the files of one test; `drop` removes it. */
export async function makeFileFolder(): Promise<{ at: (name: string) => string; drop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'fineline-backups-'));
  return { at: (name) => join(folder, name), drop: () => rm(folder, { recursive: true, force: true }) };
}

export const linesOf = async (file: string): Promise<string[]> =>
  gunzipSync(await readFile(file))
    .toString('utf8')
    .trimEnd()
    .split('\n');

/** Packs lines as a backup, the last one made to fit those before it: what somebody could do who knows the format. */
export async function packLines(file: string, lines: readonly string[]): Promise<void> {
  const content = lines.map((line) => `${line}\n`).join('');
  const rows: Record<string, number> = {};
  for (const line of lines.slice(1)) {
    const table = /^\{"(\w+)"/.exec(line)?.[1] ?? '';
    rows[table] = (rows[table] ?? 0) + 1;
  }
  const sha256 = createHash('sha256').update(content).digest('hex');
  await writeFile(file, gzipSync(`${content}${JSON.stringify({ end: { rows, sha256 } })}\n`));
}
