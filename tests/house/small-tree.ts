import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installKey } from '../../scripts/install.mjs';
import { npm } from '../../scripts/tools.mjs';
import { root } from '../../scripts/tree.mjs';

const config = (outDir: string) =>
  `export default { logLevel: 'warn', build: { ssr: 'src/main.js', outDir: '${outDir}', rolldownOptions: { output: { entryFileNames: 'main.js' } } } };`;

/** A tree with the scripts of this one and a program of two lines: what is done to it is done to nothing else. */
export function smallTree() {
  const folder = mkdtempSync(join(tmpdir(), 'fineline-tree-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  for (const name of ['web', 'cli']) {
    write(`packages/${name}/package.json`, '{ "type": "module" }');
    write(`packages/${name}/vite.config.js`, config('dist'));
    write(`packages/${name}/src/main.js`, `console.log('${name} one');`);
  }
  write('packages/cli/src/main.test.ts', 'export const one = 1;');
  write('packages/cli/bin/fineline.js', `import '../dist/main.js';`);
  write('package.json', '{ "type": "module", "scripts": { "start": "node scripts/run.mjs start" } }');
  for (const settings of ['.oxlintrc.json', '.prettierignore']) cpSync(join(root, settings), join(folder, settings));
  write('tsconfig.base.json', '{}');
  write('package-lock.json', '{}');
  mkdirSync(join(folder, 'node_modules'));
  for (const entry of readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.'))) {
    symlinkSync(join(root, 'node_modules', entry), join(folder, 'node_modules', entry));
  }
  write('node_modules/.fineline-installed', `${installKey('{}')} to develop`);

  const path = (of: string) => join(folder, of);
  return {
    path,
    write,
    read: (of: string) => readFileSync(path(of), 'utf8'),
    /** Runs one of the scripts to its end. */
    script: (...args: string[]) =>
      spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: environment() }),
    /** Starts one of the scripts. */
    begin: (...args: string[]) => spawn(process.execPath, args, { cwd: folder, env: environment() }),
    /** Starts npm. */
    beginNpm: (...words: string[]) => {
      const { command, args } = npm(...words);
      return spawn(command, args, { cwd: folder, env: environment() });
    },
    /** What an expression over `build.mjs` gives, in a process of its own. */
    isStale: () => {
      const ask = `import('./scripts/build.mjs').then((build) => console.log(build.isStale()))`;
      return spawnSync(process.execPath, ['-e', ask], { cwd: folder, encoding: 'utf8' }).stdout.trim() === 'true';
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** As a shell would have it: nothing of the runner's own. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}) };
}
