import { setImmediate as letOthersGo } from 'node:timers/promises';
import {
  type Choices,
  type Country,
  type Profile,
  type SaveChoices,
  type SaveProfile,
  type TellAnswer,
  type Today,
  saveProfileSchema,
} from '@fineline/core/api';
import { type Result, type TellRequest, done, problemsOf, refused } from '@fineline/core/application';
import { type Moment, earlier, getZone, isoDate } from '@fineline/core/calendar';
import { asKept } from '../store/tables.ts';
import type { WorkspaceStore } from '../store/workspaceStore.ts';
import { type Surroundings, lensOn } from './lens.ts';
import { settingsChangedElsewhere } from './refusals.ts';
import { whereItBelongs } from './told.ts';
import { summariesOf } from './view.ts';

/** How many applications are planned ahead before whoever asks for something meanwhile is answered. */
const atOnce = 10;

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

    /**
     * Plans what `today` will ask for, a few at a time, so that nobody waits for it. Returns the moment at which the first
     * of the plans no longer stands; undefined where there are none.
     */
    planAhead: async (): Promise<Moment | undefined> => {
      const { plans, applications } = await within((mine) => lensOn(mine, surroundings));
      const ends: Moment[] = [];
      for (const stored of applications) {
        if (ends.length % atOnce === 0) await letOthersGo();
        plans.standing(stored);
        ends.push(plans.standsUntil(stored) ?? surroundings.now());
      }
      return ends.length > 0 ? ends.reduce(earlier) : undefined;
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

    /** Of two windows that begin from one profile, the second changes nothing. */
    saveProfile: (wanted: SaveProfile): Promise<Result<Profile, 'invalid-input' | 'changed-elsewhere'>> =>
      within(async (mine) => {
        const checked = saveProfileSchema.safeParse(asKept(wanted));
        if (!checked.success) return refused('invalid-input', 'Nothing was saved.', problemsOf(checked.error));
        const { profile, seen } = checked.data;
        return (await mine.saveProfile(profile, seen ?? undefined)) ? done(profile) : settingsChangedElsewhere;
      }),

    /** What holds for every application that chooses nothing itself. */
    getChoices: (): Promise<Choices> => within((mine) => mine.getChoices()),

    saveChoices: ({ choices, seen }: SaveChoices): Promise<Result<Choices, 'changed-elsewhere'>> =>
      within(async (mine) => ((await mine.saveChoices(choices, seen)) ? done(choices) : settingsChangedElsewhere)),

    countries: (): Country[] => questions.countries(),
  };
}
