import { countries, officeOf, parseApplication, planApplication, readReceived, tell } from 'fineline';
import type { Questions } from './questions.ts';

/** The library, as the use cases ask it. */
export const library: Questions = { parseApplication, planApplication, officeOf, countries, tell, readReceived };
