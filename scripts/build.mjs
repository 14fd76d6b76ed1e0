// Builds the program (packages/cli/dist, with the server in it) and its pages (packages/web/dist) out of their sources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isCode, withLock } from './lock.mjs';
import { tool } from './tools.mjs';
import { filesBelow, root } from './tree.mjs';

/** The packages that are bundled, in this order: the last one bears the stamp, so that it stands for all. */
const bundles = ['packages/web', 'packages/cli'].filter((folder) =>
  ['vite.config.ts', 'vite.config.js'].some((config) => existsSync(join(root, folder, config))),
);

/** @typedef {{ seen: string, content: string }} Stamp `seen` of names, sizes and times; `content` of the bytes */

/** Whether the build is older than its sources, or not there. Takes a few milliseconds where nothing has changed. */
export function isStale() {
  const stamp = readStamp();
  if (!stamp || !bundles.every((folder) => existsSync(join(root, folder, 'dist')))) return true;
  const files = sources();
  const seen = seenOf(files);
  if (stamp.seen === seen) return false;
  if (stamp.content !== contentOf(files)) return true;
  try {
    writeStamp(join(root, 'packages/cli/dist'), { seen, content: stamp.content }); // a fresh clone, or a file saved unchanged
  } catch {
    // A tree that may only be read: looked at more slowly, no less right.
  }
  return false;
}

/** Builds what is stale, and says so on stderr; waits where another process builds. Throws with a plain message. */
export function buildProgram() {
  try {
    withLock(join(root, '.cache', 'build.lock'), () => {
      if (isStale()) build();
    });
  } catch (error) {
    if (!isCode(error, 'EACCES') && !isCode(error, 'EROFS')) throw error;
    throw new Error(`Fineline has to be built, and ${root} cannot be written to.`, { cause: error });
  }
}

function build() {
  console.error('Building Fineline…');
  const files = sources();
  // Taken before the build: what is edited while it runs is built the next time.
  const stamp = { seen: seenOf(files), content: contentOf(files) };
  const workshop = join(root, '.cache', `build-${process.pid}`);
  try {
    for (const folder of bundles) bundle(folder, join(workshop, folder));
    writeStamp(join(workshop, 'packages/cli'), stamp);
    for (const folder of bundles)
      putInPlace(join(workshop, folder), join(root, folder, 'dist'), join(workshop, 'old', folder));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {string} to
 */
function bundle(folder, to) {
  const args = tool('vite/bin/vite.js', 'build', '--outDir', to, '--emptyOutDir', '--logLevel', 'warn');
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: join(root, folder),
    env,
    encoding: 'utf8',
  });
  if (status === 0) return;
  const said = `${stderr ?? ''}${stdout ?? ''}`.replaceAll(/^ +at .*\n/gm, '').trim(); // the bundler's own stack says nothing
  throw new Error(`${folder} could not be built; what was built before stays.\n${said}`, { cause: error });
}

/**
 * Moves a finished folder to its place at once: whoever reads there sees the old build or the new one, never a half.
 * @param {string} from
 * @param {string} to
 * @param {string} old where the one before goes
 */
function putInPlace(from, to, old) {
  mkdirSync(dirname(old), { recursive: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
}

/** All that the build depends on, as paths from the root. */
function sources() {
  return [
    ...filesBelow('packages').filter((file) => !/\.test\.tsx?$|\/testing\//.test(file)),
    'package-lock.json',
    'tsconfig.base.json',
  ];
}

/** @param {string[]} files */
function seenOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @param {string[]} files */
function contentOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(join(root, file));
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** @returns {Stamp | undefined} */
function readStamp() {
  try {
    /** @type {Stamp} */
    const stamp = JSON.parse(readFileSync(join(root, 'packages/cli/dist/.built.json'), 'utf8'));
    return stamp;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {Stamp} stamp
 */
function writeStamp(folder, stamp) {
  const next = join(folder, `.built.${process.pid}`);
  writeFileSync(next, JSON.stringify(stamp));
  renameSync(next, join(folder, '.built.json'));
}

const [, started] = process.argv;
if (started && pathToFileURL(started).href === import.meta.url) {
  try {
    buildProgram();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
