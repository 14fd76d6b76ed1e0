import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Migration, migrations as released } from '../store/migrations/index.ts';
import { errorCode } from '../store/refusals.ts';
import { workspaces } from '../store/workspaces.ts';
import { type Table, findTables, placeOf, plainText } from './catalog.ts';
import { type Row, type Whole, damaged, readBackup } from './read.ts';

/** A schema beside the real one, with the rows of a backup in today's tables. It goes when the transaction is undone. */
export interface Scratch extends Whole {
  schema: string;
  drop(): Promise<void>;
}

/** Rows, and bytes of their lines, that go to the database at once. */
const atOnce = { rows: 200, bytes: 4_000_000 };

/**
 * Loads a backup into a schema of its own: the tables as they were when it was written, its rows, and then every
 * migration since, as if the data had been there all along. Refuses whatever does not fit, and names its line.
 */
export async function loadBackup(
  client: pg.ClientBase,
  file: string,
  migrations: readonly Migration[] = released,
): Promise<Scratch> {
  const schema = `fineline_restore_${randomBytes(8).toString('hex')}`;
  const place = pg.escapeIdentifier(schema);
  await plainText(client);
  await client.query(`create schema ${place}`);
  let tables = new Map<string, Table>();
  let batch: Row[] = [];
  let bytes = 0;

  async function flush(): Promise<void> {
    const rows = batch;
    [batch, bytes] = [[], 0];
    const table = rows[0] && tables.get(rows[0].table);
    if (table) await insertRows(client, { schema, table, rows, file });
  }

  const whole = await readBackup(file, {
    newestSchema: migrations.at(-1)?.number ?? 0,
    async onHeader(header) {
      await migrateTo(
        client,
        schema,
        migrations.filter(({ number }) => number <= header.schema),
      );
      tables = new Map((await findTables(client, schema)).map((table) => [table.name, table]));
    },
    async onRow(row) {
      refuseUnknown(file, row, tables.get(row.table));
      if (batch[0] && batch[0].table !== row.table) await flush();
      batch.push(row);
      bytes += row.text.length;
      if (batch.length >= atOnce.rows || bytes >= atOnce.bytes) await flush();
    },
  });
  await flush();
  await migrateTo(
    client,
    schema,
    migrations.filter(({ number }) => number > whole.header.schema),
  );
  return {
    ...whole,
    schema,
    async drop() {
      await client.query(`drop schema ${place} cascade`);
    },
  };
}

/** A migration names no schema, so that it can run in this one. Nothing hides rows here: nobody else sees them. */
async function migrateTo(client: pg.ClientBase, schema: string, migrations: readonly Migration[]): Promise<void> {
  await client.query(`set local search_path = ${pg.escapeIdentifier(schema)}`);
  for (const { sql } of migrations) await client.query(sql);
  await client.query('set local search_path to default');
  for (const table of await findTables(client, schema)) {
    await client.query(`alter table ${placeOf(schema, table)} disable row level security`);
  }
}

/** The names in the file come from anywhere: only those that the catalogs know are used. */
function refuseUnknown(file: string, { line, table: name, columns }: Row, table: Table | undefined): void {
  if (!table) throw damaged(file, `line ${line} is of a table that no backup has`);
  const unknown = Object.keys(columns).some((column) => !table.columns.some((known) => known.name === column));
  if (unknown) throw damaged(file, `line ${line} has a column that “${name}” does not have`);
  // The sample is made afresh each time it is shown, and would be taken for one's own.
  if (columns['workspace_id'] === workspaces.sample || (name === 'workspace' && columns['kind'] === 'sample')) {
    throw damaged(file, `line ${line} is of the sample applications, which no backup has`);
  }
}

interface Batch {
  schema: string;
  table: Table;
  rows: readonly Row[];
  file: string;
}

async function insertRows(client: pg.ClientBase, { rows, ...where }: Batch): Promise<void> {
  await client.query('savepoint backup_rows');
  try {
    await insert(client, { rows, ...where });
  } catch (error) {
    const { file, table } = where;
    const [first] = rows;
    if (!first || !isOfRows(error)) throw error;
    // The batch does not say which: one by one they do.
    await client.query('rollback to savepoint backup_rows');
    if (rows.length > 1) for (const row of rows) await insertRows(client, { ...where, rows: [row] });
    throw damaged(file, `line ${first.line} does not fit the table “${table.name}” (${errorCode(error)})`, error);
  }
  await client.query('release savepoint backup_rows');
}

/** Data that PostgreSQL cannot take, that breaks a rule of its table, or is nested too deep; not a fault of ours. */
const isOfRows = (error: unknown): boolean => /^(22|23|54)/.test(errorCode(error) ?? '');

async function insert(client: pg.ClientBase, { schema, table, rows }: Batch): Promise<void> {
  const names = table.columns.map(({ name }) => pg.escapeIdentifier(name));
  // JSON is taken as it stands: as part of a record its null would become one of PostgreSQL.
  const values = table.columns.map(({ name, type }) =>
    type === 'jsonb' ? `row -> ${pg.escapeLiteral(name)}` : `record.${pg.escapeIdentifier(name)}`,
  );
  const place = placeOf(schema, table);
  await client.query(
    `insert into ${place} (${names.join(', ')})
     select ${values.join(', ')}
       from unnest($1::text[]) as lines (text),
            lateral (select text::jsonb -> $2) as rows (row),
            lateral jsonb_populate_record(null::${place}, row) as record`,
    [rows.map(({ text }) => text), table.name],
  );
}
