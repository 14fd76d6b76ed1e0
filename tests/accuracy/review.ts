import { readFileSync } from 'node:fs';
import { draftShape, reviewRuleSchema, type Finding, type Review } from '@fineline/core/application';
import { z } from 'zod';

const labelledDraftSchema = z.object({
  id: z.string(),
  request: draftShape,
  expect: z.object({
    must: z.array(z.object({ rule: reviewRuleSchema, text: z.string().nullish() })),
    mustNot: z.array(reviewRuleSchema).default([]),
    verdict: z.enum(['ready', 'improve', 'stop']).optional(),
  }),
  /** Fit to send: neither a stop nor a fix may be found. */
  clean: z.boolean().default(false),
  note: z.string().optional(),
});
/** A draft, and what a careful reader says of it. */
export type LabelledDraft = z.infer<typeof labelledDraftSchema>;

/** One a line. */
export const readLabelledDrafts = (file: string | URL): LabelledDraft[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => labelledDraftSchema.parse(JSON.parse(line)));

/** How a review did on one draft. */
export interface DraftScore {
  /** Of the faults that are there. */
  caught: string[];
  missed: string[];
  /** Rules found though the passage is innocent, and those that were rightly silent. */
  false: string[];
  silent: string[];
  /** Of a clean draft: what was held against it. */
  accused: string[];
  verdict: 'right' | 'wrong' | 'not judged';
}

export function scoreReview({ request, expect, clean }: LabelledDraft, review: Review): DraftScore {
  const { findings } = review;
  const isCaught = ({ rule, text }: LabelledDraft['expect']['must'][number]) =>
    findings.some((finding) => finding.rule === rule && (!text || touches(finding, text, request)));
  const isFalse = (rule: string) => findings.some((finding) => finding.rule === rule);
  const named = ({ rule, text }: LabelledDraft['expect']['must'][number]) => (text ? `${rule} “${text}”` : rule);
  return {
    caught: expect.must.filter(isCaught).map(named),
    missed: expect.must.filter((fault) => !isCaught(fault)).map(named),
    false: expect.mustNot.filter(isFalse),
    silent: expect.mustNot.filter((rule) => !isFalse(rule)),
    accused: clean ? findings.filter(({ severity }) => severity !== 'consider').map(({ rule }) => rule) : [],
    verdict: !expect.verdict ? 'not judged' : expect.verdict === review.verdict ? 'right' : 'wrong',
  };
}

function touches({ where, start = 0, end = 0 }: Finding, text: string, request: LabelledDraft['request']): boolean {
  if (where === 'whole') return false;
  const at = (request[where] ?? '').indexOf(text);
  return at >= 0 && start < at + text.length && end > at;
}
