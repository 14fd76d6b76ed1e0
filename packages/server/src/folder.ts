import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { StoreError, errorCode } from './store/refusals.ts';

/**
 * The data folder: FINELINE_HOME, else the platform's usual place for a program's data.
 * Windows: %LOCALAPPDATA%\Fineline; macOS: ~/Library/Application Support/Fineline; else $XDG_DATA_HOME/fineline.
 */
export function usualFolder(
  env: Record<string, string | undefined> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (env['FINELINE_HOME']) return resolve(env['FINELINE_HOME']);
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Fineline');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Fineline');
  const data = env['XDG_DATA_HOME'];
  // The XDG specification: a relative path is to be ignored.
  return join(data?.startsWith('/') ? data : join(home, '.local', 'share'), 'fineline');
}

/**
 * Makes the data folder, private to its user, and answers its real path. Root's may be passed through (0711, not
 * listed), because the account that runs the database for root has to reach its own part of it.
 */
export async function makeFolder(folder: string): Promise<string> {
  await makeFolders(resolve(folder), process.getuid?.() === 0 ? 0o711 : 0o700);
  return realpath(folder);
}

/** One by one: below /proc, Node's own recursion asks for ever for a folder that cannot be. */
async function makeFolders(folder: string, mode: number): Promise<void> {
  const parent = dirname(folder);
  const exists = await stat(folder).then(
    () => true,
    () => false,
  );
  if (exists) return;
  if (parent !== folder) await makeFolders(parent, mode);
  await mkdir(folder, { mode }).catch((error: unknown) => {
    const code = errorCode(error);
    if (code === 'EEXIST') return; // another start was first
    if (code !== 'ENOENT') throw error;
    throw new StoreError(
      'folder-not-writable',
      `There can be no folder at ${folder}. Nothing was changed. Name another one with FINELINE_HOME.`,
      error,
    );
  });
}

/** Tells one data folder from another without giving away where it lies. */
export const folderMark = (folder: string): string => createHash('sha256').update(folder).digest('hex').slice(0, 16);

/** F, I, N, E on a telephone's keys. */
export const usualPort = 3463;

/** The port on which this data folder was served last, so that its address stays the same. */
export async function findPort(folder: string): Promise<number | undefined> {
  const port = Number(await readFile(join(folder, 'port'), 'utf8').catch(() => ''));
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

/** Moved into its place: a disk that is full takes nothing from the port that was kept before. */
export async function keepPort(folder: string, port: number): Promise<void> {
  if ((await findPort(folder)) === port) return;
  const next = join(folder, 'port.new');
  await writeFile(next, `${port}\n`, { mode: 0o600 });
  await rename(next, join(folder, 'port'));
}
