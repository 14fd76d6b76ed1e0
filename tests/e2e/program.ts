import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../packages/cli/bin/fineline.js', import.meta.url));

/** The program as its user starts it, with a data folder of its own. */
export class Program {
  readonly #folder = mkdtempSync(join(tmpdir(), 'fineline-e2e-'));
  readonly #sample: boolean;
  #child: ChildProcess | undefined;
  #url = '';

  constructor({ sample = false } = {}) {
    this.#sample = sample;
    chmodSync(this.#folder, 0o711); // the database of a root user runs as another one, who has to get there
  }

  /** Where it answers; the same after it was started again. */
  get url(): string {
    return this.#url;
  }

  /** Starts it, the first time on any free port, and waits until it says where it is. */
  async start(): Promise<void> {
    const port = this.#url === '' ? '0' : new URL(this.#url).port;
    const words = ['start', '--no-open', '--port', port, '--home', join(this.#folder, 'home')];
    const child = spawn(process.execPath, [bin, ...words, ...(this.#sample ? ['--sample'] : [])], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    while (!/ is at \S+/.test(output)) {
      if (child.exitCode !== null) throw new Error(`The program ended: ${errors}`);
      await setTimeout(20);
    }
    this.#url = / is at (\S+)/.exec(output)?.[1] ?? '';
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  /** Stops it and throws its data away. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
