import { applicationCases } from './applicationCases.ts';
import type { Surroundings } from './lens.ts';
import { makePlans } from './plans.ts';
import { replyCases } from './replyCases.ts';
import { todayCases } from './todayCases.ts';

export type UseCases = ReturnType<typeof makeUseCases>;

/** Everything that can be asked of the applications of one workspace, and done to them. */
export function makeUseCases(given: Omit<Surroundings, 'plans'>) {
  const surroundings = { ...given, plans: makePlans(given.questions) };
  return { ...todayCases(surroundings), ...applicationCases(surroundings), ...replyCases(surroundings) };
}
