import {
  type ApplicationView,
  type ProblemDetails,
  changedElsewhereSchema,
  problemDetailsSchema,
} from '@fineline/core/api';
import type { Refusal } from '@fineline/core/application';
import type { Context, TypedResponse } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ChangeRefusal } from '../applications/refusals.ts';

/** What each refusal is in HTTP. A new code without a line here does not compile. */
const statuses = {
  'invalid-input': 400,
  'signed-out': 401,
  'link-spent': 401,
  'wrong-key': 401,
  'foreign-host': 403,
  'foreign-origin': 403,
  'not-found': 404,
  'changed-elsewhere': 409,
  'too-large': 413,
  'not-from-organizer': 422,
  unreadable: 422,
  'too-many': 429,
  unexpected: 500,
  'store-away': 503,
  starting: 503,
  'disk-full': 507,
} as const satisfies Record<ApiCode, ContentfulStatusCode>;

export type ApiCode =
  | ChangeRefusal['code']
  | 'signed-out'
  | 'link-spent'
  | 'wrong-key'
  | 'unreadable'
  | 'foreign-host'
  | 'foreign-origin'
  | 'too-many'
  | 'unexpected'
  | 'store-away'
  | 'disk-full'
  | 'starting';

const titles: Record<ApiCode, string> = {
  'invalid-input': 'Something in it is not right',
  'signed-out': 'This browser is not signed in to Fineline',
  'link-spent': 'This link signs in no more',
  'wrong-key': 'Not from this data folder',
  'foreign-host': 'Not this computer’s address',
  'foreign-origin': 'Not from a page of Fineline',
  'not-found': 'Not here',
  'changed-elsewhere': 'Changed in another window',
  'too-large': 'Too large',
  'not-from-organizer': 'Not from whoever sent the invitation',
  unreadable: 'It could not be read',
  'too-many': 'Too many at once',
  unexpected: 'Something went wrong in Fineline',
  'store-away': 'The database does not answer',
  starting: 'Fineline is starting',
  'disk-full': 'The disk is full',
};

type Answer<Body, Code extends ApiCode> = Response & TypedResponse<Body, (typeof statuses)[Code], 'json'>;

/** Answers a refusal as application/problem+json (RFC 9457). */
export function problem<Code extends ApiCode>(c: Context, refusal: Refusal<Code>): Answer<ProblemDetails, Code> {
  return c.json(detailsOf(refusal), statuses[refusal.code], headers);
}

/** Answers the refusal of a change: with what stands now where another was first. */
export function changeProblem(
  c: Context,
  refusal: ChangeRefusal,
):
  | Answer<ProblemDetails, 'invalid-input' | 'not-found' | 'too-large' | 'not-from-organizer'>
  | Answer<ProblemDetails & { current: ApplicationView }, 'changed-elsewhere'> {
  if (refusal.code !== 'changed-elsewhere') return problem(c, refusal);
  return c.json({ ...detailsOf(refusal), current: refusal.current }, statuses['changed-elsewhere'], headers);
}

/** Answers that there were too many; `seconds` until there may be another. */
export function tooMany(c: Context, seconds: number): Answer<ProblemDetails, 'too-many'> {
  c.header('retry-after', String(seconds));
  return problem(c, {
    code: 'too-many',
    says: `That was asked too often in a short time. Nothing was changed. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
  });
}

const headers = { 'content-type': 'application/problem+json' };

const detailsOf = ({ code, says, problems }: Refusal<ApiCode>): ProblemDetails => ({
  type: 'about:blank',
  title: titles[code],
  status: statuses[code],
  code,
  detail: says,
  ...(problems && { problems }),
});

const described = (description: string, schema: typeof problemDetailsSchema | typeof changedElsewhereSchema) => ({
  description,
  content: { 'application/problem+json': { schema } },
});

/** The refusals that a route may answer, for its declaration. */
export const mayRefuse = {
  input: { 400: described('A field is not as it should be; `problems` names each.', problemDetailsSchema) },
  elsewhere: { 409: described('It was changed meanwhile: it is not what was seen.', problemDetailsSchema) },
  missing: { 404: described('There is no such thing here.', problemDetailsSchema) },
  change: {
    400: described('A field is not as it should be; `problems` names each.', problemDetailsSchema),
    404: described('There is no such application or event.', problemDetailsSchema),
    409: {
      description: 'It was changed meanwhile; `current` is what stands.',
      content: { 'application/problem+json': { schema: changedElsewhereSchema } },
    },
    413: described('The application would be larger than is taken.', problemDetailsSchema),
    422: described('A cancellation that does not come from whoever sent the invitation.', problemDetailsSchema),
  },
  unreadable: { 422: described('The file could not be read.', problemDetailsSchema) },
  unproven: { 401: described('What was brought does not let in.', problemDetailsSchema) },
  rate: { 429: described('Too often in a short time; `Retry-After` says for how long.', problemDetailsSchema) },
};
