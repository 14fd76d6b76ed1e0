import type { Profile, RecordedEvent } from '@fineline/core/api';
import type { Application, Candidate } from '@fineline/core/application';
import type { StoredApplication } from '../store/workspaceStore.ts';

/**
 * The candidate of every application: the profile, once there is one; until then in the zone of this computer. One
 * without a name is given a stand-in, to be planned for: no plan says it, and no letter may be signed with it.
 */
export const candidateOf = (profile: Profile | undefined, localZone: string): Candidate => ({
  ...(profile ?? { timeZone: localZone }),
  name: profile?.name ?? 'You',
});

/** An application as the library takes it, from what is kept of it and the candidate. */
export const assemble = (
  candidate: Candidate,
  { facts, history }: { facts: StoredApplication['facts']; history: readonly Pick<RecordedEvent, 'event'>[] },
): Application => ({ candidate, ...facts, events: history.map(({ event }) => event) });
