import { z } from 'zod';
import { applicationSchema } from './application.ts';
import { actionSchema, channelSchema, lineSchema, personIdSchema, sourceSchema, textSchema } from './primitives.ts';

/** Everything of a draft but the application, which `parseApplication` checks. */
export const draftShape = z.strictObject({
  action: actionSchema,
  channel: channelSchema,
  to: personIdSchema.optional(),
  subject: textSchema.optional(),
  body: textSchema,
  attachments: z.array(lineSchema).max(100).optional(),
  application: z.unknown().optional(),
  siblings: z
    .array(z.strictObject({ to: personIdSchema, body: textSchema }))
    .max(500)
    .optional(),
  language: z.enum(['en-GB', 'en-US', 'en-ZA']).optional(),
});

export const draftSchema = draftShape.extend({ application: applicationSchema.optional() });
export type Draft = z.infer<typeof draftSchema>;
/** A draft as another program writes it, before it was checked. */
export type DraftInput = z.input<typeof draftSchema>;

export const reviewRuleSchema = z.enum([
  'pressing',
  'reproach',
  'desperate',
  'remember-me',
  'announces-follow-up',
  'presumes',
  'apologises',
  'boasts',
  'runs-down',
  'too-casual',
  'shouts',
  'salary',
  'off-topic',
  'generic',
  'wants-an-answer',
  'many-asks',
  'promise',
  'wrong-name',
  'wrong-company',
  'wrong-role',
  'wrong-date',
  'placeholder',
  'same-as-another',
  'attachment-missing',
  'no-greeting',
  'no-thanks',
  'no-interest',
  'no-offer-of-more',
  'no-sign-off',
  'subject',
  'too-long',
  'long-sentence',
  'spelling',
  'grammar',
]);
export type ReviewRule = z.infer<typeof reviewRuleSchema>;

export const findingSchema = z.strictObject({
  rule: reviewRuleSchema,
  severity: z.enum(['stop', 'fix', 'consider']),
  where: z.enum(['subject', 'body', 'whole']),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
  says: z.string(),
  instead: z.array(z.string()).optional(),
  sources: z.array(sourceSchema),
});
export type Finding = z.infer<typeof findingSchema>;

export const reviewSchema = z.strictObject({
  verdict: z.enum(['ready', 'improve', 'stop']),
  findings: z.array(findingSchema),
  words: z.number().int(),
});
export type Review = z.infer<typeof reviewSchema>;
