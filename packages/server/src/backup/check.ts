import { choicesSchema, correctionsSchema, profileSchema } from '@fineline/core/api';
import { problemsOf } from '@fineline/core/application';
import { meetingRecordsSchema } from '@fineline/core/tell';
import pg from 'pg';
import { z } from 'zod';
import type { Questions } from '../applications/questions.ts';
import { candidateOf } from '../applications/assemble.ts';
import { damaged } from './read.ts';

type Parse = Questions['parseApplication'];

const jsonSchema = z.record(z.string(), z.unknown());
const workspaceSchema = z.object({ profile: profileSchema.nullable(), choices: choicesSchema });
const keptSchema = z.object({ facts: jsonSchema, meetings: meetingRecordsSchema, choices: choicesSchema });

const correctionSchema = correctionsSchema.shape.corrections.element;

/** Applications that are looked at together. */
const atOnce = 50;

/**
 * Looks at everything in a schema that a page would show, as strictly as at what is typed there: a page could not be
 * shown that has anything else in it. Refuses the file, and names what is wrong.
 */
export const checkWith =
  (parseApplication: Parse, file: string) =>
  async (client: pg.ClientBase, schema: string): Promise<void> => {
    const place = pg.escapeIdentifier(schema);
    const { rows } = await client.query<{ workspace_id: string }>(
      `select * from ${place}.workspace order by workspace_id`,
    );
    for (const { workspace_id: id, ...row } of rows) {
      const checked = workspaceSchema.safeParse(row);
      if (!checked.success) throw wrong(file, `workspace ${id}`, problemsOf(checked.error));
      const candidate = candidateOf(checked.data.profile ?? undefined, 'UTC');
      for await (const { id: application, kept, events } of applicationsOf(client, place, id)) {
        const what = `application ${application}`;
        const around = keptSchema.safeParse(kept);
        if (!around.success) throw wrong(file, what, problemsOf(around.error));
        const parsed = parseApplication({ candidate, ...around.data.facts, events });
        if (!parsed.ok) throw wrong(file, what, parsed.refusal.problems ?? [{ path: '', says: parsed.refusal.says }]);
      }
      const { rows: corrections } = await client.query<{ event_id: string; request: unknown; said: unknown }>(
        `select event_id, request, said from ${place}.correction where workspace_id = $1`,
        [id],
      );
      for (const { event_id: event, request, said } of corrections) {
        const corrected = correctionSchema.safeParse({ request, expect: said });
        if (!corrected.success) throw wrong(file, `what was put right of ${event}`, problemsOf(corrected.error));
      }
    }
  };

/** What stands of each application, as JSON that nobody has looked at yet. */
async function* applicationsOf(client: pg.ClientBase, place: string, workspace: string) {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await client.query<{ id: string; kept: unknown; events: unknown }>(
      `select application_id as id, to_jsonb(a) as kept,
              (select coalesce(jsonb_agg(body order by first) filter (where body is not null), '[]')
                 from (select distinct on (event_id) event_id, body, min(seq) over (partition by event_id) as first
                         from ${place}.event e
                        where e.workspace_id = a.workspace_id and e.application_id = a.application_id
                        order by event_id, seq desc) as standing) as events
         from ${place}.application a
        where workspace_id = $1 and application_id > $2 order by application_id limit ${atOnce}`,
      [workspace, after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    after = last.id;
  }
}

function wrong(file: string, what: string, [first]: readonly { path: string; says: string }[]) {
  return damaged(file, `${what} is not as Fineline keeps one${first ? ` (${first.path}: ${first.says})` : ''}`);
}
