import type { DateMention } from './dates/find-dates.ts';
import { isBare } from './clauses.ts';
import { isCorrected, isDenied } from './denial.ts';
import { carriedOver, rankHanging } from './hanging.ts';
import { type Place, isRungThen, rankAlone, rankBy, ranks, stands } from './rank.ts';
import { type FoundCue, type Statement, cuesIn, hasVerb, isPromise } from './statement.ts';
import type { Clause } from './clauses.ts';
import type { Line } from './line.ts';

/** A date that somebody on their side stands for; the higher the rank, the nearer it is to an answer. */
export interface Promised {
  mention: DateMention;
  rank: number;
}

/** The dates of a statement that are theirs. `before` are the statements before it, the nearest first. */
export function promisedIn(statement: Statement, before: readonly Statement[]): Promised[] {
  const promised = statement.mentions.flatMap((mention) => {
    const at = statement.line.tokenAt(mention.start);
    const clause = statement.clauses.find(({ from, to }) => at >= from && at < to);
    if (!clause || isCorrected(statement, mention)) return [];
    const rank = rankOf({ mention, statement, clause, before });
    return rank > ranks.none ? [{ mention, rank }] : [];
  });
  if (promised.length > 0) return promised;
  const mention = carriedOver(statement, before);
  return mention ? [{ mention, rank: ranks.tell }] : [];
}

/** A date belongs to the nearest verb of its clause; without one, to the clauses around. */
function rankOf(place: Place): number {
  const { mention, statement, clause } = place;
  if (asksClipped(statement) || goesOnAsking(statement, clause)) return ranks.none;
  const deed = nearest(
    cuesIn(statement, clause),
    statement.line.tokenAt(mention.start),
    isDeadline(statement.line, mention),
  );
  if (deed?.role === 'yours' && isRungThen(statement, clause, deed)) return ranks.aim;
  if (deed && deed.role !== 'pending') {
    return stands(deed) ? rankBy(deed, clause, place) : rankHanging(place);
  }
  const isAlone = isBare(statement.line, clause, statement.mentions);
  return isAlone ? rankAround(place) : rankHanging(place) || rankTrailing(place);
}

/** "Can revert by Friday?": a request without its "you". */
function asksClipped({ sentence, line: { tokens } }: Statement): boolean {
  const [modal, deed] = tokens;
  return sentence.isQuestion && /^(?:can|could)$/.test(modal?.word ?? '') && clipped.test(deed?.word ?? '');
}

const clipped =
  /^(?:revert|reply|respond|confirm|send|share|advise|call|ring|update|complete|submit|sign|return|tell|let|provide|forward|come|get)$/;

/** "Please sign it and return it by Friday": the second half of a request. */
function goesOnAsking(statement: Statement, clause: Clause): boolean {
  const last = statement.clauses[statement.clauses.indexOf(clause) - 1];
  if (!last || !/^(?:and|or)$/.test(clause.joint ?? '')) return false;
  const { tokens } = statement.line;
  const asks = cuesIn(statement, last).some(
    ({ role, from }) => role === 'yours' && /^(?:please|kindly|could|can|would)$/.test(tokens[from]?.word ?? ''),
  );
  const beginning = tokens.slice(clause.from, clause.from + 4);
  return asks && !beginning.some(({ word }) => /^(?:i|we|he|she|they|will|shall|you)$/.test(word));
}

/** The cue right before a date, else right behind it. A date that ends something ("by") is not an interview's. */
function nearest(found: readonly FoundCue[], at: number, isDeadline: boolean): FoundCue | undefined {
  const left = found.filter(({ from }) => from <= at);
  const last = left.at(-1);
  const yours = left.findLast(({ role }) => role === 'yours');
  switch (last?.role) {
    case 'news':
      return yours ?? last;
    case 'aim':
      return yours ?? found.find(({ role }) => role === 'yours' || role === 'other') ?? last;
    case 'tell':
    case 'decide':
      return yours?.to === last.from ? yours : last;
    case 'other':
      return (isDeadline ? left.findLast(isPromise) : undefined) ?? last;
    case 'step':
      return left.findLast(isPromise) ?? last;
    case 'meet':
    case 'yours':
      return last;
    case 'pending':
    case undefined: {
      const right = found.filter(({ from }) => from > at);
      return right.find(({ role }) => role !== 'pending' && role !== 'aim') ?? right[0] ?? last;
    }
  }
}

const isDeadline = ({ text }: Line, { start, end }: DateMention): boolean =>
  /\b(?:by|within|before|no later than|not later than|in the next|until|till)(?: the| end of| about)? $/.test(
    text.slice(Math.max(0, start - 30), start),
  ) || /^(?:by|within|before|until|till) /.test(text.slice(start, end));

/** A date with nothing of its own: of the clause before, or of the one behind where it comes first. */
function rankAround(place: Place): number {
  const { statement, clause, mention, before } = place;
  const { clauses, line, mentions } = statement;
  const i = clauses.indexOf(clause);
  const next = clauses.slice(i + 1, i + 4);
  const isDated = ({ from, to }: Clause) =>
    mentions.some(({ start }) => line.tokenAt(start) >= from && line.tokenAt(start) < to);
  const behind = () => (next.some(isDated) ? undefined : rankFrom(next, 'first', place));
  const ahead = () => rankFrom(clauses.slice(0, i).toReversed(), 'last', place);
  const isFirst = i === 0 || (next[0] !== undefined && !next[0].afterMark && next[0].joint === undefined);
  const found = isFirst ? (behind() ?? ahead()) : (ahead() ?? behind());
  if (found !== undefined) return found;
  const whole = { from: 0, to: line.tokens.length, afterMark: false };
  const isSaid = line.tokens.some(({ word }) => /^(?:is|are|was|were|has|have)$/.test(word));
  const isAlone =
    statement.cues.length === 0 &&
    !isSaid &&
    !isLabelled.test(line.text.slice(0, mention.start)) &&
    isBare(line, whole, [mention], 4);
  return isAlone ? rankAlone(before) : ranks.none;
}

/** "When: Tuesday", "Our suggestion: 19 November": what the date is of is said, and is no answer. */
const isLabelled = / : /;

/** The rank by the nearest of the clauses that has a cue; nothing where none has one. */
function rankFrom(clauses: readonly Clause[], which: 'first' | 'last', place: Place): number | undefined {
  for (const clause of clauses) {
    const found = cuesIn(place.statement, clause).filter(({ role }) => role !== 'step');
    const cue = which === 'first' ? found[0] : (found.findLast(({ role }) => role !== 'pending') ?? found.at(-1));
    if (!cue) continue;
    // "We have not decided, Friday I hope": what is denied is that it has been.
    const isPending = cue.role === 'pending' || (stands(cue) && isDenied(place.statement, clause, cue));
    if (isPending) return which === 'last' || cue.role === 'pending' ? ranks.aim : ranks.none;
    return rankBy(cue, clause, place);
  }
  return undefined;
}

/** "… and that of the others by Friday": more words of the promise before it, with no verb. */
function rankTrailing(place: Place): number {
  const { statement, clause } = place;
  const { clauses, line } = statement;
  const i = clauses.indexOf(clause);
  const last = clauses[i - 1];
  if (!last || clause.to - clause.from > 14) return ranks.none;
  const asked = cuesIn(statement, last).at(-1);
  if (asked?.to === clause.from && isPromise(asked) && indirect.test(clause.joint ?? ''))
    return rankBy(asked, last, place);
  if (hasVerb(line, clause) || !/^(?:and|or|)$/.test(clause.joint ?? '')) return ranks.none;
  for (const earlier of clauses.slice(Math.max(0, i - 3), i).toReversed()) {
    const cue = cuesIn(statement, earlier).at(-1);
    if (cue) return isPromise(cue) ? rankBy(cue, earlier, place) : ranks.none;
    if (hasVerb(line, earlier)) return ranks.none;
  }
  return ranks.none;
}

/** "You will know where you stand after the weekend." */
const indirect = /^(?:where|whether|what|how|which|who|if)$/;
