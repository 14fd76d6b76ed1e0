import {
  type Application,
  type ApplicationEvent,
  type InterviewEvent,
  applicationLimits,
} from '../application/application.ts';
import type { PersonId } from '../application/primitives.ts';
import { type Result, done, refused } from '../application/result.ts';
import type { Told } from '../application/told.ts';
import { folded } from './addresses.ts';
import { Draft, isEqual } from './draft.ts';
import type { MeetingRecord } from './meeting.ts';
import { mergePeople } from './merge-people.ts';

/** An application, and beside it which invitations its interviews came from. */
export interface Kept {
  application: Application;
  meetings: MeetingRecord[];
}

export interface Applied extends Kept {
  /** What it did: a stale invitation, or one that was already taken, changes nothing. */
  did: 'added' | 'changed' | 'cancelled' | 'nothing' | 'stale';
  /** Where the invitation contradicts the application, as questions; the application's word was kept. */
  asks: string[];
}

export type ApplyRefusal = 'not-from-organizer' | 'too-large';

type Meeting = NonNullable<Told['meeting']>;

/**
 * An application with what it was told: interviews added, moved and cancelled, people added. An invitation is known
 * again by UID and RECURRENCE-ID, and of two the higher SEQUENCE holds, whichever comes first; applying one twice changes
 * nothing. Nothing is ever removed: notes stay with a moved interview, a cancelled one stays as cancelled. Company and
 * role are never overwritten. Refused: a cancellation that names other people but not the organizer.
 */
export function apply(kept: Kept, told: Told): Result<Applied, ApplyRefusal> {
  const asks = contradictions(kept.application, told);
  const { people, ids } = mergePeople(kept.application, told.people);
  const events = told.events.map((event) => withIds(event, ids));
  const interviews = events.filter((event) => event.type === 'interview');
  const { meeting } = told;

  const records = meeting ? recordsOf(kept.meetings, meeting) : [];
  const cancels = interviews.length > 0 && interviews.every(({ cancelled }) => cancelled);
  if (meeting && records.some((record) => isNewer(record, meeting.sequence, cancels))) {
    return done({ ...kept, did: 'stale', asks: [] });
  }
  if (cancels && !mayCancel(records, told)) {
    return refused(
      'not-from-organizer',
      'This cancellation does not come from whoever sent the invitation. Nothing was changed; if the interview is off, mark it as cancelled.',
    );
  }

  const draft = new Draft(kept);
  if (meeting && interviews.length > 0) takeMeeting(draft, meeting, records, interviews, told.people[0]?.email);
  else for (const interview of interviews) draft.putWithoutMeeting(interview);
  for (const event of events) if (event.type !== 'interview') draft.addOnce(event);

  if (draft.events.length > applicationLimits.events || people.length > applicationLimits.people) {
    return refused('too-large', 'This application already holds as much as it can. Nothing was changed.');
  }
  const application = { ...kept.application, people, events: draft.events };
  if (isEqual({ application, meetings: draft.meetings }, { application: kept.application, meetings: kept.meetings })) {
    return done({ ...kept, did: 'nothing', asks });
  }
  const did =
    !isEqual(draft.events, kept.application.events) && cancels
      ? 'cancelled'
      : draft.events.length > kept.application.events.length
        ? 'added'
        : 'changed';
  return done({ application, meetings: draft.meetings, did, asks });
}

/** The records that an invitation speaks of: one instance's, or all of the meeting's that it is not too old for. */
function recordsOf(meetings: readonly MeetingRecord[], { uid, recurrenceId, sequence }: Meeting): MeetingRecord[] {
  const same = meetings.filter((record) => record.uid === uid);
  if (recurrenceId === undefined) {
    return same.filter((record) => record.recurrenceId === undefined || record.sequence < sequence);
  }
  const instance = same.find((record) => record.recurrenceId === recurrenceId);
  const inSeries = same.find((record) => record.recurrenceId === undefined && record.at === recurrenceId);
  return [instance ?? inSeries ?? []].flat();
}

/** At an equal SEQUENCE a cancellation holds: not all programs count it up. */
const isNewer = (record: MeetingRecord, sequence: number, cancels: boolean): boolean =>
  record.sequence > sequence || (record.sequence === sequence && record.cancelled === true && !cancels);

function mayCancel(records: readonly MeetingRecord[], told: Told): boolean {
  const named = told.people.flatMap(({ email }) => (email ? [email.toLowerCase()] : []));
  return named.length === 0 || records.every(({ organizer }) => organizer === undefined || named.includes(organizer));
}

/** Each interview told of takes the place of the one it was: that of the same start, otherwise the next in order. */
function takeMeeting(
  draft: Draft,
  meeting: Meeting,
  records: readonly MeetingRecord[],
  interviews: readonly InterviewEvent[],
  organizer: string | undefined,
): void {
  const left = new Set(records);
  const take = (record: MeetingRecord | undefined) => {
    if (record) left.delete(record);
    return record;
  };
  const sameStart = new Map(interviews.map((one) => [one, take(records.find(({ at }) => at === one.at))]));
  for (const interview of interviews) {
    const old = sameStart.get(interview) ?? take([...left][0]);
    const owner = old?.organizer ?? organizer?.toLowerCase();
    draft.put(interview, old, {
      ...meeting,
      ...(owner && { organizer: owner }),
      at: interview.cancelled && old ? old.at : interview.at,
      ...(interview.cancelled && { cancelled: true }),
    });
  }
  for (const record of left) draft.dropFromSeries(record, meeting.sequence);
}

/** The event with the ids of the application; who has none there, being the candidate, is left out. */
function withIds(event: ApplicationEvent, ids: ReadonlyMap<PersonId, PersonId>): ApplicationEvent {
  const of = (id: PersonId): PersonId[] => [ids.get(id) ?? []].flat();
  switch (event.type) {
    case 'interview': {
      const notes = event.notes?.map(({ person, ...note }) => {
        const [id] = person ? of(person) : [];
        return { ...note, ...(id && { person: id }) };
      });
      return { ...event, with: [...new Set(event.with.flatMap(of))], ...(notes && { notes }) };
    }
    case 'sent':
      return { ...event, to: event.to.flatMap(of) };
    case 'timeline-given':
    case 'contact-preference': {
      const { by, ...rest } = event;
      const [id] = by ? of(by) : [];
      return { ...rest, ...(id && { by: id }) };
    }
    case 'promise-made': {
      const { to, ...rest } = event;
      const [id] = to ? of(to) : [];
      return { ...rest, ...(id && { to: id }) };
    }
    case 'reply': {
      const { from, ...rest } = event;
      const [id] = from ? of(from) : [];
      return { ...rest, ...(id && { from: id }) };
    }
    case 'promise-kept':
    case 'outcome':
      return event;
  }
}

function contradictions({ employer, role }: Application, told: Told): string[] {
  const asks: string[] = [];
  if (told.company !== undefined && !isSameName(told.company, employer.company)) {
    asks.push(
      `The invitation is from “${told.company}”, this application is with “${employer.company}”. Does it belong here?`,
    );
  }
  if (told.role !== undefined && !isSameName(told.role, role)) {
    asks.push(`The invitation is for “${told.role}”, this application for “${role}”. Which is right?`);
  }
  return asks;
}

const legalForm = /\b(?:ltd|limited|llp|llc|plc|inc|corp|corporation|co|gmbh|ag|se|sarl|sas|bv|nv|pty)\b\.?/gi;

function isSameName(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => folded(name.replace(legalForm, '')));
  return one === other;
}
