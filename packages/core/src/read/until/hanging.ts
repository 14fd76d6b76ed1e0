import type { Clause } from './clauses.ts';
import type { DateMention } from './dates/find-dates.ts';
import type { Line } from './line.ts';
import { type Place, ranks } from './rank.ts';
import { type Statement, cuesIn, isPromise } from './statement.ts';

/** "We will decide once Raj is back on Monday": the date of what their answer waits for. */
export function rankHanging({ mention, statement, clause }: Place): number {
  const { clauses, line, mentions } = statement;
  const own = cuesIn(statement, clause).map(({ role }) => role);
  if (own.includes('yours')) return ranks.none;
  const isDated = ({ from, to }: Clause) =>
    mentions.some((date) => date !== mention && line.tokenAt(date.start) >= from && line.tokenAt(date.start) < to);
  const promises = clauses.filter(
    (other) =>
      other !== clause && cuesIn(statement, other).some(isPromise) && !isVague(statement, other) && !isDated(other),
  );
  if (promises.length === 0) return ranks.none;
  const last = clauses[clauses.indexOf(clause) - 1];
  const isAbout = /^(?:who|which|where)$/.test(clause.joint ?? '') && last !== undefined; // "… with Jan, who is back on Monday"
  const isCondition =
    condition.test(firstWord(statement, clause)) || (isAbout && condition.test(firstWord(statement, last)));
  if (isCondition && isTheirs(statement, clause) && !own.includes('other')) return ranks.aim;
  const next = clauses.find((other) => other.from > clause.from && isDated(other))?.from ?? Infinity;
  const later = promises.filter(({ from }) => from > clause.from && from < next);
  const isStep = !own.includes('other') && (own.includes('step') || own.includes('meet'));
  const goesOn = isStep && /^(?:and|so|then)$/.test(later[0]?.joint ?? '');
  return goesOn || later.some((promise) => refersBack(statement, promise)) ? ranks.aim : ranks.none;
}

const condition = /^(?:once|when|after|before|until|till|because|as)$/;

/** "before you come on Thursday" is nothing that their answer waits for. */
const isTheirs = ({ line }: Statement, { from }: Clause): boolean => line.tokens[from + 1]?.word !== 'you';

const firstWord = ({ line }: Statement, { joint, from }: Clause): string => joint ?? line.tokens[from]?.word ?? '';

/** "soon", "in due course": a time of its own, though none that could be counted. */
const isVague = ({ line: { tokens } }: Statement, { from, to }: Clause): boolean =>
  tokens
    .slice(from, to + 4)
    .some(({ word }, i, all) => /^(?:soon|shortly|asap|course)$/.test(word) && all[i + 1]?.word !== 'as');

const back =
  /\b(?:(?:before )?then|(?:right|straight|soon|shortly|immediately|directly) after(?= ?[.,;!]| ?$)|that (?:same |very )?(?:day|afternoon|arvo|evening|night|morning|week)|that (?:is|will be|would be) when|at which (?:point|time|stage)|(?:straight|right|shortly|soon|immediately|directly)? ?after (?:that|this|it|which)|afterwards|by then|the same (?:day|evening|afternoon|arvo|night)|as soon as (?:it|that|this|they|she|he)|on (?:my|his|her|their) return)\b/;

const refersBack = ({ line }: Statement, { from, to }: Clause): boolean =>
  back.test(line.text.slice(line.offsetOf(leadOf(line, from)), line.offsetOf(Math.min(to + 4, line.tokens.length))));

/** "and that is *when I will tell you*", "at which point *I can*": the words before it say of which day. */
const leadOf = ({ tokens }: Line, from: number): number =>
  tokens[from]?.word === 'when' || /^(?:point|stage|time)$/.test(tokens[from - 1]?.word ?? '')
    ? Math.max(0, from - 3)
    : from;

/** "We meet on the 14th. You will hear then.": the last date of the sentences before. */
export function carriedOver(statement: Statement, before: readonly Statement[]): DateMention | undefined {
  if (statement.mentions.length > 0 || !statement.cues.some(isPromise) || !back.test(statement.line.text))
    return undefined;
  const dated = before.slice(0, 2).find(({ mentions }) => mentions.length > 0);
  return dated?.cues.some(({ role }) => role === 'yours') ? undefined : dated?.mentions.at(-1);
}
