/** Restores in a process of its own, for tests that kill it: says when it begins, and what came of it. */
import { argv } from 'node:process';
import { z } from 'zod';
import { restore } from '../backup/index.ts';

const options = z
  .object({
    file: z.string(),
    home: z.string(),
    program: z.string(),
    madeAt: z.string(),
    replace: z.boolean(),
    env: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(argv[2] ?? ''));
console.log('begins');
console.log(JSON.stringify(await restore({ ...options, log: () => undefined })));
