import type { ApplicationView, Summary } from '@fineline/core/api';
import type { PlaybookId } from '@fineline/core/application';
import { acrossApplications } from '@fineline/core/plan';
import type { StoredApplication } from '../store/workspaceStore.ts';
import type { Around, Planner } from './plans.ts';
import { summaryOf } from './summary.ts';

/** What a view is made with. A question to one person holds in all applications that know them, so these are here too. */
export interface Lens extends Around {
  plans: Planner;
  applications: readonly StoredApplication[];
}

/** One application as a page shows it; `playbook` looks at it through another one. */
export function viewOf(stored: StoredApplication, lens: Lens, playbook?: PlaybookId): ApplicationView {
  const { id, version, facts, history, choices } = stored;
  const plans = lens.applications.map((one) =>
    one.id === id ? lens.plans.now(one, playbook) : lens.plans.standing(one),
  );
  const own = acrossApplications(plans, lens.asOf).find((one) => one.id === id);
  if (!own) throw new Error('The plans came back without the one that was asked for.');
  return { id, version, facts, history, choices, plan: own.plan, timeZone: own.office.zone.id };
}

/** The lines of Today; `date` is the day where the candidate is, for which steps may have been put off. */
export function summariesOf(lens: Lens, date: string): Summary[] {
  const plans = acrossApplications(
    lens.applications.map((stored) => lens.plans.standing(stored)),
    lens.asOf,
  );
  const putOff = new Map(lens.applications.map(({ id, notToday }) => [id, notToday]));
  return plans.map((one) => {
    const notToday = putOff.get(one.id);
    return summaryOf(one, notToday?.date === date ? notToday.steps : []);
  });
}
