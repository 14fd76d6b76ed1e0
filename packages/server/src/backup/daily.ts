import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { StoreError, errorCode } from '../store/refusals.ts';
import { dailyName, dayOfName, keep, utcDay } from './keep.ts';
import { takeSnapshot } from './snapshot.ts';
import type { Written } from './write.ts';

/** Where the backups that the program makes by itself lie. */
export const backupsIn = (home: string): string => join(home, 'backups');

/**
 * The backup of a day: written to `backups/` in the data folder, read back, and only then are older ones removed that
 * `keep` does not keep. Throws StoreError with what to do where there is no room, or the folder cannot be written to.
 */
export async function backUpDaily({
  owner,
  home,
  program,
  madeAt,
}: {
  owner: pg.ClientConfig;
  /** The data folder. */
  home: string;
  /** The version of the program. */
  program: string;
  /** The moment it is now: an instant in UTC, such as 2026-11-22T05:30:00.000Z. */
  madeAt: string;
}): Promise<Written & { removed: string[] }> {
  const folder = await makeBackupFolder(home);
  const name = dailyName(madeAt);
  const written = await takeSnapshot(owner, { file: join(folder, name), program, madeAt });
  const names = await readdir(folder);
  const { removed } = keep(names, utcDay(madeAt));
  const stale = removed.filter((other) => other !== name);
  for (const other of stale) await rm(join(folder, other), { force: true });
  for (const other of names)
    if (await isLeftOver(folder, other, madeAt)) await rm(join(folder, other), { force: true });
  return { ...written, removed: stale };
}

/** Makes the folder, for its owner alone; refuses where it cannot be. */
export async function makeBackupFolder(home: string): Promise<string> {
  const folder = backupsIn(home);
  try {
    await mkdir(folder, { mode: 0o700, recursive: true });
  } catch (error) {
    const code = errorCode(error);
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    throw new StoreError(
      full ? 'disk-full' : 'file-not-writable',
      full
        ? `There is no room for backups in ${home}. Nothing was changed. Free some space.`
        : `Backups cannot be written to ${folder} (${code}). Nothing was changed. Make it a folder that can be written to.`,
      error,
    );
  }
  return folder;
}

const dayLength = 86_400_000;

/** A part of a daily backup whose writer was killed, more than a day ago. */
async function isLeftOver(folder: string, name: string, madeAt: string): Promise<boolean> {
  const part = /^\.(.+)\.[0-9a-f]{12}\.part$/.exec(name)?.[1];
  if (part === undefined || dayOfName(part) === undefined) return false;
  const found = await stat(join(folder, name)).catch(() => undefined);
  return found !== undefined && Date.parse(madeAt) - found.mtimeMs > dayLength;
}
