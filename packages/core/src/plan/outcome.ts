import type { EventOf } from '../application/application.ts';
import type { History, Reply } from '../application/history.ts';
import type { ReadingKind } from '../application/primitives.ts';
import { type Moment, dayLength } from '../calendar/instant.ts';

type Outcome = EventOf<'outcome'>['is'];

/** How it ended, as far as it has: the latest outcome that nothing has undone. */
export interface EffectiveOutcome {
  is: Outcome;
  /** When it was first known. */
  moment: Moment;
  /** The message that brought it, where one did. */
  reply?: Reply;
}

/** The kind of reply that such an outcome calls for; what the candidate decided calls for none. */
export const replyKindOf: Record<Outcome, ReadingKind | undefined> = {
  offered: 'offer',
  rejected: 'rejection',
  filled: 'filled',
  accepted: undefined,
  declined: undefined,
  withdrawn: undefined,
};

const outcomeOfKind: Partial<Record<ReadingKind, Outcome>> = {
  offer: 'offered',
  rejection: 'rejected',
  filled: 'filled',
};

/** A message and a recorded outcome of the same sense within this time are one. */
const sameWithin = 7 * dayLength;

export function outcomeOf(history: History): EffectiveOutcome | undefined {
  const found: EffectiveOutcome[] = history.replies.flatMap((reply) => {
    const is = outcomeOfKind[reply.event.kind];
    return is ? [{ is, moment: reply.moment, reply }] : [];
  });
  for (const { moment, event } of history.outcomes) {
    const twin = found.find((one) => one.is === event.is && Math.abs(one.moment - moment) <= sameWithin);
    if (!twin) found.push({ is: event.is, moment });
    else if (!twin.reply && moment < twin.moment) twin.moment = moment;
  }
  const last = found.reduce<EffectiveOutcome | undefined>(
    (latest, one) => (latest && latest.moment > one.moment ? latest : one),
    undefined,
  );
  if (!last) return undefined;
  if (last.is === 'offered') return last;
  const undone =
    history.replies.some(({ moment, event }) => event.kind === 'next-step' && moment > last.moment) ||
    history.held.some(({ starts }) => starts > last.moment);
  return undone ? undefined : last;
}
