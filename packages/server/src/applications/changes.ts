import type { ApplicationId, RecordedEvent } from '@fineline/core/api';
import { type ApplicationEvent, done } from '@fineline/core/application';
import { asKept } from '../store/tables.ts';
import type { ApplicationChange, StoredApplication, WorkspaceStore } from '../store/workspaceStore.ts';
import { type Surroundings, findView } from './lens.ts';
import { type Changed, type Drafted, changedElsewhere, noSuchApplication, retrace } from './refusals.ts';
import { assemble, candidateOf } from './assemble.ts';

/** What a change adds to an application, once it is known what stands there; or why it cannot be. */
export type Draft = (stored: StoredApplication, mine: WorkspaceStore) => Promise<Drafted> | Drafted;

/** One change: load, draft, check the whole, append. Two that begin from one version: the second changes nothing. */
export function change(surroundings: Surroundings, id: ApplicationId, version: number, draft: Draft): Promise<Changed> {
  const { store, workspace, questions, now, localZone } = surroundings;
  return store.inWorkspace(workspace.id, async (mine) => {
    const standing = async (): Promise<Changed> => {
      const found = await findView(mine, surroundings, id);
      return found ? done(found.view) : noSuchApplication;
    };
    const meanwhile = async (): Promise<Changed> => {
      const found = await standing();
      return found.ok ? changedElsewhere(found.value) : found;
    };

    const stored = await mine.findApplication(id);
    if (!stored) return noSuchApplication;
    if (stored.version !== version) return meanwhile();
    const drafted = await draft(stored, mine);
    if (!drafted.ok) return drafted;
    const { change: changes, toRequest } = drafted.value;
    if (Object.keys(changes).length === 0) return standing();
    const candidate = candidateOf(await mine.findProfile(), localZone);
    const checked = questions.parseApplication(asKept(assemble(candidate, merged(stored, changes))));
    if (!checked.ok) return retrace(checked.refusal, toRequest);
    const first = await mine.changeApplication(id, version, changes, new Date(now()));
    return first ? standing() : meanwhile();
  });
}

/** The application as it would stand after a change. */
function merged(
  stored: StoredApplication,
  { facts, events = [] }: ApplicationChange,
): { facts: StoredApplication['facts']; history: RecordedEvent[] } {
  const history = new Map<RecordedEvent['id'], ApplicationEvent>(stored.history.map(({ id, event }) => [id, event]));
  for (const { id, event } of events) {
    if (event) history.set(id, event);
    else history.delete(id);
  }
  return { facts: facts ?? stored.facts, history: [...history].map(([id, event]) => ({ id, event })) };
}
