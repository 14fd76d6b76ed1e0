/** A Fineline that serves a data folder already: how it is found, waited for, and asked for a link. */
import { realpath } from 'node:fs/promises';
import { findLink } from './api/findLink.ts';
import type { Health } from './api/health.ts';
import { findFineline } from './api/listen.ts';
import { findKey } from './auth/key.ts';
import { findPort, folderMark, usualFolder } from './folder.ts';

export interface Running {
  /** Where it answers. */
  url: string;
  /** The same with a token that signs a browser in once. */
  link: string;
}

/** Why no link could be had. */
export type NoLinkCode = 'other-workspace' | 'still-starting' | 'not-ours';

export type OpenOutcome =
  ({ state: 'running' } & Running) | { state: 'refused'; code: NoLinkCode | 'not-running'; says: string };

/** Finds the Fineline that runs for a data folder, and a link to it. `sample`: only if it serves the sample. */
export async function findRunning(
  { home: asked = usualFolder(), sample }: { home?: string; sample: boolean },
  patience = 10_000,
): Promise<OpenOutcome> {
  const home = await realpath(asked).catch(() => undefined);
  const port = home === undefined ? undefined : await findPort(home);
  if (home === undefined || port === undefined) return notRunning;
  return (await meet(port, { home, ...(sample && { workspace: 'sample' }) }, patience)) ?? notRunning;
}

/**
 * Asks the Fineline at a port for a link; undefined where none is there, or that of another folder. While it is starting
 * it is waited for, `patience` milliseconds at most.
 */
export async function meet(
  port: number,
  wanted: { home: string; workspace?: Health['workspace'] },
  patience: number,
): Promise<({ state: 'running' } & Running) | { state: 'refused'; code: NoLinkCode; says: string } | undefined> {
  for (let waited = 0; ; waited += 100) {
    const other = await findFineline(port);
    if (other?.folder !== folderMark(wanted.home)) return undefined;
    const { workspace } = other;
    if (wanted.workspace && workspace !== wanted.workspace) return otherWorkspace(workspace);
    if (other.ready) {
      const key = await findKey(wanted.home);
      const token = key && (await findLink({ key, port }));
      return token ? { state: 'running', ...addressesOf(port, token) } : notOurs(port);
    }
    if (waited >= patience) return stillStarting;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Only `localhost` is told: cookies belong to a name, and the pages are to have one. The token is in the fragment, which no browser sends. */
export function addressesOf(port: number, token: string): Running {
  const url = `http://localhost:${port}`;
  return { url, link: `${url}/#token=${token}` };
}

const notRunning: OpenOutcome = {
  state: 'refused',
  code: 'not-running',
  says: 'Fineline does not run for this data folder, so there is nothing to open. Start it with “fineline start”, in the project’s folder “npm start”; that opens it too.',
};

const stillStarting = {
  state: 'refused',
  code: 'still-starting',
  says: 'Fineline is starting already, and its database is not ready yet: after a crash it first recovers what was saved. Nothing was changed. Wait for it and start again, or stop it first.',
} as const;

const otherWorkspace = (workspace: Health['workspace']) =>
  ({
    state: 'refused',
    code: 'other-workspace',
    says: `Fineline is running already, with ${workspace === 'own' ? 'your own applications' : 'the sample applications'}. Nothing was changed. Stop it first, then start again.`,
  }) as const;

const notOurs = (port: number) =>
  ({
    state: 'refused',
    code: 'not-ours',
    says: `At port ${port} something says that it is Fineline with this data folder, and could not prove it: it belongs to another user of this computer, or is another program. Nothing was opened and nothing was changed. If it is yours, stop it and start it again as yourself; else choose another port with “fineline start --port ${port + 1}”.`,
  }) as const;
