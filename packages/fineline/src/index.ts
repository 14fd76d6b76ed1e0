export { countries } from './places.ts';
export { type PlanOptions, type PlanRefusal, officeOf, parseApplication, plan, planApplication } from './plan.ts';
