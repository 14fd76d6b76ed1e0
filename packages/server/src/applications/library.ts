import { countries, officeOf, parseApplication, standingPlanOf, readReceived, tell } from 'fineline';
import type { Questions } from './questions.ts';

/** The library, as the use cases ask it. */
export const library: Questions = { parseApplication, standingPlanOf, officeOf, countries, tell, readReceived };
