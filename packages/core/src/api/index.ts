/** What the server and the pages say to each other. Each shape is checked on both sides of the wire. */
import { z } from 'zod';
import {
  applicationEventSchema,
  applicationSchema,
  candidateSchema,
  personSchema,
} from '../application/application.ts';
import { adviceSchema, planSchema, planSettingsSchema, verdictSchema } from '../application/plan.ts';
import { computedInstantSchema, instantSchema, plainDateSchema, playbookIdSchema } from '../application/primitives.ts';
import { toldSchema } from '../application/told.ts';

export * from './replies.ts';
export { stepKey } from './step-key.ts';

export const applicationIdSchema = z.uuid().brand<'ApplicationId'>();
export type ApplicationId = z.infer<typeof applicationIdSchema>;

export const eventIdSchema = z.uuid().brand<'EventId'>();
export type EventId = z.infer<typeof eventIdSchema>;

/** Who the candidate is, once for all applications; the name may come later than the first interview. */
export const profileSchema = candidateSchema.partial({ name: true });
export type Profile = z.infer<typeof profileSchema>;

/** An application without its candidate (kept once) and its events (kept as history). */
export const factsSchema = applicationSchema.omit({ candidate: true, events: true });
export type Facts = z.infer<typeof factsSchema>;

export const recordedEventSchema = z.strictObject({
  id: eventIdSchema,
  event: applicationEventSchema,
  /** When it was last put right, or put back; absent where it says what it said from the beginning. */
  changedAt: instantSchema.optional(),
});
export type RecordedEvent = z.infer<typeof recordedEventSchema>;

/** By which playbook an application is planned, and how that is adjusted. What is absent is as the workspace has it. */
export const choicesSchema = z.strictObject({
  playbook: playbookIdSchema.optional(),
  settings: planSettingsSchema.optional(),
});
export type Choices = z.infer<typeof choicesSchema>;

/** One application as a page shows it. `version` goes back with every change, so that two tabs cannot overwrite each other unseen. */
export const applicationViewSchema = z.strictObject({
  id: applicationIdSchema,
  version: z.number().int(),
  facts: factsSchema,
  history: z.array(recordedEventSchema),
  /** What was chosen for this application alone. */
  choices: choicesSchema,
  plan: planSchema,
  /** The zone in which its days and hours are counted: the employer's where it is known. */
  timeZone: z.string(),
});
export type ApplicationView = z.infer<typeof applicationViewSchema>;

export const workspaceKindSchema = z.enum(['own', 'sample']);
export type WorkspaceKind = z.infer<typeof workspaceKindSchema>;

/** An application as a list shows it: what is open in it now, or until when it is left alone. */
export const summarySchema = z.strictObject({
  id: applicationIdSchema,
  company: z.string(),
  role: z.string(),
  people: z.array(personSchema.pick({ id: true, name: true })),
  timeZone: z.string(),
  verdict: verdictSchema,
  headline: z.string(),
  /** What is due or late, most pressing first. */
  open: z.array(adviceSchema),
  /** Where nothing is open: why it is left alone, and when to look again; without a moment, when they write. */
  rest: z.strictObject({ says: z.string(), lookAgain: computedInstantSchema.optional() }).optional(),
  /** The steps (`stepKey`) of which the candidate said: not today. */
  notToday: z.array(z.string()),
});
export type Summary = z.infer<typeof summarySchema>;

/** Everything there is to do or to leave alone, over all applications. */
export const todaySchema = z.strictObject({
  /** What is open in an application that has not changed may have been worked out up to a minute before. */
  asOf: instantSchema,
  /** The date where the candidate is. */
  date: plainDateSchema,
  workspace: workspaceKindSchema,
  profile: profileSchema.optional(),
  applications: z.array(summarySchema),
});
export type Today = z.infer<typeof todaySchema>;

/** PUT /api/applications/{id}/not-today: all steps to be left for another day; none takes it back. */
export const notTodaySchema = z.strictObject({
  /** The date where the candidate is; on the next day all is as before. */
  date: plainDateSchema,
  steps: z.array(z.string().max(1_000)).max(200),
});
export type NotToday = z.infer<typeof notTodaySchema>;

const meetingSchema = toldSchema.shape.meeting;

/** POST /api/applications */
export const newApplicationSchema = z.strictObject({
  facts: factsSchema,
  events: z.array(applicationEventSchema).max(100),
  /** The invitation that it came from, so that a later one moves the same interview. */
  meeting: meetingSchema,
});
export type NewApplication = z.infer<typeof newApplicationSchema>;

/** POST /api/applications/{id}/events: what happened, and the people it brought. */
export const recordEventsSchema = z.strictObject({
  version: z.number().int(),
  events: z.array(applicationEventSchema).min(1).max(100),
  people: z.array(personSchema).max(100).optional(),
});
export type RecordEvents = z.infer<typeof recordEventsSchema>;

/** PUT /api/applications/{id}/events/{eventId} */
export const correctEventSchema = z.strictObject({ version: z.number().int(), event: applicationEventSchema });
export type CorrectEvent = z.infer<typeof correctEventSchema>;

/** PUT /api/applications/{id}/facts */
export const changeFactsSchema = z.strictObject({ version: z.number().int(), facts: factsSchema });
export type ChangeFacts = z.infer<typeof changeFactsSchema>;

/** PUT /api/applications/{id}/choices */
export const chooseSchema = z.strictObject({ version: z.number().int(), choices: choicesSchema });
export type Choose = z.infer<typeof chooseSchema>;

/** PUT /api/profile: who the candidate is, and what was seen of it before (null: nothing), so that two tabs cannot overwrite each other unseen. */
export const saveProfileSchema = z.strictObject({ seen: profileSchema.nullable(), profile: profileSchema });
export type SaveProfile = z.infer<typeof saveProfileSchema>;

/** PUT /api/choices: for all applications; `seen` as in the profile. */
export const saveChoicesSchema = z.strictObject({ seen: choicesSchema, choices: choicesSchema });
export type SaveChoices = z.infer<typeof saveChoicesSchema>;

/** GET /api/applications/{id}/record: everything that was ever written down, oldest first, corrected or not. */
export const recordSchema = z.strictObject({
  /** A later entry with the same id takes the place of an earlier one; without an event it took it away. */
  events: z.array(
    z.strictObject({ id: eventIdSchema, event: applicationEventSchema.nullable(), recordedAt: instantSchema }),
  ),
  facts: z.array(z.strictObject({ version: z.number().int(), facts: factsSchema, recordedAt: instantSchema })),
});
export type ApplicationRecord = z.infer<typeof recordSchema>;

/** POST /api/tell: what a file adds, and which applications it may belong to, likeliest first. Nothing is kept yet. */
export const tellAnswerSchema = z.strictObject({ told: toldSchema, applications: z.array(applicationIdSchema) });
export type TellAnswer = z.infer<typeof tellAnswerSchema>;

/** POST /api/applications/{id}/told */
export const applyToldSchema = z.strictObject({ version: z.number().int(), told: toldSchema });
export type ApplyTold = z.infer<typeof applyToldSchema>;

/** GET /api/countries */
export const countrySchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  regions: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  /** Its time zone, where the whole country has one. */
  timeZone: z.string().optional(),
});
export type Country = z.infer<typeof countrySchema>;
export const countriesSchema = z.strictObject({ countries: z.array(countrySchema) });

/** RFC 9457: what happened, what was kept, what to do; and which fields were at fault. */
export const problemDetailsSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  problems: z.array(z.strictObject({ path: z.string(), says: z.string() })).optional(),
});
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;

/** 409: it has changed since; `current` is how it stands now, so that nothing typed is lost. */
export const changedElsewhereSchema = problemDetailsSchema.extend({ current: applicationViewSchema });
export type ChangedElsewhere = z.infer<typeof changedElsewhereSchema>;

export const viewOptionsSchema = z.strictObject({ playbook: playbookIdSchema.optional() });
