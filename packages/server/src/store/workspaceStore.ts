import type { ApplicationId, EventId, Facts, Profile, RecordedEvent, WorkspaceKind } from '@fineline/core/api';
import type { ApplicationEvent, PlaybookId } from '@fineline/core/application';
import { type Kysely, type Transaction, sql } from 'kysely';
import type { MeetingRecord } from '@fineline/core/tell';
import { type Tables, type WorkspaceId, json } from './tables.ts';

/** One application as it is kept. */
export interface StoredApplication {
  id: ApplicationId;
  version: number;
  facts: Facts;
  /** Its events as they stand, in the order in which they were first recorded. */
  history: RecordedEvent[];
  meetings: MeetingRecord[];
  playbook: PlaybookId | null;
}

/** What one change does to an application. `event: null` withdraws; an id that is known already corrects. */
export interface ApplicationChange {
  facts?: Facts;
  meetings?: MeetingRecord[];
  events?: readonly { id: EventId; event: ApplicationEvent | null }[];
}

/** The data of one workspace, within one transaction. */
export interface WorkspaceStore {
  /** Makes the workspace where it is missing. */
  ensure(kind: WorkspaceKind, at: Date): Promise<void>;
  findProfile(): Promise<Profile | undefined>;
  saveProfile(profile: Profile): Promise<void>;
  /** In the order in which they were added. */
  listApplications(): Promise<StoredApplication[]>;
  findApplication(id: ApplicationId): Promise<StoredApplication | undefined>;
  /** Whether the event ever belonged to the application, withdrawn or not. */
  knowsEvent(id: ApplicationId, event: EventId): Promise<boolean>;
  addApplication(id: ApplicationId, change: Required<ApplicationChange>, at: Date): Promise<void>;
  /** Appends a change if the application still has this version; answers whether it had. */
  changeApplication(id: ApplicationId, version: number, change: ApplicationChange, at: Date): Promise<boolean>;
}

/** Whose data, and the way to it. */
export interface Store {
  /** Runs `work` in one transaction that sees one workspace and no other; what it throws undoes all of it. */
  inWorkspace<Value>(id: WorkspaceId, work: (store: WorkspaceStore) => Promise<Value>): Promise<Value>;
}

export const makeStore = (db: Kysely<Tables>): Store => ({
  inWorkspace: (id, work) =>
    db.transaction().execute(async (transaction) => {
      // The same as SET LOCAL, which takes no parameter.
      await sql`select set_config('app.workspace_id', ${id}, true)`.execute(transaction);
      return work(workspaceStore(transaction.withSchema('fineline'), id));
    }),
});

function workspaceStore(db: Transaction<Tables>, workspace: WorkspaceId): WorkspaceStore {
  const mine = { workspace_id: workspace };

  async function load(one?: ApplicationId): Promise<StoredApplication[]> {
    let applications = db
      .selectFrom('application')
      .select(['application_id', 'version', 'facts', 'meetings', 'playbook'])
      .where('workspace_id', '=', workspace)
      .orderBy('created_at')
      .orderBy('application_id');
    let lines = db
      .selectFrom('event')
      .select(['application_id', 'event_id', 'body'])
      .where('workspace_id', '=', workspace)
      .orderBy('application_id')
      .orderBy('seq');
    if (one) {
      applications = applications.where('application_id', '=', one);
      lines = lines.where('application_id', '=', one);
    }
    // The versions first: with a version older than its events a change is refused, with a newer one it would be let in.
    const found = await applications.execute();
    const histories = standing(await lines.execute());
    return found.map(({ application_id: id, ...rest }) => ({
      id,
      ...rest,
      history: [...(histories.get(id) ?? [])].flatMap(([eventId, event]) => (event ? [{ id: eventId, event }] : [])),
    }));
  }

  async function append(id: ApplicationId, version: number, change: ApplicationChange, at: Date): Promise<void> {
    const key = { ...mine, application_id: id };
    if (change.facts) {
      await db
        .insertInto('facts_revision')
        .values({ ...key, version, facts: json(change.facts), recorded_at: at })
        .execute();
    }
    if (!change.events?.length) return;
    const { last } = await db
      .selectFrom('event')
      .select(({ fn }) => fn.coalesce(fn.max('seq'), sql<number>`0`).as('last'))
      .where('workspace_id', '=', workspace)
      .where('application_id', '=', id)
      .executeTakeFirstOrThrow();
    const lines = change.events.map(({ id: event_id, event }, i) => ({
      ...key,
      seq: last + 1 + i,
      event_id,
      body: event && json(event),
      recorded_at: at,
    }));
    await db.insertInto('event').values(lines).execute();
  }

  return {
    async ensure(kind, at) {
      await db
        .insertInto('workspace')
        .values({ ...mine, kind, created_at: at })
        .onConflict((conflict) => conflict.column('workspace_id').doNothing())
        .execute();
    },
    async findProfile() {
      const row = await db
        .selectFrom('workspace')
        .select('profile')
        .where('workspace_id', '=', workspace)
        .executeTakeFirst();
      return row?.profile ?? undefined;
    },
    async saveProfile(profile) {
      await db
        .updateTable('workspace')
        .set({ profile: json(profile) })
        .where('workspace_id', '=', workspace)
        .execute();
    },
    listApplications: () => load(),
    findApplication: async (id) => (await load(id))[0],
    async knowsEvent(id, event) {
      const row = await db
        .selectFrom('event')
        .select('seq')
        .where('workspace_id', '=', workspace)
        .where('application_id', '=', id)
        .where('event_id', '=', event)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    async addApplication(id, change, at) {
      await db
        .insertInto('application')
        .values({
          ...mine,
          application_id: id,
          version: 1,
          facts: json(change.facts),
          meetings: json(change.meetings),
          playbook: null,
          created_at: at,
          changed_at: at,
        })
        .execute();
      await append(id, 1, change, at);
    },
    async changeApplication(id, version, change, at) {
      // The update locks the row: whoever comes second waits here, and then finds another version.
      const { numUpdatedRows } = await db
        .updateTable('application')
        .set({
          version: version + 1,
          changed_at: at,
          ...(change.facts && { facts: json(change.facts) }),
          ...(change.meetings && { meetings: json(change.meetings) }),
        })
        .where('workspace_id', '=', workspace)
        .where('application_id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      await append(id, version + 1, change, at);
      return true;
    },
  };
}

/** The events as the last line about each has them, by application, in the order of their first lines. */
function standing(
  lines: readonly { application_id: ApplicationId; event_id: EventId; body: ApplicationEvent | null }[],
): Map<ApplicationId, Map<EventId, ApplicationEvent | null>> {
  const histories = new Map<ApplicationId, Map<EventId, ApplicationEvent | null>>();
  for (const { application_id, event_id, body } of lines) {
    const history = histories.get(application_id) ?? new Map<EventId, ApplicationEvent | null>();
    histories.set(application_id, history.set(event_id, body));
  }
  return histories;
}
