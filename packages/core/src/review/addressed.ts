import type { Sentence, Token } from '../language/index.ts';
import { type Capitals, capitalsIn } from './capitals.ts';
import { isTitle } from './titles.ts';

/** A name by which a sentence speaks to somebody. */
export interface Addressed extends Capitals {
  /** It has a title, or stands in thanks: a name, even where nobody is known by it. */
  isSurely: boolean;
}

/** Whoever is named behind one of these is spoken of, not to: "your colleague, Mr Bell". */
const person =
  '(?:\\S+(?:er|or|ist|ian|yst)s?|colleagues?|deputy|chair|head|chief|clerk|nurse|assistant|(?:wo)?m[ae]n|lad(?:y|ies)|gentlem[ae]n|person|people|friends?|relatives?|surgeon|aunt|uncle|cousin|son|wife|husband|neighbour|boss|secretary|dean|principal|registrar|guide|patient|tenant|student|pupil|client|agent|consultant|representative|referee|one|two|three|both|others?|half|couple|pair|name|panel|board)';
const spokenOf = new RegExp(
  `(?:^| )(?:the|your|my|our|his|her|their|a|an|as|another|of|with|from|and) (?:\\S+ ){0,2}${person}(?: \\S+){0,6}$`,
);
/** Whom one speaks to in so many words. */
const thanks = /(?:^| )(?:thanks|thank you|(?:very|most|so) grateful)(?: \S+){0,8}$/;
/** What may come before somebody is spoken to by name: a clause, or the beginning of one. */
const clause = /(?:^| )(?:i|we|you|it|this|that|there|yours|mine|please|and so|yes|again|once more|indeed)(?: |$)/;
/** What goes on behind the name: a clause, or what hangs from the one before. A verb makes it somebody who is spoken of. */
const goesOn =
  /^(?:and |but |so |or )?(?:i|we|you|it|this|that|to|if|how|what|when|whether|why|because|thanks?|please|may|could|would you|let|once|hope|not)(?: |$)/;
const goesOnInThanks = /^(?:for|about|and for|from|again|indeed|very|so|as|in|on|at) /;

/**
 * The names that stand apart between commas, or between a comma and the end of the sentence, and speak to somebody: "I
 * would be glad, Mr Bell, to help", "Thank you, Ana." Lists and what explains a word before it are left out.
 */
export function addressedIn(text: string, sentence: Sentence): Addressed[] {
  const { tokens } = sentence;
  return [...capitalsIn(text, sentence), ...firstAlone(tokens)].flatMap((run) => {
    const [before, after] = [tokens[run.from - 1], tokens[run.to]];
    if (run.to - run.from > 4 || tokens.slice(run.from, run.to).some(({ inQuotes }) => inQuotes)) return [];
    const isTitled = isTitle(tokens[run.from]?.text ?? '') && run.to - run.from > 1;
    const rest = wordsOf(tokens.slice(run.to, run.to + 6));
    if (!before) {
      const is = after?.text === ',' && /^(?:i|it|thanks?|you|we|please|may i|if)(?: |$)/.test(rest);
      return is ? [{ ...run, isSurely: isTitled }] : [];
    }
    if (before.text !== ',' || !(after === undefined || /^[,.!?:;–—]$/.test(after.text))) return [];
    const words = wordsOf(tokens.slice(0, run.from));
    const isThanks = thanks.test(words);
    const isLast = after === undefined || !tokens.slice(run.to).some(({ kind }) => kind !== 'mark');
    if (isList(tokens, run.from) || spokenOf.test(words) || !(isThanks || clause.test(words))) return [];
    if (
      !isLast &&
      after?.text === ',' &&
      !goesOn.test(rest) &&
      !/^as you(?: \S+){1,2}$/.test(words) &&
      !(isThanks && goesOnInThanks.test(rest))
    )
      return [];
    return [{ ...run, isSurely: isTitled || (isThanks && isLast && !/ (?:in|at|near|from|to) /.test(words)) }];
  });
}

/** The first word alone, which is no run of capitals for others: "Ana, I loved it". */
function firstAlone(tokens: readonly Token[]): Capitals[] {
  const [first, comma] = tokens;
  if (!first || comma?.text !== ',' || !/^\p{Lu}\p{Ll}+$/u.test(first.text)) return [];
  return [{ from: 0, to: 1, start: first.start, end: first.end, text: first.text }];
}

/** Behind another name, or "you" that is one of several: "I met Sam, Ana and Bo", "between you, Ana, and me". */
function isList(tokens: readonly Token[], from: number): boolean {
  const [last, lead] = [tokens[from - 2], tokens[from - 3]];
  if (last === undefined) return true;
  if (last.word === 'you')
    return lead === undefined || /^(?:between|with|both|to|and|meet|meeting|of)$/.test(lead.word);
  return /^\p{Lu}/u.test(last.text) && last.word !== 'i' && from > 2;
}

const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .flatMap(({ kind, word }) => (kind === 'mark' ? [] : [word]))
    .slice(-14)
    .join(' ');
