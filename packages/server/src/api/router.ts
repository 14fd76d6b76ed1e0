import { OpenAPIHono } from '@hono/zod-openapi';
import { problemsOf } from '@fineline/core/application';
import type { z } from 'zod';
import { problem } from './problems.ts';

/** A router whose routes are declared; a request that does not fit its declaration is refused with every path at fault. */
export const makeRouter = () =>
  new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const problems = problemsOf(result.error);
      const says = problems.map(({ path, says: expected }) => `${path}: ${expected}`).join('; ');
      return problem(c, { code: 'invalid-input', says: `Nothing was saved. ${says}.`, problems });
    },
  });

/** Declares a JSON body that must be there and be JSON: without `required` it would pass unchecked. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

export const jsonAnswer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
