import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Where the set-up of the run keeps a data folder that nobody has written to. */
export const untouchedHome = 'FINELINE_E2E_HOME';

const bin = fileURLToPath(new URL('../../packages/cli/bin/fineline.js', import.meta.url));

/** The program as its user starts it, with a data folder of its own. */
export class Program {
  readonly #folder = mkdtempSync(join(tmpdir(), 'fineline-e2e-'));
  readonly #sample: boolean;
  #child: ChildProcess | undefined;
  #url = '';
  #link = '';
  #cookie: { name: string; value: string } | undefined;

  constructor({ sample = false } = {}) {
    this.#sample = sample;
    chmodSync(this.#folder, 0o711); // the database of a root user runs as another one, who has to get there
  }

  /** Where it answers; the same after it was started again. */
  get url(): string {
    return this.#url;
  }

  /** What it printed when it was started last: its address with a token that signs one browser in. */
  get link(): string {
    return this.#link;
  }

  get home(): string {
    return join(this.#folder, 'home');
  }

  /** The cookie of a browser that is signed in. It takes the link of the first start. */
  async cookie(): Promise<{ name: string; value: string }> {
    return (this.#cookie ??= await signIn(this.#link));
  }

  /** Starts it, the first time on any free port, and waits until it says where it is. */
  async start(): Promise<void> {
    const untouched = process.env[untouchedHome];
    // To make a database takes longer than all else, and each test wants one; `-a` keeps its owner.
    if (untouched && !existsSync(this.home)) await promisify(execFile)('cp', ['-a', untouched, this.home]);
    const port = this.#url === '' ? '0' : new URL(this.#url).port;
    const words = ['start', '--no-open', '--port', port, '--home', this.home];
    const child = spawn(process.execPath, [bin, ...words, ...(this.#sample ? ['--sample'] : [])], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    while (!/ is at \S+ /.test(output)) {
      if (child.exitCode !== null) throw new Error(`The program ended: ${errors}`);
      await setTimeout(20);
    }
    this.#link = / is at (\S+)/.exec(output)?.[1] ?? '';
    this.#url = new URL(this.#link).origin;
  }

  /** What `fineline open` prints: another link. */
  async open(): Promise<string> {
    const words = [bin, 'open', '--no-open', '--home', this.home, ...(this.#sample ? ['--sample'] : [])];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    await once(child, 'close');
    return /^Fineline is at (\S+)\n$/.exec(output)?.[1] ?? '';
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

async function signIn(link: string): Promise<{ name: string; value: string }> {
  const { origin, hash } = new URL(link);
  const answer = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token: hash.replace('#token=', '') }),
  });
  const [, name = '', value = ''] = /^([^=]+)=([^;]+)/.exec(answer.headers.getSetCookie()[0] ?? '') ?? [];
  if (!value) throw new Error(`The link did not sign in: ${await answer.text()}`);
  return { name, value };
}
