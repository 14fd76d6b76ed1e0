import { randomUUID } from 'node:crypto';
import { type ApplicationView, applicationViewSchema } from '@fineline/core/api';
import { asMoment, getMoment } from '@fineline/core/calendar';
import { makeApp } from '../api/app.ts';
import type { Questions } from '../applications/questions.ts';
import { makeUseCases } from '../applications/useCases.ts';
import type { Store } from '../store/workspaceStore.ts';
import { asWorkspaceId } from '../store/tables.ts';
import { smallQuestions } from './questions.ts';

/** A store that fails whoever reaches it, with words that nobody but the person who wrote them may see. */
export const failingStore: Store = {
  inWorkspace: () => Promise.reject(Object.assign(new Error('words of theirs'), { code: 'XX000' })),
};

/** The API over a store, in a fresh workspace, at a fixed moment. */
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
  const app = makeApp({
    cases,
    health: () => ({ program: 'fineline', folder: 'f', workspace: 'own', ready: true }),
    log: (line) => lines.push(line),
    ...(options.webRoot && { webRoot: options.webRoot }),
  });
  const host = { host: 'localhost:3463' };

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
