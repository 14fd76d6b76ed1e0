import type { ApplicationId, ApplicationView, Profile } from '@fineline/core/api';
import type { PlaybookId } from '@fineline/core/application';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask } from './ask.ts';
import { isCountries, isProfile, isToday, isView } from './shapes.ts';

const minute = 60_000;

/** Everything to do or to leave alone. Time passes on an open page, so it is asked again now and then. */
export const useToday = () =>
  useQuery({
    queryKey: ['today'],
    queryFn: () => ask('GET', '/api/today', isToday),
    refetchInterval: 5 * minute,
  });

/** One application, looked at through its own playbook or another. */
export const useApplication = (id: ApplicationId, playbook?: PlaybookId) =>
  useQuery({
    queryKey: ['application', id, ...(playbook ? [playbook] : [])],
    queryFn: () => ask('GET', `/api/applications/${id}${playbook ? `?playbook=${playbook}` : ''}`, isView),
    refetchInterval: 5 * minute,
  });

/** The countries whose holidays are known. They do not change while the program runs. */
export const useCountries = () =>
  useQuery({
    queryKey: ['countries'],
    queryFn: async () => (await ask('GET', '/api/countries', isCountries)).countries,
    staleTime: Infinity,
  });

export const saveProfile = (profile: Profile) => ask('PUT', '/api/profile', isProfile, profile);

/** Takes over what an application has become; all else that shows it asks again. */
export function useTakeOver() {
  const client = useQueryClient();
  return useCallback(
    (view: ApplicationView) => {
      client.setQueryData(['application', view.id], view);
      void client.invalidateQueries({ queryKey: ['today'] });
      void client.invalidateQueries({ queryKey: ['application', view.id], exact: false, predicate: isOtherPlaybook });
    },
    [client],
  );
}

const isOtherPlaybook = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey.length > 2;
