import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** No work under a lock takes longer than this, in ms: an older lock was left behind. */
const longest = 10 * 60_000;

/**
 * Does some work while no other process works under the same lock file, and waits for its turn. A lock whose holder has
 * died is taken over.
 * @template T
 * @param {string} file
 * @param {() => T} work synchronous
 * @returns {T}
 */
export function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  while (!take(file)) {
    if (isLeftBehind(file)) rmSync(file, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** @param {string} file */
function isLeftBehind(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > longest) return true;
    const holder = Number(readFileSync(file, 'utf8'));
    if (!holder) return false; // just being written
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return isCode(error, 'ESRCH'); // EPERM: it lives, and is another user's; ENOENT: it has just been given back
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
