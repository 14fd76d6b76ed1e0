import {
  type Draft,
  type Result,
  type Review,
  done,
  draftShape,
  invalid,
  parseApplication as parseWith,
  problemsOf,
  refused,
} from '@fineline/core/application';
import { type Tools, reviewDraft } from '@fineline/core/review';
import { reviewRules, tone } from '@fineline/knowledge';
import { places } from './places.ts';
import type { MessageOfDraft, UnreadableDraft } from './review/draft-of-message.ts';

export type ReviewRefusal = 'invalid-input' | 'too-large';

export interface ReviewOptions {
  /** The candidate's other applications: their names must not slip into this draft. */
  elsewhere?: NonNullable<Tools['elsewhere']>;
}

/**
 * Is this draft fit to send? Takes a Draft of the contract, and refuses with every path at fault. The proofreader is
 * loaded with the first draft.
 */
export async function review(request: unknown, options: ReviewOptions = {}): Promise<Result<Review, ReviewRefusal>> {
  const draft = parseDraft(request);
  return draft.ok ? done(await reviewChecked(draft.value, options)) : draft;
}

/** A draft by the message that it was saved as (the bytes of an .eml file). */
export async function readDraft(message: Uint8Array): Promise<Result<MessageOfDraft, UnreadableDraft>> {
  const { draftOfMessage } = await import('./review/draft-of-message.ts');
  return draftOfMessage(message);
}

/** The review of a draft that has been checked. */
export async function reviewChecked(draft: Draft, options: ReviewOptions = {}): Promise<Review> {
  const { proofread } = await import('./proofread/index.ts');
  const { dictionary, grammar } = await proofread(draft);
  const tools = { tone, ...options, dictionary };
  unpack(draft, tools);
  return reviewDraft(draft, reviewRules, { ...tools, grammar: await grammar() });
}

let isUnpacked = false;

/** With the first draft patterns, model and dictionary are unpacked: the grammar checker starts meanwhile. */
function unpack(draft: Draft, tools: Tools): void {
  if (isUnpacked) return;
  isUnpacked = true;
  reviewDraft(draft, reviewRules, tools);
}

/** Checks a value that claims to be a draft, and the application in it. */
export function parseDraft(request: unknown): Result<Draft, ReviewRefusal> {
  const shape = draftShape.safeParse(request);
  const problems = shape.success ? [] : problemsOf(shape.error);
  const given =
    typeof request === 'object' && request !== null && 'application' in request ? request.application : undefined;
  const application = given === undefined ? done(undefined) : parseWith(given, places, 'application');
  if (!application.ok && application.refusal.code === 'too-large')
    return refused('too-large', application.refusal.says);
  if (!application.ok) problems.push(...(application.refusal.problems ?? []));
  if (!shape.success || !application.ok) return invalid(problems);
  return done({ ...shape.data, application: application.value });
}
