// `npm run bench`: each file of bench/ is bundled as the program is, then run by itself in a process of its own.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { install } from './install.mjs';
import { run as runProgram } from './processes.mjs';
import { build } from './start.mjs';
import { npm } from './tools.mjs';
import { filesBelow, root } from './tree.mjs';

/** @param {string[]} filter words in the names of the measurements to run; none for all */
export async function run(filter) {
  const files = filesBelow('bench').filter(
    (file) => file.endsWith('.bench.ts') && (filter.length === 0 || filter.some((word) => file.includes(word))),
  );
  if (files.length === 0) {
    console.error('There is no such measurement in bench/.');
    return 1;
  }
  const failed = (await install('to develop')) || (await installPeers()) || (await build());
  if (failed) return failed;
  let worst = 0;
  for (const file of files) worst ||= await runProgram(process.execPath, ['--expose-gc', await bundled(file)]);
  return worst;
}

/** What is compared with is heavy, and nothing else needs it. */
function installPeers() {
  const folder = join(root, 'bench/peers');
  if (existsSync(join(folder, 'node_modules'))) return 0;
  console.error('Installing what the measurements compare with…');
  const { command, args } = npm('ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error');
  return runProgram(command, args, { cwd: folder });
}

/**
 * Bundles one measurement, our packages from their sources, and gives the file to run.
 * @param {string} file
 */
async function bundled(file) {
  const { build: bundle } = await import('vite');
  const name = basename(file, '.bench.ts');
  const outDir = join(root, 'node_modules/.cache/bench', name);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  await bundle({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: {
      target: 'node',
      noExternal: [/^@fineline\//, 'fineline'],
      resolve: { conditions: ['source', 'module', 'node', 'import', 'default'] },
    },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        // Threads are loaded by their names, from beside the bundle.
        input: {
          [name]: file,
          'mail-worker': 'packages/fineline/src/read/mail-worker.ts',
          'grammar-worker': 'packages/fineline/src/proofread/grammar-worker.ts',
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return join(outDir, `${name}.js`);
}
