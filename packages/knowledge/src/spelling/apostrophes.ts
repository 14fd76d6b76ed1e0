import type { Token } from '@fineline/core/review';

/** What is left of a shortened form without its mark, where it is no word of its own ("its", "were", "ill" are). */
const without = new Map(
  `don’t didn’t doesn’t isn’t wasn’t aren’t weren’t haven’t hasn’t hadn’t couldn’t wouldn’t shouldn’t can’t won’t I’m I’ve
  you’re you’ve you’d you’ll they’re they’ve they’d they’ll we’ve that’s what’s there’s here’s who’s it’d it’ll that’ll
  mustn’t needn’t she’s he’s o’clock could’ve would’ve should’ve I’d I’ll
  today’s yesterday’s tomorrow’s`
    .split(/\s+/)
    .map((form) => [form.toLowerCase().replace('’', ''), form]),
);
/** "Id" and "Ill" are words of their own; before these they are not. */
const afterI =
  /^(?:be|like|love|have|still|also|really|gladly|happily|enjoy|say|rather|prefer|welcome|appreciate|want|hope|need|go|come|do|see|take|make|bring|never|certainly|send|let|call|write|give|get|keep|find|know|think|work|happily|very|dearly|always|ask|been|tell|add|wait|start)$/;
/** "As is his wont": a habit. */
const habit = /^(?:his|her|their|my|your|its|our|the)$/;

/** A shortened form that lacks its apostrophe, and how it is written. */
export interface WithoutMark {
  start: number;
  end: number;
  instead: string;
}

/** "dont", "Im": to a reader two words ("do", "not"), and one that is not spelt so. Linear in the number of tokens. */
export function* withoutMarks(text: string, tokens: readonly Token[]): Generator<WithoutMark> {
  for (const [i, { kind, start, inQuotes }] of tokens.entries()) {
    const end = endOf(tokens, i);
    const written = text.slice(start, end);
    const instead = without.get(written.toLowerCase());
    if (kind !== 'word' || inQuotes || instead === undefined || isJoined(text, start, end)) continue;
    if (written === written.toUpperCase()) continue; // "IM", "WONT": initials, or a shout
    if (/^(?:id|ill)$/i.test(written) && !(written.startsWith('I') && afterI.test(tokens[i + 1]?.word ?? ''))) continue;
    if (instead === 'won’t' && habit.test(tokens[i - 1]?.word ?? '')) continue;
    yield {
      start,
      end,
      instead: /^\p{Lu}/u.test(written) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead,
    };
  }
}

/** The second word of a form follows the first at once. */
function endOf(tokens: readonly Token[], i: number): number {
  const [token, next] = [tokens[i], tokens[i + 1]];
  return token && next?.kind === 'word' && next.start === token.end ? next.end : (token?.end ?? 0);
}

/** Part of an address, or of a name with hyphens. */
const isJoined = (text: string, start: number, end: number): boolean =>
  /[\p{L}\d@._/'’-]/u.test(text.charAt(start - 1)) || /^(?:[\p{L}\d@_/'’-]|\.\w)/u.test(text.slice(end, end + 2));
