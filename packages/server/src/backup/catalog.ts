import pg from 'pg';

/** A table whose rows a backup takes, as the catalogs of the database describe it. */
export interface Table {
  name: string;
  columns: { name: string; type: string }[];
  /** The columns of its primary key, in order. */
  key: string[];
}

/** What a backup leaves out, and why. Every other table that has rows of a workspace is in it. */
export const leftOut: Readonly<Record<string, string>> = {
  migration: 'The program makes it: the first line of a backup names the number of the schema instead.',
  session: 'A backup carries no credentials. Whoever is signed in while one is restored stays so.',
  duty: 'What the program does at a time it plans anew, and what was done since the backup must not be done twice.',
};

/** The tables of a schema that a backup takes, so that each stands after those that its rows refer to. */
export async function findTables(client: pg.ClientBase, schema: string): Promise<Table[]> {
  const { rows } = await client.query<Table & { parents: string[] }>(
    `select c.relname as name,
            (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
               from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
            (select coalesce(json_agg(a.attname order by k.place), '[]')
               from pg_index i, unnest(i.indkey) with ordinality as k (attnum, place), pg_attribute a
              where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum) as key,
            (select coalesce(json_agg(p.relname), '[]')
               from pg_constraint f join pg_class p on p.oid = f.confrelid
              where f.conrelid = c.oid and f.contype = 'f') as parents
       from pg_class c
      where c.relnamespace = to_regnamespace($1) and c.relkind in ('r', 'p') and not c.relispartition
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id')
      order by c.relname`,
    [pg.escapeIdentifier(schema)],
  );
  return inOrder(rows.filter(({ name }) => !Object.hasOwn(leftOut, name)));
}

/** Parents first. Throws where tables refer to each other in a circle: their rows could not be put in one by one. */
export function inOrder<Of extends { name: string; parents: string[] }>(tables: readonly Of[]): Of[] {
  const left = new Map(tables.map((table) => [table.name, table]));
  const ordered: Of[] = [];
  while (left.size > 0) {
    const next = [...left.values()].find(({ parents }) => !parents.some((parent) => left.has(parent)));
    if (!next) throw new Error(`These tables refer to each other in a circle: ${[...left.keys()].join(', ')}.`);
    left.delete(next.name);
    ordered.push(next);
  }
  return ordered;
}

/** The workspaces whose rows a backup takes: all but the sample, which is made afresh whenever it is looked at. */
export async function findWorkspaces(client: pg.ClientBase, own: string): Promise<string[]> {
  // By itself the owner sees them all only once migration 5 has run; before it there is none but one's own.
  await inWorkspace(client, own);
  const { rows } = await client.query<{ workspace_id: string }>(
    `select workspace_id from fineline.workspace where kind <> 'sample' order by created_at, workspace_id`,
  );
  return rows.map(({ workspace_id }) => workspace_id);
}

/** Until the end of the transaction row-level security shows the rows of this workspace. */
export async function inWorkspace(client: pg.ClientBase, workspace: string): Promise<void> {
  await client.query(`select set_config('app.workspace_id', $1, true)`, [workspace]);
}

/** `"schema"."table"`. */
export const placeOf = (schema: string, { name }: { name: string }): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;

/** Values are written and read the same way whatever the server or the role is set to. */
export async function plainText(client: pg.ClientBase): Promise<void> {
  await client.query(
    `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601';
     set local bytea_output = 'hex'; set local extra_float_digits = 3`,
  );
}
