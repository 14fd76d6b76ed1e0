import type { ApplicationId, ApplicationView, Profile, WorkspaceKind } from '@fineline/core/api';
import type { PlaybookId } from '@fineline/core/application';
import type { Moment } from '@fineline/core/calendar';
import type { WorkspaceId } from '../store/tables.ts';
import type { Store, StoredApplication, WorkspaceStore } from '../store/workspaceStore.ts';
import type { Questions } from './questions.ts';
import { candidateOf } from './assemble.ts';
import type { makePlans } from './plans.ts';
import { type Lens, viewOf } from './view.ts';

/** What the use cases are made with; a test hands in its own. */
export interface Surroundings {
  store: Store;
  workspace: { id: WorkspaceId; kind: WorkspaceKind };
  questions: Questions;
  plans: ReturnType<typeof makePlans>;
  /** The moment it is now. */
  now: () => Moment;
  /** A UUID that was never used. */
  newId: () => string;
  /** The time zone of this computer, until the profile names the candidate's. */
  localZone: string;
}

/** How this workspace is looked at now: over all its applications, or only those that `id` shares people with. */
export async function lensOn(
  mine: WorkspaceStore,
  { plans, now, localZone }: Surroundings,
  id?: ApplicationId,
): Promise<Lens & { profile: Profile | undefined }> {
  const profile = await mine.findProfile();
  const choices = await mine.getChoices();
  const some = id && sharingPeople(id, await mine.listAddresses());
  const applications = await mine.listApplications(some);
  const around = { candidate: candidateOf(profile, localZone), choices, asOf: now() };
  return { profile, ...around, plans: plans(around), applications };
}

/** One application as it stands now, and what is kept of it. */
export async function findView(
  mine: WorkspaceStore,
  surroundings: Surroundings,
  id: ApplicationId,
  playbook?: PlaybookId,
): Promise<{ stored: StoredApplication; view: ApplicationView } | undefined> {
  const lens = await lensOn(mine, surroundings, id);
  const stored = lens.applications.find((application) => application.id === id);
  return stored && { stored, view: viewOf(stored, lens, playbook) };
}

/** An application and those whose plans bear on its own: who share an address with it, or with one that does. */
export function sharingPeople(
  id: ApplicationId,
  all: readonly { id: ApplicationId; addresses: readonly string[] }[],
): ApplicationId[] {
  const folded = all.map((one) => ({
    ...one,
    addresses: one.addresses.map((address) => address.trim().toLowerCase()),
  }));
  const found = new Set([id]);
  const known = new Set<string>();
  // As long as one is found whose people are not known yet; few share any, and then with one or two.
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (const one of folded) {
      if (!found.has(one.id) && !one.addresses.some((address) => known.has(address))) continue;
      found.add(one.id);
      for (const address of one.addresses) known.add(address);
    }
  }
  return [...found];
}
