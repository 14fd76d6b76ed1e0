import type { ApplicationId, Facts, RecordedEvent } from '@fineline/core/api';
import { type ApplicationEvent, type Candidate, type Told, done } from '@fineline/core/application';
import { type MeetingRecord, apply } from '@fineline/core/tell';
import type { ApplicationChange, StoredApplication } from '../store/workspaceStore.ts';
import { type Drafted, inRequest } from './refusals.ts';
import { assemble } from './assemble.ts';

type Meeting = NonNullable<Told['meeting']>;

/** Which interviews of a new application came from its invitation, whose organizer stands first among its people. */
export function meetingsOf(
  meeting: Meeting,
  people: Facts['people'],
  events: readonly ApplicationEvent[],
): MeetingRecord[] {
  const organizer = people[0]?.email?.toLowerCase();
  return events.flatMap((event) =>
    event.type === 'interview'
      ? [{ ...meeting, at: event.at, ...(organizer && { organizer }), ...(event.cancelled && { cancelled: true }) }]
      : [],
  );
}

/** What was told as a change: events that stand in place of known ones correct them, further ones are new. */
export function draftTold(
  stored: StoredApplication,
  candidate: Candidate,
  told: Told,
  withId: (event: ApplicationEvent) => RecordedEvent[],
): Drafted {
  const { facts, history, meetings } = stored;
  const applied = apply({ application: assemble(candidate, stored), meetings }, told);
  if (!applied.ok) return applied;
  const { application, did } = applied.value;
  if (did === 'nothing' || did === 'stale') return done({ change: {}, toRequest: (path) => path });
  const events = application.events.flatMap((event, i) => {
    const known = history[i];
    if (!known) return withId(event);
    return known.event === event ? [] : [{ id: known.id, event }];
  });
  const change: ApplicationChange = {
    events,
    meetings: applied.value.meetings,
    ...(JSON.stringify(application.people) !== JSON.stringify(facts.people) && {
      facts: { ...facts, people: application.people },
    }),
  };
  return done({ change, toRequest: inRequest(history.length, 'told.') });
}

/** The applications that a message may belong to, likeliest first: the same meeting, the same people, the same company. */
export function whereItBelongs(told: Told, applications: readonly StoredApplication[]): ApplicationId[] {
  return applications
    .map((application) => ({ id: application.id, likeness: likenessOf(told, application) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ id }) => id);
}

/** Only for putting in order; 0 where nothing speaks for it. */
function likenessOf({ meeting, people, company, role }: Told, { meetings, facts }: StoredApplication): number {
  const addresses = new Set(facts.people.flatMap(({ email }) => (email ? [folded(email)] : [])));
  const names = new Set(facts.people.map(({ name }) => folded(name)));
  const sameMeeting = meeting !== undefined && meetings.some(({ uid }) => uid === meeting.uid);
  const sameAddress = people.some(({ email }) => email !== undefined && addresses.has(folded(email)));
  const sameName = people.some(({ name }) => names.has(folded(name)));
  const sameCompany = company !== undefined && folded(company) === folded(facts.employer.company);
  const sameRole = role !== undefined && folded(role) === folded(facts.role);
  return (
    (sameMeeting ? 16 : 0) + (sameAddress ? 8 : 0) + (sameCompany ? 4 : 0) + (sameName ? 2 : 0) + (sameRole ? 1 : 0)
  );
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
