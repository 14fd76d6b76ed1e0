import type {
  ApplicationId,
  ApplicationRecord,
  Choices,
  EventId,
  Facts,
  NotToday,
  Profile,
  RecordedEvent,
  UnderstoodReply,
  WorkspaceKind,
} from '@fineline/core/api';
import type { ApplicationEvent, Mail } from '@fineline/core/application';
import { type Kysely, type Transaction, sql } from 'kysely';
import type { MeetingRecord } from '@fineline/core/tell';
import { type Fresh, findApplications, findRecord } from './history.ts';
import { KnownApplications } from './known.ts';
import { type SessionStore, sessionStore } from './sessions.ts';
import { type Tables, type WorkspaceId, json } from './tables.ts';

/** One application as it is kept. */
export interface StoredApplication {
  id: ApplicationId;
  version: number;
  facts: Facts;
  /** Its events as they stand, in the order in which they were first recorded. */
  history: RecordedEvent[];
  meetings: MeetingRecord[];
  choices: Choices;
  notToday: NotToday | null;
}

/** What one change does to an application. `event: null` withdraws; an id that is known already corrects. */
export interface ApplicationChange {
  facts?: Facts;
  meetings?: MeetingRecord[];
  choices?: Choices;
  events?: readonly { id: EventId; event: ApplicationEvent | null }[];
  /** Of a reply among the events: what was read of it before, and what the person said. */
  correction?: Correction;
}

export interface Correction {
  event: EventId;
  request: Mail;
  read: UnderstoodReply;
  said: UnderstoodReply;
}

type NewApplicationChange = Required<Omit<ApplicationChange, 'choices' | 'correction'>>;

/** The data of one workspace, within one transaction. */
export interface WorkspaceStore {
  /** The browsers that are signed in. */
  sessions: SessionStore;
  /** Makes the workspace where it is missing. */
  ensure(kind: WorkspaceKind, at: Date): Promise<void>;
  findProfile(): Promise<Profile | undefined>;
  /** Saves it if the one before is still what was seen; answers whether it was. */
  saveProfile(profile: Profile, seen: Profile | undefined): Promise<boolean>;
  /** What holds for every application that chooses nothing itself. */
  getChoices(): Promise<Choices>;
  /** Saves them if those before are still what was seen; answers whether they were. */
  saveChoices(choices: Choices, seen: Choices): Promise<boolean>;
  /** All, or some of them, in the order in which they were added. */
  listApplications(some?: readonly ApplicationId[]): Promise<StoredApplication[]>;
  /** The e-mail addresses that each application knows, as they were written. */
  listAddresses(): Promise<{ id: ApplicationId; addresses: string[] }[]>;
  findApplication(id: ApplicationId): Promise<StoredApplication | undefined>;
  /** Whether the event ever belonged to the application, withdrawn or not. */
  knowsEvent(id: ApplicationId, event: EventId): Promise<boolean>;
  /** Everything that was ever written down about one, oldest first; empty where there is no such application. */
  listRecord(id: ApplicationId): Promise<ApplicationRecord>;
  /** What was put right in replies, oldest first; of those that were withdrawn, too. */
  listCorrections(): Promise<({ application: ApplicationId } & Pick<Correction, 'event' | 'request' | 'said'>)[]>;
  /** Answers whether there is such an application. Not a change of it: its version stays. */
  putOff(id: ApplicationId, notToday: NotToday | null): Promise<boolean>;
  addApplication(id: ApplicationId, change: NewApplicationChange, at: Date): Promise<void>;
  /** Appends a change if the application still has this version; answers whether it had. */
  changeApplication(id: ApplicationId, version: number, change: ApplicationChange, at: Date): Promise<boolean>;
}

/** Whose data, and the way to it. */
export interface Store {
  /** Runs `work` in one transaction that sees one workspace and no other; what it throws undoes all of it. */
  inWorkspace<Value>(id: WorkspaceId, work: (store: WorkspaceStore) => Promise<Value>): Promise<Value>;
}

export function makeStore(db: Kysely<Tables>, known = new KnownApplications()): Store {
  return {
    async inWorkspace(id, work) {
      const fresh: Fresh[] = [];
      const value = await db.transaction().execute(async (transaction) => {
        // The same as SET LOCAL, which takes no parameter.
        await sql`select set_config('app.workspace_id', ${id}, true)`.execute(transaction);
        const mine = transaction.withSchema('fineline');
        return work(workspaceStore(mine, id, (some) => findApplications(mine, id, { known, fresh, some })));
      });
      for (const [state, application] of fresh) known.keep(id, state, application);
      return value;
    },
  };
}

function workspaceStore(
  db: Transaction<Tables>,
  workspace: WorkspaceId,
  findAll: (some?: readonly ApplicationId[]) => Promise<StoredApplication[]>,
): WorkspaceStore {
  const mine = { workspace_id: workspace };

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
    if (!change.correction) return;
    const { event, request, read, said } = change.correction;
    await db
      .insertInto('correction')
      .values({ ...key, event_id: event, request: json(request), read: json(read), said: json(said), recorded_at: at })
      .execute();
  }

  return {
    sessions: sessionStore(db, workspace),
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
    async saveProfile(profile, seen) {
      const { numUpdatedRows } = await db
        .updateTable('workspace')
        .set({ profile: json(profile) })
        .where('workspace_id', '=', workspace)
        .where(sql<boolean>`profile is not distinct from ${seen ? json(seen) : null}::jsonb`)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async getChoices() {
      const row = await db
        .selectFrom('workspace')
        .select('choices')
        .where('workspace_id', '=', workspace)
        .executeTakeFirst();
      return row?.choices ?? {};
    },
    async saveChoices(choices, seen) {
      const { numUpdatedRows } = await db
        .updateTable('workspace')
        .set({ choices: json(choices) })
        .where('workspace_id', '=', workspace)
        .where(sql<boolean>`choices = ${json(seen)}::jsonb`)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    listApplications: findAll,
    async listAddresses() {
      const rows = await db
        .selectFrom('application')
        .select([
          'application_id as id',
          sql<string[]>`jsonb_path_query_array(facts, '$.people[*].email')`.as('addresses'),
        ])
        .where('workspace_id', '=', workspace)
        .execute();
      return rows;
    },
    findApplication: async (id) => (await findAll([id]))[0],
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
    listRecord: (id) => findRecord(db, workspace, id),
    listCorrections: () =>
      db
        .selectFrom('correction')
        .select(['application_id as application', 'event_id as event', 'request', 'said'])
        .where('workspace_id', '=', workspace)
        .orderBy('recorded_at')
        .orderBy('event_id')
        .execute(),
    async putOff(id, notToday) {
      const { numUpdatedRows } = await db
        .updateTable('application')
        .set({ not_today: notToday && json(notToday) })
        .where('workspace_id', '=', workspace)
        .where('application_id', '=', id)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
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
          ...(change.choices && { choices: json(change.choices) }),
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
