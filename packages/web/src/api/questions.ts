import type { ApplicationId, ApplicationView, Choices, Profile } from '@fineline/core/api';
import type { PlaybookId } from '@fineline/core/application';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask, isChangedElsewhere } from './ask.ts';
import { isChoices, isCountries, isProfile, isRecord, isToday, isView } from './shapes.ts';

const minute = 60_000;

/** Everything to do or to leave alone. Time passes on an open page, so it is asked again now and then. */
export const useToday = () => useQuery({ ...todayQuery, refetchInterval: 5 * minute });

export const todayQuery = { queryKey: ['today'], queryFn: () => ask('GET', '/api/today', isToday) };

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

/** Everything that was ever written down about an application, as far as `version`; asked for when somebody looks. */
export const useRecordOf = (id: ApplicationId, version: number, isWanted: boolean) =>
  useQuery({
    queryKey: ['record', id, version],
    queryFn: () => ask('GET', `/api/applications/${id}/record`, isRecord),
    enabled: isWanted,
    placeholderData: (before) => before, // until the newer one is here
  });

/** What holds for every application that chooses nothing itself. */
export const useChoices = () => useQuery({ queryKey: ['choices'], queryFn: getChoices });

const getChoices = () => ask('GET', '/api/choices', isChoices);

/** Saves what `change` makes of the choices that stand by then. */
export const changeChoices = (change: (standing: Choices) => Choices) =>
  fromWhatStands(getChoices, async (before) => {
    const after = await ask('PUT', '/api/choices', isChoices, { seen: before, choices: change(before) });
    return { before, after };
  });

/** Saves what `change` makes of the profile that stands by then, where there is one. */
export const changeProfile = (change: (standing: Profile | undefined) => Profile) =>
  fromWhatStands(
    async () => (await todayQuery.queryFn()).profile,
    async (before) => {
      const body = { seen: before ?? null, profile: change(before) };
      return { before, after: await ask('PUT', '/api/profile', isProfile, body) };
    },
  );

/** Where another window saves in between, what it has saved is looked at, and added to. */
async function fromWhatStands<Standing, Saved>(
  look: () => Promise<Standing>,
  save: (standing: Standing) => Promise<Saved>,
): Promise<Saved> {
  for (let triesLeft = 4; ; triesLeft--) {
    try {
      return await save(await look());
    } catch (error) {
      if (triesLeft === 0 || !isChangedElsewhere(error)) throw error;
    }
  }
}

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
