/** What is backed up and restored is what was there, to the last digit; whatever is written meanwhile, and whoever wrote it. */
import { randomUUID } from 'node:crypto';
import { applicationIdSchema, eventIdSchema, factsSchema } from '@fineline/core/api';
import fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { library } from '../applications/library.ts';
import { openStore } from '../store/openStore.ts';
import { withClient } from '../store/roles.ts';
import { workspaces } from '../store/workspaces.ts';
import { type EmptyStore, dumpOf, makeEmptyStore, makeFileFolder } from '../testing/backups.ts';
import { test } from '../testing/database.ts';
import { checkWith } from './check.ts';
import { type RestoreOptions, restoreInto } from './restore.ts';
import { takeSnapshot } from './snapshot.ts';

const folder = await makeFileFolder();
afterAll(folder.drop);

const taken = { program: '0.1.0', madeAt: '2026-11-22T05:30:00.000Z' };
const restore = (store: EmptyStore, file: string, more: Partial<RestoreOptions> = {}) =>
  restoreInto(store.access.owner, { ...taken, file, check: checkWith(library.parseApplication, file), ...more });

/** Text that is easily lost on the way: quotes, backslashes, line ends, other scripts, pairs, marks, what looks like an escape. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '“\\"\\\\u0041”',
    '\r\n\t\u2028\u2029',
    '👩🏽‍💻 東京 עברית',
    '\u0001\u007f\ufeff\uffff',
    '\\x00',
    '{"end":',
  ),
);
const clean = nasty.map((text) => text.replaceAll('\0', '').replace(/[\ud800-\udfff]/g, '?'));
/** Numbers as PostgreSQL keeps them, which JavaScript cannot. */
const numbers = fc.constantFrom(
  '0',
  '-0.0',
  '1.10',
  '12345678901234567890.123456789',
  '1e-30',
  '1E+40',
  '9007199254740993',
);
const moments = fc.constantFrom(
  '2026-11-22 05:30:00.123456+00',
  '1999-12-31 23:59:59.999999+14',
  '2026-03-29 01:30:00+00',
);

const histories = fc.record({
  kind: fc.constantFrom('own', 'own', 'own', 'sample'),
  named: fc.option(clean),
  applications: fc.array(
    fc.record({
      company: clean,
      number: numbers,
      at: moments,
      events: fc.array(fc.option(clean), { maxLength: 4 }),
      notToday: fc.constantFrom(null, 'null', '{"date": "2026-11-22", "steps": []}'),
    }),
    { maxLength: 3 },
  ),
});

type Filled = typeof histories extends fc.Arbitrary<infer Value> ? Value : never;

/** Rows as they are kept, whatever they mean: the round trip has to carry all of them. */
async function fill({ superuser }: EmptyStore, all: readonly Filled[]) {
  await withClient(superuser, async (client) => {
    for (const [i, { kind, named, applications }] of all.entries()) {
      const workspace = i === 0 && kind === 'own' ? workspaces.own : randomUUID();
      await client.query('insert into fineline.workspace values ($1, $2, $3, $4)', [
        workspace,
        kind,
        named === null ? null : JSON.stringify({ name: named, timeZone: 'UTC' }),
        '2026-01-01 00:00:00.000001+00',
      ]);
      for (const { company, number, at, events, notToday } of applications) {
        const id = randomUUID();
        const facts = `{"employer": {"company": ${JSON.stringify(company)}}, "n": ${number}}`;
        await client.query(
          `insert into fineline.application (workspace_id, application_id, version, facts, meetings, not_today, created_at, changed_at)
           values ($1, $2, 3, $3, '[]', $4, $5, $5)`,
          [workspace, id, facts, notToday, at],
        );
        await client.query('insert into fineline.facts_revision values ($1, $2, 1, $3, $4)', [
          workspace,
          id,
          facts,
          at,
        ]);
        await client.query('insert into fineline.correction values ($1, $2, $3, $4, $5, $6, $7)', [
          workspace,
          id,
          randomUUID(),
          JSON.stringify({ text: company }),
          '{"kind": "rejection"}',
          '{"kind": "filled"}',
          at,
        ]);
        for (const [seq, says] of events.entries()) {
          const body = says === null ? null : JSON.stringify({ type: 'timeline-given', says });
          await client.query('insert into fineline.event values ($1, $2, $3, $4, $5, $6)', [
            workspace,
            id,
            seq + 1,
            randomUUID(),
            body,
            at,
          ]);
        }
      }
    }
  });
}

test('whatever rows there are come back as they were, the sample apart, and a backup of them is the same again', async ({
  database,
}) => {
  await fc.assert(
    fc.asyncProperty(fc.array(histories, { maxLength: 3 }), async (all) => {
      const [from, to] = [await makeEmptyStore(database), await makeEmptyStore(database)];
      await fill(from, all);
      const file = folder.at(randomUUID());
      const written = await takeSnapshot(from.access.owner, { ...taken, file });
      // What such rows mean is for another test: here any is taken for an application.
      await restore(to, file, { check: async () => undefined });
      expect(await dumpOf(to.superuser)).toEqual(await dumpOf(from.superuser));
      const again = await takeSnapshot(to.access.owner, { ...taken, file: folder.at(randomUUID()) });
      expect(again.end).toEqual(written.end);
    }),
    { numRuns: 12 },
  );
}, 300_000);

test('what is backed up while others write is one moment of it: no event without its application, none missing', async ({
  database,
}) => {
  const from = await makeEmptyStore(database);
  const store = await openStore(from.access);
  const workspace = workspaces.own;
  await store.inWorkspace(workspace, (mine) => mine.ensure('own', new Date()));
  const facts = factsSchema.parse({ employer: { company: 'Larch & Co', country: 'GB' }, role: 'Editor', people: [] });
  const event = () => ({
    id: eventIdSchema.parse(randomUUID()),
    event: { type: 'outcome', at: '2026-11-16T10:00:00Z', is: 'offered' } as const,
  });
  let written = 0;
  const enough = new AbortController();
  /** Each version of an application has as many events. */
  const writer = async (): Promise<void> => {
    while (!enough.signal.aborted) {
      const id = applicationIdSchema.parse(randomUUID());
      const change = { facts, meetings: [], events: [event()] };
      await store.inWorkspace(workspace, (mine) => mine.addApplication(id, change, new Date()));
      for (let version = 1; version < 4; version += 1) {
        await store.inWorkspace(workspace, (mine) =>
          mine.changeApplication(id, version, { events: [event()] }, new Date()),
        );
        written += 1;
      }
    }
  };
  const writers = [writer(), writer(), writer()];
  const counts: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const before = written;
    await expect.poll(() => written, { timeout: 60_000 }).toBeGreaterThan(before + 20);
    const file = folder.at(randomUUID());
    await takeSnapshot(from.access.owner, { ...taken, file });
    const to = await makeEmptyStore(database);
    const { end } = await restore(to, file);
    counts.push(end.rows['event'] ?? 0);
    const { rows } = await withClient(to.superuser, (client) =>
      client.query(`select application_id from fineline.application a where version <>
        (select count(*) from fineline.event e where e.application_id = a.application_id)`),
    );
    expect(rows).toEqual([]);
  }
  enough.abort();
  await Promise.all(writers);
  await store.close();
  expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => a - b)); // they did write meanwhile
}, 180_000);
