import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { findPidFile, isPostmaster } from '../store/postmaster.ts';
import { errorCode } from '../store/refusals.ts';

/** A start of the server that may be killed at any moment, before it has said anything, too. */
export interface Killable {
  /** The link that signs in, once it serves; undefined where it ended before. Throws where it refused to start. */
  ready: Promise<string | undefined>;
  kill(): Promise<void>;
  /** What it wrote to its log. */
  log(): string;
}

const outcomeSchema = z.object({ state: z.literal('running'), link: z.string() });

/** Starts a bundled `serve.ts`. */
export function startKillable(file: string, home: string): Killable {
  const child = spawn(process.execPath, [file, JSON.stringify({ home, small: true })], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  return {
    ready: linkOf(child),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    log: () => log,
  };
}

async function linkOf(child: ChildProcess): Promise<string | undefined> {
  if (!child.stdout) throw new Error('No output to read.');
  for await (const line of createInterface({ input: child.stdout })) return outcomeSchema.parse(JSON.parse(line)).link;
  return undefined;
}

/** Kills the postmaster of a cluster, then every process of its, as if the power had gone. False where none runs. */
export async function killDatabase(cluster: string): Promise<boolean> {
  const found = await findPidFile(cluster);
  if (!found || !(await isPostmaster(found.pid, cluster))) return false;
  const children = await childrenOf(found.pid);
  for (const pid of [found.pid, ...children]) kill(pid);
  while (await isPostmaster(found.pid, cluster)) await new Promise((resolve) => setImmediate(resolve));
  return true;
}

/** Linux tells; elsewhere they end by themselves when they notice that the postmaster is gone. */
async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return text.split(' ').filter(Boolean).map(Number);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
