import { randomBytes } from 'node:crypto';
import { link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable, pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { migrations } from '../store/migrations/index.ts';
import { StoreError, errorCode } from '../store/refusals.ts';
import { type Taken, contentOf } from './content.ts';
import type { End } from './format.ts';
import { type Whole, readBackup } from './read.ts';

/** A backup that was written, and read back. */
export interface Written extends Whole {
  /** Where it lies. */
  file: string;
  bytes: number;
}

/**
 * Writes what the transaction of `client` sees to a file for its owner's eyes alone, reads it back whole, and only then
 * gives it its name: under that name there is a whole backup, or what was there before.
 */
export async function writeBackup(
  client: pg.ClientBase,
  { file, overwrite = false, ...taken }: Taken & { file: string; overwrite?: boolean },
): Promise<Written> {
  const target = await targetOf(file, overwrite);
  const part = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.part`);
  try {
    const end = await writeOut(part, contentOf(client, taken));
    const whole = await readBackup(part, { newestSchema: migrations.at(-1)?.number ?? 0 });
    if (whole.end.sha256 !== end.sha256) throw new Error('What was read back is not what was written.');
    const { size } = await stat(part);
    await (overwrite ? rename(part, target) : renameNew(part, target));
    await settle(dirname(target));
    return { ...whole, file: target, bytes: size };
  } catch (error) {
    throw refusalOf(file, error);
  } finally {
    await rm(part, { force: true }).catch(() => undefined); // gone already where all went well
  }
}

/** Where a link leads to, so that the link stays. Refuses what is there already, and what is no file. */
async function targetOf(file: string, overwrite: boolean): Promise<string> {
  try {
    const target = await realpath(file);
    if (!(await stat(target)).isFile()) throw notWritable(file, 'there is something else than a file');
    if (!overwrite) throw exists(file);
    return target;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw refusalOf(file, error);
    return join(
      await realpath(dirname(file)).catch((cause: unknown) => Promise.reject(refusalOf(file, cause))),
      basename(file),
    );
  }
}

/** Packs the lines into a file, and has the disk take them; answers what the last one says. */
async function writeOut(part: string, content: AsyncGenerator<string, End>): Promise<End> {
  const handle = await open(part, 'wx', 0o600);
  try {
    let end: End | undefined;
    async function* lines(): AsyncGenerator<string> {
      end = yield* content;
    }
    const packer = createGzip();
    pipeline(Readable.from(lines()), packer, () => undefined); // what fails there is thrown where it is read
    for await (const part of packer) {
      if (!(part instanceof Uint8Array)) throw new TypeError('A stream of bytes was expected.');
      await handle.writeFile(part);
    }
    await handle.sync();
    if (!end) throw new Error('A backup was written without its end.');
    return end;
  } finally {
    await handle.close();
  }
}

/** Gives a file its name unless another has it by now. */
async function renameNew(part: string, target: string): Promise<void> {
  try {
    await link(part, target);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'].includes(errorCode(error) ?? '')) throw error;
    // A file system without links, such as that of a memory stick.
    const taken = await stat(target).catch(() => undefined);
    if (taken) throw exists(target);
    await rename(part, target);
  }
}

/** Has the disk take the new name too. Windows has no way to ask for it. */
async function settle(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function refusalOf(file: string, error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const code = errorCode(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new StoreError(
        'disk-full',
        `There is no room for ${file}. Nothing was kept of it, and no data was changed. Free some space, or name a file on another disk.`,
        error,
      );
    case 'EEXIST':
      return exists(file);
    case 'ENOENT':
    case 'ENOTDIR':
      return notWritable(file, 'there is no such folder', error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EISDIR':
    case 'ENAMETOOLONG':
    case 'ELOOP':
    case 'EINVAL':
      return notWritable(file, code, error);
    default:
      return error;
  }
}

const exists = (file: string): StoreError =>
  new StoreError('file-exists', `${file} is there already, and was left as it is. Name another file, or add --force.`);

const notWritable = (file: string, why: string, cause?: unknown): StoreError =>
  new StoreError(
    'file-not-writable',
    `${file} cannot be written: ${why}. Nothing was changed. Name another file.`,
    cause,
  );
