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
  'foreign-host': 403,
  'foreign-origin': 403,
  'not-found': 404,
  'changed-elsewhere': 409,
  'too-large': 413,
  'not-from-organizer': 422,
  unreadable: 422,
  unexpected: 500,
  'store-away': 503,
  starting: 503,
} as const satisfies Record<ApiCode, ContentfulStatusCode>;

export type ApiCode =
  ChangeRefusal['code'] | 'unreadable' | 'foreign-host' | 'foreign-origin' | 'unexpected' | 'store-away' | 'starting';

const titles: Record<ApiCode, string> = {
  'invalid-input': 'Something in it is not right',
  'foreign-host': 'Not this computer’s address',
  'foreign-origin': 'Not from a page of Fineline',
  'not-found': 'Not here',
  'changed-elsewhere': 'Changed in another window',
  'too-large': 'Too large',
  'not-from-organizer': 'Not from whoever sent the invitation',
  unreadable: 'It could not be read',
  unexpected: 'Something went wrong in Fineline',
  'store-away': 'The database does not answer',
  starting: 'Fineline is starting',
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
};
