import type { ApplicationId, Summary } from '@fineline/core/api';
import type { Advice, Hold, Plan } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import type { Planned } from '@fineline/core/plan';

/** An application as a list shows it. */
export function summaryOf(
  { id, application, plan, office }: Planned<ApplicationId>,
  notToday: readonly string[],
): Summary {
  const open = plan.advice.filter(isOpen);
  return {
    id,
    company: application.employer.company,
    role: application.role,
    people: application.people.map((person) => ({ id: person.id, name: person.name })),
    timeZone: office.zone.id,
    verdict: plan.verdict,
    headline: plan.headline,
    open,
    ...(open.length === 0 && { rest: restOf(plan) }),
    notToday: [...notToday],
  };
}

const isOpen = ({ state }: Advice): boolean => state === 'due' || state === 'late';

/** Why it is left alone, and when to look again: at the first hold that ends, or the first thing that opens. */
export function restOf({ advice, holds, headline, verdict }: Plan): NonNullable<Summary['rest']> {
  const until = ({ until: end }: Hold) => (end === undefined ? Infinity : getMoment(end));
  const opens = advice.flatMap(({ state, opens: at }) => (state === 'upcoming' ? [at] : []));
  const ends = holds.flatMap(({ until: end }) => (end === undefined ? [] : [end]));
  const [lookAgain] = [...opens, ...ends].sort((a, b) => getMoment(a) - getMoment(b));
  const [hold] = holds.toSorted((a, b) => until(a) - until(b));
  return {
    says: hold?.because.says ?? headline,
    ...(lookAgain !== undefined && verdict !== 'pause' && { lookAgain }),
  };
}
