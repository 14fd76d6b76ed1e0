import { randomUUID } from 'node:crypto';
import { asMoment } from '@fineline/core/calendar';
import pg from 'pg';
import { z } from 'zod';
import { withClient } from '../store/roles.ts';
import { type WorkspaceId, asDutyId } from '../store/tables.ts';
import { makeTestApp } from './app.ts';
import type { TestDatabase } from './database.ts';

/** A table of the schema, as the catalogs have it, with what is needed to write statements about it. */
export interface CatalogTable {
  name: string;
  /** Quoted, with its schema. */
  sql: string;
  columns: string[];
  /** Of its primary key. */
  key: string[];
  /** A column that may be set to itself: one that is in no key, where there is one. */
  column: string;
  /** What the serving role may do with it. */
  may: string[];
  /** As SQL: a row of theirs that is there, and one that could be. */
  theirs: string;
  fresh: string;
}

export interface TwoWorkspaces {
  mine: WorkspaceId;
  theirs: WorkspaceId;
  tables: CatalogTable[];
  /** Whether text holds anything of theirs. */
  isTheirs(text: string): boolean;
  /** All that is theirs, as it stands. */
  theirRows(): Promise<unknown>;
}

/** Two workspaces with something in every table. A new table is to be filled here: until then this throws. */
export async function makeTwoWorkspaces(database: TestDatabase): Promise<TwoWorkspaces> {
  const mine = await fill(database, 'Holunder');
  const theirs = await fill(database, theirWord);
  return withClient(database.superuser, async (client) => {
    const named = tableSchema.array().parse((await client.query(tablesQuery)).rows);
    const found: { table: z.infer<typeof tableSchema>; rows: Row[] }[] = [];
    for (const table of named) found.push({ table, rows: await rowsOf(client, table.name, theirs) });
    const marks = new Set([theirWord, String(theirs)]);
    const tables = found.map(({ table, rows: [row] }): CatalogTable => {
      if (!row) throw new Error(`The table ${table.name} holds nothing in these tests. Fill it in twoWorkspaces.ts.`);
      for (const value of table.key.map((column) => row[column])) if (typeof value === 'string') marks.add(value);
      const sql = `fineline.${pg.escapeIdentifier(table.name)}`;
      const asRow = (value: unknown) =>
        `jsonb_populate_record(null::${sql}, ${pg.escapeLiteral(JSON.stringify(value))}::jsonb)`;
      const last = table.key.at(-1) ?? '';
      return {
        ...table,
        sql,
        column: table.columns.find((column) => !table.key.includes(column)) ?? last,
        theirs: asRow(row),
        fresh: asRow({ ...row, [last]: another(row[last]) }),
      };
    });
    return {
      mine,
      theirs,
      tables,
      isTheirs: (text) => [...marks].some((mark) => text.includes(mark)),
      theirRows: () =>
        withClient(database.superuser, async (again) => {
          const rows: Row[][] = [];
          for (const { name } of named) rows.push(await rowsOf(again, name, theirs));
          return rows;
        }),
    };
  });
}

const theirWord = 'Zwetschge';

async function fill({ store }: TestDatabase, company: string): Promise<WorkspaceId> {
  const { view, call, workspace } = await makeTestApp(store); // whoever calls it is signed in: a session
  const facts = { employer: { company, country: 'GB' }, role: 'Editor', people: [] };
  const outcome = { type: 'outcome', at: '2026-11-16T10:00:00Z', is: 'offered' };
  await call('PUT', '/api/profile', { seen: null, profile: { name: company, timeZone: 'Europe/London' } });
  const { id: application } = await view('POST', '/api/applications', { facts, events: [outcome] });
  await view('POST', `/api/applications/${application}/replies`, {
    version: 1,
    at: outcome.at,
    kind: 'filled',
    read: { mail: { text: company }, understood: { kind: 'rejection' } },
  });
  const id = asDutyId(randomUUID());
  await store.duties.add(workspace.id, { id, kind: 'tried', about: { company }, dueAt: asMoment(0) });
  return workspace.id;
}

const tableSchema = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  key: z.array(z.string()),
  may: z.array(z.string()),
});
const columnsOf = (where: string, order: string): string =>
  `array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and ${where} order by ${order})`;

/** Every table that holds a workspace's rows. */
export const tablesQuery = `
  select relname as name, ${columnsOf('true', 'attnum')} as columns,
         ${columnsOf('attnum = any(i.indkey)', 'array_position(i.indkey::int2[], attnum)')} as key,
         array(select may from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) may
                where has_table_privilege('fineline_server', c.oid, may)) as may
    from pg_class c left join pg_index i on i.indrelid = c.oid and i.indisprimary
   where relnamespace = 'fineline'::regnamespace and relkind in ('r', 'p') and relname <> 'migration' order by 1`;

const rowSchema = z.record(z.string(), z.unknown());

type Row = z.infer<typeof rowSchema>;

async function rowsOf(client: pg.Client, table: string, workspace: WorkspaceId): Promise<Row[]> {
  const { rows } = await client.query(
    `select to_jsonb(t) as row from fineline.${client.escapeIdentifier(table)} t where workspace_id = $1 order by t::text`,
    [workspace],
  );
  return z
    .array(z.object({ row: rowSchema }))
    .parse(rows)
    .map(({ row }) => row);
}

/** Another value of the same form, for a key that is not taken. */
function another(value: unknown): unknown {
  if (typeof value === 'number') return 9_999;
  const uuid = randomUUID();
  return String(value).length === uuid.length ? uuid : uuid.replaceAll('-', '').repeat(2);
}
