import { z } from 'zod';
import { applicationSchema } from './application.ts';
import {
  actionSchema,
  channelSchema,
  computedInstantSchema,
  instantSchema,
  personIdSchema,
  plainDateSchema,
  playbookIdSchema,
  readingKindSchema,
  sourceSchema,
} from './primitives.ts';

const days = z.array(plainDateSchema).max(5_000);

export const planSettingsSchema = z.strictObject({
  firstCheckInDay: z.number().int().min(5).max(14).optional(),
  slackAfterTheirDate: z.number().int().min(0).max(5).optional(),
  daysOff: days.optional(),
  workingDays: days.optional(),
});
/** What a user may change in the default playbook; the other five stand as their sources have them. */
export type PlanSettings = z.infer<typeof planSettingsSchema>;

/** Everything of a plan request but the application, which `parseApplication` checks. */
export const planRequestShape = z.strictObject({
  application: z.unknown(),
  asOf: instantSchema,
  playbook: playbookIdSchema.optional(),
  settings: planSettingsSchema.optional(),
});

export const planRequestSchema = planRequestShape.extend({ application: applicationSchema });
export type PlanRequest = z.infer<typeof planRequestSchema>;

export const reasonSchema = z.strictObject({ rule: z.string(), says: z.string(), sources: z.array(sourceSchema) });
/** Why something is advised, held or blocked: a rule, one plain sentence, and who says so. */
export type Reason = z.infer<typeof reasonSchema>;

export const adviceStateSchema = z.enum(['due', 'late', 'upcoming', 'blocked', 'optional']);

export const adviceSchema = z.strictObject({
  action: actionSchema,
  channel: channelSchema,
  to: z.array(personIdSchema),
  reply: readingKindSchema.optional(),
  promise: z.string().optional(),
  state: adviceStateSchema,
  opens: computedInstantSchema,
  best: computedInstantSchema,
  closes: computedInstantSchema.optional(),
  because: z.array(reasonSchema),
  blockedBy: z.array(reasonSchema).optional(),
  needs: z.array(z.string()).optional(),
});
export type Advice = z.infer<typeof adviceSchema>;

export const holdSchema = z.strictObject({
  actions: z.array(actionSchema),
  to: z.array(personIdSchema).optional(),
  until: computedInstantSchema.optional(),
  because: reasonSchema,
});
export type Hold = z.infer<typeof holdSchema>;

export const verdictSchema = z.enum(['prepare', 'act', 'wait', 'pause', 'move-on', 'closed']);
export type Verdict = z.infer<typeof verdictSchema>;

export const planSchema = z.strictObject({
  asOf: computedInstantSchema,
  playbook: playbookIdSchema,
  verdict: verdictSchema,
  headline: z.string(),
  advice: z.array(adviceSchema),
  holds: z.array(holdSchema),
  pressure: z.strictObject({ used: z.number().int(), allowed: z.number().int() }),
});
export type Plan = z.infer<typeof planSchema>;
