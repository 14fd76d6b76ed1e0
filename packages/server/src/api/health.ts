import { workspaceKindSchema } from '@fineline/core/api';
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { jsonAnswer, makeRouter } from './router.ts';

/** How one Fineline knows another on a port, and whether it serves the same data folder. */
export const healthSchema = z.strictObject({
  program: z.literal('fineline'),
  /** A digest of the data folder's path. */
  folder: z.string(),
  workspace: workspaceKindSchema,
  ready: z.boolean(),
});
export type Health = z.infer<typeof healthSchema>;

const health = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether Fineline is here, and ready',
  security: [],
  responses: { 200: jsonAnswer('It is here.', healthSchema) },
});

export const healthRoutes = (state: () => Health) => makeRouter().openapi(health, (c) => c.json(state(), 200));
