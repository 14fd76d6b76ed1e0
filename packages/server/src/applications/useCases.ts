import { applicationCases } from './applicationCases.ts';
import type { Surroundings } from './lens.ts';
import { todayCases } from './todayCases.ts';

export type UseCases = ReturnType<typeof makeUseCases>;

/** Everything that can be asked of the applications of one workspace, and done to them. */
export const makeUseCases = (surroundings: Surroundings) => ({
  ...todayCases(surroundings),
  ...applicationCases(surroundings),
});
