import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { StoreError } from './refusals.ts';

/** A system account under which PostgreSQL runs. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root: for root it runs as whoever owns the database already, else as `postgres` where
 * that account exists, else as `nobody`. Undefined: run it as ourselves. No account is ever created.
 */
export async function findAccount(
  database: string,
  candidates: readonly string[] = ['postgres', 'nobody'],
): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(database).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of candidates) {
    const account = await lookUp(name);
    if (account) return account;
  }
  throw new StoreError(
    'no-account',
    'PostgreSQL does not run as root, and this system has neither an account "postgres" nor "nobody". Nothing was changed. Start Fineline as another user, or point FINELINE_DATABASE_URL to a PostgreSQL of version 15 or later.',
  );
}

const run = promisify(execFile);

async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout.trim()), gid: Number(gid.stdout.trim()) };
  } catch {
    return undefined; // `id` exits with 1 where there is no such account
  }
}

/** Whether the account may go through every folder above `path`, and (`use`) read and execute what lies there. */
export async function canReach(path: string, account: Account, use: 'pass' | 'execute' = 'pass'): Promise<boolean> {
  for (let at = use === 'execute' ? path : dirname(path); ; at = dirname(at)) {
    const needed = at === path ? 0b101 : 0b001;
    const { mode, uid, gid } = await stat(at);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & needed) !== needed) return false;
    if (at === dirname(at)) return true;
  }
}
