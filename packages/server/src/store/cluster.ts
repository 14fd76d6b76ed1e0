import { execFile } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import {
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, canReach } from './account.ts';
import { makeSharedPlace, sharedPlace } from './binaries.ts';
import { plainEnvironment } from './postmaster.ts';
import { StoreError, errorCode, isDiskFull } from './refusals.ts';

/** The PostgreSQL major that the binaries are; a cluster belongs to one major for good. */
export const clusterMajor = '18';

export const superuser = 'postgres';

/** A cluster on disk: PostgreSQL's own folder, the superuser's password beside it, and its log. */
export interface ClusterPlace {
  cluster: string;
  password: string;
  logFile: string;
}

/** A role's password, made from the one that its maker has, so that one secret is kept and not three. */
export const derivedPassword = (secret: string, role: string): string =>
  createHmac('sha256', secret).update(role).digest('hex');

/** The cluster of a data folder, made on the first start. Several starts at once make one. */
export async function makeCluster(
  home: string,
  { bin, account }: { bin: string; account: Account | undefined },
): Promise<ClusterPlace> {
  const place = (await findCluster(home)) ?? (await initialise(home, bin, account)) ?? (await getCluster(home));
  await clearHalfMade(home);
  return place;
}

async function findCluster(home: string): Promise<ClusterPlace | undefined> {
  const path = join(home, 'database');
  if (!(await lstat(path).catch(() => undefined))) return undefined;
  const database = await realpath(path).catch(() => path); // a link to nowhere reads as a database with nothing in it
  const cluster = join(database, 'cluster');
  const [major, password] = await Promise.all([
    read(join(cluster, 'PG_VERSION'), database),
    read(join(database, 'password'), database),
  ]);
  if (!major.trim() || !password.trim()) {
    throw new StoreError(
      'database-failed',
      `${database} is not a whole database: its ${password ? 'cluster' : 'password file'} is missing or empty. Nothing was changed. Put it back from a backup, or move the folder away to start afresh.`,
    );
  }
  if (major.trim() !== clusterMajor) {
    throw new StoreError(
      'other-major',
      `The data in ${cluster} was written by PostgreSQL ${major.trim()}, and this Fineline brings ${clusterMajor}. Nothing was changed. Start it with the version of Fineline that wrote it, or start a PostgreSQL ${major.trim()} on it and point FINELINE_DATABASE_URL there.`,
    );
  }
  return { cluster, password: password.trim(), logFile: join(database, 'log') };
}

/** Empty where the file is missing; refuses one that is there and not for us to read. */
async function read(file: string, database: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (!['EACCES', 'EPERM'].includes(errorCode(cause) ?? '')) return '';
    throw new StoreError(
      'folder-not-writable',
      `The database in ${database} belongs to another user of this computer, and Fineline may not read it. Nothing was changed. Start Fineline as that user, or name another folder with FINELINE_HOME.`,
      cause,
    );
  }
}

async function getCluster(home: string): Promise<ClusterPlace> {
  const found = await findCluster(home);
  if (!found) throw new Error('A cluster that another start had made is gone again.');
  return found;
}

/**
 * Makes the cluster beside its place and moves it there whole, so that a start that dies half way leaves nothing that
 * looks like a database. Where the account cannot reach the data folder (root's home), the cluster goes to
 * `/var/lib/fineline` and `database` is a link to it. Undefined: another start was first.
 */
async function initialise(home: string, bin: string, account: Account | undefined): Promise<ClusterPlace | undefined> {
  const target = join(home, 'database');
  const away = account !== undefined && !(await canReach(target, account));
  const place = away ? sharedPlace : home;
  if (away) await makeSharedPlace();
  let made = await mkdtemp(join(place, `${halfMade}${process.pid}-`));
  try {
    await initdb(made, bin, account);
    if (away) await symlink((made = await nameForGood(made)), target);
    else await rename(made, target);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    if (['EEXIST', 'ENOTEMPTY'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  } finally {
    if (away) await clearHalfMade(place);
  }
  return getCluster(home);
}

/** What a database is called while it is made: followed by the number of the process that makes it. */
const halfMade = 'database.new-';

async function nameForGood(made: string): Promise<string> {
  const name = join(dirname(made), basename(made).replace(/^database\.new-\d+/, 'database'));
  await rename(made, name);
  return name;
}

/** Removes what starts that died half way had made: each is as large as a database. */
async function clearHalfMade(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    const maker = Number(name.startsWith(halfMade) && name.slice(halfMade.length).split('-')[0]);
    if (maker && isGone(maker)) await rm(join(place, name), { recursive: true, force: true });
  }
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

async function initdb(database: string, bin: string, account: Account | undefined): Promise<void> {
  const [cluster, passwordFile] = [join(database, 'cluster'), join(database, 'password')];
  await mkdir(cluster, { mode: 0o700 });
  await writeFile(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (account) for (const path of [database, cluster, passwordFile]) await chown(path, account.uid, account.gid);
  try {
    await promisify(execFile)(
      join(bin, 'initdb'),
      [
        `--pgdata=${cluster}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-instructions',
      ],
      { env: plainEnvironment(), ...(account && { uid: account.uid, gid: account.gid }) },
    );
  } catch (cause) {
    const full = errorCode(cause) === 'ENOSPC' || isDiskFull(wordsOf(cause));
    throw new StoreError(
      full ? 'disk-full' : 'database-failed',
      `The database could not be made in ${database}: ${lastWords(cause)} Nothing was kept of it. Free some space or name another folder with FINELINE_HOME, or point FINELINE_DATABASE_URL to a PostgreSQL of your own.`,
      cause,
    );
  }
}

/** What initdb, or the PostgreSQL that it runs, said was wrong. */
function lastWords(error: unknown): string {
  const line = wordsOf(error)
    .trim()
    .split('\n')
    .findLast((text) => /^initdb:|\b(?:FATAL|PANIC|ERROR):/.test(text) && !text.includes('removing'));
  return line
    ? `“${line.replace(/^.*?\b(?=FATAL|PANIC|ERROR)/, '').trim()}”.`
    : 'PostgreSQL’s initdb ended without saying why.';
}

const wordsOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : '';
