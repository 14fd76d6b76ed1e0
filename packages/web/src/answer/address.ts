import type { ApplicationId } from '@fineline/core/api';

/** Where one says what they answered. */
export const answerAddress = (application: ApplicationId): string => `/applications/${application}/answer`;
