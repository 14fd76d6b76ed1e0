import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll } from 'vitest';
import { z } from 'zod';
import { bundle } from './bundle.ts';
import { type Visitor, visit } from './visitor.ts';

const outcomeSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('running'), url: z.string(), link: z.string() }),
  z.object({ state: z.literal('already-running'), url: z.string(), link: z.string() }),
  z.object({ state: z.literal('refused'), code: z.string(), says: z.string() }),
]);

export interface Program {
  outcome: z.infer<typeof outcomeSchema>;
  /** Where it answers; throws where it does not run. */
  url: string;
  /** Asks it, signed in with the link that it said; throws where it does not run. */
  ask: Visitor;
  /** Waits for its end; throws where it is asked to stop, and ends before it has. */
  kill(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<void>;
}

/** Made once for the test file that starts it. */
let bundled: ReturnType<typeof bundle> | undefined;
afterAll(async () => (await bundled)?.drop());

/** Starts the server in a process of its own; `as` is a numeric user, for which the tests must be run by root. */
export async function startProgram(
  options: { home: string; port?: number },
  { as, env = {} }: { as?: number; env?: Record<string, string | undefined> } = {},
): Promise<Program> {
  const { file: script } = await (bundled ??= bundle(new URL('serve.ts', import.meta.url)));
  const command = [process.execPath, script, JSON.stringify(options)];
  const asUser = as === undefined ? [] : ['setpriv', `--reuid=${as}`, `--regid=${as}`, '--clear-groups'];
  const [file = '', ...args] = [...asUser, ...command];
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const outcome = outcomeSchema.parse(JSON.parse(await firstLine(child, () => errors)));
  let visitor: Promise<Visitor> | undefined;
  return {
    outcome,
    ask: async (...question) => (await (visitor ??= visit('link' in outcome ? outcome.link : '')))(...question),
    url: 'url' in outcome ? outcome.url.replace('localhost', '127.0.0.1') : '',
    async kill(signal) {
      const before = codeOf(child);
      if (before) throw new Error(`The program ended by itself, with ${before}.`);
      if (before !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      const code = codeOf(child);
      if (code) throw new Error(`The program did not stop to the end, but with ${code}: ${errors}`);
    },
  };
}

async function firstLine(child: ChildProcess, errors: () => string): Promise<string> {
  if (!child.stdout) throw new Error('No output to read.');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error(`The program ended without a word: ${errors()}`);
}

const codeOf = (child: ChildProcess): number | null => child.exitCode;
