import pg from 'pg';
import { derivedPassword, superuser } from './cluster.ts';
import type { EmbeddedServer } from './embedded.ts';
import { StoreError, errorCode } from './refusals.ts';

/** Under which roles a database is used: one owns and migrates, the other serves and owns nothing. */
export interface Access {
  owner: pg.ClientConfig;
  server: pg.ClientConfig;
}

export const ownerRole = 'fineline_owner';
export const serverRole = 'fineline_server';
const database = 'fineline';

/** Makes the roles and the database of the built-in server where they are missing, and says how to connect as each. */
export async function accessEmbedded({
  host,
  port,
  password,
}: Pick<EmbeddedServer, 'host' | 'port' | 'password'>): Promise<Access> {
  const ownerPassword = derivedPassword(password, ownerRole);
  const owner = { host, port, user: ownerRole, password: ownerPassword, database };
  await withClient({ host, port, user: superuser, password, database: 'postgres' }, async (client) => {
    await makeRole(client, ownerRole, ownerPassword, 'createrole');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0)
      await tolerate(['42P04', '23505'], client.query(`create database ${database} owner ${ownerRole}`));
  });
  return accessOwned(owner, (user, rolePassword) => ({ ...owner, user, password: rolePassword }));
}

/** Another PostgreSQL: the URL's role owns and migrates, and makes the serving role unless `serverUrl` names one. */
export async function accessUrl(ownerUrl: string, serverUrl: string | undefined): Promise<Access> {
  const owner = configOf(ownerUrl, 'FINELINE_DATABASE_URL');
  if (serverUrl) return { owner, server: configOf(serverUrl, 'FINELINE_DATABASE_SERVER_URL') };
  return accessOwned(owner, (user, rolePassword) => {
    const url = URL.canParse(ownerUrl) ? new URL(ownerUrl) : undefined;
    if (!url?.host) {
      throw new StoreError(
        'database-unreachable',
        'FINELINE_DATABASE_URL names no host. Nothing was changed. Write it as postgres://owner:secret@host:5432/database.',
      );
    }
    url.username = user;
    url.password = rolePassword;
    return { connectionString: url.href };
  });
}

function configOf(url: string, variable: string): pg.ClientConfig {
  const config = { connectionString: url };
  let role: string | undefined;
  try {
    role = new pg.Client(config).user;
  } catch {
    // Its own words would quote the password.
  }
  if (role) return config;
  throw new StoreError(
    'database-unreachable',
    `${variable} is no address with a role that can be read. Nothing was changed. Write it as postgres://owner:secret@host:5432/database; in a name or password write %40 for @, %2F for / and %3A for :.`,
  );
}

async function accessOwned(
  owner: pg.ClientConfig,
  serverConfig: (user: string, password: string) => pg.ClientConfig,
): Promise<Access> {
  const ownerPassword = new pg.Client(owner).password;
  if (!ownerPassword) {
    throw new StoreError(
      'database-unreachable',
      'FINELINE_DATABASE_URL names no password, from which the serving role’s would be made. Nothing was changed. Put one in, or name the serving role in FINELINE_DATABASE_SERVER_URL.',
    );
  }
  const password = derivedPassword(ownerPassword, serverRole);
  const server = serverConfig(serverRole, password);
  if (!(await canConnect(server)))
    await withClient(owner, (client) => makeRole(client, serverRole, password, 'nocreaterole'));
  return { owner, server };
}

/** Roles belong to the whole server: another start may make the same one at the same moment. */
async function makeRole(
  client: pg.Client,
  role: string,
  password: string,
  right: 'createrole' | 'nocreaterole',
): Promise<void> {
  const options = `login nosuperuser nobypassrls nocreatedb ${right} password ${client.escapeLiteral(password)}`;
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  try {
    if (rowCount === 0) await tolerate(['42710', '23505'], client.query(`create role ${role} ${options}`));
    else if (right === 'nocreaterole') await client.query(`alter role ${role} ${options}`);
  } catch (cause) {
    if (errorCode(cause) !== '42501') throw cause;
    throw new StoreError(
      'database-unreachable',
      `The role of FINELINE_DATABASE_URL may not make the role ${role}, as which Fineline serves. Nothing was changed. Give it CREATEROLE, or make a role that owns nothing and name it in FINELINE_DATABASE_SERVER_URL.`,
      cause,
    );
  }
}

async function tolerate(codes: readonly string[], work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!codes.includes(errorCode(error) ?? '')) throw error;
  }
}

/** Whether the role is there and has this password. */
async function canConnect(config: pg.ClientConfig): Promise<boolean> {
  try {
    await withClient(config, async () => undefined);
    return true;
  } catch (error) {
    if (error instanceof StoreError && isTurnedAway(error.cause)) return false;
    throw error;
  }
}

const isTurnedAway = (error: unknown): boolean => ['28P01', '28000'].includes(errorCode(error) ?? '');

/** One connection for one piece of work; says plainly where there is no database to connect to. */
export async function withClient<Value>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client(config);
  client.on('error', () => undefined); // a lost connection shows in the query that follows
  try {
    await client.connect();
  } catch (cause) {
    throw new StoreError('database-unreachable', whyNot(client, cause), cause);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function whyNot({ host, port, user, database: name }: pg.Client, cause: unknown): string {
  const place = `The database at ${host}:${port}`;
  if (isTurnedAway(cause)) {
    return `${place} does not let the role ${user} in. Nothing was changed. Put its name and password right where FINELINE_DATABASE_URL or FINELINE_DATABASE_SERVER_URL names them, then start again.`;
  }
  if (errorCode(cause) === '3D000') {
    return `${place} has no database “${name}”. Nothing was changed. Make it there, or name another in FINELINE_DATABASE_URL, then start again.`;
  }
  return `${place} does not answer (${errorCode(cause) ?? 'no reason given'}). Nothing was changed. See that it runs and that FINELINE_DATABASE_URL names it rightly, then start again.`;
}
