import type { ApplicationView } from '@fineline/core/api';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Refused, ask } from '../api/ask.ts';
import { useTakeOver } from '../api/questions.ts';
import { isView } from '../api/shapes.ts';

/** One change to an application; `to` is the path below it. */
export type MakeChange = (
  method: 'POST' | 'PUT' | 'DELETE',
  to: string,
  body?: Record<string, unknown>,
) => Promise<{ before: ApplicationView; after: ApplicationView }>;

/**
 * Changes the application that a page shows, from what stands now, and shows what it has become. Where another window was
 * first, nothing is changed, and what stands is shown. Throws what `ask` throws.
 */
export function useChange(view: ApplicationView): MakeChange {
  const client = useQueryClient();
  const takeOver = useTakeOver();
  return useCallback<MakeChange>(
    async (method, to, body) => {
      const path = `/api/applications/${view.id}${to}`;
      const before = client.getQueryData<ApplicationView>(['application', view.id]) ?? view;
      const { version } = before;
      try {
        const after =
          method === 'DELETE'
            ? await ask(method, `${path}?version=${version}`, isView)
            : await ask(method, path, isView, { version, ...body });
        takeOver(after);
        return { before, after };
      } catch (error) {
        if (error instanceof Refused && error.current) takeOver(error.current);
        throw error;
      }
    },
    [client, takeOver, view],
  );
}
