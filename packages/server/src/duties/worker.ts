import type { Moment } from '@fineline/core/calendar';
import type { ClaimedDuty, DutyEnd, DutyQueue } from '../store/dutyQueue.ts';
import type { DutyKind } from './kind.ts';
import { holdLease } from './lease.ts';
import { type Sleep, afterwards, makeBell, sleep as sleepForReal } from './pause.ts';
import { attempt, codeOf, endAfter } from './attempt.ts';
import { backOff } from './times.ts';

export interface WorkerParts {
  queue: DutyQueue;
  /** By their names. Duties of any other kind are left for a program that knows it. */
  kinds: Readonly<Record<string, DutyKind>>;
  /** Takes one line at a time; a line has the kind of a duty and a code, and nothing of what it is about. */
  log: (line: string) => void;
  /** By which a next time is reckoned. Whether something is due is for the database's clock. */
  now: () => Moment;
  /** From 0 to 1. */
  random?: () => number;
  sleep?: Sleep;
}

export interface WorkerOptions {
  /** How many duties are done at once. */
  concurrency?: number;
  /** How long a worker that died keeps a duty from the others, in milliseconds. */
  lease?: number;
  /** How often it looks when it knows of nothing due, in milliseconds: others may add duties, and a laptop sleeps. */
  lookEvery?: number;
  /** How often a duty is tried before it is given up. */
  tries?: number;
}

export interface DutyWorker {
  /** Has it look at once. */
  wake(): void;
  /** Begins nothing more, and waits for what it does; tells it to end after `patience` milliseconds. */
  stop(patience?: number): Promise<void>;
}

/** Does the duties of all workspaces as they come due, until it is stopped. Any number of workers share one database. */
export function startDutyWorker(
  { queue, kinds, log, now, random = Math.random, sleep = sleepForReal }: WorkerParts,
  { concurrency = 4, lease = 60_000, lookEvery = 30_000, tries = 10 }: WorkerOptions = {},
): DutyWorker {
  const known = Object.keys(kinds);
  const bell = makeBell(sleep);
  const running = new Set<Promise<void>>();
  /** Tells each to end. */
  const ends = new Set<() => void>();
  const stop = { asked: false, atOnce: false };

  /** Takes what is due in hand, as much as there are hands, and answers in how many milliseconds to look again. */
  async function look(): Promise<number> {
    const free = concurrency - running.size;
    if (free === 0) return lookEvery; // whatever ends rings
    const due = await queue.scan(known, free * 4);
    if (due.length === 0) return Math.min(lookEvery, (await queue.untilNext(known)) ?? lookEvery);
    let taken = 0;
    // Several workers see the same duties: each takes them in an order of its own.
    for (const key of shuffled(due, random)) {
      if (stop.asked || running.size === concurrency) break;
      const duty = await queue.claim(key, lease);
      if (!duty) continue;
      taken += 1;
      if (stop.asked) await queue.end(duty, { is: 'released' });
      else begin(duty);
    }
    return taken > 0 ? 0 : othersWereFirst;
  }

  function begin(duty: ClaimedDuty): void {
    const work = perform(duty)
      .catch((error: unknown) =>
        log(`What came of a duty (${duty.kind}) could not be kept: ${codeOf(error)}. It is looked at again shortly.`),
      )
      .finally(() => {
        running.delete(work);
        bell.ring();
      });
    running.add(work);
  }

  async function perform(duty: ClaimedDuty): Promise<void> {
    const kind = kinds[duty.kind];
    if (!kind) throw new Error('A duty of a kind that was not asked for.');
    const early = new AbortController();
    const end = () => early.abort();
    const letGo = holdLease(queue, duty, { lease, sleep, lost: end });
    ends.add(end);
    try {
      const { workspace, id, about, dueAt, attempts } = duty;
      const inHand = { workspace, id, about, dueAt, attempt: attempts, signal: early.signal };
      const outcome = await attempt(kind, inHand, tries);
      const how = endAfter(outcome, kind, duty, { tries, now, random, stopped: stop.atOnce });
      const kept = await queue.end(duty, how);
      const line = kept ? lineOf(duty.kind, how) : `A duty (${duty.kind}) took too long and was taken over.`;
      if (line) log(line);
    } finally {
      ends.delete(end);
      letGo();
    }
  }

  let failures = 0;
  async function lookOut(): Promise<void> {
    while (!stop.asked) {
      let wait: number;
      try {
        wait = await look();
        if (failures > 0) log('The database answers again; duties are done.');
        failures = 0;
      } catch (error) {
        failures += 1;
        if (failures === 1) log(`Duties wait, for the database does not answer: ${codeOf(error)}.`);
        wait = backOff(failures, random, { first: 1_000, most: lookEvery });
      }
      if (wait > 0) await bell.wait(wait);
    }
  }

  const forget = queue.onAdded(bell.ring);
  const looking = lookOut();
  let stopping: Promise<void> | undefined;
  return {
    wake: bell.ring,
    stop: (patience = 10_000) =>
      (stopping ??= (async () => {
        forget();
        stop.asked = true;
        bell.ring();
        await looking;
        const enough = () => {
          stop.atOnce = true;
          for (const end of ends) end();
        };
        const cancel = afterwards(patience, enough, sleep);
        await Promise.all(running);
        cancel();
      })()),
  };
}

/** How long to wait where all that was due went to other workers, in milliseconds. */
const othersWereFirst = 50;

function lineOf(kind: string, end: DutyEnd): string | undefined {
  switch (end.is) {
    case 'done':
    case 'released':
      return undefined;
    case 'next':
      return end.error && `A duty (${kind}) was given up for this time: ${end.error}. It is kept for the next.`;
    case 'later':
      return `A duty (${kind}) did not succeed: ${end.error}. It is tried again in ${Math.ceil(end.after / 1_000)} seconds.`;
    case 'failed':
      return `A duty (${kind}) failed: ${end.error}. It is kept, and not tried again.`;
  }
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = items.map((item) => ({ item, at: random() }));
  return order.sort((a, b) => a.at - b.at).map(({ item }) => item);
}
