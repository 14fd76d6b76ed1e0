// Installs what the lock file names, and only where it, Node's major version or the platform has changed since.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLock } from './lock.mjs';
import { run } from './processes.mjs';
import { npm } from './tools.mjs';
import { root } from './tree.mjs';

/** @typedef {'to run' | 'to develop'} Scope what is needed to run Fineline, or to test and change it as well */

/**
 * Makes sure that what a scope needs is installed. Gives an exit code.
 * @param {Scope} scope
 * @returns {Promise<number>}
 */
export async function install(scope) {
  if (isInstalled(scope)) return 0;
  console.error(
    scope === 'to run' ? 'Installing what Fineline needs…' : 'Installing what Fineline and its tests need…',
  );
  return run(process.execPath, [import.meta.filename, scope]);
}

/**
 * What an install depends on: another value means another install.
 * @param {string} lockFile its text
 */
export function installKey(
  lockFile,
  { node = process.versions.node, platform = process.platform, arch = process.arch } = {},
) {
  return createHash('sha256')
    .update(`${node.split('.')[0]} ${platform} ${arch}\n${lockFile}`)
    .digest('hex')
    .slice(0, 32);
}

/**
 * @param {Scope} scope
 * @param {string} [base]
 */
export function isInstalled(scope, base = root) {
  const key = installKey(readFileSync(join(base, 'package-lock.json'), 'utf8'));
  try {
    const have = readFileSync(stampOf(base), 'utf8');
    return have === `${key} to develop` || have === `${key} ${scope}`;
  } catch {
    return false;
  }
}

/** @param {string} base */
const stampOf = (base) => join(base, 'node_modules', '.fineline-installed');

/** @param {Scope} scope */
function installNow(scope) {
  return withLock(join(root, '.cache', 'install.lock'), () => {
    if (isInstalled(scope)) return 0; // another process has done it meanwhile
    const key = installKey(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    rmSync(stampOf(root), { force: true }); // first, so that an install that is cut short never counts
    const which = scope === 'to run' ? '--omit=dev' : '--include=dev';
    const { command, args } = npm('ci', which, '--no-audit', '--no-fund', '--no-progress', '--loglevel=error');
    const windows = process.platform === 'win32' && command === 'npm';
    const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows });
    if (status !== 0) {
      console.error('The packages could not be installed. Nothing else was changed; the same command tries again.');
      return 1;
    }
    writeFileSync(stampOf(root), `${key} ${scope}`);
    return 0;
  });
}

const [, started, scope] = process.argv;
if (started && pathToFileURL(started).href === import.meta.url) {
  process.exit(installNow(scope === 'to run' ? scope : 'to develop'));
}
