import { createHash } from 'node:crypto';
import pg from 'pg';
import { StoreError } from '../store/refusals.ts';
import { migrations } from '../store/migrations/index.ts';
import { workspaces } from '../store/workspaces.ts';
import { type Table, findTables, findWorkspaces, inWorkspace, placeOf, plainText } from './catalog.ts';
import { type End, type Header, format } from './format.ts';

/** Rows that are asked for at once: what is held of a database, however large it is. */
const atOnce = 100;

export interface Taken {
  /** Which Fineline writes it, and when: an instant. */
  program: string;
  madeAt: string;
}

/**
 * The lines of a backup, each with its line feed: the header, the rows of one workspace after the other, the end. The
 * transaction that the client is in has to see one and the same state throughout.
 */
export async function* contentOf(client: pg.ClientBase, { program, madeAt }: Taken): AsyncGenerator<string, End> {
  await plainText(client);
  const digest = createHash('sha256');
  const rows: Record<string, number> = {};
  const line = (text: string): string => {
    const whole = `${text}\n`;
    digest.update(whole);
    return whole;
  };

  const header: Header = {
    fineline: 'backup',
    format,
    program,
    schema: await getSchema(client),
    madeAt,
    encoding: await encodingOf(client),
  };
  yield line(JSON.stringify(header));
  const tables = await findTables(client, 'fineline');
  for (const { name } of tables) rows[name] = 0;
  for (const workspace of await findWorkspaces(client, workspaces.own)) {
    await inWorkspace(client, workspace);
    for (const table of tables) {
      for await (const row of rowsOf(client, table)) {
        rows[table.name] = (rows[table.name] ?? 0) + 1;
        yield line(`{${JSON.stringify(table.name)}:${row}}`);
      }
    }
  }
  const end: End = { rows, sha256: digest.digest('hex') };
  yield `${JSON.stringify({ end })}\n`;
  return end;
}

/** The rows of the workspace that is set, by their key, each as the JSON that PostgreSQL itself makes of it. */
async function* rowsOf(client: pg.ClientBase, table: Table): AsyncGenerator<string> {
  // No number passes through JavaScript, whose numbers are shorter; a null is left out, so that JSON's own null is not it.
  const fields = table.columns.map(({ name }) => {
    const label = pg.escapeLiteral(`${JSON.stringify(name)}:`);
    return `${label} || to_jsonb(${pg.escapeIdentifier(name)})::text`;
  });
  const order = table.key.map((column) => pg.escapeIdentifier(column)).join(', ');
  await client.query(
    `declare backup_rows no scroll cursor for
       select '{' || concat_ws(',', ${fields.join(', ')}) || '}' as row from ${placeOf('fineline', table)}
        where workspace_id = current_setting('app.workspace_id')::uuid order by ${order}`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${atOnce} from backup_rows`);
    for (const { row } of rows) yield row;
    if (rows.length < atOnce) break;
  }
  await client.query('close backup_rows');
}

/** The number of the last migration that the data has seen; refuses where there is none, and where it is newer than ours. */
async function getSchema(client: pg.ClientBase): Promise<number> {
  const found = await client.query<{ there: boolean }>(`select to_regclass('fineline.migration') is not null as there`);
  const { rows } = found.rows[0]?.there
    ? await client.query<{ number: number | null }>('select max(number) as number from fineline.migration')
    : { rows: [] };
  const number = rows[0]?.number;
  if (!number) {
    throw new StoreError(
      'nothing-to-back-up',
      'There is nothing to back up: Fineline has never been started on this database. Nothing was written.',
    );
  }
  if (number > (migrations.at(-1)?.number ?? 0)) {
    throw new StoreError(
      'newer-data',
      'This data was last used by a newer version of Fineline. Nothing was written. Back it up with that version, or a later one.',
    );
  }
  return number;
}

async function encodingOf(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ encoding: string }>(`select current_setting('server_encoding') as encoding`);
  return rows[0]?.encoding ?? '';
}
