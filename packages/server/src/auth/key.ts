/**
 * How a command on this computer proves to the program that it belongs to the same person, and the program to it. Both
 * read the key from the data folder, and it is never sent: whoever else holds the port could otherwise ask for it.
 *
 * The question carries a nonce and a signature over it, the answer a signature over nonce and token. Both name the port,
 * so that nobody in the middle can hand a question on to the true program at another one. The key is made anew with every
 * start: what somebody overheard on the port while no Fineline ran is of no use to them later.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../store/refusals.ts';
import { isSecret, newSecret } from './secret.ts';

export type Key = string & { readonly [keyBrand]: true };
declare const keyBrand: unique symbol;
const isKey = (text: string): text is Key => isSecret(text);

/** Throws where it is none. */
export function asKey(secret: string): Key {
  if (!isKey(secret)) throw new Error('That is no key.');
  return secret;
}

/** Makes the key of this start, readable by its user alone. Call it once the folder is held. */
export async function makeKey(folder: string): Promise<Key> {
  const key = asKey(newSecret());
  // Moved into its place, so that it is never read half and no link that lies there is followed.
  const next = join(folder, `key-${newSecret()}`);
  await writeFile(next, `${key}\n`, { mode: 0o600, flag: 'wx' });
  await rename(next, join(folder, 'key'));
  return key;
}

/** The key of the program that serves the folder; undefined where there is none, or it is not ours to read. */
export async function findKey(folder: string): Promise<Key | undefined> {
  const text = await readFile(join(folder, 'key'), 'utf8').catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(errorCode(error) ?? '')) return '';
    throw error;
  });
  const key = text.trim();
  return isKey(key) ? key : undefined;
}

/** Where a question is asked, and with which key. */
export interface Door {
  key: Key;
  port: number;
}

/** The question for a link: its `Authorization`, and whether an answer to it comes from whoever has the key. */
export function askForLink(door: Door): {
  authorization: string;
  isAnswer: (answer: { token: string; proof: string }) => boolean;
} {
  const nonce = newSecret();
  return {
    authorization: `Bearer ${nonce}.${sign(door, 'ask', nonce)}`,
    isAnswer: ({ token, proof }) => isSecret(token) && isSame(proof, sign(door, 'answer', nonce, token)),
  };
}

/** Checks a question; signs the answer to it, or undefined where the one who asks does not have the key. */
export function checkQuestion(door: Door, authorization: string): ((token: string) => string) | undefined {
  const [, nonce, signature] = /^Bearer ([\w-]{43})\.([\w-]{43})$/.exec(authorization) ?? [];
  if (!nonce || !signature || !isSame(signature, sign(door, 'ask', nonce))) return undefined;
  return (token) => sign(door, 'answer', nonce, token);
}

/** The parts hold no space, so that no two lists of them are signed alike. */
const sign = ({ key, port }: Door, ...parts: string[]): string =>
  createHmac('sha256', key)
    .update(`fineline ${port} ${parts.join(' ')}`)
    .digest('base64url');

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
