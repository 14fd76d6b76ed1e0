import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { type FileHandle, chown, mkdtemp, open, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import { StoreError, errorCode } from './refusals.ts';

/** What PostgreSQL writes about itself into its data folder while it runs, or ran before it was killed. */
export interface PidFile {
  pid: number;
  port: number;
  /** The folder of its Unix socket; on Windows, where it has none, the loopback address. */
  host: string;
  state: 'starting' | 'ready' | 'stopping';
}

const socketPrefix = 'fineline-';
/** What `mkdtemp` makes of it. The name comes back out of a file that the database's account can write to. */
const socketFolder = /^fineline-[A-Za-z0-9]{6}$/;
export const socketPort = 5432;

/** Started by root we write where another account may: a link that it has put there is not followed. */
const noFollow = constants.O_WRONLY | constants.O_TRUNC | (process.platform === 'win32' ? 0 : constants.O_NOFOLLOW);

/** sockaddr_un holds 108 bytes on Linux, 104 on macOS, with a closing zero. */
const longestSocketPath = 103;

/** Reads `postmaster.pid`; undefined where there is none, or it is only half written yet. */
export async function findPidFile(cluster: string): Promise<PidFile | undefined> {
  let text: string;
  try {
    text = await readFile(join(cluster, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  const lines = text.split('\n').map((line) => line.trim());
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  const host = process.platform === 'win32' ? lines[5] : lines[4];
  if (!Number.isInteger(pid) || pid <= 0 || !port || !host) return undefined;
  const said = lines[7] ?? '';
  return { pid, port, host, state: said === 'ready' ? 'ready' : said === 'stopping' ? 'stopping' : 'starting' };
}

/** Whether the process of a pid file is still the postmaster of this cluster, and not another that got its number. */
export async function isPostmaster(pid: number, cluster: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false;
  }
  return (await commandLine(pid)).includes(cluster);
}

async function commandLine(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
    if (process.platform === 'win32') {
      const query = `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`;
      return (await promisify(execFile)('powershell', ['-NoProfile', '-Command', query])).stdout;
    }
    return (await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)])).stdout;
  } catch {
    return ''; // it has ended meanwhile
  }
}

/**
 * Puts our own number in the place of a dead postmaster's. PostgreSQL passes over the number of the process that starts
 * it, and still checks the shared memory that the file names, which it would not if the file were gone. An empty one
 * (`dead` undefined), left by one that died as it made it, names nothing and would be refused for ever: that one is
 * removed. One that has gone meanwhile, or is another's by now, is left alone: to remove that would hide a database that
 * runs.
 */
export async function disownPidFile(cluster: string, dead: number | undefined): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  if (!text.trim()) return dead === undefined ? rm(file, { force: true }) : undefined;
  if (Number.parseInt(text, 10) !== dead) return;
  // Moved into its place: where the disk is full, the old one stays whole.
  const next = join(cluster, 'postmaster.pid.new');
  await rm(next, { force: true });
  const { uid, gid } = await stat(cluster);
  const handle = await open(next, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    await handle.writeFile(text.replace(/^\d+/, String(process.pid)));
    if (process.platform !== 'win32') await handle.chown(uid, gid);
  } finally {
    await handle.close();
  }
  await rename(next, file);
}

/** Whether a pid file is there of which nothing can be read: just being made, or left by one that died as it made it. */
export const hasEmptyPidFile = (cluster: string): Promise<boolean> =>
  readFile(join(cluster, 'postmaster.pid'), 'utf8').then(
    (text) => !text.trim(),
    () => false,
  );

/** A short, private folder for the Unix socket, under a name that nobody can know before. */
export async function makeSocketFolder(account: Account | undefined, env = process.env): Promise<string> {
  const runtime = account ? undefined : env['XDG_RUNTIME_DIR'];
  for (const place of [runtime, tmpdir(), '/tmp']) {
    const longest = join(place ?? '', `${socketPrefix}XXXXXX`, `.s.PGSQL.${socketPort}`);
    if (!place || Buffer.byteLength(longest) > longestSocketPath) continue;
    const folder = await mkdtemp(join(place, socketPrefix)).catch(() => undefined);
    if (!folder) continue;
    if (account) await chown(folder, account.uid, account.gid);
    return folder;
  }
  throw new StoreError(
    'folder-not-writable',
    `Fineline needs a short private folder for its database's socket, and cannot make one in ${tmpdir()} or /tmp. Nothing was changed. Make one of them writable, then start again.`,
  );
}

/** Removes a socket folder that we made, with its socket and nothing else: after a crash nobody else does. */
export async function dropSocketFolder(folder: string): Promise<void> {
  if (!socketFolder.test(basename(folder))) return;
  const socket = join(folder, `.s.PGSQL.${socketPort}`);
  for (const file of [socket, `${socket}.lock`]) await rm(file, { force: true });
  await rmdir(folder).catch(() => undefined); // gone already, or not empty, and then not ours
}

/** Settings of the built-in server: small, quiet, nothing on the network, and no row's contents in its log. */
const settings = {
  max_connections: '40',
  shared_buffers: '32MB',
  io_method: 'sync',
  jit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
} as const;

/** The environment of PostgreSQL's own programs: whatever LANG says, they speak C, and see no secret of ours. */
export const plainEnvironment = (env = process.env): NodeJS.ProcessEnv => ({
  PATH: env['PATH'],
  SystemRoot: env['SystemRoot'],
  LANG: 'C',
  LC_ALL: 'C',
});

/** A postmaster that was started. */
export interface StartedPostmaster {
  /** Undefined where it could not be started; `ended` then says why. */
  pid: number | undefined;
  /** How it ended. Listened for from the first moment: one that finds another in its way ends at once. */
  ended: Promise<string>;
}

/** Starts a postmaster in a session of its own, so that Ctrl-C in the terminal reaches us and not it. */
export async function spawnPostmaster(options: {
  bin: string;
  cluster: string;
  host: string;
  port: number;
  logFile: string;
  account: Account | undefined;
}): Promise<StartedPostmaster> {
  const loopback = process.platform === 'win32';
  const all = {
    ...settings,
    listen_addresses: loopback ? options.host : '',
    unix_socket_directories: loopback ? '' : options.host,
    port: String(options.port),
  };
  const log = await openLog(options.logFile);
  try {
    const child = spawn(
      join(options.bin, 'postgres'),
      ['-D', options.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        detached: true,
        stdio: ['ignore', log.fd, log.fd],
        env: plainEnvironment(),
        ...(options.account && { uid: options.account.uid, gid: options.account.gid }),
      },
    );
    child.unref();
    return { pid: child.pid, ended: endOf(child) };
  } finally {
    await log.close();
  }
}

const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`It ended with ${signal ?? code}.`));
  });

async function openLog(file: string): Promise<FileHandle> {
  const flags = noFollow | constants.O_CREAT;
  try {
    return await open(file, flags, 0o600);
  } catch (error) {
    if (errorCode(error) !== 'ELOOP') throw error;
    await rm(file, { force: true });
    return open(file, flags, 0o600);
  }
}

/** Fast shutdown: running transactions are rolled back, everything acknowledged is kept. Answers once it is gone. */
export async function stopPostmaster(pid: number, cluster: string, bin: string): Promise<void> {
  if (process.platform === 'win32') {
    await promisify(execFile)(join(bin, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w']).catch(() => undefined);
    return;
  }
  for (let waited = 0; await isPostmaster(pid, cluster); waited += 20) {
    if (waited === 0) signalProcess(pid, 'SIGINT');
    if (waited === 30_000) signalProcess(pid, 'SIGQUIT'); // the next start recovers from its write-ahead log
    await sleep(20);
  }
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error; // it has ended meanwhile
  }
}
