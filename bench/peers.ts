// Peers are measured in a process of their own, in the same run: what they need is installed by `npm run bench` alone.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

const figuresSchema = z.array(
  z.object({ what: z.string(), ms: z.number(), found: z.number().optional(), flagged: z.number().optional() }),
);

/** What a program of bench/peers says of these texts: milliseconds each, and what it found. */
export function peers(program: 'review' | 'read', texts: readonly string[]): z.infer<typeof figuresSchema> {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join('bench/peers', `${program}.mjs`)], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The peers could not be measured: ${stderr.slice(0, 500)}`);
  return figuresSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}
