/** Two workers, each a process of its own, over one database, and one or the other killed with -9 again and again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, expect } from 'vitest';
import { withClient } from '../store/roles.ts';
import { bundle } from '../testing/bundle.ts';
import { type TestDatabase, test } from '../testing/database.ts';
import { aDuty, aKind, makeWorkspace } from '../testing/duties.ts';
import type { WorkerProcessOptions } from '../testing/dutyWorker.ts';

const program = await bundle(new URL('../testing/dutyWorker.ts', import.meta.url));
afterAll(program.drop);

const kills = 8;
const patience = { timeout: 200_000, interval: 50 };

async function startWorker(options: WorkerProcessOptions): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program.file, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for await (const line of createInterface({ input: child.stdout })) if (line === 'ready') return child;
  throw new Error(`The worker ended without a word: ${said}`);
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}

/** What the database itself saw of a claim, change by change. */
interface Change {
  duty_id: string;
  claim_before: string | null;
  claim: string | null;
  state: string;
  /** Of a claim that goes to another: whether the lease of the one before had lapsed. */
  lapsed: boolean;
}

/** A witness below the store: a trigger that writes down each change of a duty, in the order in which they took place. */
const witness = `
  create table change (n bigserial, duty_id uuid, claim_before uuid, claim uuid, state text, lapsed boolean);
  create function see_change() returns trigger language plpgsql security definer as $$ begin
    insert into public.change (duty_id, claim_before, claim, state, lapsed)
      values (old.duty_id, old.claim, new.claim, new.state, old.not_before <= now());
    return null;
  end $$;
  create trigger see_change after update on fineline.duty for each row execute function see_change();
  create table run (duty_id uuid, attempt integer, pid integer, ended boolean not null default false,
    primary key (duty_id, attempt));`;

const count = async (client: pg.Client, query: string, values: unknown[] = []): Promise<number> =>
  (await client.query(query, values)).rowCount ?? 0;

async function addDuties({ store }: TestDatabase, workspace: Awaited<ReturnType<typeof makeWorkspace>>, kind: string) {
  for (let i = 0; i < 12; i += 1) await store.duties.add(workspace, aDuty({ kind }));
  return 12;
}

test(`through ${kills} kills every duty is done, none by two who hold it at once, and what the dead had is taken over`, async ({
  database,
}) => {
  const kind = aKind();
  const workspaces = [await makeWorkspace(database), await makeWorkspace(database)] as const;
  const options = { access: database.access, witness: database.superuser, kind, lease: 1_000 };
  await withClient(database.superuser, async (client) => {
    await client.query(witness);
    const pending = () => count(client, `select from fineline.duty where state = 'pending'`);
    const inHandOf = (pid: number | undefined) => count(client, 'select from run where pid = $1 and not ended', [pid]);

    const pair = [await startWorker(options), await startWorker(options)] as [ChildProcess, ChildProcess];
    let added = 0;
    const orphans: string[] = [];
    for (let killed = 0; killed < kills; killed += 1) {
      for (const workspace of workspaces) added += await addDuties(database, workspace, kind);
      const side = Math.random() < 0.5 ? 0 : 1;
      const victim = pair[side];
      await expect.poll(() => inHandOf(victim.pid), patience).toBeGreaterThan(0);
      await setTimeout(600 * Math.random());
      await end(victim, 'SIGKILL');
      const left = await client.query<{ duty_id: string }>('select duty_id from run where pid = $1 and not ended', [
        victim.pid,
      ]);
      orphans.push(...left.rows.map(({ duty_id }) => duty_id));
      pair[side] = await startWorker(options);
    }
    await expect.poll(pending, patience).toBe(0);
    for (const worker of pair) expect(await end(worker, 'SIGTERM'), 'it stops by itself').toBe(0);

    const seen = await client.query<Change>('select * from change order by n');
    const histories = new Map<string, Change[]>();
    for (const change of seen.rows) {
      histories.set(change.duty_id, [...(histories.get(change.duty_id) ?? []), change]);
    }
    expect(histories.size).toBe(added);
    let takenOver = 0;
    for (const history of histories.values()) {
      expect(history.filter(({ state }) => state === 'done')).toHaveLength(1);
      expect(history.at(-1)).toMatchObject({ state: 'done', claim: null, claim_before: expect.any(String) });
      for (const { claim_before, claim, lapsed, state } of history) {
        expect(claim ?? state, 'no try failed, as one does that is begun by two').not.toBe('pending');
        if (claim_before === null || claim === null || claim === claim_before) continue;
        takenOver += 1;
        expect(lapsed, 'nobody’s lease was cut short').toBe(true);
      }
    }
    expect(orphans.length, 'kills that hit nobody at work would show nothing').toBeGreaterThan(0);
    expect(takenOver).toBeGreaterThanOrEqual(new Set(orphans).size);
    expect(await count(client, `select from fineline.duty where claim is not null or state <> 'done'`)).toBe(0);
    const { rows } = await client.query<{ worked: number }>('select count(distinct pid)::int as worked from run');
    expect(rows[0]?.worked).toBeGreaterThanOrEqual(2);
    console.log(`${added} duties, ${kills} kills: ${orphans.length} in hand at a kill, ${takenOver} taken over`);
  });
}, 600_000);
