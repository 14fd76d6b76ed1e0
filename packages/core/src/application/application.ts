import { z } from 'zod';
import { isTimeZone } from '../calendar/zone.ts';
import {
  actionSchema,
  channelSchema,
  instantSchema,
  lineSchema,
  personIdSchema,
  plainDateSchema,
  readingKindSchema,
  textSchema,
} from './primitives.ts';

/** How much one application may hold. `bytes` is the size of its JSON. */
export const applicationLimits = { bytes: 1_000_000, events: 5_000, people: 500, documents: 500, notes: 500 } as const;

const timeZoneSchema = z.string().refine(isTimeZone, 'expected an IANA time zone such as Europe/London');

export const personSchema = z.strictObject({
  id: personIdSchema,
  name: lineSchema,
  part: z.enum(['interviewer', 'recruiter', 'hiring-manager', 'hr', 'other']).optional(),
  title: lineSchema.optional(),
  email: lineSchema.optional(),
  phone: lineSchema.optional(),
  linkedIn: z.enum(['connected', 'invited', 'none']).optional(),
});
export type Person = z.infer<typeof personSchema>;

export const noteSchema = z.strictObject({
  kind: z.enum(['topic', 'strength', 'need', 'name', 'doubt']),
  text: textSchema,
  person: personIdSchema.optional(),
});
/** One thing worth remembering from an interview. */
export type Note = z.infer<typeof noteSchema>;

export const documentSchema = z.strictObject({
  name: lineSchema,
  status: z.enum(['sent', 'requested', 'missing', 'wrong']),
  note: textSchema.optional(),
});
export type ApplicationDocument = z.infer<typeof documentSchema>;

export const circumstancesSchema = z.strictObject({
  trialWouldRiskCurrentJob: z.boolean().optional(),
  feelsDesperate: z.boolean().optional(),
  jobTicksAllBoxes: z.boolean().optional(),
  callsAreCommonInIndustry: z.boolean().optional(),
});
/** What only the candidate can say. Absent means unknown: it is asked for, never assumed. */
export type Circumstances = z.infer<typeof circumstancesSchema>;

const people = z.array(personIdSchema).max(applicationLimits.people);

export const interviewSchema = z.strictObject({
  type: z.literal('interview'),
  at: instantSchema,
  minutes: z.number().int().min(1).max(10_080).optional(),
  with: people,
  format: z.enum(['phone', 'video', 'onsite']).optional(),
  cancelled: z.boolean().optional(),
  wentWell: z.literal([1, 2, 3, 4, 5]).optional(),
  notes: z.array(noteSchema).max(applicationLimits.notes).optional(),
});
export type InterviewEvent = z.infer<typeof interviewSchema>;

export const applicationEventSchema = z.discriminatedUnion('type', [
  interviewSchema,
  z.strictObject({
    type: z.literal('timeline-given'),
    at: instantSchema,
    by: personIdSchema.optional(),
    due: plainDateSchema.optional(),
    says: textSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('contact-preference'),
    at: instantSchema,
    by: personIdSchema.optional(),
    channel: z.enum(['email', 'phone', 'linkedin', 'none']),
  }),
  z.strictObject({
    type: z.literal('promise-made'),
    at: instantSchema,
    what: textSchema.min(1),
    channel: channelSchema.optional(),
    to: personIdSchema.optional(),
    due: plainDateSchema,
  }),
  z.strictObject({ type: z.literal('promise-kept'), at: instantSchema, what: textSchema.min(1) }),
  z.strictObject({
    type: z.literal('sent'),
    at: instantSchema,
    action: actionSchema,
    channel: channelSchema,
    to: people,
    subject: textSchema.optional(),
    body: textSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('reply'),
    at: instantSchema,
    from: personIdSchema.optional(),
    kind: readingKindSchema,
    until: plainDateSchema.optional(),
    asksFor: z.array(textSchema).max(100).optional(),
    body: textSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('outcome'),
    at: instantSchema,
    is: z.enum(['offered', 'accepted', 'declined', 'rejected', 'filled', 'withdrawn']),
  }),
]);
/** Something that happened in an application. */
export type ApplicationEvent = z.infer<typeof applicationEventSchema>;
export type EventOf<Type extends ApplicationEvent['type']> = Extract<ApplicationEvent, { type: Type }>;

export const candidateSchema = z.strictObject({
  name: lineSchema,
  email: lineSchema.optional(),
  phone: lineSchema.optional(),
  timeZone: timeZoneSchema,
});
export type Candidate = z.infer<typeof candidateSchema>;

export const employerSchema = z.strictObject({
  company: lineSchema,
  country: z.string().regex(/^[A-Z]{2}$/, 'expected a two-letter country code such as GB'),
  region: z.string().min(1).max(10).optional(),
  timeZone: timeZoneSchema.optional(),
});
export type Employer = z.infer<typeof employerSchema>;

/** The shape alone; `parseApplication` adds what the parts must mean to each other. */
export const applicationSchema = z.strictObject({
  candidate: candidateSchema,
  employer: employerSchema,
  role: lineSchema,
  appliedOn: plainDateSchema.optional(),
  documents: z.array(documentSchema).max(applicationLimits.documents).optional(),
  people: z.array(personSchema).max(applicationLimits.people),
  events: z.array(applicationEventSchema).max(applicationLimits.events),
  circumstances: circumstancesSchema.optional(),
});
/** One candidacy for one role, and all that has happened in it. */
export type Application = z.infer<typeof applicationSchema>;
/** An application as another program writes it, before it was checked. */
export type ApplicationInput = z.input<typeof applicationSchema>;
