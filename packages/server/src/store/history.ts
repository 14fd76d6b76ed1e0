import type { ApplicationId, ApplicationRecord, EventId } from '@fineline/core/api';
import type { ApplicationEvent } from '@fineline/core/application';
import type { Transaction } from 'kysely';
import type { Tables, WorkspaceId } from './tables.ts';
import type { StoredApplication } from './workspaceStore.ts';

/** All applications of a workspace, or some of them, in the order in which they were added, with what stands of each. */
export async function findApplications(
  db: Transaction<Tables>,
  workspace: WorkspaceId,
  some?: readonly ApplicationId[],
): Promise<StoredApplication[]> {
  let applications = db
    .selectFrom('application')
    .select(['application_id', 'version', 'facts', 'meetings', 'choices', 'not_today'])
    .where('workspace_id', '=', workspace)
    .orderBy('created_at')
    .orderBy('application_id');
  let lines = db
    .selectFrom('event')
    .select(['application_id', 'event_id', 'body'])
    .where('workspace_id', '=', workspace)
    .orderBy('application_id')
    .orderBy('seq');
  if (some) {
    if (some.length === 0) return [];
    applications = applications.where('application_id', 'in', some);
    lines = lines.where('application_id', 'in', some);
  }
  // The versions first: with a version older than its events a change is refused, with a newer one it would be let in.
  const found = await applications.execute();
  const histories = standing(await lines.execute());
  return found.map(({ application_id: id, not_today: notToday, ...rest }) => ({
    id,
    ...rest,
    notToday,
    history: [...(histories.get(id) ?? [])].flatMap(([eventId, event]) => (event ? [{ id: eventId, event }] : [])),
  }));
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
