import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { type Result, done, refused } from '@fineline/core/application';
import type { Surroundings } from '../surroundings.ts';

export interface InputFile {
  /** `invite.ics`, or `standard input`. */
  name: string;
  bytes: Buffer;
}

type Where = Pick<Surroundings, 'input' | 'directory'>;

/** Opens a file, or standard input where the path is "-"; pipes and devices are as good as files. */
export async function openInput(path: string, { input, directory }: Where): Promise<Result<Readable, 'bad-input'>> {
  if (path === '-') return done(input);
  const whole = resolve(directory, path);
  try {
    if ((await stat(whole)).isDirectory()) return refused('bad-input', `${path} is a folder; name a file in it.`);
    await access(whole, constants.R_OK);
    return done(createReadStream(whole));
  } catch (error) {
    return cannotRead(path, error);
  }
}

/** The whole of a file of at most `most` bytes; of a larger one no more than that is ever held. */
export async function readInput(path: string, most: number, where: Where): Promise<Result<InputFile, 'bad-input'>> {
  const opened = await openInput(path, where);
  if (!opened.ok) return opened;
  const name = path === '-' ? 'standard input' : basename(path);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of opened.value) {
      const bytes = bytesOf(part);
      size += bytes.length;
      if (size > most) return refused('bad-input', `${path === '-' ? name : path} is larger than ${megabytes(most)}.`);
      parts.push(bytes);
    }
  } catch (error) {
    return cannotRead(path, error);
  }
  if (size === 0) return refused('bad-input', `${path === '-' ? name : path} is empty.`);
  return done({ name, bytes: Buffer.concat(parts) });
}

/** A stream says nothing of what it carries; ours carry bytes. */
export function bytesOf(part: unknown): Uint8Array {
  if (part instanceof Uint8Array) return part;
  if (typeof part === 'string') return Buffer.from(part);
  throw new TypeError('A stream of bytes was expected');
}

export const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

const reasons: Record<string, (path: string) => string> = {
  ENOENT: (path) => `there is no file ${path}.`,
  ENOTDIR: (path) => `there is no file ${path}.`,
  EISDIR: (path) => `${path} is a folder; name a file in it.`,
  EACCES: (path) => `${path} may not be read by you.`,
  EPERM: (path) => `${path} may not be read by you.`,
  ENAMETOOLONG: () => 'that file name is too long.',
  ELOOP: (path) => `${path} is a link that leads back to itself.`,
};

/** What the system would not do, in words; anything that it did not say with a code is a bug, and thrown on. */
export function cannotRead(path: string, error: unknown): { ok: false; refusal: { code: 'bad-input'; says: string } } {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined || code === 'ERR_INVALID_ARG_TYPE') throw error;
  if (code === 'ERR_INVALID_ARG_VALUE') return refused('bad-input', 'that file name cannot exist.');
  return refused('bad-input', reasons[code]?.(path) ?? `${path} could not be read (${code}).`);
}
