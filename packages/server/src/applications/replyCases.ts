import {
  type ApplicationId,
  type Corrections,
  type FileReply,
  type ReadAnswer,
  type ReadRequest,
  eventIdSchema,
} from '@fineline/core/api';
import {
  type ApplicationEvent,
  type Person,
  type Result,
  done,
  personIdSchema,
  refused,
} from '@fineline/core/application';
import type { ApplicationChange, StoredApplication, WorkspaceStore } from '../store/workspaceStore.ts';
import { candidateOf } from './assemble.ts';
import { change } from './changes.ts';
import type { Surroundings } from './lens.ts';
import { readAnswerOf } from './reading.ts';
import { type Changed, inRequest, noSuchApplication } from './refusals.ts';
import { draftTold } from './told.ts';

/** What can be done with what they answered: have it read, file it, and take out what was put right. */
export function replyCases(surroundings: Surroundings) {
  const { store, workspace, questions, now, newId, localZone } = surroundings;
  const within = <Value>(work: (mine: WorkspaceStore) => Promise<Value>): Promise<Value> =>
    store.inWorkspace(workspace.id, work);
  const withId = (event: ApplicationEvent) => [{ id: eventIdSchema.parse(newId()), event }];

  return {
    /** What a message says, and who of an application wrote it. Nothing is kept. */
    readReply: async (
      id: ApplicationId,
      request: ReadRequest,
    ): Promise<Result<ReadAnswer, 'not-found' | 'unreadable' | 'invalid-input'>> => {
      const { stored, profile } = await within(async (mine) => ({
        stored: await mine.findApplication(id),
        profile: await mine.findProfile(),
      }));
      if (!stored) return noSuchApplication;
      const read = await questions.readReceived(request);
      if (!read.ok) {
        const { code, says, problems } = read.refusal;
        return refused(code === 'invalid-input' ? code : 'unreadable', says, problems);
      }
      const { message, reading } = read.value;
      const me = profile?.email ? [profile.email] : [];
      const mayInvite = message.structure.calendar !== undefined || reading.kind === 'next-step';
      const told =
        'raw' in request && mayInvite ? await questions.tell({ ...request, ...(me[0] && { me }) }) : undefined;
      return done(
        readAnswerOf(read.value, told?.ok ? told.value : undefined, { people: stored.facts.people, me, now: now() }),
      );
    },

    /** Files what somebody has looked at, with the invitation that came along; and what was put right in it. */
    fileReply: (id: ApplicationId, { version, ...filed }: FileReply): Promise<Changed> =>
      change(surroundings, id, version, async (stored, mine) => {
        const candidate = candidateOf(await mine.findProfile(), localZone);
        const invited = filed.told ? draftTold(stored, candidate, filed.told, withId) : undefined;
        if (invited && !invited.ok) return invited;
        const { events = [], facts = stored.facts, ...rest } = invited?.value.change ?? {};
        const { from, people } = whoWrote(filed, facts.people, newId);
        const { kind, until, asksFor, body, at } = filed;
        const [reply] = withId({
          type: 'reply',
          at,
          kind,
          ...(from && { from }),
          ...(until !== undefined && { until }),
          ...(asksFor?.length && { asksFor }),
          ...(body && { body }),
        });
        if (!reply) throw new Error('An event came without its id.');
        const isNew = people !== stored.facts.people;
        const correction = findCorrection(filed);
        const changes: ApplicationChange = {
          ...rest,
          events: [...events, reply],
          ...(isNew && { facts: { ...facts, people: [...people] } }),
          ...(correction && { correction: { ...correction, event: reply.id } }),
        };
        return done({ change: changes, toRequest: inReply(stored, events.length) });
      }),

    /** What was put right, of all that still stands. */
    listCorrections: (): Promise<Corrections> =>
      within(async (mine) => {
        const corrections = await mine.listCorrections();
        const applications = await mine.listApplications([
          ...new Set(corrections.map(({ application }) => application)),
        ]);
        const standing = new Set(applications.flatMap(({ history }) => history.map(({ id }) => id)));
        return {
          corrections: corrections.flatMap(({ event, request, said }) =>
            standing.has(event) ? [{ request, expect: said }] : [],
          ),
        };
      }),
  };
}

/** Whose answer it is; a sender who is not known yet becomes one of the people, one without an address is given theirs. */
function whoWrote(
  { from, sender }: Pick<FileReply, 'from' | 'sender'>,
  people: readonly Person[],
  newId: () => string,
): { from: Person['id'] | undefined; people: readonly Person[] } {
  if (from !== undefined) {
    const lacks = (person: Person) => person.id === from && !person.email && sender?.email !== undefined;
    const told = people.map((person) => (lacks(person) ? { ...person, email: sender?.email } : person));
    return { from, people: people.some(lacks) ? told : people };
  }
  if (!sender) return { from, people };
  const folded = (text: string) => text.normalize('NFKC').trim().toLowerCase();
  const known = people.find(({ name, email }) =>
    sender.email && email ? folded(email) === folded(sender.email) : folded(name) === folded(sender.name),
  );
  if (known) return { from: known.id, people };
  const added = { ...sender, id: personIdSchema.parse(`person-${newId()}`) };
  return { from: added.id, people: [...people, added] };
}

/** What was understood and what was said instead, where they differ. */
function findCorrection({
  read,
  kind,
  until,
  asksFor,
}: Omit<FileReply, 'version'>): Omit<NonNullable<ApplicationChange['correction']>, 'event'> | undefined {
  if (!read) return undefined;
  const said = { kind, ...(until !== undefined && { until }), ...(asksFor?.length && { asksFor }) };
  const { mail, understood } = read;
  const isSame =
    said.kind === understood.kind &&
    said.until === understood.until &&
    JSON.stringify(said.asksFor ?? []) === JSON.stringify(understood.asksFor ?? []);
  return isSame ? undefined : { request: mail, read: understood, said };
}

/** `events[7].until` as the request's `until`, where the reply comes after those there are and those of the invitation. */
const inReply =
  ({ history }: StoredApplication, invited: number) =>
  (path: string): string => {
    const at = `events[${history.length + invited}].`;
    return path.startsWith(at) ? path.slice(at.length) : inRequest(history.length, 'told.')(path);
  };
