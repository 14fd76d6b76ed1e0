import { asKey } from '../auth/key.ts';
import { newSecret } from '../auth/secret.ts';
import type { SessionStore } from '../store/sessions.ts';

/** A key of no folder. */
export const aKey = asKey(newSecret());

/** The sessions of a store, without one. */
export function sessionsInMemory(): SessionStore {
  const rows = new Map<string, { lastSeenAt: Date; expiresAt: Date }>();
  const change = async (hash: string, at: Date, to: Partial<{ lastSeenAt: Date; expiresAt: Date }>) => {
    const row = rows.get(hash);
    if (row && row.expiresAt > at) rows.set(hash, { ...row, ...to });
  };
  return {
    find: async (hash) => rows.get(hash),
    add: async (hash, at, expiresAt) => void rows.set(hash, { lastSeenAt: at, expiresAt }),
    renew: (hash, at, expiresAt) => change(hash, at, { lastSeenAt: at, expiresAt }),
    end: (hash, at) => change(hash, at, { expiresAt: at }),
  };
}
