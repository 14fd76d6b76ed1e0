import type { ApplicationId, ApplicationView, Profile, RecordedEvent, Today } from '@fineline/core/api';
import type { Application, Candidate, PlaybookId } from '@fineline/core/application';
import type { Moment } from '@fineline/core/calendar';
import { type Planned, acrossApplications } from '@fineline/core/plan';
import type { StoredApplication } from '../store/workspaceStore.ts';
import type { Questions } from './questions.ts';

/** The candidate of every application: the profile, once there is one; until then nameless, in the zone of this computer. */
export const candidateOf = (profile: Profile | undefined, localZone: string): Candidate => ({
  ...(profile ?? { timeZone: localZone }),
  name: profile?.name ?? 'You',
});

/** An application as the library takes it, from what is kept of it and the candidate. */
export const assemble = (
  candidate: Candidate,
  { facts, history }: { facts: StoredApplication['facts']; history: readonly Pick<RecordedEvent, 'event'>[] },
): Application => ({ candidate, ...facts, events: history.map(({ event }) => event) });

/** What a view is made with: who, when, the library, and all applications: a question to one person holds in all of them. */
export interface Lens {
  candidate: Candidate;
  asOf: Moment;
  questions: Pick<Questions, 'planApplication' | 'officeOf'>;
  all: readonly StoredApplication[];
}

/** One application as a page shows it; `playbook` looks at it through another one. */
export function viewOf(stored: StoredApplication, lens: Lens, playbook?: PlaybookId): ApplicationView {
  const { id, version, facts, history } = stored;
  const others = lens.all.filter((other) => other.id !== id).map((other) => planned(other, lens));
  const [own] = acrossApplications([planned(stored, lens, playbook), ...others], lens.asOf);
  if (!own) throw new Error('The plans came back without the one that was asked for.');
  return { id, version, facts, history, plan: own.plan, timeZone: own.office.zone.id };
}

/** The lines of Today. */
export function summariesOf(lens: Lens): Today['applications'] {
  const plans = acrossApplications(
    lens.all.map((stored) => planned(stored, lens)),
    lens.asOf,
  );
  return plans.map(({ id, application: { employer, role, people }, plan, office }) => ({
    id,
    company: employer.company,
    role,
    people,
    plan,
    timeZone: office.zone.id,
  }));
}

function planned(
  stored: StoredApplication,
  { candidate, asOf, questions }: Lens,
  playbook = stored.playbook,
): Planned<ApplicationId> {
  const application = assemble(candidate, stored);
  return {
    id: stored.id,
    application,
    office: questions.officeOf(application, asOf),
    plan: questions.planApplication(application, { asOf, ...(playbook && { playbook }) }),
  };
}
