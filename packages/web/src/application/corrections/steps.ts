/** How each entry of a record came to say what it says. */
import type { ApplicationRecord, EventId, RecordedEvent } from '@fineline/core/api';
import type { ApplicationEvent } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';

type Lines = ApplicationRecord['events'];

/** An entry was put right, taken away, or put back. */
export interface Step {
  is: 'changed' | 'removed' | 'restored';
  /** When it was done. */
  at: string;
  /** What the entry said before; of one that was put back, before it was removed. */
  before: ApplicationEvent;
  after: ApplicationEvent;
}

/** What is changed within this time is one change: a form that saves as one types makes many of them. Milliseconds. */
export const inOneGo = 5 * 60_000;

/** The steps of each entry that had any, oldest first. */
export function stepsOf(lines: Lines): Map<EventId, Step[]> {
  const latest = new Map<EventId, ApplicationEvent>();
  const gone = new Set<EventId>();
  const all = new Map<EventId, Step[]>();
  for (const { id, event, recordedAt: at } of lines) {
    const before = latest.get(id);
    const after = event ?? before;
    if (before && after) {
      const is = event === null ? 'removed' : gone.has(id) ? 'restored' : 'changed';
      const steps = all.get(id) ?? [];
      all.set(id, steps);
      if (is !== 'changed' || !isSame(before, after)) addTo(steps, { is, at, before, after });
    }
    if (after) latest.set(id, after);
    if (event === null) gone.add(id);
    else gone.delete(id);
  }
  for (const [id, steps] of all) if (steps.length === 0) all.delete(id);
  return all;
}

function addTo(steps: Step[], step: Step): void {
  const last = steps.at(-1);
  const goesOn = step.is === 'changed' && last?.is === 'changed' && getMoment(step.at) - getMoment(last.at) <= inOneGo;
  if (last && goesOn) Object.assign(last, { at: step.at, after: step.after });
  else steps.push(step);
}

/** What was removed and is not back, the latest first. */
export function removedOf(lines: Lines): { recorded: RecordedEvent; at: string }[] {
  return [...stepsOf(lines)]
    .flatMap(([id, steps]) => {
      const last = steps.at(-1);
      return last?.is === 'removed' ? [{ recorded: { id, event: last.before }, at: last.at }] : [];
    })
    .sort((a, b) => getMoment(b.at) - getMoment(a.at));
}

/** The store keeps what is said alike alike, to the order of its parts. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
