/** A worker in a process of its own, as tests that kill it need: it says "ready", and stops on SIGTERM. */
import { argv } from 'node:process';
import { done } from '@fineline/core/application';
import { asMoment } from '@fineline/core/calendar';
import pg from 'pg';
import { z } from 'zod';
import { sleep } from '../duties/pause.ts';
import { startDutyWorker } from '../duties/worker.ts';
import { openStore } from '../store/openStore.ts';
import type { Access } from '../store/roles.ts';

const optionsSchema = z.object({
  access: z.custom<Access>(),
  /** Under which role it writes down what it does, in the table `run`. */
  witness: z.custom<pg.ClientConfig>(),
  kind: z.string(),
  lease: z.number(),
});
export type WorkerProcessOptions = z.infer<typeof optionsSchema>;

/** Works until what it answers is called. Each duty takes a while, and is written down when it begins and ends. */
async function runWorker({ access, witness, kind, lease }: WorkerProcessOptions): Promise<() => Promise<void>> {
  const store = await openStore(access, { connections: 4 });
  const notes = new pg.Pool({ ...witness, max: 2 });
  const worker = startDutyWorker(
    {
      queue: store.duties,
      log: console.error,
      now: () => asMoment(Date.now()),
      kinds: {
        [kind]: {
          mayRunTwice: true,
          async run({ id, attempt }) {
            const run = [id, attempt, process.pid];
            await notes.query('insert into run (duty_id, attempt, pid) values ($1, $2, $3)', run);
            await sleep(200 + 400 * Math.random(), new AbortController().signal);
            await notes.query('update run set ended = true where (duty_id, attempt, pid) = ($1, $2, $3)', run);
            return done(undefined);
          },
        },
      },
    },
    { concurrency: 4, lease, lookEvery: 200 },
  );
  return async () => {
    await worker.stop();
    await Promise.all([store.close(), notes.end()]);
  };
}

const stop = await runWorker(optionsSchema.parse(JSON.parse(argv[2] ?? '')));
console.log('ready');
process.on('SIGTERM', () => void stop().then(() => process.exit(0)));
