import type {
  ApplicationId,
  ApplicationRecord,
  ApplicationView,
  ApplyTold,
  ChangeFacts,
  Choose,
  CorrectEvent,
  EventId,
  NewApplication,
  NotToday,
  RecordEvents,
} from '@fineline/core/api';
import { applicationIdSchema, eventIdSchema } from '@fineline/core/api';
import { type ApplicationEvent, type PlaybookId, type Result, done } from '@fineline/core/application';
import { asKept } from '../store/tables.ts';
import type { WorkspaceStore } from '../store/workspaceStore.ts';
import { change } from './changes.ts';
import { type Surroundings, findView } from './lens.ts';
import { type Changed, inRequest, noSuchApplication, noSuchEvent, retrace } from './refusals.ts';
import { draftTold, meetingsOf } from './told.ts';
import { assemble, candidateOf } from './assemble.ts';

/** What can be asked of one application, and done to it. */
export function applicationCases(surroundings: Surroundings) {
  const { store, workspace, questions, now, newId, localZone } = surroundings;
  const within = <Value>(work: (mine: WorkspaceStore) => Promise<Value>): Promise<Value> =>
    store.inWorkspace(workspace.id, work);
  const candidateIn = async (mine: WorkspaceStore) => candidateOf(await mine.findProfile(), localZone);
  const withIds = (events: readonly ApplicationEvent[]) =>
    events.map((event) => ({ id: eventIdSchema.parse(newId()), event }));

  return {
    addApplication: ({ facts, events, meeting }: NewApplication): Promise<Changed> =>
      within(async (mine) => {
        const history = withIds(events);
        const whole = assemble(await candidateIn(mine), { facts, history });
        const checked = questions.parseApplication(asKept(whole));
        if (!checked.ok) return retrace(checked.refusal, inRequest(0, 'facts.'));
        const id = applicationIdSchema.parse(newId());
        const meetings = meeting ? meetingsOf(meeting, facts.people, events) : [];
        await mine.addApplication(id, { facts, events: history, meetings }, new Date(now()));
        const added = await findView(mine, surroundings, id);
        return added ? done(added.view) : noSuchApplication;
      }),

    /** One application, looked at through its own playbook or another. */
    findApplication: (id: ApplicationId, playbook?: PlaybookId): Promise<Result<ApplicationView, 'not-found'>> =>
      within(async (mine) => {
        const found = await findView(mine, surroundings, id, playbook);
        return found ? done(found.view) : noSuchApplication;
      }),

    /** Everything that was ever written down about one, corrected or not. */
    findRecord: (id: ApplicationId): Promise<Result<ApplicationRecord, 'not-found'>> =>
      within(async (mine) => {
        const record = await mine.listRecord(id);
        return record.facts.length > 0 ? done(record) : noSuchApplication;
      }),

    changeFacts: (id: ApplicationId, { version, facts }: ChangeFacts): Promise<Changed> =>
      change(surroundings, id, version, ({ history }) =>
        done({ change: { facts }, toRequest: inRequest(history.length, 'facts.') }),
      ),

    /** Chooses a playbook and its adjustment for this application alone. */
    choose: (id: ApplicationId, { version, choices }: Choose): Promise<Changed> =>
      change(surroundings, id, version, () => done({ change: { choices }, toRequest: (path) => path })),

    /** What happened, and the people it brought; a person who is known already is described anew. */
    recordEvents: (id: ApplicationId, { version, events, people = [] }: RecordEvents): Promise<Changed> =>
      change(surroundings, id, version, ({ facts, history }) => {
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
      change(surroundings, id, correction.version, async ({ history }, mine) => {
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
      change(surroundings, id, version, ({ history }) =>
        history.some((recorded) => recorded.id === event)
          ? done({ change: { events: [{ id: event, event: null }] }, toRequest: (path) => path })
          : noSuchEvent,
      ),

    /** Works what was told into an application: what comes a second time, or too late, changes nothing. */
    applyTold: (id: ApplicationId, { version, told }: ApplyTold): Promise<Changed> =>
      change(surroundings, id, version, async (stored, mine) =>
        draftTold(stored, await candidateIn(mine), told, (event) => withIds([event])),
      ),

    /** Leaves some steps for another day; they stay listed. On the next day all is as before. */
    putOff: (id: ApplicationId, { date, steps }: NotToday): Promise<Result<NotToday, 'not-found'>> =>
      within(async (mine) => {
        const found = await mine.putOff(id, steps.length > 0 ? { date, steps } : null);
        return found ? done({ date, steps }) : noSuchApplication;
      }),
  };
}
