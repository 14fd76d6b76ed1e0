import type { ApplicationEvent, InterviewEvent } from '../application/application.ts';
import type { PersonId } from '../application/primitives.ts';
import { getMoment } from '../calendar/instant.ts';
import type { Kept } from './apply.ts';
import type { MeetingRecord } from './meeting.ts';

/** Events and records while an invitation is worked in. */
export class Draft {
  readonly events: ApplicationEvent[];
  meetings: MeetingRecord[];

  constructor({ application, meetings }: Kept) {
    this.events = [...application.events];
    this.meetings = [...meetings];
  }

  /** An interview in the place of the one that `old` stands for, or of one at the same time, or a new one. */
  put(interview: InterviewEvent, old: MeetingRecord | undefined, record: MeetingRecord): void {
    const at = this.#find(old?.at ?? interview.at, interview.with);
    const known = this.events[at];
    const repeated =
      old && old.sequence === record.sequence && old.at === record.at && old.cancelled === record.cancelled;
    this.meetings = old ? this.meetings.map((one) => (one === old ? record : one)) : [...this.meetings, record];
    if (known?.type !== 'interview') {
      // Whoever struck or moved an interview by hand is not contradicted by the same invitation coming again.
      if (!repeated) this.events.push(interview);
      return;
    }
    if (interview.cancelled) {
      // An interview that another invitation stands for as well goes on.
      const goesOn = this.meetings.some((one) => one !== record && isAt(one.at, known.at) && !one.cancelled);
      if (!goesOn) this.events[at] = { ...known, cancelled: true };
      return;
    }
    const { cancelled: _, ...before } = known;
    this.events[at] = { ...before, ...interview, with: interview.with.length > 0 ? interview.with : known.with };
    this.meetings = this.meetings.map((one) =>
      isAt(one.at, known.at) && one !== record ? { ...one, at: interview.at } : one,
    );
  }

  /** Without a UID only the time tells whether it is known already. */
  putWithoutMeeting(interview: InterviewEvent): void {
    const at = this.#find(interview.at);
    const known = this.events[at];
    if (known?.type !== 'interview') this.events.push(interview);
    else if (interview.cancelled) this.events[at] = { ...known, cancelled: true };
    else if (known.with.length === 0) this.events[at] = { ...known, with: interview.with };
  }

  /** A date that its series no longer has; one with notes took place, whatever the series says now. */
  dropFromSeries(record: MeetingRecord, sequence: number): void {
    const at = this.#find(record.at);
    const known = this.events[at];
    if (known?.type === 'interview' && (known.notes?.length || known.wentWell !== undefined)) return;
    if (known?.type === 'interview') this.events[at] = { ...known, cancelled: true };
    this.meetings = this.meetings.map((one) => (one === record ? { ...one, sequence, cancelled: true } : one));
  }

  addOnce(event: ApplicationEvent): void {
    if (!this.events.some((known) => isEqual(known, event))) this.events.push(event);
  }

  /** Of several at one time that with the same people, and of these one that goes on; else the first. */
  #find(at: string, people: readonly PersonId[] = []): number {
    const then = this.events.flatMap((event, i) =>
      event.type === 'interview' && isAt(event.at, at) ? [{ i, event }] : [],
    );
    const same = then.filter(({ event }) => isEqual(event.with, people));
    const [found] = [...same.filter(({ event }) => !event.cancelled), ...same, ...then];
    return found?.i ?? -1;
  }
}

const isAt = (a: string, b: string): boolean => getMoment(a) === getMoment(b);

/** Whether two values of JSON are the same. */
export const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, ordered(one)]),
  );
}
