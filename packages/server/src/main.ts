/** Where the program is put together: the only place that makes adapters and hands them to each other. */
import { randomUUID } from 'node:crypto';
import { asMoment, isTimeZone } from '@fineline/core/calendar';
import { makeApp } from './api/app.ts';
import type { Health } from './api/health.ts';
import { makeAuth } from './auth/auth.ts';
import { makeKey } from './auth/key.ts';
import { makeSessions } from './auth/sessions.ts';
import { type Answer, type Listener, listen } from './api/listen.ts';
import { makeStartingApp } from './api/starting.ts';
import { keepPlanning } from './applications/keepPlanning.ts';
import { library } from './applications/library.ts';
import type { Questions } from './applications/questions.ts';
import { makeUseCases } from './applications/useCases.ts';
import { startDuties } from './duties/start.ts';
import { findPort, folderMark, keepPort, makeFolder, usualFolder, usualPort } from './folder.ts';
import { type NoLinkCode, type Running, addressesOf, meet } from './running.ts';
import { remakeSample } from './sample/sample.ts';
import { type StoreCode, catchRefusal } from './store/refusals.ts';
import { useStore } from './store/useStore.ts';
import { workspaces } from './store/workspaces.ts';

export interface StartOptions {
  /** Absent: the port kept in the data folder, on the first start `usualPort`. 0: any free one. */
  port?: number;
  /** Serve the sample workspace, made afresh around today, in the place of one's own. */
  sample: boolean;
  /** The data folder; absent: FINELINE_HOME, else the platform's usual place. */
  home?: string;
  /** The folder of the built pages. */
  webRoot: string;
  /** Of the program: backups say by which one they were made. */
  version: string;
  /** Takes one line at a time; no line holds a message, an address or a name. */
  log: (line: string) => void;
}

/** What may be handed in instead of the real one. */
export interface Parts {
  questions?: Questions;
  /** Milliseconds since 1970. */
  clock?: () => number;
  /** How long another start of the same folder is waited for, in milliseconds. */
  patience?: number;
}

export type StartOutcome =
  | ({ state: 'running'; stop(): Promise<void> } & Running)
  | ({ state: 'already-running' } & Running)
  | { state: 'refused'; code: StoreCode | NoLinkCode | 'port-taken' | 'port-forbidden'; says: string };

export { type OpenOutcome, type Running, findRunning } from './running.ts';

/**
 * Starts Fineline for a data folder: store, API and pages on one loopback port. Whoever holds the port serves the
 * folder, so it is taken before anything else. Installs no signal handlers: the caller calls `stop`, and waits for it.
 */
export async function startServer(options: StartOptions, parts: Parts = {}): Promise<StartOutcome> {
  const asked = options.home ?? usualFolder();
  const { questions = library, clock = Date.now, patience = 10_000 } = parts;
  const started = await catchRefusal(asked, async () => {
    const home = await makeFolder(asked);
    const kept = await findPort(home);
    const health = {
      program: 'fineline',
      folder: folderMark(home),
      workspace: options.sample ? 'sample' : 'own',
    } as const;

    const wanted = { home, workspace: health.workspace };
    for (const port of new Set([kept, options.port])) {
      const other = port ? already(await meet(port, wanted, patience)) : undefined;
      // Whoever only claims to be this folder's keeps nobody from starting at another port.
      const isInTheWay = other?.state !== 'refused' || other.code !== 'not-ours' || port === (options.port ?? kept);
      if (other && isInTheWay) return other;
    }
    const port = options.port ?? kept ?? usualPort;
    const listener = await listen(port, makeStartingApp(() => ({ ...health, ready: false })).fetch);
    if (listener === 'taken') return already(await meet(port, wanted, patience)) ?? portTaken(port);
    if (listener === 'forbidden') return portForbidden(port);
    try {
      await keepPort(home, listener.port);
      return await run(options, { home, health, listener, questions, clock });
    } catch (error) {
      await listener.close();
      throw error;
    }
  });
  return started.ok ? started.value : { state: 'refused', ...started.refusal };
}

async function run(
  options: StartOptions,
  {
    home,
    health,
    listener,
    questions,
    clock,
  }: {
    home: string;
    health: Omit<Health, 'ready'>;
    listener: Listener;
    questions: Questions;
    clock: () => number;
  },
): Promise<StartOutcome> {
  const store = await useStore({ home, log: options.log });
  const workspace = { id: workspaces[health.workspace], kind: health.workspace };
  try {
    const asked = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const localZone = isTimeZone(asked) ? asked : 'UTC';
    const now = () => asMoment(clock());
    const cases = makeUseCases({ store, workspace, questions, now, newId: randomUUID, localZone });
    const auth = makeAuth({
      ...health,
      door: { key: await makeKey(home), port: listener.port },
      sessions: makeSessions((work) => store.inWorkspace(workspace.id, ({ sessions }) => work(sessions)), now),
      now,
    });
    if (options.sample) {
      await remakeSample({ store, workspace: workspace.id, cases, questions, now: now(), timeZone: localZone });
    } else await store.inWorkspace(workspace.id, (mine) => mine.ensure(workspace.kind, new Date(now())));
    // The sample does nothing behind anybody's back.
    const worker = options.sample
      ? undefined
      : await startDuties({ ...options, store, workspace: workspace.id, home, now, timeZone: localZone });
    const ready = (): Health => ({ ...health, ready: true });
    listener.serve(
      makeApp({ cases, auth, health: ready, webRoot: options.webRoot, log: options.log }).fetch satisfies Answer,
    );
    const planning = keepPlanning(cases.planAhead, now);
    let stopping: Promise<void> | undefined;
    return {
      state: 'running',
      ...addressesOf(listener.port, auth.links.make()),
      stop: () =>
        (stopping ??= (async () => {
          try {
            await listener.close();
            await worker?.stop();
            await planning.stop();
          } finally {
            await store.close();
          }
        })()),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** One that runs is all that a start is after. */
const already = (met: Awaited<ReturnType<typeof meet>>): StartOutcome | undefined =>
  met?.state === 'running' ? { ...met, state: 'already-running' } : met;

const portTaken = (port: number): StartOutcome => ({
  state: 'refused',
  code: 'port-taken',
  says: `Another program holds port ${port}, so Fineline did not start. Nothing was changed. Choose another port with --port, for instance --port ${port + 1}.`,
});

const portForbidden = (port: number): StartOutcome => ({
  state: 'refused',
  code: 'port-forbidden',
  says: `This system does not let Fineline use port ${port}, so it did not start. Nothing was changed. Choose one above 1023 with --port, for instance --port ${usualPort}.`,
});
