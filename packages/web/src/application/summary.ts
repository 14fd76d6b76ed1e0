import type { ApplicationView } from '@fineline/core/api';
import type { Planned } from '../today/cards.ts';

/** A whole application as Today has it. */
export const summaryOf = ({ id, facts, timeZone, plan }: ApplicationView): Planned => ({
  id,
  company: facts.employer.company,
  role: facts.role,
  people: facts.people,
  timeZone,
  plan,
});
