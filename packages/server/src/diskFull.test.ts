/**
 * No room on the disk, or no right to write on it: the program says so, nothing is half written, and once there is room
 * again everything goes on. On real small disks, for which the tests must be run by root. Longer than others: each place
 * where a disk can fail is a case of its own.
 */
import { execFile } from 'node:child_process';
import { chmod, chown, cp, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { applicationViewSchema, problemDetailsSchema, todaySchema } from '@fineline/core/api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer } from './main.ts';
import { canReach } from './store/account.ts';
import { findPidFile } from './store/postmaster.ts';
import { withClient } from './store/roles.ts';
import { bundle } from './testing/bundle.ts';
import { makeTestFolder, superuserOf } from './testing/cluster.ts';
import { killDatabase } from './testing/kills.ts';
import { type Program, startProgram } from './testing/program.ts';
import { smallQuestions } from './testing/questions.ts';
import { type SmallDisk, canMount, mountDisk } from './testing/smallDisk.ts';
import { type Visitor, visit } from './testing/visitor.ts';

let folder: string;
let home: string;
let disk: SmallDisk | undefined;
const lines: string[] = [];
beforeEach(async () => {
  folder = await makeTestFolder();
  home = join(folder, 'home');
  await mkdir(home, { mode: 0o711 });
  lines.length = 0;
});
afterEach(async () => {
  await killDatabase(join(home, 'database', 'cluster'));
  disk?.drop();
  disk = undefined;
  await rm(folder, { recursive: true, force: true });
});

const start = () =>
  startServer(
    { sample: false, version: '0.0.0', webRoot: '/nowhere', home, port: 0, log: (line) => lines.push(line) },
    { questions: smallQuestions },
  );

async function running() {
  const outcome = await start();
  if (outcome.state !== 'running') throw new Error(JSON.stringify(outcome));
  return { ...outcome, ask: await visit(outcome.link) };
}

const long = 'A sentence that has to be kept, and takes some room. '.repeat(60);
const add = async (ask: Visitor, notes = ''): Promise<Response> =>
  ask('/api/applications', 'POST', {
    facts: { employer: { company: 'Larch & Co', country: 'GB' }, role: 'Editor', people: [] },
    events: Array.from({ length: notes ? 20 : 1 }, () => ({
      type: 'outcome',
      at: '2026-11-16T10:00:00Z',
      is: 'offered',
    })),
    ...(notes && { meeting: { uid: notes, sequence: 1 } }),
  });
const ids = async (ask: Visitor): Promise<string[]> =>
  todaySchema.parse(await (await ask('/api/today')).json()).applications.map(({ id }) => id);

/** Adds until it is refused; the ids of what was acknowledged, and the refusal. */
async function addUntilRefused(ask: Visitor, before: () => Promise<unknown> = async () => undefined) {
  const added: string[] = [];
  for (;;) {
    await before();
    const answer = await add(ask, long);
    const json: unknown = await answer.json();
    if (answer.status !== 201) return { added, status: answer.status, refusal: problemDetailsSchema.parse(json) };
    added.push(applicationViewSchema.parse(json).id);
  }
}

describe.skipIf(!canMount)('on a disk without room (skipped where no small disk can be mounted)', () => {
  test.for([
    ['2m', 'there is no room for a database'],
    ['30m', 'it is full half-way'],
  ] as const)('a first start on %s is refused, and leaves nothing: %s', async ([size]) => {
    disk = mountDisk(home, size);
    expect(await start()).toMatchObject({
      state: 'refused',
      code: 'disk-full',
      says: expect.stringContaining('space'),
    });
    expect((await readdir(home)).filter((name) => name !== 'port')).toEqual([]);
  });

  test('a first start with no room at all is refused, too', async () => {
    disk = mountDisk(home, '1m');
    await disk.fill();
    expect(await start()).toMatchObject({ state: 'refused', code: 'disk-full' });
  });

  test('a later start is refused, its port and its data stand, and once there is room it starts', async () => {
    disk = mountDisk(home, '96m');
    const first = await running();
    expect((await add(first.ask)).status).toBe(201);
    const kept = await ids(first.ask);
    await first.stop();
    const port = await readFile(join(home, 'port'), 'utf8');
    await disk.fill();
    const began = Date.now();
    expect(await start()).toMatchObject({
      state: 'refused',
      code: 'disk-full',
      says: expect.stringContaining('space'),
    });
    expect(Date.now() - began, 'it does not try again and again').toBeLessThan(60_000);
    expect(await readFile(join(home, 'port'), 'utf8')).toBe(port);
    await disk.free();
    const again = await running();
    expect(await ids(again.ask)).toEqual(kept);
    await again.stop();
  });

  test('one that was killed starts on a full disk no sooner than there is room, and then with everything', async () => {
    disk = mountDisk(home, '96m');
    const first = await running();
    expect((await add(first.ask)).status).toBe(201);
    const kept = await ids(first.ask);
    await killDatabase(join(home, 'database', 'cluster'));
    await first.stop();
    await disk.fill();
    expect(await start()).toMatchObject({ state: 'refused', code: 'disk-full' });
    await disk.free();
    const again = await running();
    expect(await ids(again.ask)).toEqual(kept);
    await again.stop();
  });

  test('a write while it runs is answered 507: nothing of it is saved, all before is, and reading goes on', async () => {
    disk = mountDisk(home, '128m');
    const { ask, stop } = await running();
    await add(ask);
    await disk.fill(400_000);
    const { added, status, refusal } = await addUntilRefused(ask);
    expect({ status, code: refusal.code }).toEqual({ status: 507, code: 'disk-full' });
    expect(refusal.detail).toMatch(/nothing was saved.*free some space/i);
    expect((await ids(ask)).slice(1), 'what was acknowledged, and nothing else').toEqual(added);
    await disk.free();
    expect((await add(ask)).status).toBe(201);
    await stop();
  });

  test('where the log of writes finds no room the database stops; once there is room it runs again, with everything', async () => {
    const first = await running();
    await first.stop();
    const cluster = join(home, 'database', 'cluster');
    const wal = join(folder, 'wal');
    await mkdir(wal, { mode: 0o711 });
    disk = mountDisk(wal, '96m');
    const inside = join(wal, 'pg_wal');
    const { uid, gid } = await stat(cluster);
    await moveTo(join(cluster, 'pg_wal'), inside, { uid, gid });
    const { ask, stop } = await running();
    await disk.fill();
    // Goes on to the next file of it, for which there is no room.
    const switchFile = async () =>
      withClient(await superuserOf(home), (client) => client.query('select pg_switch_wal()')).catch(() => undefined);
    const { added, refusal } = await addUntilRefused(ask, switchFile);
    expect(['store-away', 'disk-full']).toContain(refusal.code);
    const saidOfDatabase = () => lines.filter((line) => line.startsWith('The database'));
    await expect.poll(() => saidOfDatabase().length, { timeout: 60_000 }).toBe(2);
    const before = process.cpuUsage();
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    const { user, system } = process.cpuUsage(before);
    expect(user + system, 'microseconds of work in five seconds').toBeLessThan(2_000_000);
    expect(saidOfDatabase(), 'it is said once').toEqual([
      expect.stringContaining('stopped unexpectedly'),
      expect.stringContaining('The disk is full'),
    ]);
    await disk.free();
    await expect.poll(() => ids(ask).catch(() => undefined), { timeout: 120_000, interval: 500 }).toBeDefined();
    // What was just being written when the database stopped may be there: whole.
    expect((await ids(ask)).slice(0, added.length)).toEqual(added);
    expect((await ids(ask)).length - added.length).toBeLessThanOrEqual(1);
    await stop();
  }, 300_000);
});

/** To another disk, as a person does who has put the log of writes on one. */
async function moveTo(from: string, to: string, owner: { uid: number; gid: number }): Promise<void> {
  await cp(from, to, { recursive: true });
  for (const name of ['', ...(await readdir(to, { recursive: true }))])
    await chown(join(to, name), owner.uid, owner.gid);
  await rename(from, `${from}.old`);
  await symlink(to, from);
  await rm(`${from}.old`, { recursive: true });
}

describe.skipIf(!canMount)('no place for a socket (skipped where none can be taken away)', () => {
  test('is said, and nothing is left running', async () => {
    const program = await bundle(new URL('testing/serve.ts', import.meta.url));
    const away = await mkdtemp('/var/tmp/fineline-test-');
    await chmod(away, 0o711);
    // Read-only, and there: this very file may lie below it.
    const withoutTmp = 'mount --bind /tmp /tmp && mount -o remount,bind,ro /tmp && exec "$0" "$@"';
    const command = ['sh', '-c', withoutTmp, process.execPath, program.file, JSON.stringify({ home: away })];
    const { stdout } = await promisify(execFile)('unshare', ['--mount', ...command], {
      env: { PATH: process.env['PATH'] },
    });
    expect(JSON.parse(stdout)).toMatchObject({
      state: 'refused',
      code: 'folder-not-writable',
      says: expect.stringMatching(/socket.*\/tmp/),
    });
    expect(await findPidFile(join(away, 'database', 'cluster'))).toBeUndefined();
    await program.drop();
    await rm(away, { recursive: true });
  });
});

const daemon = { uid: 1, gid: 1 };
const canBeOthers =
  process.getuid?.() === 0 &&
  (await canReach(fileURLToPath(import.meta.url), daemon)) &&
  (await canReach(process.execPath, daemon, 'execute'));

describe.skipIf(!canMount)('on a disk that may not be written (skipped where no small disk can be mounted)', () => {
  test('a first start and a later one say so, and change nothing', async () => {
    disk = mountDisk(home, '128m');
    disk.readOnly(true);
    expect(await start()).toMatchObject({
      state: 'refused',
      code: 'folder-not-writable',
      says: expect.stringContaining('EROFS'),
    });
    disk.readOnly(false);
    expect(await readdir(home)).toEqual([]);
    await (await running()).stop();
    const before = (await readdir(home)).toSorted();
    disk.readOnly(true);
    expect(await start()).toMatchObject({ state: 'refused', code: 'folder-not-writable' });
    disk.readOnly(false);
    expect((await readdir(home)).toSorted()).toEqual(before);
    await (await running()).stop();
  });
});

describe.skipIf(!canBeOthers)('another user (needs root, and sources that others can read)', () => {
  const programs: Program[] = [];
  afterEach(async () => {
    for (const program of programs.splice(0)) await program.kill('SIGTERM');
  });

  test.for([
    ['', 'the whole folder is another’s'],
    ['database', 'the database alone is'],
  ] as const)('is told that a database is not theirs (%s): %s', async ([theirs]) => {
    await (await running()).stop();
    const { ino } = await stat(join(home, 'database', 'cluster', 'PG_VERSION'));
    if (theirs) for (const name of ['', 'port', 'key']) await chown(join(home, name), daemon.uid, daemon.gid);
    const program = await startProgram({ home }, { as: daemon.uid });
    programs.push(program);
    expect(program.outcome).toMatchObject({ state: 'refused', code: 'folder-not-writable' });
    expect((await stat(join(home, 'database', 'cluster', 'PG_VERSION'))).ino).toBe(ino);
    expect(await findPidFile(join(home, 'database', 'cluster'))).toBeUndefined();
    for (const name of ['', 'port', 'key']) await chown(join(home, name), 0, 0);
    await (await running()).stop();
  });
});
