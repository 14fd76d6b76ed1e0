import {
  type Choices,
  type Country,
  type Profile,
  type TellAnswer,
  type Today,
  profileSchema,
} from '@fineline/core/api';
import { type Result, type TellRequest, done, problemsOf, refused } from '@fineline/core/application';
import { getZone, isoDate } from '@fineline/core/calendar';
import { asKept } from '../store/tables.ts';
import type { WorkspaceStore } from '../store/workspaceStore.ts';
import { type Surroundings, lensOn } from './lens.ts';
import { whereItBelongs } from './told.ts';
import { summariesOf } from './view.ts';

/** What concerns all applications, and whoever makes them. */
export function todayCases(surroundings: Surroundings) {
  const { store, workspace, questions } = surroundings;
  const within = <Value>(work: (mine: WorkspaceStore) => Promise<Value>): Promise<Value> =>
    store.inWorkspace(workspace.id, work);

  return {
    /** Everything there is to do or to leave alone. */
    today: async (): Promise<Today> => {
      const lens = await within((mine) => lensOn(mine, surroundings));
      const { asOf, profile, candidate } = lens;
      const date = isoDate(getZone(candidate.timeZone).dayAt(asOf));
      return {
        asOf: new Date(asOf).toISOString(),
        date,
        workspace: workspace.kind,
        ...(profile && { profile }),
        applications: summariesOf(lens, date),
      };
    },

    /** What a file adds, and which applications it may belong to, likeliest first. Nothing is kept yet. */
    tell: async (request: TellRequest): Promise<Result<TellAnswer, 'unreadable'>> => {
      const { profile, applications } = await within((mine) => lensOn(mine, surroundings));
      const me = [...(request.me ?? []), ...(profile?.email ? [profile.email] : [])];
      const told = await questions.tell({ ...request, ...(me.length > 0 && { me }) });
      if (!told.ok) return refused('unreadable', told.refusal.says, told.refusal.problems);
      return done({ told: told.value, applications: whereItBelongs(told.value, applications) });
    },

    getProfile: (): Promise<Result<Profile, 'not-found'>> =>
      within(async (mine) => {
        const profile = await mine.findProfile();
        return profile ? done(profile) : refused('not-found', 'You have not said yet who you are.');
      }),

    saveProfile: (wanted: Profile): Promise<Result<Profile, 'invalid-input'>> =>
      within(async (mine) => {
        const profile = profileSchema.safeParse(asKept(wanted));
        if (!profile.success) return refused('invalid-input', 'Nothing was saved.', problemsOf(profile.error));
        await mine.saveProfile(profile.data);
        return done(profile.data);
      }),

    /** What holds for every application that chooses nothing itself. */
    getChoices: (): Promise<Choices> => within((mine) => mine.getChoices()),

    saveChoices: (choices: Choices): Promise<Choices> =>
      within(async (mine) => {
        await mine.saveChoices(choices);
        return choices;
      }),

    countries: (): Country[] => questions.countries(),
  };
}
