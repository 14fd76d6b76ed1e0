export { allowedIn } from './caps.ts';
export { type Planned, acrossApplications } from './across.ts';
export { type PlanContext, type StandingPlan, planFor, standingPlanFor } from './plan.ts';
export * from './playbook.ts';
export { statusSeeking, isStatusSeeking } from './situation.ts';
