import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Below the tree, so that packages are found from there. */
const place = fileURLToPath(new URL('../../../../node_modules/.cache/', import.meta.url));

/**
 * Makes one file of JavaScript of a program of our sources, so that a process that runs it starts as fast as the built
 * one does: Node 20 runs no TypeScript. `drop` removes it.
 */
export async function bundle(entry: URL): Promise<{ file: string; drop: () => Promise<void> }> {
  await mkdir(place, { recursive: true });
  const outDir = await mkdtemp(join(place, 'bundle-'));
  await chmod(outDir, 0o755); // other users run it, too
  const conditions = ['source'];
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions },
    ssr: { resolve: { conditions }, noExternal: true, external: ['pg-native'] },
    build: {
      ssr: fileURLToPath(entry),
      outDir,
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: 'program.mjs', codeSplitting: false },
      },
    },
  });
  return { file: join(outDir, 'program.mjs'), drop: () => rm(outDir, { recursive: true, force: true }) };
}
