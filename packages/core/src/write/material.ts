import type { Application, EventOf, Note, Person } from '../application/application.ts';
import type { Reply } from '../application/history.ts';
import type { Action, PersonId } from '../application/primitives.ts';
import { type Unanswered, unanswered } from '../plan/actions/replies.ts';
import { type OpenPromise, openPromises } from '../plan/promises.ts';
import type { Situation } from '../plan/situation.ts';

/** A note with its place in the application. */
export interface Placed {
  note: Note;
  event: number;
  at: number;
}

/** Everything that one letter may be made of. */
export interface Material {
  application: Application;
  situation: Situation;
  action: Action;
  /** Who gets it; absent where nobody is known, or where it goes to nobody. */
  reader: Person | undefined;
  /** The interview that it speaks of. */
  interview: EventOf<'interview'> | undefined;
  /** The place of the reader among all whom the candidate has met, so that no two get the same sentences. */
  rank: number;
  /** What may be used in a letter to this reader, in order. */
  notes: readonly Placed[];
  /** What the reader was told in earlier letters, `folded`. */
  before: string;
  /** What it answers, with action `reply`. */
  answers: Unanswered | undefined;
  /** The promise that it keeps, with action `keep-promise`. */
  promise: OpenPromise | undefined;
  variant: number;
}

export function materialFor(
  situation: Situation,
  { action, reader, variant }: Pick<Material, 'action' | 'reader' | 'variant'>,
): Material {
  const { application, history } = situation;
  const interview = interviewFor(reader?.id, situation);
  const answers = action === 'reply' || action === 'ask-feedback' ? answeredBy(reader?.id, situation) : undefined;
  const promise = openPromises(situation).find(
    ({ to }) => to === undefined || reader === undefined || to === reader.id,
  );
  return {
    application,
    situation,
    action,
    reader,
    interview,
    rank: reader ? rankOf(reader.id, situation) : 0,
    notes: notesFor(reader?.id, action, interview, situation),
    before: history.sent
      .filter(({ to }) => reader === undefined || to.includes(reader.id))
      .map(({ event }) => folded(event.body ?? ''))
      .join('\n'),
    answers,
    promise: action === 'keep-promise' ? promise : undefined,
    variant,
  };
}

/** The latest with this person; where there is none, the latest of all; else the next one ahead. */
function interviewFor(reader: PersonId | undefined, { history }: Situation): EventOf<'interview'> | undefined {
  const { held, going, ahead } = history;
  const past = [...held, ...going];
  const withReader = past.findLast((one) => reader !== undefined && one.with.includes(reader));
  return (withReader ?? past.at(-1) ?? ahead[0])?.event;
}

/**
 * What is answered: an offer that the candidate has decided on; else the oldest message of this person that waits for an
 * answer, else of anybody; else the latest that they wrote, or that nobody knows who wrote.
 */
function answeredBy(reader: PersonId | undefined, situation: Situation): Unanswered | undefined {
  const { outcome, humanReplies } = situation;
  const offer = humanReplies.findLast(({ event }) => event.kind === 'offer');
  if (outcome?.is === 'accepted' || outcome?.is === 'declined')
    return offer ? asAnswered(offer) : { kind: 'offer', moment: outcome.moment, withoutMessage: true };
  const open = unanswered(situation);
  const theirs = open.find(({ from }) => from !== undefined && from === reader);
  if (theirs ?? open[0]) return theirs ?? open[0];
  const latest = humanReplies.findLast(
    ({ event: { from } }) => reader === undefined || from === undefined || from === reader,
  );
  return latest && asAnswered(latest);
}

const asAnswered = ({ event: { kind, from, asksFor }, moment }: Reply): Unanswered => ({
  kind,
  moment,
  from,
  withoutMessage: false,
  asksFor,
});

/** Counted over all interviews in order of time: somebody met first in a later round is not first again. */
function rankOf(reader: PersonId, { history: { held, going, ahead } }: Situation): number {
  const met: PersonId[] = [];
  for (const interviews of [held, going, ahead])
    for (const { with: people } of interviews)
      for (const person of people) {
        if (person === reader) return met.length;
        if (!met.includes(person)) met.push(person);
      }
  return met.length;
}

/**
 * Notes of the talk with this reader, then those of nobody in particular, which the interviewers of one interview share
 * among them: none stands in two letters. A strength may be told to anybody to whom it was not told before.
 */
function notesFor(
  reader: PersonId | undefined,
  action: Action,
  interview: EventOf<'interview'> | undefined,
  situation: Situation,
): Placed[] {
  const { history, application } = situation;
  if (action === 'thank-you') return interview ? dealt(interview, reader, application) : [];
  const found: Placed[] = [];
  for (const interviews of [history.going, history.held])
    for (const { event } of interviews.toReversed()) found.push(...told(event, reader, application));
  return found;
}

/** What was noted of one interview and may be told to a reader after it, in order. */
function told(event: EventOf<'interview'>, reader: PersonId | undefined, application: Application): Placed[] {
  const [own, anybodys, strengths]: [Placed[], Placed[], Placed[]] = [[], [], []];
  for (const placed of placedIn(event, application)) {
    const { kind, person } = placed.note;
    if (person === undefined) anybodys.push(placed);
    else if (person === reader) own.push(placed);
    else if (kind === 'strength') strengths.push(placed);
  }
  return [...own, ...anybodys, ...strengths];
}

/** The same for thanks: of what is nobody's in particular, the share of this reader. */
function dealt(event: EventOf<'interview'>, reader: PersonId | undefined, application: Application): Placed[] {
  const placed = placedIn(event, application);
  const own = reader === undefined ? [] : placed.filter(({ note }) => note.person === reader);
  const anybodys = placed.filter(({ note }) => note.person === undefined);
  return anybodys.length === 0 ? own : [...own, ...shareOf(anybodys, reader, event)];
}

function placedIn(event: EventOf<'interview'>, { events }: Application): Placed[] {
  if (!event.notes) return [];
  const place = events.indexOf(event);
  return event.notes.map((note, at) => ({ note, event: place, at }));
}

/** Each kind is dealt out by turns; what one interviewer alone was there for is all theirs. */
function shareOf(
  notes: readonly Placed[],
  reader: PersonId | undefined,
  { with: people }: EventOf<'interview'>,
): Placed[] {
  const seat = reader === undefined ? 0 : people.indexOf(reader);
  if (seat < 0) return [];
  const dealt = new Map<Note['kind'], number>();
  return notes.filter(({ note: { kind } }) => {
    const turn = dealt.get(kind) ?? 0;
    dealt.set(kind, turn + 1);
    return people.length === 0 || turn % people.length === seat;
  });
}

/** So that what was told is found again, whatever its case and line breaks. */
export const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
