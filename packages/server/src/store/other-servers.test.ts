/** Another PostgreSQL in the place of the built-in one, and other accounts to run the built-in one. */
import { execFileSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestApp } from '../testing/app.ts';
import { makeTestFolder } from '../testing/cluster.ts';
import { type OtherServer, otherBin, startOtherServer } from '../testing/otherServer.ts';
import { canReach, findAccount } from './account.ts';
import { binariesFor, getBinaries } from './binaries.ts';
import { startEmbedded } from './embedded.ts';
import { openStore } from './openStore.ts';
import { dropSocketFolder } from './postmaster.ts';
import { accessUrl, withClient } from './roles.ts';

const isRoot = process.getuid?.() === 0;
const facts = { employer: { company: 'Larch & Co', country: 'GB' }, role: 'Editor', people: [] };

/** Whoever has no password is let in as they come; the others by theirs. */
const hba = ['owner', 'weak', 'fineline_server', 'fineline_scanner']
  .map((role) => `host all ${role} 127.0.0.1/32 scram-sha-256\n`)
  .concat('host all all 127.0.0.1/32 trust\n')
  .join('');

describe.skipIf(!otherBin)('Debian’s PostgreSQL by its URL (skipped where it is not installed)', () => {
  let server: OtherServer;
  let base: string;

  beforeAll(async () => {
    server = await startOtherServer({ hba });
    base = `${server.host}:${server.port}`;
    await withClient({ connectionString: `postgres://postgres@${base}/postgres` }, async (client) => {
      await client.query(`create role owner login createrole password 'secret'`);
      await client.query(`create role weak login password 'secret'`);
      await client.query('create database fine owner owner');
      await client.query('create database meagre owner weak');
    });
  });
  afterAll(() => server.stop());

  test.each<[owner: string, serving: string | undefined, code: string, because: string]>([
    ['postgres://weak:secret@BASE/meagre', undefined, 'database-unreachable', 'it may not make the serving role'],
    ['postgres://owner@BASE/fine', undefined, 'database-unreachable', 'there is no password to make another from'],
    ['postgres://owner:wrong@BASE/fine', undefined, 'database-unreachable', 'the password is not the owner’s'],
    ['postgres://owner:secret@BASE/none', undefined, 'database-unreachable', 'there is no such database'],
    ['postgres://owner:secret@BASE/fine', 'postgres://weak:wrong@BASE/fine', 'database-unreachable', 'nor its own'],
    ['postgres://owner:sec/ret@BASE/fine', undefined, 'database-unreachable', 'it is no URL'],
    ['postgres://owner:secret@BASE/fine', 'postgres://we/ak:x@BASE/fine', 'database-unreachable', 'nor is this one'],
    ['postgres://owner:secret@BASE/fine', 'postgres://postgres@BASE/fine', 'role-bypasses', 'a superuser would serve'],
    [
      'postgres://owner:secret@BASE/fine',
      'postgres://owner:secret@BASE/fine',
      'role-bypasses',
      'the owner would serve',
    ],
  ])('%s, served as %s, is refused with %s, because %s', async (owner, serving, code) => {
    const open = async () => openStore(await accessUrl(owner.replace('BASE', base), serving?.replace('BASE', base)));
    await expect(open()).rejects.toMatchObject({ refusal: { code } });
    await expect(open()).rejects.not.toThrow(/wrong|sec\/ret|we\/ak/);
  });

  test('an owner who may make no roles is told to name them, and serves with those that it names', async () => {
    const at = `${base}/small`;
    await withClient({ connectionString: `postgres://postgres@${base}/postgres` }, async (client) => {
      for (const role of ['humble', 'serving', 'scanning']) await client.query(`create role ${role} login`);
      await client.query('create database small owner humble');
    });
    const [owner, serving] = [`postgres://humble:another@${at}`, `postgres://serving@${at}`];
    await expect(accessUrl(owner, serving)).rejects.toThrow(/fineline_scanner.*FINELINE_DATABASE_SCANNER_URL/);
    await expect(accessUrl(owner, undefined, serving)).rejects.toThrow(/FINELINE_DATABASE_SERVER_URL/);
    await expect(accessUrl(owner, serving, serving).then(openStore)).rejects.toMatchObject({
      refusal: { code: 'role-bypasses' },
    });
    const store = await openStore(await accessUrl(owner, serving, `postgres://scanning@${at}`));
    expect(await store.duties.scan(['tried'], 1)).toEqual([]);
    await store.close();
  });

  test('is migrated and served under roles of its own, as the built-in one is', async () => {
    for (const round of [1, 2]) {
      const store = await openStore(await accessUrl(`postgres://owner:secret@${base}/fine`, undefined));
      const { view } = await makeTestApp(store);
      const added = await view('POST', '/api/applications', { facts, events: [] });
      expect(added.version, `round ${round}`).toBe(1);
      await store.close();
    }
  });
});

describe.skipIf(!isRoot)('started by root (skipped for others)', () => {
  const nobody = async () => {
    const account = await findAccount('/nonexistent', ['nobody']);
    if (!account) throw new Error('There is no account "nobody".');
    return account;
  };

  test('it runs as nobody where there is no account of its own, and keeps to the owner of its data', async () => {
    const home = await makeTestFolder();
    const account = await nobody();
    const server = await startEmbedded({ home, log: () => undefined, account });
    await server.stop();
    expect((await stat(join(home, 'database', 'cluster'))).uid).toBe(account.uid);
    const again = await startEmbedded({ home, log: () => undefined });
    expect((await stat(again.host)).uid).toBe(account.uid);
    await again.stop();
    await rm(home, { recursive: true, force: true });
  });

  test('where it cannot reach the binaries they are copied once to where it can', async () => {
    const account = await nobody();
    const place = await makeTestFolder();
    const hidden = await mkdtemp(join(place, 'hidden-')); // 0700, and root's
    execFileSync('cp', ['-a', join((await getBinaries()).bin, '..'), join(hidden, 'native')]);
    const unreachable = { ...(await getBinaries()), bin: join(hidden, 'native', 'bin') };
    expect(await canReach(join(unreachable.bin, 'postgres'), account, 'execute')).toBe(false);
    const both = await Promise.all([1, 2].map(() => binariesFor(account, unreachable, place)));
    for (const { bin: copied } of both) {
      execFileSync(join(copied, 'postgres'), ['--version'], { uid: account.uid, gid: account.gid });
    }
    await rm(place, { recursive: true, force: true });
  });

  test('the copies can be read there whatever root’s umask is, and was when npm installed them', async () => {
    const account = await nobody();
    const place = await makeTestFolder();
    const hidden = await mkdtemp(join(place, 'hidden-'));
    execFileSync('cp', ['-a', join((await getBinaries()).bin, '..'), join(hidden, 'native')]);
    execFileSync('chmod', ['-R', 'go=', join(hidden, 'native')]);
    const before = process.umask(0o077);
    try {
      const unreachable = { ...(await getBinaries()), bin: join(hidden, 'native', 'bin') };
      const { bin: copied } = await binariesFor(account, unreachable, join(place, 'shared'));
      execFileSync(join(copied, 'initdb'), ['--version'], { uid: account.uid, gid: account.gid });
      execFileSync('ls', [join(copied, '..', 'share')], { uid: account.uid, gid: account.gid, stdio: 'ignore' });
      expect((await stat(join(copied, 'postgres'))).mode & 0o022, 'nobody else may write them').toBe(0);
    } finally {
      process.umask(before);
      await rm(place, { recursive: true, force: true });
    }
  });

  test('a log that the account has turned into a link is not written through', async () => {
    const home = await makeTestFolder();
    const account = await nobody();
    const victim = join(home, 'victim');
    await writeFile(victim, 'precious', { mode: 0o600 });
    const first = await startEmbedded({ home, log: () => undefined, account });
    await first.stop();
    const log = join(home, 'database', 'log');
    await rm(log);
    await symlink(victim, log);
    const again = await startEmbedded({ home, log: () => undefined, account });
    await again.stop();
    expect(await readFile(victim, 'utf8')).toBe('precious');
    expect((await lstat(log)).isFile()).toBe(true);
    await rm(home, { recursive: true, force: true });
  });
});

test('of a socket folder only what PostgreSQL put there is removed, and nothing under any other name', async () => {
  const place = await makeTestFolder();
  const [ours, full, other] = ['fineline-a1B2c3', 'fineline-d4E5f6', 'fineline-workspace'].map((name) =>
    join(place, name),
  );
  for (const folder of [ours, full, other]) {
    await mkdir(folder ?? '');
    await writeFile(join(folder ?? '', '.s.PGSQL.5432'), '');
    await writeFile(join(folder ?? '', '.s.PGSQL.5432.lock'), '');
  }
  await writeFile(join(full ?? '', 'letter.txt'), 'kept');
  for (const folder of [ours, full, other]) await dropSocketFolder(folder ?? '');
  await dropSocketFolder(join(place, 'fineline-absent'));
  expect((await readdir(place)).toSorted()).toEqual(['fineline-d4E5f6', 'fineline-workspace']);
  expect(await readdir(full ?? '')).toEqual(['letter.txt']);
  expect(await readdir(other ?? '')).toHaveLength(2);
  await rm(place, { recursive: true, force: true });
});

test('a platform without binaries is told what to do', async () => {
  const asked = getBinaries('linux', 'mips');
  await expect(asked).rejects.toMatchObject({ refusal: { code: 'no-binaries' } });
  await expect(asked).rejects.toThrow('FINELINE_DATABASE_URL');
});
