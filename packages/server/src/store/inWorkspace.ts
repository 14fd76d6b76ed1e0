import { type Kysely, type Transaction, sql } from 'kysely';
import type { Tables, WorkspaceId } from './tables.ts';

/** Runs `work` in one transaction that sees one workspace and no other; what it throws undoes all of it. */
export const inWorkspace = <Value>(
  db: Kysely<Tables>,
  workspace: WorkspaceId,
  work: (transaction: Transaction<Tables>) => Promise<Value>,
): Promise<Value> =>
  db.transaction().execute(async (transaction) => {
    // The same as SET LOCAL, which takes no parameter.
    await sql`select set_config('app.workspace_id', ${workspace}, true)`.execute(transaction);
    return work(transaction.withSchema('fineline'));
  });
