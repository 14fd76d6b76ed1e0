import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StoreError, errorCode } from './refusals.ts';

/** Held by the program that serves a data folder, for as long as it lives: the server drops it when we are gone. */
const programLock = 7_463_000_002;

/** Shared by everyone who uses a built-in database. Whoever gets it alone is the last, and stops the database. */
const useLock = 7_463_000_003;

/** Our presence at a built-in database: nobody else stops it as long as we stay. */
export interface Stay {
  /** Takes the folder as the one program that serves it; answers whether no other has it. */
  takeProgram(): Promise<boolean>;
  /**
   * Stops being counted. `alone`: nobody else uses the database, and whoever comes waits until `end` or until it has
   * stopped.
   */
  leave(): Promise<{ alone: boolean; end(): Promise<void> }>;
}

/** Begins to use a database that runs. Undefined: its last user is just stopping it; it has to be started again. */
export async function enter(owner: pg.ClientConfig): Promise<Stay | undefined> {
  const locks: Lock[] = ['shared'];
  let client = await connect(owner);
  if (!(await take(client, locks))) {
    await end(client);
    return undefined;
  }
  const left = new AbortController();
  const staying = stay();

  /** Our locks go with the connection: where the database died under us and is started again, we take them again. */
  async function stay(): Promise<void> {
    while (!left.signal.aborted) {
      await lost(client, left.signal);
      while (!left.signal.aborted) {
        const next = await connect(owner).catch(() => undefined);
        if (next && (await take(next, locks).catch(() => false))) {
          client = next;
          break;
        }
        if (next) await end(next);
        // It keeps no program alive, so that whoever leaves must not wait for it: the program would end in the middle.
        await sleep(100, undefined, { ref: false, signal: left.signal }).catch(() => undefined);
      }
    }
  }

  return {
    async takeProgram() {
      if (!(await take(client, ['program']))) return false;
      locks.push('program');
      return true;
    },
    async leave() {
      left.abort();
      await staying;
      // First out of the shared lock, then for it alone: of several that leave at once, the last one gets it.
      const alone = await client
        .query('select pg_advisory_unlock_all()')
        .then(() => take(client, ['alone']))
        .catch(() => true); // there is no database to be used by anybody
      return { alone, end: () => end(client) };
    },
  };
}

/** The moment at which a connection is no more, or we need it no longer. */
function lost(client: pg.Client, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    client.once('end', () => resolve());
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function connect(owner: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ ...owner, application_name: 'fineline holds its folder' });
  client.on('error', () => undefined); // it shows in the query that follows, and in the event `end`
  await client.connect();
  return client;
}

const end = (client: pg.Client): Promise<void> => client.end().catch(() => undefined);

type Lock = 'shared' | 'alone' | 'program';
const statements: Record<Lock, [text: string, key: number]> = {
  shared: ['select pg_try_advisory_lock_shared($1) as got', useLock],
  alone: ['select pg_try_advisory_lock($1) as got', useLock],
  program: ['select pg_try_advisory_lock($1) as got', programLock],
};

async function take(client: pg.Client, locks: readonly Lock[]): Promise<boolean> {
  for (const lock of locks) {
    const [text, key] = statements[lock];
    const { rows } = await client.query<{ got: boolean }>(text, [key]);
    if (!rows[0]?.got) return false;
  }
  return true;
}

/** What the driver says, without a code, of a connection that was lost: during a query, or before it. */
const lostConnection = [
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
];

/** Whether what failed was a database that is being stopped, or has stopped, under us. */
export function isGoing(error: unknown): boolean {
  const cause = error instanceof StoreError ? error.cause : error;
  const gone = ['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'];
  return gone.includes(errorCode(cause) ?? '') || (cause instanceof Error && lostConnection.includes(cause.message));
}
