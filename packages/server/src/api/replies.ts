import {
  applicationIdSchema,
  applicationViewSchema,
  correctionsSchema,
  fileReplySchema,
  readAnswerSchema,
  readRequestSchema,
} from '@fineline/core/api';
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { UseCases } from '../applications/useCases.ts';
import { changeProblem, mayRefuse, problem } from './problems.ts';
import { jsonAnswer, jsonBody, makeRouter } from './router.ts';

const params = z.strictObject({ id: applicationIdSchema });

const read = createRoute({
  method: 'post',
  path: '/api/applications/{id}/reading',
  summary: 'What an answer says, and who of this application wrote it; nothing is kept',
  request: { params, ...jsonBody(readRequestSchema) },
  responses: {
    200: jsonAnswer('What was understood of it.', readAnswerSchema),
    ...mayRefuse.input,
    ...mayRefuse.missing,
    ...mayRefuse.unreadable,
  },
});

const file = createRoute({
  method: 'post',
  path: '/api/applications/{id}/replies',
  summary: 'File an answer that somebody has looked at; where it was put right, what was read is kept beside it',
  request: { params, ...jsonBody(fileReplySchema) },
  responses: { 200: jsonAnswer('The application as it stands.', applicationViewSchema), ...mayRefuse.change },
});

const corrections = createRoute({
  method: 'get',
  path: '/api/corrections',
  summary: 'Every answer that was not rightly understood, as a labelled example',
  responses: { 200: jsonAnswer('Those whose reply still stands, oldest first.', correctionsSchema) },
});

/** What they answered. */
export const replyRoutes = (cases: Pick<UseCases, 'readReply' | 'fileReply' | 'listCorrections'>) =>
  makeRouter()
    .openapi(read, async (c) => {
      const answer = await cases.readReply(c.req.valid('param').id, c.req.valid('json'));
      return answer.ok ? c.json(answer.value, 200) : problem(c, answer.refusal);
    })
    .openapi(file, async (c) => {
      const changed = await cases.fileReply(c.req.valid('param').id, c.req.valid('json'));
      return changed.ok ? c.json(changed.value, 200) : changeProblem(c, changed.refusal);
    })
    .openapi(corrections, async (c) => c.json(await cases.listCorrections(), 200));
