import type {
  ApplicationId,
  ApplicationView,
  ApplyTold,
  ChangeFacts,
  CorrectEvent,
  Country,
  EventId,
  NewApplication,
  Profile,
  RecordEvents,
  TellAnswer,
  Today,
  WorkspaceKind,
} from '@fineline/core/api';
import { applicationIdSchema, eventIdSchema, profileSchema } from '@fineline/core/api';
import {
  type ApplicationEvent,
  type PlaybookId,
  type Result,
  type TellRequest,
  done,
  problemsOf,
  refused,
} from '@fineline/core/application';
import { type Moment, getZone, isoDate } from '@fineline/core/calendar';
import { type WorkspaceId, asKept } from '../store/tables.ts';
import type { ApplicationChange, Store, StoredApplication, WorkspaceStore } from '../store/workspaceStore.ts';
import type { Questions } from './questions.ts';
import {
  type Changed,
  type Drafted,
  changedElsewhere,
  inRequest,
  noSuchApplication,
  noSuchEvent,
  retrace,
} from './refusals.ts';
import { draftTold, meetingsOf, whereItBelongs } from './told.ts';
import { type Lens, assemble, candidateOf, summariesOf, viewOf } from './view.ts';

/** What the use cases are made with; a test hands in its own. */
export interface Surroundings {
  store: Store;
  workspace: { id: WorkspaceId; kind: WorkspaceKind };
  questions: Questions;
  /** The moment it is now. */
  now: () => Moment;
  /** A UUID that was never used. */
  newId: () => string;
  /** The time zone of this computer, until the profile names the candidate's. */
  localZone: string;
}

/** What a change adds to an application, once it is known what stands there; or why it cannot be. */
type Draft = (stored: StoredApplication, store: WorkspaceStore) => Promise<Drafted>;

export type UseCases = ReturnType<typeof makeUseCases>;

/** Everything that can be asked of the applications of one workspace, and done to them. */
export function makeUseCases({ store, workspace, questions, now, newId, localZone }: Surroundings) {
  const within = <Value>(work: (mine: WorkspaceStore) => Promise<Value>): Promise<Value> =>
    store.inWorkspace(workspace.id, work);

  async function lensOf(mine: WorkspaceStore): Promise<Lens & { profile: Profile | undefined }> {
    const profile = await mine.findProfile();
    const all = await mine.listApplications();
    return { profile, candidate: candidateOf(profile, localZone), asOf: now(), questions, all };
  }

  /** One change: load, draft, check the whole, append. Two that begin from one version: the second changes nothing. */
  function change(id: ApplicationId, version: number, draft: Draft): Promise<Changed> {
    return within(async (mine) => {
      const lens = await lensOf(mine);
      const stored = await mine.findApplication(id);
      if (!stored) return noSuchApplication;
      if (stored.version !== version) return changedElsewhere(viewOf(stored, lens));
      const drafted = await draft(stored, mine);
      if (!drafted.ok) return drafted;
      const { change: changes, toRequest } = drafted.value;
      if (Object.keys(changes).length === 0) return done(viewOf(stored, lens));
      const checked = questions.parseApplication(asKept(assemble(lens.candidate, merged(stored, changes))));
      if (!checked.ok) return retrace(checked.refusal, toRequest);
      const first = await mine.changeApplication(id, version, changes, new Date(now()));
      const standing = await mine.findApplication(id);
      if (!standing) return noSuchApplication;
      return first ? done(viewOf(standing, lens)) : changedElsewhere(viewOf(standing, lens));
    });
  }

  const withIds = (events: readonly ApplicationEvent[]) =>
    events.map((event) => ({ id: eventIdSchema.parse(newId()), event }));

  return {
    /** Everything there is to do or to leave alone. */
    today: (): Promise<Today> =>
      within(async (mine) => {
        const lens = await lensOf(mine);
        const date = isoDate(getZone(lens.candidate.timeZone).dayAt(lens.asOf));
        const applications = summariesOf(lens);
        const { asOf, profile } = lens;
        return {
          asOf: iso(asOf),
          date,
          workspace: workspace.kind,
          ...(profile && { profile }),
          applications,
        };
      }),

    addApplication: ({ facts, events, meeting }: NewApplication): Promise<Changed> =>
      within(async (mine) => {
        const lens = await lensOf(mine);
        const history = withIds(events);
        const checked = questions.parseApplication(asKept(assemble(lens.candidate, { facts, history })));
        if (!checked.ok) return retrace(checked.refusal, inRequest(0, 'facts.'));
        const id = applicationIdSchema.parse(newId());
        const meetings = meeting ? meetingsOf(meeting, facts.people, events) : [];
        await mine.addApplication(id, { facts, events: history, meetings }, new Date(now()));
        const stored = await mine.findApplication(id);
        return stored ? done(viewOf(stored, lens)) : noSuchApplication;
      }),

    /** One application, looked at through its own playbook or another. */
    findApplication: (id: ApplicationId, playbook?: PlaybookId): Promise<Result<ApplicationView, 'not-found'>> =>
      within(async (mine) => {
        const stored = await mine.findApplication(id);
        return stored ? done(viewOf(stored, await lensOf(mine), playbook)) : noSuchApplication;
      }),

    changeFacts: (id: ApplicationId, { version, facts }: ChangeFacts): Promise<Changed> =>
      change(id, version, async ({ history }) =>
        done({ change: { facts }, toRequest: inRequest(history.length, 'facts.') }),
      ),

    /** What happened, and the people it brought; a person who is known already is described anew. */
    recordEvents: (id: ApplicationId, { version, events, people = [] }: RecordEvents): Promise<Changed> =>
      change(id, version, async ({ facts, history }) => {
        const brought = new Map(people.map((person) => [person.id, person]));
        const known = facts.people.map((person) => brought.get(person.id) ?? person);
        const added = people.filter(({ id: person }) => !facts.people.some((other) => other.id === person));
        return done({
          change: {
            events: withIds(events),
            ...(people.length > 0 && { facts: { ...facts, people: [...known, ...added] } }),
          },
          toRequest: inRequest(history.length, ''),
        });
      }),

    /** Puts an event right; one that was withdrawn is there again, which is how a withdrawal is undone. */
    correctEvent: (id: ApplicationId, event: EventId, correction: CorrectEvent): Promise<Changed> =>
      change(id, correction.version, async ({ history }, mine) => {
        if (!(await mine.knowsEvent(id, event))) return noSuchEvent;
        const index = history.findIndex((recorded) => recorded.id === event);
        const at = `events[${index < 0 ? history.length : index}]`;
        return done({
          change: { events: [{ id: event, event: correction.event }] },
          toRequest: (path) => (path.startsWith(at) ? `event${path.slice(at.length)}` : path),
        });
      }),

    /** Takes an event out of what stands. It stays in the record, and can be put back. */
    withdrawEvent: (id: ApplicationId, event: EventId, version: number): Promise<Changed> =>
      change(id, version, async ({ history }) =>
        history.some((recorded) => recorded.id === event)
          ? done({ change: { events: [{ id: event, event: null }] }, toRequest: (path) => path })
          : noSuchEvent,
      ),

    /** What a file adds, and which applications it may belong to, likeliest first. Nothing is kept yet. */
    tell: async (request: TellRequest): Promise<Result<TellAnswer, 'unreadable'>> => {
      const { profile, applications } = await within(async (mine) => ({
        profile: await mine.findProfile(),
        applications: await mine.listApplications(),
      }));
      const me = [...(request.me ?? []), ...(profile?.email ? [profile.email] : [])];
      const told = await questions.tell({ ...request, ...(me.length > 0 && { me }) });
      if (!told.ok) return refused('unreadable', told.refusal.says, told.refusal.problems);
      return done({ told: told.value, applications: whereItBelongs(told.value, applications) });
    },

    /** Works what was told into an application: what comes a second time, or too late, changes nothing. */
    applyTold: (id: ApplicationId, { version, told }: ApplyTold): Promise<Changed> =>
      change(id, version, async (stored, mine) =>
        draftTold(stored, (await lensOf(mine)).candidate, told, (event) => withIds([event])),
      ),

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

    countries: (): Country[] => questions.countries(),
  };
}

const iso = (moment: Moment): string => new Date(moment).toISOString();

/** The application as it would stand after a change. */
function merged(
  stored: StoredApplication,
  { facts, events = [] }: ApplicationChange,
): Pick<StoredApplication, 'facts' | 'history'> {
  const history = new Map(stored.history.map(({ id, event }) => [id, event]));
  for (const { id, event } of events) {
    if (event) history.set(id, event);
    else history.delete(id);
  }
  return { facts: facts ?? stored.facts, history: [...history].map(([id, event]) => ({ id, event })) };
}
