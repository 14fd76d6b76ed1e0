/** Where an interview has pages of its own. */
import type { ApplicationId, EventId } from '@fineline/core/api';

/** Stands in an address for the interview that is meant as long as nobody says which. */
export type Meant = 'latest' | 'next';

export const notesAddress = (application: ApplicationId, interview: EventId | Meant): string =>
  `/applications/${application}/interviews/${interview}/notes`;
export const beforeAddress = (application: ApplicationId, interview: EventId | Meant): string =>
  `/applications/${application}/interviews/${interview}/before`;
