import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedServer, startEmbedded } from './embedded.ts';
import { type OpenStore, openStore } from './openStore.ts';
import { StoreError } from './refusals.ts';
import { type Access, accessEmbedded, accessUrl } from './roles.ts';
import { type Stay, enter, isGoing } from './sharing.ts';

export interface FolderOptions {
  /** The real path of the data folder. */
  home: string;
  log: (line: string) => void;
  env?: Record<string, string | undefined>;
}

/** The way to the database of a data folder, which runs at least until `close`. */
export interface OpenFolder {
  access: Access;
  close(): Promise<void>;
}

/** What the program serves from; `access` is for whoever needs the owner's rights, such as a backup. */
export interface ProgramStore extends OpenStore {
  access: Access;
}

/**
 * The store of a data folder for the one program that serves it: the PostgreSQL that `FINELINE_DATABASE_URL` names, else
 * the built-in one. Throws StoreError with what to do. `close` stops the built-in one unless a command still uses it.
 */
export async function useStore(options: FolderOptions): Promise<ProgramStore> {
  const folder = await enterFolder(options);
  try {
    if (folder.stay) await takeFolder(folder.stay, options.home);
    const store = await openStore(folder.access);
    return {
      ...store,
      access: folder.access,
      async close() {
        try {
          await store.close();
        } finally {
          await folder.close(); // whatever a lost connection says on its way out, the database is not left behind
        }
      },
    };
  } catch (error) {
    await folder.close();
    throw error;
  }
}

/**
 * The database of a data folder for a command beside the program: where it runs, that one; else it is started. It is
 * stopped by whoever closes last, so that nobody loses it, and nobody leaves it behind.
 */
export async function openFolder(options: FolderOptions): Promise<OpenFolder> {
  const { access, close } = await enterFolder(options);
  return { access, close };
}

/** How long one that is stopping, or dies again and again, is waited for, in milliseconds. */
const patience = 60_000;

async function enterFolder(options: FolderOptions): Promise<OpenFolder & { stay?: Stay }> {
  const env = options.env ?? process.env;
  const url = env['FINELINE_DATABASE_URL'];
  if (url) {
    return {
      access: await accessUrl(url, env['FINELINE_DATABASE_SERVER_URL'], env['FINELINE_DATABASE_SCANNER_URL']),
      close: () => Promise.resolve(),
    };
  }
  for (const giveUp = Date.now() + patience; ; await sleep(50)) {
    const server = await startEmbedded(options);
    try {
      const access = await accessEmbedded(server);
      const stay = await enter(access.owner);
      if (stay) return { access, stay, close: () => leave(server, stay) };
      await server.leave();
    } catch (error) {
      const again = isGoing(error) && Date.now() < giveUp;
      await (again || server.adopted ? server.leave() : server.stop());
      if (!again) throw error;
    }
  }
}

/** The last one stops the database; while it does, whoever comes waits for it to be gone. */
async function leave(server: EmbeddedServer, stay: Stay): Promise<void> {
  const { alone, end } = await stay.leave();
  await (alone ? server.stop() : server.leave());
  await end();
}

/** Two programs on one data folder would serve it twice: the second is refused. */
async function takeFolder(stay: Stay, home: string): Promise<void> {
  // One that was killed is let go of within moments.
  for (let tries = 0; tries < 40; tries += 1) {
    if (await stay.takeProgram()) return;
    await sleep(50);
  }
  throw new StoreError(
    'folder-in-use',
    `Another Fineline is using ${home}. Nothing was changed. Use that one, or stop it first.`,
  );
}
