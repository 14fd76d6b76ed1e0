import { linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** No work under a lock takes longer than this, in ms: an older lock was left behind. */
const longest = 10 * 60_000;
const given = 'given back';

/**
 * Does some work while no other process works under the same lock, and waits for its turn. A lock whose holder has died
 * is taken over.
 *
 * The lock is a row of files, `FILE.1`, `FILE.2` and so on: whoever makes the next one holds it, and a file can be made
 * once. The highest is never removed, so that a number is never given out twice; were one file removed and made again,
 * of two who find the same dead holder the slower one could remove the lock that the faster one has just taken.
 * @template T
 * @param {string} file
 * @param {() => T} work synchronous
 * @returns {T}
 */
export function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  let mine = take(file);
  while (!mine) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    mine = take(file);
  }
  try {
    return work();
  } finally {
    put(mine, given, renameSync);
  }
}

/**
 * The file that is ours if the lock is now.
 * @param {string} file
 * @returns {string | undefined}
 */
function take(file) {
  const highest = highestOf(file);
  if (highest > 0 && !isFree(`${file}.${highest}`)) return undefined;
  const next = `${file}.${highest + 1}`;
  try {
    put(next, String(process.pid), linkSync);
  } catch (error) {
    if (isCode(error, 'EEXIST')) return undefined; // another was first
    throw error;
  }
  if (highestOf(file) !== highest + 1) {
    // What we looked at was long past: its number had been removed, and others have gone on from higher ones.
    rmSync(next, { force: true });
    return undefined;
  }
  for (const number of numbersOf(file)) if (number <= highest) rmSync(`${file}.${number}`, { force: true });
  return next;
}

/** @param {string} file */
const highestOf = (file) => Math.max(0, ...numbersOf(file));

/** @param {string} file */
function numbersOf(file) {
  const start = `${basename(file)}.`;
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(start))
    .map((name) => Number(name.slice(start.length)))
    .filter((number) => Number.isInteger(number) && number > 0);
}

/**
 * Makes a file with its text in it, never empty to anybody: `link` where it must not be there yet, else `rename`.
 * @param {string} file
 * @param {string} text
 * @param {(from: string, to: string) => void} how
 */
function put(file, text, how) {
  const made = join(dirname(file), `.${basename(file)}-${process.pid}`);
  writeFileSync(made, text);
  try {
    how(made, file);
  } finally {
    rmSync(made, { force: true });
  }
}

/**
 * Whether a lock was given back, or its holder has died.
 * @param {string} file
 */
function isFree(file) {
  try {
    const holder = readFileSync(file, 'utf8');
    if (holder === given || Date.now() - statSync(file).mtimeMs > longest) return true;
    process.kill(Number(holder), 0);
    return false;
  } catch (error) {
    return isCode(error, 'ESRCH'); // EPERM: it lives, and is another user's; ENOENT: others have gone on meanwhile
  }
}

/**
 * Whether an error of Node's own bears a code.
 * @param {unknown} error
 * @param {string} code
 */
export function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
