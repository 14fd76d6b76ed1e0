import { randomUUID } from 'node:crypto';
import { asMoment } from '@fineline/core/calendar';
import { z } from 'zod';
import type { NewDuty } from '../store/duties.ts';
import type { DutyKey } from '../store/dutyQueue.ts';
import { withClient } from '../store/roles.ts';
import { type WorkspaceId, asDutyId, asWorkspaceId } from '../store/tables.ts';
import type { TestDatabase } from './database.ts';

export async function makeWorkspace({ store }: TestDatabase): Promise<WorkspaceId> {
  const workspace = asWorkspaceId(randomUUID());
  await store.inWorkspace(workspace, (mine) => mine.ensure('own', new Date(0)));
  return workspace;
}

/** Long due, unless said otherwise. A kind is a test's own where tests share a database: a scan sees all workspaces. */
export const aDuty = (duty: Partial<NewDuty> = {}): NewDuty => ({
  id: asDutyId(randomUUID()),
  kind: 'tried',
  about: {},
  dueAt: asMoment(Date.UTC(2020, 0, 1)),
  ...duty,
});

/** A kind's name that no other test of the file has. */
export const aKind = (): string => `kind-${'a'.repeat((kinds += 1))}`;
let kinds = 0;

/** Adds a duty in a workspace of its own. */
export async function addDuty(database: TestDatabase, duty: Partial<NewDuty> = {}): Promise<DutyKey> {
  const workspace = await makeWorkspace(database);
  const made = aDuty(duty);
  await database.store.duties.add(workspace, made);
  return { workspace, id: made.id };
}

/** Lets so many milliseconds pass for one duty: the rest of a lease, or of a pause. */
export const letPass = (database: TestDatabase, { id }: DutyKey, ms: number): Promise<unknown> =>
  withClient(database.superuser, (client) =>
    client.query(
      `update fineline.duty set not_before = not_before - $2::float8 * interval '1 millisecond' where duty_id = $1`,
      [id, ms],
    ),
  );

const rowSchema = z.object({
  state: z.string(),
  attempts: z.number(),
  last_error: z.string().nullable(),
  held: z.boolean(),
  due_at: z.date(),
  wait: z.number(),
});

/** How a duty stands, and in how many milliseconds it may be claimed. */
export const standing = (database: TestDatabase, { id }: DutyKey): Promise<z.infer<typeof rowSchema>> =>
  withClient(database.superuser, async (client) => {
    const { rows } = await client.query(
      `select state, attempts, last_error, claim is not null as held, due_at,
              (extract(epoch from not_before - now()) * 1000)::float8 as wait
         from fineline.duty where duty_id = $1`,
      [id],
    );
    return rowSchema.parse(rows[0]);
  });
