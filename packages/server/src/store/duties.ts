import { type Moment, asMoment } from '@fineline/core/calendar';
import { type Selectable, type Transaction, sql } from 'kysely';
import { type DutyId, type Tables, type WorkspaceId, json } from './tables.ts';

/** Something to be done at a time, as it is asked for. */
export interface NewDuty {
  id: DutyId;
  /** Which of the kinds of duties it is; a kind that this program does not know waits for one that does. */
  kind: string;
  /** What the kind needs to know: JSON, of the shape that the kind reads. */
  about: unknown;
  dueAt: Moment;
  /**
   * There is one duty of a name in a workspace. One that waits already is kept, and brought forward where this one is
   * due sooner; one that is done or failed stays so.
   */
  name?: string;
}

/** A duty as it stands. */
export interface Duty {
  id: DutyId;
  kind: string;
  name: string | null;
  about: unknown;
  dueAt: Moment;
  /** `pending` too while somebody has it in hand. */
  state: 'pending' | 'done' | 'failed';
  /** How often it was begun since it was last done. */
  attempts: number;
  /** Why it did not succeed the last time: a code. */
  lastError: string | null;
}

/** The duties of one workspace, within one transaction. */
export interface DutyStore {
  addDuty(duty: NewDuty): Promise<void>;
  /** All of them, done and failed ones too, by their due time. */
  listDuties(): Promise<Duty[]>;
}

export const dutyStore = (db: Transaction<Tables>, workspace: WorkspaceId): DutyStore => ({
  async addDuty({ id, kind, about, dueAt, name }) {
    const at = new Date(dueAt);
    await db
      .insertInto('duty')
      .values({
        workspace_id: workspace,
        duty_id: id,
        kind,
        name: name ?? null,
        about: json(about),
        due_at: at,
        not_before: at,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['workspace_id', 'name'])
          .doUpdateSet({ due_at: at, not_before: at, changed_at: sql`now()` })
          .where('duty.state', '=', 'pending')
          .where('duty.claim', 'is', null)
          // Not one that waits after a failure: it is due already, and its pause stands.
          .where('duty.due_at', '>', at),
      )
      .execute();
  },
  async listDuties() {
    const rows = await db
      .selectFrom('duty')
      .select(dutyColumns)
      .where('workspace_id', '=', workspace)
      .orderBy('due_at')
      .orderBy('duty_id')
      .execute();
    return rows.map(asDuty);
  },
});

export const dutyColumns = ['duty_id', 'kind', 'name', 'about', 'due_at', 'state', 'attempts', 'last_error'] as const;

export const asDuty = (row: Pick<Selectable<Tables['duty']>, (typeof dutyColumns)[number]>): Duty => ({
  id: row.duty_id,
  kind: row.kind,
  name: row.name,
  about: row.about,
  dueAt: asMoment(row.due_at.getTime()),
  state: row.state,
  attempts: row.attempts,
  lastError: row.last_error,
});
