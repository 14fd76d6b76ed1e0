import type { ApplicationId, ApplicationView, Choices, Profile, RecordedEvent, Summary } from '@fineline/core/api';
import type { Application, Candidate, PlaybookId } from '@fineline/core/application';
import type { Moment } from '@fineline/core/calendar';
import { type Planned, acrossApplications } from '@fineline/core/plan';
import type { StoredApplication } from '../store/workspaceStore.ts';
import { joined } from './choices.ts';
import type { Questions } from './questions.ts';
import { summaryOf } from './summary.ts';

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

/** What a view is made with. A question to one person holds in all applications that know them, so these are here too. */
export interface Lens {
  candidate: Candidate;
  asOf: Moment;
  questions: Pick<Questions, 'planApplication' | 'officeOf'>;
  /** What holds for every application that chooses nothing itself. */
  choices: Choices;
  applications: readonly StoredApplication[];
}

/** One application as a page shows it; `playbook` looks at it through another one. */
export function viewOf(stored: StoredApplication, lens: Lens, playbook?: PlaybookId): ApplicationView {
  const { id, version, facts, history, choices } = stored;
  const plans = lens.applications.map((one) => planned(one, lens, one.id === id ? playbook : undefined));
  const own = acrossApplications(plans, lens.asOf).find((one) => one.id === id);
  if (!own) throw new Error('The plans came back without the one that was asked for.');
  return { id, version, facts, history, choices, plan: own.plan, timeZone: own.office.zone.id };
}

/** The lines of Today; `date` is the day where the candidate is, for which steps may have been put off. */
export function summariesOf(lens: Lens, date: string): Summary[] {
  const plans = acrossApplications(
    lens.applications.map((stored) => planned(stored, lens)),
    lens.asOf,
  );
  const putOff = new Map(lens.applications.map(({ id, notToday }) => [id, notToday]));
  return plans.map((one) => {
    const notToday = putOff.get(one.id);
    return summaryOf(one, notToday?.date === date ? notToday.steps : []);
  });
}

function planned(
  stored: StoredApplication,
  { candidate, asOf, questions, choices }: Lens,
  look?: PlaybookId,
): Planned<ApplicationId> {
  const application = assemble(candidate, stored);
  const { playbook, settings } = joined(choices, stored.choices);
  return {
    id: stored.id,
    application,
    office: questions.officeOf(application, asOf, settings),
    plan: questions.planApplication(application, { asOf, playbook: look ?? playbook, settings }),
  };
}
