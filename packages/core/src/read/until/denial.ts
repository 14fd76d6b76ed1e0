import type { Clause } from './clauses.ts';
import type { DateMention } from './dates/find-dates.ts';
import type { Line } from './line.ts';
import type { FoundCue, Statement } from './statement.ts';

const negators = new Set('not never no nobody nor hardly unlikely unable none neither'.split(' '));

/** Words behind "no" and "not" that deny nothing: "no later than", "no doubt". */
const noDenial = /^(?:later|doubt|matter|only|more|less|problem|worries)$/;

/** "We will not decide", "no decision"; but "whether or not", "a yes or a no". */
export function isDenied({ line: { tokens } }: Statement, { from }: Clause, cue: FoundCue): boolean {
  if (tokens[from]?.word === 'if') return false; // "if you have not heard by Friday": they mean to write by then
  const first = Math.max(from, cue.from - 8);
  return tokens.slice(first, cue.to).some(({ word }, n) => {
    const [next, last, other] = [1, -1, -2].map((step) => tokens[first + n + step]?.word ?? '');
    if (!negators.has(word) || /^(?:or|whether|if)$/.test(last ?? '') || noDenial.test(next ?? '')) return false;
    return !(word === 'no' && (/^(?:a|and)$/.test(last ?? '') || other === 'yes'));
  });
}

const lead = ({ text }: Line, { start, end }: DateMention): string =>
  text.slice(Math.max(0, start - 24), Math.min(end, start + 12));

export const isWaitedFor = (line: Line, mention: DateMention): boolean =>
  /\b(?:until|till|til|before|for|earlier than|sooner than|prior to)\b/.test(lead(line, mention));

export const isUntil = (line: Line, mention: DateMention): boolean =>
  /\b(?:until|till|til)\b/.test(lead(line, mention));

/** "I said Friday", "instead of Friday", "not Friday but Tuesday": dates that no longer hold. */
export function isCorrected({ line: { text } }: Statement, { start, isRange }: DateMention): boolean {
  return (
    !isRange &&
    /\b(?:instead of|rather than|not on|not|no longer|originally|from|said|had hoped for|was|were|usual) (?:on |by |for )?$/.test(
      text.slice(Math.max(0, start - 30), start),
    ) &&
    !/\b(?:why|if|whether or|or) not $/.test(text.slice(Math.max(0, start - 30), start))
  );
}
