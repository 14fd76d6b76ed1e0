/**
 * The duties of all workspaces, as workers take them. The time is the database's, in every statement here: it is the one
 * clock that all machines share, and a lease judged by two clocks that differ would be held twice. Due times are given
 * as moments, pauses and leases as lengths.
 */
import type { Moment } from '@fineline/core/calendar';
import { type Kysely, type RawBuilder, type UpdateObject, sql } from 'kysely';
import { type Duty, type NewDuty, asDuty, dutyColumns, dutyStore } from './duties.ts';
import { inWorkspace } from './inWorkspace.ts';
import type { DutyId, Tables, WorkspaceId } from './tables.ts';

/** Where a duty is found: the whole key, so that the statement goes to one row of one shard. */
export interface DutyKey {
  workspace: WorkspaceId;
  id: DutyId;
}

/** A duty that one worker has in hand, until its lease ends. */
export interface ClaimedDuty extends Duty, DutyKey {
  /** Whoever claims the duty next has another; with an older one nothing can be changed any more. */
  claim: string;
}

/** How a claim ends. */
export type DutyEnd =
  | { is: 'done' }
  /** Waits for its next time, as new. `error`: this time it did not succeed. */
  | { is: 'next'; at: Moment; error?: string }
  /** Is tried again, in so many milliseconds. */
  | { is: 'later'; after: number; error: string }
  /** Is not tried again. */
  | { is: 'failed'; error: string }
  /** Was not begun: as if it had not been claimed. */
  | { is: 'released' };

export interface DutyQueue {
  /** Adds a duty in a transaction of its own, and tells the workers of this process. */
  add(workspace: WorkspaceId, duty: NewDuty): Promise<void>;
  /** All of a workspace, the done and failed ones too, by their due time. */
  list(workspace: WorkspaceId): Promise<Duty[]>;
  /** Calls `listener` after each `add`, until what it answers is called. */
  onAdded(listener: () => void): () => void;
  /** Duties of these kinds that are due and that nobody has in hand, those that wait longest first. */
  scan(kinds: readonly string[], limit: number): Promise<DutyKey[]>;
  /** In how many milliseconds the next duty of these kinds may be claimed (≤ 0: now); undefined where there is none. */
  untilNext(kinds: readonly string[]): Promise<number | undefined>;
  /** Takes a duty in hand for `lease` milliseconds; undefined where it is not due, or another was first. */
  claim(key: DutyKey, lease: number): Promise<ClaimedDuty | undefined>;
  /** Holds it for `lease` milliseconds from now on; false where the claim is lost. */
  extend(duty: ClaimedDuty, lease: number): Promise<boolean>;
  /** False where the claim was lost: then nothing is changed. */
  end(duty: ClaimedDuty, how: DutyEnd): Promise<boolean>;
}

/** `db` serves, one workspace at a time; `scanDb` sees the times of all. `newClaim` makes uuids. */
export function makeDutyQueue(
  db: Kysely<Tables>,
  scanDb: Kysely<Pick<Tables, 'duty'>>,
  newClaim: () => string,
): DutyQueue {
  const listeners = new Set<() => void>();

  /** Changes a duty that is still in the hands of this claim. */
  const change = async ({ workspace, id, claim }: ClaimedDuty, to: UpdateObject<Tables, 'duty'>): Promise<boolean> => {
    const { numUpdatedRows } = await inWorkspace(db, workspace, (mine) =>
      mine
        .updateTable('duty')
        .set({ ...to, changed_at: now })
        .where('workspace_id', '=', workspace)
        .where('duty_id', '=', id)
        .where('state', '=', 'pending')
        .where('claim', '=', claim)
        .executeTakeFirst(),
    );
    return numUpdatedRows > 0n;
  };

  /** What may be claimed now or later, soonest first. The state is said, not passed: the index is of this one alone. */
  const pending = (kinds: readonly string[]) =>
    scanDb
      .withSchema('fineline')
      .selectFrom('duty')
      .where('state', '=', sql.lit('pending'))
      .where('kind', '=', sql<string>`any(${kinds})`)
      .orderBy('not_before');

  return {
    async add(workspace, duty) {
      await inWorkspace(db, workspace, (mine) => dutyStore(mine, workspace).addDuty(duty));
      for (const listener of listeners) listener();
    },
    list: (workspace) => inWorkspace(db, workspace, (mine) => dutyStore(mine, workspace).listDuties()),
    onAdded(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    scan: (kinds, limit) =>
      pending(kinds)
        .select(['workspace_id as workspace', 'duty_id as id'])
        .where('not_before', '<=', now)
        .limit(limit)
        .execute(),
    async untilNext(kinds) {
      const wait = sql<number>`(extract(epoch from not_before - now()) * 1000)::float8`;
      const next = await pending(kinds)
        .select(['workspace_id', wait.as('wait')])
        .limit(1)
        .executeTakeFirst();
      return next?.wait;
    },
    async claim({ workspace, id }, lease) {
      const claim = newClaim();
      // A claim whose lease has lapsed is taken over by the same condition: `not_before` was the end of it. Of two that
      // come at once the second waits for the first one's commit, and then finds that this time is not yet come.
      const row = await inWorkspace(db, workspace, (mine) =>
        mine
          .updateTable('duty')
          .set((duty) => ({
            claim,
            not_before: inMilliseconds(lease),
            attempts: duty('attempts', '+', 1),
            changed_at: now,
          }))
          .where('workspace_id', '=', workspace)
          .where('duty_id', '=', id)
          .where('state', '=', 'pending')
          .where('not_before', '<=', now)
          .returning(dutyColumns)
          .executeTakeFirst(),
      );
      return row && { ...asDuty(row), workspace, claim };
    },
    extend: (duty, lease) => change(duty, { not_before: inMilliseconds(lease) }),
    end: (duty, how) => change(duty, afterwards(how)),
  };
}

const now = sql<Date>`now()`;
const inMilliseconds = (ms: number): RawBuilder<Date> => sql<Date>`now() + ${ms}::float8 * interval '1 millisecond'`;

function afterwards(how: DutyEnd): UpdateObject<Tables, 'duty'> {
  switch (how.is) {
    case 'done':
      return { claim: null, state: 'done', last_error: null };
    case 'next': {
      const at = new Date(how.at);
      // A next time that is past, by a clock that is wrong, must not be done again and again without a pause.
      const notBefore = sql<Date>`greatest(${at}, now() + interval '1 second')`;
      return { claim: null, due_at: at, not_before: notBefore, attempts: 0, last_error: how.error ?? null };
    }
    case 'later':
      return { claim: null, not_before: inMilliseconds(how.after), last_error: how.error };
    case 'failed':
      return { claim: null, state: 'failed', last_error: how.error };
    case 'released':
      return { claim: null, not_before: now, attempts: sql<number>`attempts - 1` };
  }
}
