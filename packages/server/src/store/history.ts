import type { ApplicationId, ApplicationRecord, EventId, RecordedEvent } from '@fineline/core/api';
import type { ApplicationEvent } from '@fineline/core/application';
import { type Transaction, sql } from 'kysely';
import type { KnownApplications, State, VersionedApplication } from './known.ts';
import type { Tables, WorkspaceId } from './tables.ts';
import type { StoredApplication } from './workspaceStore.ts';

/** An application that was read, to be kept in memory once its transaction is committed. */
export type Fresh = [State, VersionedApplication];

/**
 * All applications of a workspace, or some of them, in the order in which they were added, with what stands of each.
 * What is known already is taken from memory; what is read is added to `fresh`.
 */
export async function findApplications(
  db: Transaction<Tables>,
  workspace: WorkspaceId,
  { known, fresh, some }: { known: KnownApplications; fresh: Fresh[]; some?: readonly ApplicationId[] | undefined },
): Promise<StoredApplication[]> {
  if (some?.length === 0) return [];
  let listed = db
    .selectFrom('application')
    .select(['application_id as id', 'version', 'changed_at as changedAt', 'not_today as notToday'])
    .where('workspace_id', '=', workspace)
    .orderBy('created_at')
    .orderBy('application_id');
  if (some) listed = listed.where('application_id', 'in', some);
  const states = await listed.execute();
  const found = new Map(states.map((state) => [state.id, known.find(workspace, state)]));
  const missing = states.map(({ id }) => id).filter((id) => !found.get(id));
  const read = await readApplications(db, workspace, missing.length === states.length ? some : missing);
  fresh.push(...read);
  for (const [{ id }, application] of read) found.set(id, application);
  return states.flatMap(({ id, notToday }) => {
    const application = found.get(id);
    return application ? [{ ...application, notToday }] : [];
  });
}

/** In one statement, so that facts, events and version belong together whatever is written meanwhile. */
async function readApplications(
  db: Transaction<Tables>,
  workspace: WorkspaceId,
  some: readonly ApplicationId[] | undefined,
): Promise<Fresh[]> {
  if (some?.length === 0) return [];
  let query = db
    .selectFrom('application')
    .select(({ selectFrom }) => [
      'application_id as id',
      'version',
      'changed_at as changedAt',
      'facts',
      'meetings',
      'choices',
      selectFrom('event')
        .select(sql<Line[] | null>`jsonb_agg(jsonb_build_array(event_id, body, recorded_at) order by seq)`.as('lines'))
        .where('event.workspace_id', '=', workspace)
        .whereRef('event.application_id', '=', 'application.application_id')
        .as('lines'),
    ])
    .where('workspace_id', '=', workspace);
  if (some) query = query.where('application_id', 'in', some);
  return (await query.execute()).map(({ id, version, changedAt, lines, ...rest }) => [
    { id, version, changedAt },
    { id, version, ...rest, history: standing(lines ?? []) },
  ]);
}

/** Everything that was ever written down about an application, oldest first. */
export async function findRecord(
  db: Transaction<Tables>,
  workspace: WorkspaceId,
  id: ApplicationId,
): Promise<ApplicationRecord> {
  const events = await db
    .selectFrom('event')
    .select(['event_id as id', 'body as event', 'recorded_at'])
    .where('workspace_id', '=', workspace)
    .where('application_id', '=', id)
    .orderBy('seq')
    .execute();
  const facts = await db
    .selectFrom('facts_revision')
    .select(['version', 'facts', 'recorded_at'])
    .where('workspace_id', '=', workspace)
    .where('application_id', '=', id)
    .orderBy('version')
    .execute();
  return { events: events.map(withInstant), facts: facts.map(withInstant) };
}

const withInstant = <Row extends { recorded_at: Date }>({ recorded_at, ...row }: Row) => ({
  ...row,
  recordedAt: recorded_at.toISOString(),
});

type Line = readonly [EventId, ApplicationEvent | null, recordedAt: string];

/** The events as the last line about each has them, in the order of their first lines; one without a body is withdrawn. */
function standing(lines: readonly Line[]): RecordedEvent[] {
  const latest = new Map<EventId, { event: ApplicationEvent | null; changedAt?: string }>();
  for (const [id, event, recordedAt] of lines) {
    const before = latest.get(id);
    // Kept as jsonb, what says the same is written the same.
    const isSame = !before || JSON.stringify(before.event) === JSON.stringify(event);
    latest.set(id, isSame ? { ...before, event } : { event, changedAt: new Date(recordedAt).toISOString() });
  }
  return [...latest].flatMap(([id, { event, ...rest }]) => (event ? [{ id, event, ...rest }] : []));
}
