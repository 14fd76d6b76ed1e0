import {
  type Application,
  type Plan,
  type PlanSettings,
  type PlaybookId,
  type Result,
  done,
  invalid,
  parseApplication as parseWith,
  planRequestShape,
  problemsOf,
} from '@fineline/core/application';
import { type Moment, type OfficeTime, getDay, getMoment, getZone, workingCalendar } from '@fineline/core/calendar';
import { type StandingPlan, standingPlanFor } from '@fineline/core/plan';
import { playbooks, workingWeekOf } from '@fineline/knowledge';
import { publicHolidays } from './holidays.ts';
import { places } from './places.ts';

export type PlanRefusal = 'invalid-input' | 'too-large';

/** When and how an application is planned. `asOf` is a moment; the default playbook is `fineline`. */
export interface PlanOptions {
  asOf: Moment;
  playbook?: PlaybookId | undefined;
  settings?: PlanSettings | undefined;
}

/** Checks a value that claims to be an application, against the countries, regions and zones of the world. */
export const parseApplication = (value: unknown): Result<Application, PlanRefusal> => parseWith(value, places);

/**
 * What to do now, what later, and what to hold back: the request of the contract, `{application, asOf, playbook?,
 * settings?}`. Refuses with every path at fault.
 */
export function plan(request: unknown): Result<Plan, PlanRefusal> {
  const shape = planRequestShape.safeParse(request);
  const problems = shape.success ? [] : problemsOf(shape.error);
  if (typeof request !== 'object' || request === null || !('application' in request)) return invalid(problems);
  const application = parseWith(request.application, places, 'application');
  if (!application.ok && application.refusal.code === 'too-large') return application;
  if (!application.ok) problems.push(...(application.refusal.problems ?? []));
  if (!shape.success || !application.ok) return invalid(problems);
  const { asOf, playbook, settings } = shape.data;
  return done(planApplication(application.value, { asOf: getMoment(asOf), playbook, settings }));
}

/** The plan of an application that has been checked. */
export const planApplication = (application: Application, options: PlanOptions): Plan =>
  standingPlanOf(application, options).plan;

/** As `planApplication`, with the moment until which the plan stands. */
export function standingPlanOf(application: Application, { asOf, playbook, settings }: PlanOptions): StandingPlan {
  return standingPlanFor(application, {
    asOf,
    office: officeOf(application, asOf, settings),
    playbook: playbooks[playbook ?? 'fineline'],
    ...(settings && { settings }),
  });
}

/** Where and when the employer of an application works. */
export function officeOf(application: Application, asOf: Moment, settings: PlanSettings = {}): OfficeTime {
  const { country, region, timeZone } = application.employer;
  const zone = timeZone ?? places.zoneOf(country, asOf) ?? application.candidate.timeZone;
  return {
    zone: getZone(zone),
    calendar: workingCalendar({
      week: workingWeekOf(country),
      holidays: publicHolidays(country, region),
      ...(settings.daysOff && { daysOff: settings.daysOff.map(getDay) }),
      ...(settings.workingDays && { workingDays: settings.workingDays.map(getDay) }),
    }),
  };
}
