// Starting other programs, and taking them along when this one is told to stop.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './tree.mjs';

/**
 * @typedef {object} Options
 * @property {string} [cwd] a folder; the root if not said
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 * @property {boolean} [ownsItsChildren] it stops what it started by itself, so that only it is told to stop
 */

/** @type {Map<import('node:child_process').ChildProcess, Options>} */
const running = new Map();

/** Where groups of processes exist, each child leads one of its own: a Ctrl-C reaches it once, through us. */
const groups = process.platform !== 'win32';

/** How long what was told to stop may take before it is ended, in ms. */
const patience = 15_000;

let stopping = false;

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 * @param {boolean} whole with all that it started
 */
function send(child, signal, whole) {
  try {
    if (whole && groups && child.pid !== undefined) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has just ended by itself.
  }
}

/** @param {NodeJS.Signals} signal */
function stopAll(signal) {
  if (stopping) return; // npm hands on a Ctrl-C that the terminal has sent already
  stopping = true;
  for (const [child, { ownsItsChildren }] of running) send(child, signal, !ownsItsChildren);
  const end = () => process.exit(128 + constants.signals[signal]);
  if (running.size === 0) end();
  setTimeout(() => {
    for (const child of running.keys()) send(child, 'SIGKILL', true);
    end();
  }, patience);
}

let listening = false;

/** Only a process that starts others listens: whoever else imports this ends as it always would. */
function listen() {
  if (listening) return;
  listening = true;
  process.on('SIGINT', () => stopAll('SIGINT'));
  process.on('SIGTERM', () => stopAll('SIGTERM'));
  process.on('SIGHUP', () => stopAll('SIGTERM'));
  if (process.env['npm_lifecycle_event']) watchParent();
  process.on('exit', () => {
    for (const [child, { ownsItsChildren }] of running) send(child, 'SIGTERM', !ownsItsChildren);
  });
}

/** npm runs us below a shell, and hands a SIGTERM on to that alone: the shell is gone, and we would stay. */
function watchParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stopAll('SIGTERM');
  }, 200).unref();
}

/**
 * Runs a program to its end; what it prints is seen. Gives its exit code, 128 + the signal's number where one ended it,
 * 127 where it could not be started.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<number>}
 */
export async function run(command, args, options = {}) {
  return (await launch(command, args, options, 'inherit')).code;
}

/**
 * Runs a program to its end and keeps what it prints, both streams together.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(command, args, options = {}) {
  return launch(command, args, options, 'pipe');
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Options} options
 * @param {'inherit' | 'pipe'} output
 * @returns {Promise<{ code: number, output: string }>}
 */
function launch(command, args, options, output) {
  listen();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', output, output],
      detached: groups,
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    });
    running.set(child, options);
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (printed += text));
    child.on('error', (error) => {
      running.delete(child);
      resolve({ code: 127, output: `${printed}${error.message}\n` });
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      const ended = code ?? 128 + constants.signals[signal ?? 'SIGTERM'];
      if (!stopping) resolve({ code: ended, output: printed });
      else if (running.size === 0) process.exit(ended); // and what was to come after it is not begun
    });
  });
}
