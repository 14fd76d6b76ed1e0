/** Files of the program's own: who may read them, what becomes of those before, and of what cannot be written. */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { library } from '../applications/library.ts';
import { StoreError } from '../store/refusals.ts';
import { type EmptyStore, makeEmptyStore } from '../testing/backups.ts';
import { makeTestFolder } from '../testing/cluster.ts';
import { test as withDatabase } from '../testing/database.ts';
import { checkWith } from './check.ts';
import { backUpDaily } from './daily.ts';
import { restoreInto } from './restore.ts';
import { takeSnapshot } from './snapshot.ts';

const fixture = fileURLToPath(new URL('../testing/backups/schema-1.jsonl.gz', import.meta.url));
const isRoot = process.getuid?.() === 0;
const taken = { program: '0.1.0', madeAt: '2026-11-22T05:30:00.000Z' };

const test = withDatabase.extend<{ store: EmptyStore }>({
  store: [
    async ({ database }, use) => {
      const store = await makeEmptyStore(database);
      await restoreInto(store.access.owner, {
        ...taken,
        file: fixture,
        check: checkWith(library.parseApplication, fixture),
      });
      await use(store);
    },
    { scope: 'file' },
  ],
});

let home: string;
beforeEach(async () => {
  home = await makeTestFolder();
});
afterEach(() => rm(home, { recursive: true, force: true }));

const daily = ({ access }: EmptyStore, madeAt = taken.madeAt) =>
  backUpDaily({ owner: access.owner, home, program: '0.1.0', madeAt });
const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

test('a daily backup is for its owner alone, whole, and says what is in it', async ({ store }) => {
  const before = process.umask(0o000);
  try {
    const written = await daily(store);
    expect(written).toMatchObject({
      file: join(home, 'backups', 'fineline-2026-11-22T053000Z.jsonl.gz'),
      end: { rows: { application: 2, event: 6 } },
      removed: [],
    });
    expect(await mode(written.file)).toBe('600');
    expect(await mode(join(home, 'backups'))).toBe('700');
    expect(await readdir(join(home, 'backups'))).toHaveLength(1);
  } finally {
    process.umask(before);
  }
});

test('older ones go once the new one is sound; nobody else’s file does, nor the part that another is writing', async ({
  store,
}) => {
  const folder = join(home, 'backups');
  await mkdir(folder);
  const old = Array.from(
    { length: 30 },
    (_, i) => `fineline-2026-10-${String(i + 1).padStart(2, '0')}T053000Z.jsonl.gz`,
  );
  const strangers = ['before-restore-2026-01-01T000000Z.jsonl.gz', 'fineline.jsonl.gz', 'letter.txt'];
  const [dead, living] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'].map(
    (mark) => `.fineline-2026-11-21T053000Z.jsonl.gz.${mark}.part`,
  );
  for (const name of [...old, ...strangers, dead ?? '', living ?? '']) await writeFile(join(folder, name), '');
  const aWeekAgo = new Date('2026-11-15T00:00:00Z');
  await utimes(join(folder, dead ?? ''), aWeekAgo, aWeekAgo);
  const justNow = new Date(taken.madeAt);
  await utimes(join(folder, living ?? ''), justNow, justNow);

  const { removed } = await daily(store);
  const left = await readdir(folder);
  expect(left).toEqual(expect.arrayContaining([...strangers, living, 'fineline-2026-11-22T053000Z.jsonl.gz']));
  expect(left).not.toContain(dead);
  expect(left.filter((name) => old.includes(name))).toHaveLength(30 - removed.length);
  expect(removed.length).toBeGreaterThan(15);
});

describe('what cannot be written is refused with what to do, and leaves nothing:', () => {
  test.skipIf(!isRoot || process.platform !== 'linux')(
    'a full disk (needs root on Linux, to make a small one)',
    async ({ store }) => {
      const folder = join(home, 'backups');
      await mkdir(folder);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k,mode=700', 'none', folder]);
      try {
        const names = ['fineline-2026-01-01T053000Z.jsonl.gz', 'fineline-2026-01-02T053000Z.jsonl.gz'];
        for (const name of names) await writeFile(join(folder, name), 'x'.repeat(4_096));
        await writeFile(join(folder, 'ballast'), 'x'.repeat(4_096)).catch(() => undefined);
        await writeFile(join(folder, 'more'), 'x'.repeat(8_192)).catch(() => undefined);
        const before = await readdir(folder);
        const refused = await daily(store).catch((error: unknown) => error);
        if (!(refused instanceof StoreError)) throw refused;
        expect(refused.refusal).toEqual({ code: 'disk-full', says: expect.stringMatching(/no room.*Free some space/) });
        expect(await readdir(folder)).toEqual(before);
      } finally {
        execFileSync('umount', [folder]);
      }
    },
  );

  test('a folder that is a file', async ({ store }) => {
    await writeFile(join(home, 'backups'), 'mine');
    await expect(daily(store)).rejects.toMatchObject({ refusal: { code: 'file-not-writable' } });
    expect(await readFile(join(home, 'backups'), 'utf8')).toBe('mine');
  });

  test.skipIf(isRoot)(
    'a folder that may only be read (for others than root, who may write anywhere)',
    async ({ store }) => {
      await mkdir(join(home, 'backups'));
      await chmod(join(home, 'backups'), 0o500);
      await expect(daily(store)).rejects.toMatchObject({ refusal: { code: 'file-not-writable' } });
    },
  );

  test.skipIf(!isRoot || process.platform !== 'linux')(
    'a disk that may only be read (needs root on Linux, to make one)',
    async ({ store }) => {
      const folder = join(home, 'backups');
      await mkdir(folder);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k,ro', 'none', folder]);
      try {
        await expect(daily(store)).rejects.toMatchObject({ refusal: { code: 'file-not-writable' } });
        expect(await readdir(folder)).toEqual([]);
      } finally {
        execFileSync('umount', [folder]);
      }
    },
  );
});

describe('a file', () => {
  const write = ({ access }: EmptyStore, name: string, overwrite = false) =>
    takeSnapshot(access.owner, { ...taken, file: join(home, name), overwrite });

  test('that is there is left alone, unless it may be overwritten', async ({ store }) => {
    await writeFile(join(home, 'mine.gz'), 'precious', { mode: 0o644 });
    await expect(write(store, 'mine.gz')).rejects.toMatchObject({ refusal: { code: 'file-exists' } });
    expect(await readFile(join(home, 'mine.gz'), 'utf8')).toBe('precious');
    await write(store, 'mine.gz', true);
    expect(await mode(join(home, 'mine.gz'))).toBe('600');
    expect((await readFile(join(home, 'mine.gz'))).readUInt16BE()).toBe(0x1f8b);
    expect(await readdir(home)).toEqual(['mine.gz']);
  });

  test('that a link leads to is written, and the link stays', async ({ store }) => {
    await mkdir(join(home, 'stick'));
    await writeFile(join(home, 'stick', 'backup.gz'), '');
    await symlink(join(home, 'stick', 'backup.gz'), join(home, 'link.gz'));
    expect((await write(store, 'link.gz', true)).bytes).toBeGreaterThan(500);
    expect((await stat(join(home, 'stick', 'backup.gz'))).size).toBeGreaterThan(500);
    expect((await readdir(home)).toSorted()).toEqual(['link.gz', 'stick']);
  });

  test.for([
    ['.', true, /something else than a file/, 'it is a folder'],
    ['no/such/folder.gz', true, /no such folder/, 'there is none'],
    ['a'.repeat(250), false, /ENAMETOOLONG/, 'no file system takes the name of its part'],
  ] as const)('%s cannot be written (overwriting: %s): %s, because %s', async ([name, overwrite, says], { store }) => {
    const refused = await write(store, name, overwrite).catch((error: unknown) => error);
    expect(refused).toMatchObject({ refusal: { code: 'file-not-writable', says: expect.stringMatching(says) } });
    expect(await readdir(home)).toEqual([]);
  });
});
