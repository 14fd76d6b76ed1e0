import { tellAnswerSchema } from '@fineline/core/api';
import { tellRequestSchema } from '@fineline/core/application';
import { createRoute } from '@hono/zod-openapi';
import type { UseCases } from '../applications/useCases.ts';
import { mayRefuse, problem } from './problems.ts';
import { jsonAnswer, jsonBody, makeRouter } from './router.ts';

const tell = createRoute({
  method: 'post',
  path: '/api/tell',
  summary: 'What an invitation or an e-mail says, and which applications it may belong to; nothing is kept',
  request: jsonBody(tellRequestSchema),
  responses: {
    200: jsonAnswer('What it adds, and where it may belong, likeliest first.', tellAnswerSchema),
    ...mayRefuse.input,
    ...mayRefuse.unreadable,
  },
});

/** Reads a file; nothing is stored. */
export const tellRoutes = ({ tell: ask }: Pick<UseCases, 'tell'>) =>
  makeRouter().openapi(tell, async (c) => {
    const answer = await ask(c.req.valid('json'));
    return answer.ok ? c.json(answer.value, 200) : problem(c, answer.refusal);
  });
