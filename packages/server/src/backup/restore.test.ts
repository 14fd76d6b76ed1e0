/**
 * What a restore does to a store, and what it refuses without touching it. Longer than most: every way in which a file
 * can be wrong is one row.
 */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect } from 'vitest';
import { library } from '../applications/library.ts';
import { migrations } from '../store/migrations/index.ts';
import { StoreError } from '../store/refusals.ts';
import { openStore } from '../store/openStore.ts';
import { withClient } from '../store/roles.ts';
import { workspaces } from '../store/workspaces.ts';
import { type EmptyStore, dumpOf, linesOf, makeEmptyStore, makeFileFolder, packLines } from '../testing/backups.ts';
import { test } from '../testing/database.ts';
import { checkWith } from './check.ts';
import { loadBackup } from './load.ts';
import { readBackup } from './read.ts';
import { type RestoreOptions, restoreInto } from './restore.ts';
import { takeSnapshot } from './snapshot.ts';

const folder = await makeFileFolder();
afterAll(folder.drop);

const fixture = fileURLToPath(new URL('../testing/backups/schema-1.jsonl.gz', import.meta.url));
const later = migrations.length + 1;
const taken = { program: '0.1.0', madeAt: '2026-11-22T05:30:00.000Z' };
const restore = (store: EmptyStore, file: string, more: Partial<RestoreOptions> = {}) =>
  restoreInto(store.access.owner, { ...taken, file, check: checkWith(library.parseApplication, file), ...more });
const fresh = () => folder.at(`${randomUUID()}.jsonl.gz`);

/** Who is signed in, as their rows stand. */
const signIn = async ({ superuser }: EmptyStore): Promise<void> =>
  withClient(superuser, async (client) => {
    await client.query(`insert into fineline.workspace values ($1, 'own', null, now()) on conflict do nothing`, [
      workspaces.own,
    ]);
    await client.query(`insert into fineline.session values ($1, repeat('a', 64), now(), now(), now())`, [
      workspaces.own,
    ]);
  });

describe('a backup of the first schema', () => {
  test('is brought up to today’s, and is read by the store as it was written', async ({ database }) => {
    const store = await makeEmptyStore(database);
    const { header, end } = await restore(store, fixture);
    expect({ header, rows: end.rows }).toMatchObject({ header: { schema: 1 }, rows: { application: 2, event: 6 } });
    const opened = await openStore(store.access);
    const [first, second] = await opened.inWorkspace(workspaces.own, (mine) => mine.listApplications());
    await opened.close();
    expect(first).toMatchObject({ version: 4, facts: { employer: { company: 'Brightwater Homes' } } });
    expect(first?.history.map(({ event }) => event.type)).toEqual(['interview', 'timeline-given']);
    expect(second?.facts.employer.company).toBe('Müller & Söhne “東和”');
    const { event } = await dumpOf(store.superuser);
    expect(event?.join()).toContain('2026-10-05 08:15:02.000451+00');
  });

  test('and backed up again it is one of today’s schema, which restores to the same', async ({ database }) => {
    const [store, other] = [await makeEmptyStore(database), await makeEmptyStore(database)];
    await restore(store, fixture);
    const file = fresh();
    const { header } = await takeSnapshot(store.access.owner, { ...taken, file });
    expect(header.schema).toBe(migrations.length);
    await restore(other, file);
    expect(await dumpOf(other.superuser)).toEqual(await dumpOf(store.superuser));
  });
});

test('a migration that is yet to come runs over the rows of a backup as over those that were there all along', async ({
  database,
}) => {
  const store = await makeEmptyStore(database);
  const coming = {
    number: later,
    name: 'coming',
    sql: `create table letter (workspace_id uuid not null references workspace, seq integer, says text not null,
            primary key (workspace_id, seq));
          insert into letter select workspace_id, row_number() over (), facts ->> 'role' from application;
          alter table event rename column body to said;
          alter table application add column stage text not null default 'open';
          update application set stage = 'old' where created_at < '2026-10-06';`,
  };
  await withClient(store.access.owner, async (client) => {
    await client.query('begin');
    const { schema, header } = await loadBackup(client, fixture, [...migrations, coming]);
    expect(header.schema).toBe(1);
    const { rows } = await client.query(
      `select says, stage, (select count(said)::int from ${schema}.event e where e.application_id = a.application_id) as said
         from ${schema}.application a join ${schema}.letter on says = facts ->> 'role' order by says`,
    );
    expect(rows).toEqual([
      { says: 'Lettings Negotiator', stage: 'old', said: 4 },
      { says: 'Éditrice ✎', stage: 'open', said: 1 },
    ]);
    await client.query('rollback');
  });
});

describe('a store', () => {
  test('with an application is left alone unless it is to be replaced, and then kept in a file first', async ({
    database,
  }) => {
    const store = await makeEmptyStore(database);
    await restore(store, fixture);
    const full = await dumpOf(store.superuser);
    const one = fresh();
    const lines = await linesOf(fixture);
    const second = '7d1f4a90-2b1e-4a8f-8c55-90c1f4be7a02';
    await packLines(
      one,
      lines.slice(0, -1).filter((line) => !line.includes(second)),
    );

    await expect(restore(store, one)).rejects.toMatchObject({ refusal: { code: 'store-not-empty' } });
    expect(await dumpOf(store.superuser)).toEqual(full);

    const keepAt = fresh();
    const { kept } = await restore(store, one, { replace: { keepAt } });
    expect(kept).toMatchObject({ file: keepAt, end: { rows: { application: 2 } } });
    expect((await dumpOf(store.superuser))['application']).toHaveLength(1);

    await restore(store, keepAt, { replace: { keepAt: fresh() } });
    expect(await dumpOf(store.superuser)).toEqual(full);
  });

  test('that has only the sample, a profile and someone signed in is empty; the last two of them stay signed in', async ({
    database,
  }) => {
    const store = await makeEmptyStore(database);
    await signIn(store);
    await withClient(store.superuser, async (client) => {
      await client.query(`insert into fineline.workspace values ($1, 'sample', null, now())`, [workspaces.sample]);
      await client.query(
        `insert into fineline.application (workspace_id, application_id, version, facts, meetings, created_at, changed_at)
         values ($1, gen_random_uuid(), 1, '{}', '[]', now(), now())`,
        [workspaces.sample],
      );
    });
    const { kept } = await restore(store, fixture);
    expect(kept).toBeUndefined();
    const { rows } = await withClient(store.superuser, (client) =>
      client.query(`select (select count(*)::int from fineline.session) as sessions,
        (select count(*)::int from fineline.application) as applications,
        (select profile ->> 'name' from fineline.workspace where kind = 'own') as name`),
    );
    expect(rows).toEqual([{ sessions: 1, applications: 3, name: 'Ana Reyes' }]);
  });

  test('keeps its other workspaces’ rows from the one that the file has: what is not in it is gone', async ({
    database,
  }) => {
    const store = await makeEmptyStore(database);
    await withClient(store.superuser, (client) =>
      client.query(`insert into fineline.workspace values (gen_random_uuid(), 'own', '{"name": "Someone"}', now())`),
    );
    await restore(store, fixture);
    expect((await dumpOf(store.superuser))['workspace']).toHaveLength(1);
  });

  test('is as it was, and has nothing beside it, when the restore fails at its very end', async ({ database }) => {
    const store = await makeEmptyStore(database);
    await restore(store, fixture);
    const before = await dumpOf(store.superuser);
    const check = () => Promise.reject(new Error('at the end'));
    await expect(restore(store, fixture, { check, replace: { keepAt: fresh() } })).rejects.toThrow('at the end');
    expect(await dumpOf(store.superuser)).toEqual(before);
    const { rows } = await withClient(store.superuser, (client) =>
      client.query(`select nspname from pg_namespace where nspname like 'fineline\\_%'`),
    );
    expect(rows).toEqual([]);
  });

  test('is not replaced where what is there cannot be kept first', async ({ database }) => {
    const store = await makeEmptyStore(database);
    await restore(store, fixture);
    const before = await dumpOf(store.superuser);
    const nowhere = folder.at('no/such/folder/kept.jsonl.gz');
    await expect(restore(store, fixture, { replace: { keepAt: nowhere } })).rejects.toMatchObject({
      refusal: { code: 'file-not-writable' },
    });
    expect(await dumpOf(store.superuser)).toEqual(before);
  });
});

const missing = (): never => {
  throw new Error('There is an application.');
};

test('whoever writes meanwhile waits and then finds the restored rows; whoever reads sees the old ones whole', async ({
  database,
}) => {
  const store = await makeEmptyStore(database);
  await restore(store, fixture);
  const opened = await openStore(store.access);
  const restored = await opened.inWorkspace(workspaces.own, (work) => work.listApplications());
  await opened.inWorkspace(workspaces.own, (work) =>
    work.changeApplication(restored[0]?.id ?? missing(), 4, { meetings: [] }, new Date()),
  );
  const mine = await opened.inWorkspace(workspaces.own, (work) => work.listApplications());
  const first = mine[0] ?? missing();
  let writing: Promise<boolean> | undefined;
  const seen: number[] = [];
  await restore(store, fixture, {
    replace: { keepAt: fresh() },
    async check() {
      const now = await opened.inWorkspace(workspaces.own, (work) => work.listApplications());
      seen.push(now.length);
      writing = opened.inWorkspace(workspaces.own, (work) =>
        work.changeApplication(first.id, first.version, { facts: first.facts }, new Date()),
      );
    },
  });
  expect(seen).toEqual([2]);
  expect(await writing).toBe(false); // a conflict, which the page shows: the row it meant is no more
  expect(await opened.inWorkspace(workspaces.own, (work) => work.listApplications())).toEqual(restored);
  await opened.close();
});

/** What the end of the file says, changed. */
const patch = (line: string, change: (value: Record<string, unknown>) => void): string => {
  const value: Record<string, unknown> = JSON.parse(line);
  change(value);
  return JSON.stringify(value);
};

const whole = await readFile(fixture);
const lines = gunzipSync(whole).toString('utf8').trimEnd().split('\n');
const body = lines.slice(0, -1);
const [header = '', workspace = '', application = ''] = lines;
const event = lines.find((line) => line.startsWith('{"event"')) ?? '';
const packed = (...all: string[]) => gzipSync(all.map((line) => `${line}\n`).join(''));

/** Files that were never written by a backup, or were hurt since: how they are told. */
const hurt: [what: string, bytes: Uint8Array, code: string, says: RegExp][] = [
  ['an empty file', Buffer.alloc(0), 'no-backup', /is (no backup|damaged)/],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), 'no-backup', /is no backup/],
  ['a packed letter', gzipSync('Dear Ana,\nthank you.\n'), 'no-backup', /is no backup.*first line/],
  ['packed JSON of another program', packed('{"version":3}'), 'no-backup', /is no backup/],
  ['nothing, packed', gzipSync(''), 'no-backup', /is no backup.*empty/],
  ['a first line without end', gzipSync('a'.repeat(40_000_000)), 'no-backup', /is no backup.*first line/],
  [
    'a row of 100 MB',
    packed(header, `{"event":{"body":"${'a'.repeat(100_000_000)}"}}`),
    'no-backup',
    /line 2 is longer/,
  ],
  ['the file cut in the middle', whole.subarray(0, whole.length / 2), 'no-backup', /cut short/],
  ['the file without its last byte', whole.subarray(0, -1), 'no-backup', /cut short/],
  ['the file with something behind it', Buffer.concat([whole, Buffer.from('more')]), 'no-backup', /damaged/],
  ['the file twice', Buffer.concat([whole, whole]), 'no-backup', /comes after its end/],
  ['no last line', packed(...body), 'no-backup', /cut short after line 13/],
  ['a row taken out', packed(...lines.filter((line) => line !== event)), 'no-backup', /digest/],
  ['a letter changed in a row', packed(...lines.map((line) => line.replace('Ana', 'Eva'))), 'no-backup', /digest/],
  [
    'other counts',
    packed(
      ...body,
      patch(lines.at(-1) ?? '', (v) => Object.assign(v['end'] ?? {}, { rows: {} })),
    ),
    'no-backup',
    /says nothing of them/,
  ],
  [
    'bytes that are no text',
    Buffer.from(
      gzipSync(
        Buffer.concat([Buffer.from(`${header}\n{"event":{"a":"`), Buffer.from([0xff, 0xfe]), Buffer.from('"}}\n')]),
      ),
    ),
    'no-backup',
    /line 2 is no row/,
  ],
  ['half a row', packed(header, workspace.slice(0, 40)), 'no-backup', /line 2 is no row/],
  [
    'a later schema',
    packed(
      patch(header, (v) => Object.assign(v, { schema: later, program: '9.1.0' })),
      ...lines.slice(1),
    ),
    'newer-backup',
    /newer Fineline \(9\.1\.0\)/,
  ],
  [
    'a later format',
    packed(patch(header, (v) => Object.assign(v, { format: 2, rows: 'elsewhere' }))),
    'newer-backup',
    /newer Fineline/,
  ],
];

/** Files that are sound, and made by somebody who knows the format. */
const forged: [what: string, lines: string[], says: RegExp][] = [
  ['a table that there is not', [...body, '{"pg_authid":{"rolname":"x"}}'], /line 14 is of a table/],
  [
    'a table that no backup has',
    [...body, `{"session":{"workspace_id":"${workspaces.own}"}}`],
    /line 14 is of a table/,
  ],
  ['a name that is SQL', [...body, '{"event; drop table fineline.event":{}}'], /line 14 is of a table/],
  ['an object’s own property as a table', [...body, '{"constructor":{}}'], /line 14 is of a table/],
  ['a column that there is not', [...body, event.replace('"seq":', '"seq) select 1 --":')], /line 14 has a column/],
  [
    'a column of today in a file of then',
    [...body, application.replace('"version":', '"choices":{},"version":')],
    /line 14 has a column/,
  ],
  ['a row twice', [...body, event], /line 14 does not fit the table “event” \(23505\)/],
  [
    'an event of no application',
    body.filter((line) => !line.startsWith('{"application"') || line === application),
    /line \d+ does not fit the table “(event|facts_revision)” \(23503\)/,
  ],
  ['a text where a number belongs', [...body, event.replace('"seq":1', '"seq":"one"')], /line 14 does not fit/],
  ['a number that is too large', [...body, event.replace('"seq":1', '"seq":1e999999')], /line 14 does not fit/],
  ['NUL in a text', [...body, event.replace('"type"', '"\\u0000": 1, "type"')], /line 14 does not fit/],
  [
    'JSON nested very deep',
    [...body, event.replace(/"body":.*?\},"rec/, `"body":${'['.repeat(200_000)}${']'.repeat(200_000)},"rec`)],
    /line 14 does not fit/,
  ],
  [
    'the sample as one’s own',
    body.map((line) => line.replaceAll(workspaces.own, workspaces.sample)),
    /line 2 is of the sample/,
  ],
  [
    'one’s own as the sample',
    body.map((line) => line.replace('"kind":"own"', '"kind":"sample"')),
    /line 2 is of the sample/,
  ],
  [
    'an event that is none',
    body.map((line) => line.replace('"timeline-given"', '"timeline-taken"')),
    /application 0b5c.* is not as Fineline keeps one \(events\[1\]\.type/,
  ],
  [
    'a zone that there is not',
    body.map((line) => line.replace('"timeZone": "Europe/London"', '"timeZone": "Europe/Leeds"')),
    /is not as Fineline keeps one/,
  ],
  [
    'a meeting without a start',
    body.map((line) => line.replace('"sequence": 1', '"sequence": "1"')),
    /application 0b5c/,
  ],
];

describe('with another file nothing is changed, and it says why:', () => {
  test.for(hurt)('%s', async ([, bytes, code, says], { database }) => {
    const store = await makeEmptyStore(database);
    const file = fresh();
    await writeFile(file, bytes);
    const refused = await restore(store, file).catch((error: unknown) => error);
    if (!(refused instanceof StoreError)) throw refused;
    expect(refused.refusal).toEqual({ code, says: expect.stringMatching(says) });
    expect(refused.message).toMatch(/Nothing was changed\./);
    expect((await dumpOf(store.superuser))['workspace']).toEqual([]);
  });

  test.for(forged)('%s', async ([, forgedLines, says], { database }) => {
    const store = await makeEmptyStore(database);
    const file = fresh();
    await packLines(file, forgedLines);
    await expect(restore(store, file)).rejects.toThrow(says);
    await expect(restore(store, file)).rejects.toMatchObject({ refusal: { code: 'no-backup' } });
    expect((await dumpOf(store.superuser))['workspace']).toEqual([]);
  });
});

test('of any byte that is altered it is noticed, unless it says nothing', async () => {
  const quiet: number[] = [];
  for (let at = 0; at < whole.length; at += 1) {
    const file = folder.at('altered.jsonl.gz');
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 0x41;
    await writeFile(file, bytes);
    const read = await readBackup(file, { newestSchema: migrations.length }).catch((error: unknown) => error);
    if (!(read instanceof StoreError)) quiet.push(at);
  }
  // When, how and on which system it was packed: no tool looks at that either.
  expect(quiet.filter((at) => at < 4 || at > 9)).toEqual([]);
});

test.for<[because: string, kind: string, says: RegExp | undefined]>([
  ['it is one', 'filled', undefined],
  ['there is no such kind', 'maybe', /what was put right of [0-9a-f-]{36} is not as Fineline keeps one \(expect\.kind/],
])('what was put right of an answer is looked at like the rest: %s', async ([, kind, says], { database }) => {
  const [from, to] = [await makeEmptyStore(database), await makeEmptyStore(database)];
  const id = randomUUID();
  await withClient(from.superuser, async (client) => {
    await client.query(`insert into fineline.workspace values ($1, 'own', null, now())`, [workspaces.own]);
    await client.query(
      `insert into fineline.application (workspace_id, application_id, version, facts, meetings, created_at, changed_at)
       values ($1, $2, 1, '{"employer": {"company": "Larch", "country": "GB"}, "role": "Editor", "people": []}', '[]', now(), now())`,
      [workspaces.own, id],
    );
    await client.query(`insert into fineline.correction values ($1, $2, $3, '{"text": "Soon."}', '{}', $4, now())`, [
      workspaces.own,
      id,
      randomUUID(),
      JSON.stringify({ kind }),
    ]);
  });
  const file = fresh();
  await takeSnapshot(from.access.owner, { ...taken, file });
  const restored = restore(to, file);
  if (says) await expect(restored).rejects.toThrow(says);
  else expect((await restored).end.rows['correction']).toBe(1);
});
