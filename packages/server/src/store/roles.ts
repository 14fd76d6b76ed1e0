import pg from 'pg';
import { derivedPassword, superuser } from './cluster.ts';
import type { EmbeddedServer } from './embedded.ts';
import { StoreError, errorCode } from './refusals.ts';

/**
 * Under which roles a database is used: one owns and migrates, one serves and owns nothing, one sees of every workspace
 * when something is due, and nothing else.
 */
export interface Access {
  owner: pg.ClientConfig;
  server: pg.ClientConfig;
  scanner: pg.ClientConfig;
}

export const ownerRole = 'fineline_owner';
export const serverRole = 'fineline_server';
export const scannerRole = 'fineline_scanner';

/** The roles that the owner makes where the environment names none. */
const made = {
  server: { role: serverRole, variable: 'FINELINE_DATABASE_SERVER_URL', does: 'serves', needs: 'owns nothing' },
  scanner: {
    role: scannerRole,
    variable: 'FINELINE_DATABASE_SCANNER_URL',
    does: 'looks for what is due',
    needs: 'has no rights at all',
  },
} as const;
type MadeRole = (typeof made)[keyof typeof made];
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

/** Another PostgreSQL: the URL's role owns and migrates, and makes the other roles unless URLs of their own name them. */
export async function accessUrl(ownerUrl: string, serverUrl?: string, scannerUrl?: string): Promise<Access> {
  const owner = configOf(ownerUrl, 'FINELINE_DATABASE_URL');
  const named = {
    ...(serverUrl && { server: configOf(serverUrl, made.server.variable) }),
    ...(scannerUrl && { scanner: configOf(scannerUrl, made.scanner.variable) }),
  };
  const configFor = (user: string, password: string) => {
    const url = URL.canParse(ownerUrl) ? new URL(ownerUrl) : undefined;
    if (!url?.host) {
      throw new StoreError(
        'database-unreachable',
        'FINELINE_DATABASE_URL names no host. Nothing was changed. Write it as postgres://owner:secret@host:5432/database.',
      );
    }
    url.username = user;
    url.password = password;
    return { connectionString: url.href };
  };
  return accessOwned(owner, configFor, named);
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

type ConfigFor = (user: string, password: string) => pg.ClientConfig;

async function accessOwned(
  owner: pg.ClientConfig,
  configFor: ConfigFor,
  named: Partial<Pick<Access, 'server' | 'scanner'>> = {},
): Promise<Access> {
  return {
    owner,
    server: named.server ?? (await haveRole(owner, made.server, configFor)),
    scanner: named.scanner ?? (await haveRole(owner, made.scanner, configFor)),
  };
}

/** The role as the owner makes it, made where it is missing or has another password. */
async function haveRole(owner: pg.ClientConfig, role: MadeRole, configFor: ConfigFor): Promise<pg.ClientConfig> {
  const ownerPassword = new pg.Client(owner).password;
  if (!ownerPassword) {
    throw new StoreError(
      'database-unreachable',
      `FINELINE_DATABASE_URL names no password, from which those of its other roles would be made. Nothing was changed. Put one in, or name the roles in ${made.server.variable} and ${made.scanner.variable}.`,
    );
  }
  const password = derivedPassword(ownerPassword, role.role);
  const config = configFor(role.role, password);
  if (await canConnect(config)) return config;
  try {
    await withClient(owner, (client) => makeRole(client, role.role, password, 'nocreaterole'));
  } catch (cause) {
    if (errorCode(cause) !== '42501') throw cause;
    throw new StoreError(
      'database-unreachable',
      `The role of FINELINE_DATABASE_URL may not make the role ${role.role}, as which Fineline ${role.does}. Nothing was changed. Give it CREATEROLE, or make a role that ${role.needs} and name it in ${role.variable}.`,
      cause,
    );
  }
  return config;
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
  if (rowCount === 0) await tolerate(['42710', '23505'], client.query(`create role ${role} ${options}`));
  else if (right === 'nocreaterole') await client.query(`alter role ${role} ${options}`);
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
    return `${place} does not let the role ${user} in. Nothing was changed. Put its name and password right where FINELINE_DATABASE_URL, FINELINE_DATABASE_SERVER_URL or FINELINE_DATABASE_SCANNER_URL names them, then start again.`;
  }
  if (errorCode(cause) === '3D000') {
    return `${place} has no database “${name}”. Nothing was changed. Make it there, or name another in FINELINE_DATABASE_URL, then start again.`;
  }
  return `${place} does not answer (${errorCode(cause) ?? 'no reason given'}). Nothing was changed. See that it runs and that FINELINE_DATABASE_URL names it rightly, then start again.`;
}
