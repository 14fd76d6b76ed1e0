import type { ApplicationId } from '@fineline/core/api';
import type { WorkspaceId } from './tables.ts';
import type { StoredApplication } from './workspaceStore.ts';

/** What can be kept in memory: all of an application that its version tells of. */
export type VersionedApplication = Omit<StoredApplication, 'notToday'>;

/** What tells one state of an application from every other. A version alone would not: a restored backup has it again. */
export interface State {
  id: ApplicationId;
  version: number;
  changedAt: Date;
}

/** As many as a large workspace has, or many small ones; about ten kilobytes each. */
const most = 2_000;

/**
 * Applications as they were read before, so that a page over hundreds of them reads only what has changed since. Holds
 * what was committed, and nothing else; the database is asked for the state of each every time.
 */
export class KnownApplications {
  readonly #known = new Map<string, { state: State; application: VersionedApplication }>();
  readonly #most: number;

  constructor(atMost = most) {
    this.#most = atMost;
  }

  find(workspace: WorkspaceId, { id, version, changedAt }: State): VersionedApplication | undefined {
    const known = this.#known.get(keyOf(workspace, id));
    const isSame = known?.state.version === version && known.state.changedAt.getTime() === changedAt.getTime();
    return isSame ? known.application : undefined;
  }

  /** The oldest are dropped where there are too many. */
  keep(workspace: WorkspaceId, state: State, application: VersionedApplication): void {
    const key = keyOf(workspace, state.id);
    this.#known.delete(key);
    this.#known.set(key, { state, application });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= this.#most) break;
      this.#known.delete(oldest);
    }
  }
}

const keyOf = (workspace: WorkspaceId, id: ApplicationId): string => `${workspace} ${id}`;
