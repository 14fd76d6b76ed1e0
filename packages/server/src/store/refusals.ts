import { statfs } from 'node:fs/promises';
import type { Refusal } from '@fineline/core/application';

/** Why the store cannot be used. Each says what happened, what was kept, and what to do. */
export type StoreCode =
  | 'no-binaries'
  | 'no-account'
  | 'other-major'
  | 'folder-not-writable'
  | 'folder-in-use'
  | 'disk-full'
  | 'database-failed'
  | 'database-unreachable'
  | 'database-too-old'
  | 'newer-data'
  | 'role-bypasses'
  | BackupCode;

/** Why nothing was backed up or restored. */
export type BackupCode =
  | 'nothing-to-back-up'
  | 'file-exists'
  | 'file-not-writable'
  | 'file-not-readable'
  | 'no-backup'
  | 'newer-backup'
  | 'store-not-empty'
  | 'store-busy';

export type StoreRefusal = Refusal<StoreCode>;

/** An expected refusal on its way up through code that can only throw; `catchRefusal` makes it a value again. */
export class StoreError extends Error {
  readonly refusal: StoreRefusal;

  constructor(code: StoreCode, says: string, cause?: unknown) {
    super(says, { cause });
    this.refusal = { code, says };
  }
}

/** Runs `work`; a refusal, or a disk that is full or read-only, comes back as a value. Bugs still throw. */
export async function catchRefusal<Value>(
  folder: string,
  work: () => Promise<Value>,
): Promise<{ ok: true; value: Value } | { ok: false; refusal: StoreRefusal }> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const refusal = error instanceof StoreError ? error.refusal : refusalOf(errorCode(error), folder);
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
}

function refusalOf(code: string | undefined, folder: string): StoreRefusal | undefined {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case diskFull:
      return {
        code: 'disk-full',
        says: `The disk that holds ${folder} is full. What was saved before is kept. Free some space, then start again.`,
      };
    case 'ENAMETOOLONG':
      return {
        code: 'folder-not-writable',
        says: `The path ${folder.slice(0, 60)}… is too long for this system. Nothing was changed. Name a shorter one with FINELINE_HOME.`,
      };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return {
        code: 'folder-not-writable',
        says: `Fineline cannot write to ${folder} (${code}). Nothing was changed. Make the folder writable, or name another one with FINELINE_HOME.`,
      };
    default:
      return undefined;
  }
}

/** PostgreSQL's code for a write that found no room on the disk. */
export const diskFull = '53100';

/** Whether what a program said is that there was no room on the disk. */
export const isDiskFull = (said: string): boolean => /No space left on device|Disk quota exceeded/.test(said);

/** Whether there is no room where a folder lies: a program that died of that may have had none to say so. */
export async function isFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < 1_000_000;
}

/** The code of a system or PostgreSQL error, such as `ENOENT` or `28P01`. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
