import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { StoreError, errorCode } from '../store/refusals.ts';
import { type End, type Header, endSchema, format, headerSchema, longestHeader, longestLine } from './format.ts';

/** One row of a backup, not yet known to fit its table. */
export interface Row {
  /** Which line of the file it is, counted from 1. */
  line: number;
  table: string;
  columns: Record<string, unknown>;
  /** The line as it stands there. */
  text: string;
}

/** A backup's own account of itself, found to be true. */
export interface Whole {
  header: Header;
  end: End;
}

/**
 * Reads a backup from its first byte to its last, a line at a time, and refuses with what is wrong: no backup, of a later
 * program, cut short, altered. What is passed on counts only once it has returned: the digest stands at the end.
 */
export async function readBackup(
  file: string,
  {
    newestSchema,
    onHeader = async () => undefined,
    onRow = async () => undefined,
  }: {
    newestSchema: number;
    onHeader?: (header: Header) => Promise<void>;
    onRow?: (row: Row) => Promise<void>;
  },
): Promise<Whole> {
  const digest = createHash('sha256');
  const counted = new Map<string, number>();
  let header: Header | undefined;
  let end: End | undefined;
  let line = 0;
  for await (const bytes of linesOf(file)) {
    line += 1;
    if (end) throw damaged(file, `line ${line} comes after its end`);
    const text = decode(bytes);
    const value = text === undefined ? undefined : parse(text);
    if (!header) {
      header = getHeader(file, value, newestSchema);
      await onHeader(header);
    } else if (text?.startsWith('{"end":')) {
      end = getEnd(file, value, line);
      continue;
    } else {
      const row = text === undefined ? undefined : rowIn(value, text, line);
      if (!row) throw damaged(file, `line ${line} is no row`);
      counted.set(row.table, (counted.get(row.table) ?? 0) + 1);
      await onRow(row);
    }
    digest.update(bytes).update('\n');
  }
  if (!header) throw noBackup(file, 'it is empty');
  if (!end) throw damaged(file, `it is cut short after line ${line}`);
  if (digest.digest('hex') !== end.sha256) throw damaged(file, 'its digest is not that of what it holds');
  const tables = new Set([...counted.keys(), ...Object.keys(end.rows)]);
  for (const table of tables) {
    const [has, says] = [counted.get(table) ?? 0, Object.hasOwn(end.rows, table) ? end.rows[table] : undefined];
    if (has !== says) throw damaged(file, `it has ${has} rows of “${table}”, and says ${says ?? 'nothing of them'}`);
  }
  return { header, end };
}

/** Lines without their line feed; of a longer one than there can be no more than that is ever held. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  await refuseOther(file);
  const source = createReadStream(file);
  const unpacked = createGunzip();
  pipeline(source, unpacked, () => undefined); // what fails there is thrown where it is read
  let parts: Uint8Array[] = [];
  let [line, size] = [1, 0];
  const hold = (part: Uint8Array): void => {
    parts.push(part);
    size += part.length;
    if (line === 1 && size > longestHeader) throw noBackup(file, 'its first line is no header');
    if (size > longestLine) throw damaged(file, `line ${line} is longer than ${longestLine / 1_000_000} MB`);
  };
  try {
    for await (const chunk of unpacked) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('A stream of bytes was expected.');
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        hold(chunk.subarray(from, at));
        yield Buffer.concat(parts);
        [parts, size, from] = [[], 0, at + 1];
        line += 1;
      }
      hold(chunk.subarray(from));
    }
  } catch (error) {
    throw refusalOf(file, error, line);
  } finally {
    unpacked.destroy();
  }
  if (size > 0) throw damaged(file, `it is cut short in line ${line}`);
}

/** A device or a pipe cannot be read twice, and a folder not at all. What begins as gzip was a backup perhaps. */
async function refuseOther(file: string): Promise<void> {
  try {
    if (!(await stat(file)).isFile()) throw notReadable(file, 'it is no file');
    const handle = await open(file);
    try {
      const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
      if (buffer.readUInt16BE() !== 0x1f8b) throw noBackup(file, 'it is not packed as one');
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw refusalOf(file, error, 1);
  }
}

function refusalOf(file: string, error: unknown, line: number): unknown {
  const code = errorCode(error);
  if (error instanceof StoreError || code === undefined) return error;
  if (code === 'Z_BUF_ERROR') return damaged(file, `it is cut short in line ${line}`, error);
  if (code.startsWith('Z_')) return damaged(file, `it is broken in line ${line} or behind it`, error);
  return notReadable(file, code === 'ENOENT' ? 'there is no such file' : code, error);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function getHeader(file: string, value: unknown, newestSchema: number): Header {
  if (!isRecord(value) || value['fineline'] !== 'backup') throw noBackup(file, 'its first line does not say so');
  const known: z.ZodSafeParseResult<Header> = headerSchema.safeParse(value);
  const later = typeof value['format'] === 'number' && value['format'] > format;
  if (later || (known.success && known.data.schema > newestSchema)) {
    const program = typeof value['program'] === 'string' ? value['program'].slice(0, 20) : 'of another version';
    throw new StoreError(
      'newer-backup',
      `${file} was written by a newer Fineline (${program}). Nothing was changed. Restore it with that version, or a later one.`,
    );
  }
  if (!known.success) throw damaged(file, 'its first line is not whole');
  return known.data;
}

function getEnd(file: string, value: unknown, line: number): End {
  const known = endSchema.safeParse(value);
  if (!known.success) throw damaged(file, `its last line, ${line}, is not whole`);
  return known.data.end;
}

function rowIn(value: unknown, text: string, line: number): Row | undefined {
  if (!isRecord(value)) return undefined;
  const [entry, ...more] = Object.entries(value);
  if (!entry || more.length > 0 || !isRecord(entry[1])) return undefined;
  return { line, table: entry[0], columns: entry[1], text };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const noBackup = (file: string, why: string, cause?: unknown): StoreError =>
  new StoreError(
    'no-backup',
    `${file} is no backup of Fineline: ${why}. Nothing was changed. Name a file that “fineline backup” has written.`,
    cause,
  );

/** It was a backup once. */
export const damaged = (file: string, why: string, cause?: unknown): StoreError =>
  new StoreError(
    'no-backup',
    `${file} is damaged: ${why}. Nothing was changed. Take another copy of it, or another backup.`,
    cause,
  );

const notReadable = (file: string, why: string, cause?: unknown): StoreError =>
  new StoreError('file-not-readable', `${file} cannot be read: ${why}. Nothing was changed. Name another file.`, cause);
