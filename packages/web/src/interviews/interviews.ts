/** The interviews of an application: which there are, and what was said in each. */
import type { ApplicationView, EventId, RecordedEvent } from '@fineline/core/api';
import type { Advice, ApplicationEvent, EventOf } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';

/** An interview as it was recorded. Moments are milliseconds since 1970. */
export interface Interview {
  id: EventId;
  event: EventOf<'interview'>;
  starts: number;
  ends: number;
}

const minuteMs = 60_000;

/** All that were not called off, in order of time. One whose length nobody named is taken for an hour, as the plan does. */
export const interviewsOf = ({ history }: Pick<ApplicationView, 'history'>): Interview[] =>
  history
    .flatMap(({ id, event }) => {
      if (event.type !== 'interview' || event.cancelled) return [];
      const starts = getMoment(event.at);
      return [{ id, event, starts, ends: starts + (event.minutes ?? 60) * minuteMs }];
    })
    .sort((a, b) => a.starts - b.starts);

/** Whether it has begun: until then there is nothing to note down. */
export const hasBegun = (interview: Interview, asOf: string): boolean => interview.starts <= getMoment(asOf);

/** By its id, or the one that is meant; undefined where there is none such, or no longer. */
export function findInterview(view: ApplicationView, meant: string): Interview | undefined {
  if (meant === 'latest') return findLatest(view);
  if (meant === 'next') return findNext(view);
  return interviewsOf(view).find(({ id }) => id === meant);
}

/** The one to note down: the latest that has begun and has no notes yet, or else the latest. */
function findLatest(view: ApplicationView): Interview | undefined {
  const begun = interviewsOf(view).filter((interview) => hasBegun(interview, view.plan.asOf));
  return begun.findLast(({ event }) => !event.notes?.length) ?? begun.at(-1);
}

/** The next that lies ahead. */
const findNext = (view: ApplicationView): Interview | undefined =>
  interviewsOf(view).find((interview) => !hasBegun(interview, view.plan.asOf));

/** The interview that an advice is about: notes are due from its end, preparing ends with its start. */
export function findInterviewOf({ action, opens, closes }: Advice, view: ApplicationView): Interview | undefined {
  const all = interviewsOf(view);
  if (action === 'capture-notes') return all.find(({ ends }) => ends === getMoment(opens));
  return all.find(({ starts }) => closes !== undefined && starts === getMoment(closes));
}

/** The moment of what is said in an interview, told now: its end, or now while it goes on. ISO 8601. */
export const saidAt = ({ starts, ends }: Interview, asOf: string): string =>
  new Date(Math.min(ends, Math.max(starts, getMoment(asOf)))).toISOString();

/** What can be said in an interview, beside what is noted of it. */
export type SaidType = 'timeline-given' | 'contact-preference' | 'promise-made';
export type Said = EventOf<SaidType>;
export type RecordedSaid = { id: EventId; event: Said };

const isSaid = (event: ApplicationEvent): event is Said =>
  event.type === 'timeline-given' || event.type === 'contact-preference' || event.type === 'promise-made';

/**
 * What was said in an interview: what was recorded for a moment between its start and its end. Where interviews touch or
 * overlap, it belongs to the one that is over first. In order of time.
 */
export function saidIn(view: Pick<ApplicationView, 'history'>, interview: Interview): RecordedSaid[] {
  const others = interviewsOf(view).filter(({ id }) => id !== interview.id);
  const spans = (one: Interview, moment: number) => one.starts <= moment && moment <= one.ends;
  return view.history
    .flatMap(({ id, event }: RecordedEvent): RecordedSaid[] => (isSaid(event) ? [{ id, event }] : []))
    .filter(({ event }) => {
      const moment = getMoment(event.at);
      return spans(interview, moment) && !others.some((one) => spans(one, moment) && one.ends < interview.ends);
    })
    .sort((a, b) => getMoment(a.event.at) - getMoment(b.event.at));
}
