import type { Transaction } from 'kysely';
import type { Tables, WorkspaceId } from './tables.ts';

/** The sessions of one workspace, within one transaction. `hash`: SHA-256 of what the browser has, in hex. */
export interface SessionStore {
  find(hash: string): Promise<{ lastSeenAt: Date; expiresAt: Date } | undefined>;
  add(hash: string, at: Date, expires: Date): Promise<void>;
  /** Lets it live until `expires`, unless it has ended meanwhile. */
  renew(hash: string, at: Date, expires: Date): Promise<void>;
  end(hash: string, at: Date): Promise<void>;
}

export const sessionStore = (db: Transaction<Tables>, workspace: WorkspaceId): SessionStore => ({
  find: (hash) =>
    db
      .selectFrom('session')
      .select(['last_seen_at as lastSeenAt', 'expires_at as expiresAt'])
      .where('workspace_id', '=', workspace)
      .where('session_hash', '=', hash)
      .executeTakeFirst(),
  async add(hash, at, expires) {
    await db
      .insertInto('session')
      .values({ workspace_id: workspace, session_hash: hash, created_at: at, last_seen_at: at, expires_at: expires })
      .execute();
  },
  async renew(hash, at, expires) {
    await db
      .updateTable('session')
      .set({ last_seen_at: at, expires_at: expires })
      .where('workspace_id', '=', workspace)
      .where('session_hash', '=', hash)
      .where('expires_at', '>', at)
      .execute();
  },
  async end(hash, at) {
    await db
      .updateTable('session')
      .set({ expires_at: at })
      .where('workspace_id', '=', workspace)
      .where('session_hash', '=', hash)
      .where('expires_at', '>', at)
      .execute();
  },
});
