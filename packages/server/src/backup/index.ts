/** `fineline backup` and `fineline restore`: where the parts of both are put together. */
import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, done } from '@fineline/core/application';
import { library } from '../applications/library.ts';
import { makeFolder, usualFolder } from '../folder.ts';
import { migrations } from '../store/migrations/index.ts';
import { openStore } from '../store/openStore.ts';
import { type StoreCode, StoreError, catchRefusal } from '../store/refusals.ts';
import { openFolder } from '../store/useStore.ts';
import { checkWith } from './check.ts';
import { makeBackupFolder } from './daily.ts';
import { suffix } from './format.ts';
import { readBackup } from './read.ts';
import { type Restored, restoreInto } from './restore.ts';
import { takeSnapshot } from './snapshot.ts';
import type { Written } from './write.ts';

interface Common {
  /** An absolute path. */
  file: string;
  /** The data folder; absent: FINELINE_HOME, else the platform's usual place. */
  home?: string;
  /** The version of the program, and the moment it is now: an instant in UTC. */
  program: string;
  madeAt: string;
  env?: Record<string, string | undefined>;
  /** Takes one line at a time; no line holds what anybody wrote. */
  log: (line: string) => void;
}

/**
 * Writes all that a data folder holds to one file, whether Fineline runs or not. The file is whole, or not there;
 * `overwrite` lets it take the place of another.
 */
export const backUp = ({
  home: asked = usualFolder(),
  env = process.env,
  ...options
}: Common & { overwrite: boolean }): Promise<Result<Written, StoreCode>> =>
  asResult(asked, async () => {
    const home = await getUsedFolder(asked, env);
    const folder = await openFolder({ home, log: options.log, env });
    try {
      return await takeSnapshot(folder.access.owner, options);
    } finally {
      await folder.close();
    }
  });

/**
 * Puts a backup into an empty store, or with `replace` in the place of what is there, which is first written to
 * `backups/` in the data folder. All of it or nothing; nothing at all unless the whole file is sound.
 */
export const restore = ({
  home: asked = usualFolder(),
  env = process.env,
  replace,
  ...options
}: Common & { replace: boolean }): Promise<Result<Restored, StoreCode>> =>
  asResult(asked, async () => {
    await readBackup(options.file, { newestSchema: migrations.at(-1)?.number ?? 0 });
    const home = await makeFolder(asked);
    const folder = await openFolder({ home, log: options.log, env });
    try {
      await (await openStore(folder.access)).close(); // brings its tables up to date
      const keepAt = `before-restore-${options.madeAt.replaceAll(/[:.]/g, '')}${suffix}`;
      return await restoreInto(folder.access.owner, {
        ...options,
        check: checkWith(library.parseApplication, options.file),
        ...(replace && { replace: { keepAt: join(await makeBackupFolder(home), keepAt) } }),
      });
    } finally {
      await folder.close();
    }
  });

async function asResult<Value>(folder: string, work: () => Promise<Value>): Promise<Result<Value, StoreCode>> {
  const outcome = await catchRefusal(folder, work);
  return outcome.ok ? done(outcome.value) : outcome;
}

/** A backup of nothing makes no folder. */
async function getUsedFolder(asked: string, env: Record<string, string | undefined>): Promise<string> {
  if (env['FINELINE_DATABASE_URL']) return asked;
  const home = await realpath(asked).catch(() => undefined);
  const database = home && (await lstat(join(home, 'database')).catch(() => undefined));
  if (database) return home;
  throw new StoreError(
    'nothing-to-back-up',
    `There is nothing to back up: no Fineline has kept anything in ${asked}. Nothing was written. Name its folder with --home.`,
  );
}
