import type { Clause } from './clauses.ts';
import type { Role } from './cues.ts';
import type { DateMention } from './dates/find-dates.ts';
import type { Line } from './line.ts';
import { isDenied, isUntil, isWaitedFor } from './denial.ts';
import { type FoundCue, type Statement, cuesIn, isPromise } from './statement.ts';

/** A date where it stands: in which clause of which statement, and what was stated before, the nearest first. */
export interface Place {
  mention: DateMention;
  statement: Statement;
  clause: Clause;
  before: readonly Statement[];
}

/** The higher the rank, the nearer a date is to their answer; 0 is none of theirs. */
export const ranks = { tell: 5, decide: 4, news: 4, aim: 3, meet: 2, notBefore: 1, none: 0 } as const;

const byRole: Record<Role, number> = {
  tell: ranks.tell,
  decide: ranks.decide,
  news: ranks.news,
  aim: ranks.aim,
  meet: ranks.meet,
  step: ranks.none,
  pending: ranks.none,
  yours: ranks.none,
  other: ranks.none,
};

/** Whether a date can stand by a cue alone. */
export const stands = ({ role }: FoundCue): boolean => byRole[role] > 0;

/** The rank of a date that belongs to a cue. A denied one ("not before the 20th") is better than nothing. */
export function rankBy(cue: FoundCue, clause: Clause, place: Place): number {
  const rank = byRole[cue.role];
  if (rank === 0 || (cue.role === 'aim' && !isAboutTheAnswer(place))) return ranks.none;
  const { statement, mention } = place;
  if (isCall(statement.line, cue) && isForElse(statement.line, mention)) return ranks.none;
  if (!isDenied(statement, clause, cue)) return rank;
  if (!isWaitedFor(statement.line, mention)) return ranks.none;
  return isUntil(statement.line, mention) ? rank - 1 : ranks.notBefore;
}

const isCall = ({ tokens }: Line, { role, from, to }: FoundCue): boolean =>
  role === 'tell' &&
  tokens
    .slice(from, to)
    .some(({ word }) =>
      /^(?:call|ring|phone|bell|buzz|text|email|write|touch|calling|ringing|phoning|contact)$/.test(word),
    );

/** "A call from me on Friday about parking": a call, and no answer. */
const isForElse = ({ text }: Line, { end }: DateMention): boolean => {
  const purpose =
    /^(?: (?!and\b|but\b|so\b|or\b)[\p{L}\d:.]{1,12}){0,4}? (?:about|regarding|concerning|to (?:explain|discuss|arrange|book|fix|go (?:over|through)|(?:talk|walk) you through|set up|introduce|collect|measure|check))\b/u.exec(
      text.slice(end),
    )?.[0];
  return purpose !== undefined && !isOfAnswer.test(text.slice(end + purpose.length));
};
const isOfAnswer =
  /^ (?:(?:the|our|your|my|this|that|it|its|his|her|their|how|where|which) ?){0,2}(?:(?:final|next) )?(?:$|[.,;!]|outcome|decision|result|answer|verdict|job|post|role|position|application|interview|recruitment|appointment|vacancy|findings|feedback|panel|candidates?|offer|things|we stand|you stand|steps?|it went|way forward)/;

/** "Should be Friday" is about the answer where nothing else is spoken of. */
function isAboutTheAnswer({ statement: { cues: own, line }, mention, before }: Place): boolean {
  if (own.some(isPromise)) return true;
  const ahead = own.filter(({ from }) => from < line.tokenAt(mention.start));
  if (ahead.some(({ role }) => role === 'yours')) return false;
  if (own.some(({ role, from, to }) => role === 'other' && to - from > 4)) return false;
  return before.length === 0 || before.slice(0, 2).some(isWaitedOn);
}

const wasToCome =
  /\b(?:hoped|meant|wanted|promised|intended) to (?:write|ring|call|phone|let|tell|decide|know|have|get|come|be)\b/;

/** Whether a statement speaks of the answer, or of what it waits for. */
const isWaitedOn = ({ cues: found, line }: Statement): boolean =>
  found.some((cue) => isPromise(cue) || cue.role === 'pending' || cue.role === 'meet') || wasToCome.test(line.text);

/** "By Friday, I hope." after "We have not decided yet." */
export function rankAlone([last, other]: readonly Statement[]): number {
  if (!last || last.cues.some(({ role }) => role === 'yours')) return ranks.none;
  const told = last.mentions.length === 0 && other ? [last, other] : [last];
  return told.some(isWaitedOn) ? ranks.aim : ranks.none;
}

/** "Ring me on Friday and I will tell you": their answer, at the candidate's call. */
export function isRungThen(statement: Statement, clause: Clause, { from }: FoundCue): boolean {
  const next = statement.clauses[statement.clauses.indexOf(clause) + 1];
  const word = statement.line.tokens[from]?.word ?? '';
  return (
    next?.joint === 'and' &&
    /^(?:ring|call|phone|try|ask|chase|nudge|email|text|message|contact|give)$/.test(word) &&
    cuesIn(statement, next).some(({ role }) => role === 'tell')
  );
}
