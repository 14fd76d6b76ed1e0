import type pg from 'pg';
import { withClient } from '../store/roles.ts';

/** One kind of thing that a table has: `text` of each, below the table `on`. */
interface Part {
  heading?: string;
  sql: string;
}

const schema = `'fineline'::regnamespace`;
const isTable = `c.relnamespace = ${schema} and c.relkind in ('r', 'p')`;

/** PostgreSQL's names for the letters of its catalogs. */
const letters = (column: string, names: Record<string, string>): string =>
  `case ${column} ${Object.entries(names)
    .map(([letter, name]) => `when '${letter}' then '${name}'`)
    .join(' ')} end`;

/** Who may do what, the owner's own rights apart: those differ between versions of PostgreSQL and grant nothing. */
const rightsIn = (acl: string, owner: string): string =>
  `select coalesce(r.rolname, 'public') as role, lower(privilege_type) || case when is_grantable then ' with grant option' else '' end as may
     from aclexplode(${acl}) left join pg_roles r on r.oid = grantee where grantee <> ${owner}`;

/** What every table is asked for. */
const parts: readonly Part[] = [
  {
    sql: `select c.relname as on, attname || ' ' || format_type(atttypid, atttypmod)
            || case when attnotnull then ' not null' else '' end
            || case when attgenerated <> '' then ' generated' when attidentity <> '' then ' identity' else '' end
            || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
            || coalesce(e'\\n    -- ' || col_description(c.oid, attnum), '') as text
       from pg_class c join pg_attribute on attrelid = c.oid
       left join pg_attrdef d on d.adrelid = c.oid and d.adnum = attnum
      where ${isTable} and attnum > 0 and not attisdropped order by attnum`,
  },
  {
    heading: 'constraints', // since 18 a column that is not null has one, too: it is said beside the column
    sql: `select c.relname as on, conname || ': ' || pg_get_constraintdef(k.oid)
            || case when convalidated then '' else ' (not validated)' end as text
       from pg_constraint k join pg_class c on c.oid = conrelid where ${isTable} and contype <> 'n'
      order by position(contype in 'pufcx'), conname`,
  },
  {
    heading: 'indexes of no constraint',
    sql: `select c.relname as on, regexp_replace(pg_get_indexdef(indexrelid), '^CREATE ', '') as text
       from pg_index join pg_class c on c.oid = indrelid join pg_class i on i.oid = indexrelid
      where ${isTable} and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
      order by i.relname`,
  },
  {
    heading: 'triggers',
    sql: `select c.relname as on, pg_get_triggerdef(t.oid) as text from pg_trigger t join pg_class c on c.oid = tgrelid
      where ${isTable} and not tgisinternal order by tgname`,
  },
  {
    heading: 'row-level security',
    sql: `select c.relname as on, case when relrowsecurity then 'enabled' else 'NOT ENABLED' end
            || case when relforcerowsecurity then ', for the owner too' else ', NOT for the owner' end as text
       from pg_class c where ${isTable}`,
  },
  {
    heading: 'policies',
    sql: `select c.relname as on, polname || ', ' || case when polpermissive then 'permissive' else 'restrictive' end
            || ', for ' || ${letters('polcmd', { r: 'select', a: 'insert', w: 'update', d: 'delete', '*': 'all' })}
            || ', to ' || array_to_string(array(select coalesce(rolname, 'public') from unnest(polroles) as to_role
                            left join pg_roles on oid = to_role order by 1), ', ')
            || coalesce(e'\\n    using ' || pg_get_expr(polqual, polrelid), '')
            || coalesce(e'\\n    with check ' || pg_get_expr(polwithcheck, polrelid), '') as text
       from pg_policy join pg_class c on c.oid = polrelid where ${isTable} order by polname`,
  },
  {
    heading: 'rights',
    sql: `select c.relname as on, role || ': ' || string_agg(may, ', ' order by may) as text
       from pg_class c, lateral (${rightsIn('c.relacl', 'c.relowner')}) given where ${isTable} group by 1, role order by role`,
  },
  {
    heading: 'rights to columns',
    sql: `select c.relname as on, role || ': ' || may || ' (' || string_agg(attname, ', ' order by attnum) || ')' as text
       from pg_class c join pg_attribute on attrelid = c.oid, lateral (${rightsIn('attacl', 'c.relowner')}) given
      where ${isTable} group by 1, role, may order by role, may`,
  },
];

/** What stands in the schema beside its tables and their indexes. */
const others = `
  select 'relation ' || relname || ' of the kind ' || relkind::text as text from pg_class
   where relnamespace = ${schema} and relkind not in ('r', 'p', 'i', 'I')
  union all select 'type ' || typname from pg_type where typnamespace = ${schema} and typrelid = 0 and typcategory <> 'A'
  union all select case when prosecdef then 'SECURITY DEFINER ' else '' end || pg_get_functiondef(oid)
    from pg_proc where pronamespace = ${schema} and prokind <> 'a'
  union all select 'default rights for new objects: ' || defaclacl::text from pg_default_acl
  union all select 'extension ' || extname from pg_extension where extname <> 'plpgsql'
  order by 1`;

const rolesAndSchema = `
  select 'schema fineline, rights: ' || string_agg(role || ' ' || may, ', ' order by role, may) as text
    from pg_namespace, lateral (${rightsIn('nspacl', 'nspowner')}) given where nspname = 'fineline'
  union all
  select 'role ' || rolname || case when rolsuper then ', SUPERUSER' else '' end
      || case when rolbypassrls then ', BYPASSES ROW-LEVEL SECURITY' else '' end
      || case when rolcreaterole then ', may make roles' else '' end
      || case when rolcreatedb then ', may make databases' else '' end
      || case when rolreplication then ', may replicate' else '' end
      || coalesce(', owns ' || nullif((select count(*) from pg_class where relowner = r.oid and relnamespace = ${schema} and relkind in ('r', 'p')), 0) || ' tables', '')
      || coalesce(', settings ' || (select string_agg(setconfig::text, ' ') from pg_db_role_setting where setrole = r.oid), '')
    from pg_roles r where rolname like 'fineline\\_%'
  union all
  select 'role ' || m.rolname || ' is a member of ' || g.rolname || case when inherit_option = 'true' then '' else ', without its rights' end
    from (select member, roleid, coalesce(to_jsonb(a) ->> 'inherit_option', 'true') as inherit_option from pg_auth_members a) a
    join pg_roles m on m.oid = member join pg_roles g on g.oid = roleid
   where g.rolname like 'fineline\\_%' and m.rolname in ('fineline_server', 'fineline_scanner')
  order by 1`;

/** The schema of a database as PostgreSQL's catalogs have it, as text whose differences are read line by line. */
export async function describeSchema(superuser: pg.ClientConfig): Promise<string> {
  return withClient(superuser, async (client) => {
    const lines = async (sql: string) => (await client.query<{ text: string }>(sql)).rows.map(({ text }) => text);
    const { rows: tables } = await client.query<{ name: string; says: string | null }>(
      `select relname as name, obj_description(c.oid, 'pg_class') as says from pg_class c where ${isTable} order by 1`,
    );
    const found: { heading: string | undefined; rows: { on: string; text: string }[] }[] = [];
    for (const { heading, sql } of parts) found.push({ heading, rows: (await client.query(sql)).rows });
    const described = tables.map(({ name, says }) => [
      `table ${name}`,
      ...(says ? [`  -- ${says}`] : []),
      ...found.flatMap(({ heading, rows }) => {
        const mine = rows.filter(({ on }) => on === name).map(({ text }) => `  ${text}`);
        return heading && mine.length > 0 ? [`  ${heading}:`, ...mine.map((line) => indent(line))] : mine;
      }),
    ]);
    const rest = await lines(others);
    return `${[
      ['-- What the database is, read back from its catalogs. Written by store/schema.test.ts; not to be edited.'],
      await lines(rolesAndSchema),
      ...described,
      ...(rest.length > 0 ? [['beside the tables', ...rest.map((line) => `  ${indent(line)}`)]] : []),
    ]
      .map((block) => block.join('\n'))
      .join('\n\n')}\n`;
  });
}

const indent = (text: string): string => text.replaceAll(/^/gm, '  ');
