import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Account, findAccount } from './account.ts';
import { type Binaries, binariesFor, getBinaries } from './binaries.ts';
import { type ClusterPlace, makeCluster, superuser } from './cluster.ts';
import {
  type PidFile,
  disownPidFile,
  dropSocketFolder,
  findPidFile,
  hasEmptyPidFile,
  isPostmaster,
  makeSocketFolder,
  socketPort,
  spawnPostmaster,
  stopPostmaster,
} from './postmaster.ts';
import { StoreError, isDiskFull, isFull } from './refusals.ts';
import { watchOver } from './watchOver.ts';

/** The built-in PostgreSQL of a data folder, running. */
export interface EmbeddedServer {
  host: string;
  port: number;
  /** The superuser's password; it makes the roles and is used for nothing else. */
  password: string;
  /** It was running already: a program that was killed had left it behind. */
  adopted: boolean;
  /** Watches over it no longer, and lets it run: it is somebody else's. */
  leave(): Promise<void>;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The real path of the data folder. */
  home: string;
  log: (line: string) => void;
  /** Under which account it runs; asked of the system where absent. */
  account?: Account | undefined;
  /** The programs that run it; those that npm installed where absent. */
  binaries?: Binaries;
  /** How long a start may take, in milliseconds: recovery after a crash reads back what was written since. */
  patience?: number;
}

/** How soon a database that died under us is noticed, in milliseconds. */
const watchEvery = 1_000;
/** How long one that ends without a word is tried again, in milliseconds: another start may have emptied the log. */
const wordlessFor = 10_000;
/** How long an empty pid file is taken for one that is just being made, in milliseconds. */
const pidFileTime = 2_000;

/** What one cluster is run with. */
interface Setting {
  place: ClusterPlace;
  binaries: Binaries;
  account: Account | undefined;
  log: (line: string) => void;
  patience: number;
}

/**
 * Starts the PostgreSQL of a data folder: adopts one that still runs there, recovers one that was killed, makes one on
 * the first start; starts it again should it die under us. Throws StoreError with what to do where it cannot.
 */
export async function startEmbedded({
  home,
  log,
  patience = 300_000,
  ...options
}: EmbeddedOptions): Promise<EmbeddedServer> {
  const account = options.account ?? (await findAccount(join(home, 'database')));
  const ours = options.binaries ?? (await getBinaries());
  const binaries = account ? await binariesFor(account, ours) : ours;
  const place = await makeCluster(home, { bin: binaries.bin, account });
  const setting = { place, binaries, account, log, patience };
  const first = await bringUp(setting);
  let { at } = first;
  const ended = new AbortController();
  const watching = watchOver({
    isUp: () => isPostmaster(at.pid, place.cluster),
    bringUp: async () => void (at = (await bringUp(setting, at)).at),
    every: watchEvery,
    log,
    ended: ended.signal,
  });

  async function leave(): Promise<void> {
    ended.abort();
    await watching;
  }

  return {
    host: at.host,
    port: at.port,
    password: place.password,
    adopted: first.adopted,
    leave,
    async stop() {
      await leave();
      await stopPostmaster(at.pid, place.cluster, binaries.bin);
      await dropSocketFolder(at.host);
    },
  };
}

/** Until it is ready: adopts, or starts at `where` it was before, so that whoever lost it finds it again. */
async function bringUp(
  setting: Setting,
  where?: Pick<PidFile, 'host' | 'port'>,
): Promise<{ at: PidFile; adopted: boolean }> {
  const { place, account, log, patience } = setting;
  const began = Date.now();
  let socket = where;
  let emptySince: number | undefined;
  for (; Date.now() < began + patience; await sleep(20)) {
    const left = await findPidFile(place.cluster);
    if (left && (await isPostmaster(left.pid, place.cluster))) {
      if (left.state !== 'ready' || !(await answers(left, place))) continue; // it will be ready, or gone
      if (socket && socket.host !== left.host) await dropSocketFolder(socket.host);
      return { at: left, adopted: true };
    }
    if (left) {
      if (!where) log('The database was not stopped properly last time. Everything that was saved is being recovered.');
      await disownPidFile(place.cluster, left.pid);
      if (left.host !== socket?.host) await dropSocketFolder(left.host);
    } else if (await hasEmptyPidFile(place.cluster)) {
      emptySince ??= Date.now();
      if (Date.now() < emptySince + pidFileTime) continue;
      await disownPidFile(place.cluster, undefined);
    }
    socket ??= await makeSocket(account);
    try {
      const started = await start(setting, socket, began);
      if (started) return { at: started, adopted: false };
    } catch (error) {
      if (!where) await dropSocketFolder(socket.host); // else it is looked for there, now and when it comes up
      throw error;
    }
  }
  if (socket && !where) await dropSocketFolder(socket.host);
  throw notReady(setting);
}

const notReady = ({ place, patience }: Setting): StoreError =>
  new StoreError(
    'database-failed',
    `The database in ${place.cluster} has not become ready in ${Math.ceil(patience / 60_000)} minutes. Its data is kept, and if it is recovering, that goes on by itself. Its own words are in ${place.logFile}; start Fineline again later, or point FINELINE_DATABASE_URL to another PostgreSQL.`,
  );

/** A private place to listen at: a Unix socket, on Windows a free port on loopback. */
const makeSocket = async (account: Account | undefined): Promise<Pick<PidFile, 'host' | 'port'>> =>
  process.platform === 'win32'
    ? { host: '127.0.0.1', port: await freePort() }
    : { host: await makeSocketFolder(account), port: socketPort };

/** Whether it lets us in with our password: then it is ours. */
async function answers(at: PidFile, { password }: ClusterPlace): Promise<boolean> {
  // A postmaster that hangs takes connections and says nothing.
  const connectionTimeoutMillis = 5_000;
  const { host, port } = at;
  const client = new pg.Client({
    host,
    port,
    user: superuser,
    password,
    database: 'postgres',
    connectionTimeoutMillis,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * One try. Undefined: something of an earlier postmaster, or another start, is in the way for a moment; another start
 * may also have emptied the log, so that for a while one that ended without a word is such a try too.
 */
async function start(
  setting: Setting,
  { host, port }: Pick<PidFile, 'host' | 'port'>,
  began: number,
): Promise<PidFile | undefined> {
  const { place, binaries, account, patience } = setting;
  const { pid, ended } = await spawnPostmaster({ bin: binaries.bin, ...place, host, port, account });
  for (;;) {
    const end = await Promise.race([ended, sleep(5)]);
    const at = await findPidFile(place.cluster);
    if (at?.pid === pid && at?.state === 'ready') return at;
    if (end === undefined && Date.now() < began + patience) continue;
    if (end === undefined) throw notReady(setting); // it may be recovering still: the next start finds it
    const said = await lastError(place.logFile);
    const full = isDiskFull(said ?? '') || (await isFull(place.cluster));
    const isInTheWay = said ? inTheWay.test(said) : Date.now() < began + wordlessFor;
    if (isInTheWay && !full) return undefined;
    throw new StoreError(
      full ? 'disk-full' : 'database-failed',
      `The database in ${place.cluster} did not start: ${said ? `“${said}”.` : end} Its data is kept as it was. ${
        full
          ? 'The disk is full: free some space on it first.'
          : `Its own words are in ${place.logFile}; when the cause is gone, it can be started again.`
      }`,
    );
  }
}

/** What PostgreSQL says where another postmaster of the same cluster runs, starts or stops. */
const inTheWay = /postmaster\.pid|shared memory block|the database system is/;

async function lastError(logFile: string): Promise<string | undefined> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  const line = log.split('\n').findLast((text) => /\b(FATAL|PANIC|error while loading)\b/.test(text));
  return line?.replace(/^.*?\b(?:FATAL|PANIC):\s*/, '').trim();
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
