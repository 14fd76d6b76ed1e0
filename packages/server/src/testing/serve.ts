/**
 * The server in a process of its own, as tests that kill it need: one line of JSON says what came of its start.
 * `small`: it plans with a small world, which is there at once.
 */
import { argv } from 'node:process';
import { z } from 'zod';
import { startServer } from '../main.ts';
import { smallQuestions } from './questions.ts';

const { small, ...options } = z
  .object({ home: z.string(), port: z.number().default(0), small: z.boolean().default(false) })
  .parse(JSON.parse(argv[2] ?? ''));
const log = (line: string) => console.error(line);
const outcome = await startServer(
  { sample: false, webRoot: '/nowhere', version: '0.0.0', log, ...options },
  small ? { questions: smallQuestions } : {},
);
console.log(JSON.stringify(outcome));
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    process.exitCode = 70; // unless it stops to the end
    void (outcome.state === 'running' ? outcome.stop() : Promise.resolve()).then(() => process.exit(0));
  });
}
