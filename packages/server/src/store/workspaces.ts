import type { WorkspaceKind } from '@fineline/core/api';
import { type WorkspaceId, asWorkspaceId } from './tables.ts';

/** The workspaces of a person alone on their computer: fixed, so that a database needs nothing beside it to be found again. */
export const workspaces: Record<WorkspaceKind, WorkspaceId> = {
  own: asWorkspaceId('f1e11e00-0000-4000-8000-000000000001'),
  sample: asWorkspaceId('f1e11e00-0000-4000-8000-000000000002'),
};
