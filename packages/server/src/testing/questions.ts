import { type Application, type Plan, parseApplication } from '@fineline/core/application';
import { asMoment, getZone, minute, workingCalendar } from '@fineline/core/calendar';
import type { Questions } from '../applications/questions.ts';

/** The questions with a small world and a plan that only counts: what the server does with them is what is tested. */
export const smallQuestions: Questions = {
  parseApplication: (value) =>
    parseApplication(value, {
      isCountry: (code) => code === 'GB' || code === 'US',
      regionsOf: (country) => (country === 'GB' ? ['ENG', 'SCT'] : []),
      zoneOf: (country) => (country === 'GB' ? 'Europe/London' : undefined),
    }),
  standingPlanOf: (application, { asOf, playbook }) => ({
    plan: countingPlan(application, new Date(asOf).toISOString(), playbook),
    until: asMoment(asOf + minute),
  }),
  officeOf: ({ employer, candidate }) => ({
    zone: getZone(employer.timeZone ?? (employer.country === 'GB' ? 'Europe/London' : candidate.timeZone)),
    calendar: workingCalendar({}),
  }),
  countries: () => [
    { code: 'GB', name: 'United Kingdom', regions: [{ code: 'ENG', name: 'England' }], timeZone: 'Europe/London' },
    { code: 'US', name: 'United States', regions: [] },
  ],
  tell: async () => ({ ok: false, refusal: { code: 'unreadable', says: 'This is no invitation.' } }),
  readReceived: async () => ({ ok: false, refusal: { code: 'unreadable', says: 'This is no message.' } }),
};

const countingPlan = (application: Application, asOf: string, playbook: Plan['playbook'] = 'fineline'): Plan => ({
  asOf,
  playbook,
  verdict: 'wait',
  headline: `${application.candidate.name}: ${application.events.length} events`,
  advice: [],
  holds: [],
  pressure: { used: 0, allowed: 2 },
});
