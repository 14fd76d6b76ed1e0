import { randomUUID } from 'node:crypto';
import { type ApplicationView, applicationViewSchema } from '@fineline/core/api';
import { asMoment, getMoment } from '@fineline/core/calendar';
import { makeApp } from '../api/app.ts';
import type { Questions } from '../applications/questions.ts';
import { makeUseCases } from '../applications/useCases.ts';
import { makeAuth } from '../auth/auth.ts';
import { makeSessions } from '../auth/sessions.ts';
import type { Store } from '../store/workspaceStore.ts';
import { asWorkspaceId } from '../store/tables.ts';
import { smallQuestions } from './questions.ts';
import { aKey, sessionsInMemory } from './sessions.ts';

/** A store that fails whoever reaches it, with words that nobody but the person who wrote them may see. */
export const failingStore: Store = {
  inWorkspace: () => Promise.reject(Object.assign(new Error('words of theirs'), { code: 'XX000' })),
};

/** The API over a store, in a fresh workspace, at a fixed moment; whoever calls it is signed in. */
export async function makeTestApp(
  store: Store,
  options: { now?: string; questions?: Questions; webRoot?: string } = {},
) {
  const workspace = { id: asWorkspaceId(randomUUID()), kind: 'own' } as const;
  const clock = { now: getMoment(options.now ?? '2026-11-18T10:00:00Z') };
  if (store !== failingStore) await store.inWorkspace(workspace.id, (mine) => mine.ensure('own', new Date(clock.now)));
  const lines: string[] = [];
  const cases = makeUseCases({
    store,
    workspace,
    questions: options.questions ?? smallQuestions,
    now: () => asMoment(clock.now),
    newId: randomUUID,
    localZone: 'Europe/London',
  });
  // Where the store fails, who is signed in is known all the same: what it does to the rest is what is looked at.
  const kept = sessionsInMemory();
  const auth = makeAuth({
    door: { key: aKey, port: 3463 },
    sessions: makeSessions(
      (work) =>
        store === failingStore ? work(kept) : store.inWorkspace(workspace.id, ({ sessions }) => work(sessions)),
      () => asMoment(clock.now),
    ),
    folder: 'f',
    workspace: 'own',
    now: () => asMoment(clock.now),
  });
  const session = await auth.sessions.begin();
  const app = makeApp({
    cases,
    auth,
    health: () => ({ program: 'fineline', folder: 'f', workspace: 'own', ready: true }),
    log: (line) => lines.push(line),
    ...(options.webRoot && { webRoot: options.webRoot }),
  });
  const host = { host: 'localhost:3463', cookie: `${auth.cookie}=${session}` };

  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await app.request(path, {
      method,
      headers: { ...host, origin: 'http://localhost:3463', 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const json: unknown = await response.json();
    return { status: response.status, json, headers: response.headers };
  }

  return {
    app,
    auth,
    /** The value of the cookie that `call` sends; with the header `cookie: ''` it sends none. */
    session,
    clock,
    workspace,
    cases,
    /** What the program would have written to its log. */
    lines,
    call,
    /** A call that has to succeed with an application. */
    async view(method: string, path: string, body?: unknown): Promise<ApplicationView> {
      const { json } = await call(method, path, body);
      return applicationViewSchema.parse(json);
    },
  };
}
