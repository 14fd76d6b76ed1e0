import { type Entry, type Group, groupOf, likelyIn } from './groups.ts';
import type { Step } from './pattern.ts';
import type { Passage } from './passage.ts';
import { contextOf, type Context } from './context.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './token.ts';

/** Where a pattern was found, and what it stands in. Offsets are those of the text, `end` exclusive. */
export interface Match extends Context {
  start: number;
  end: number;
  text: string;
  /** Which of the sentence's tokens: [from, to). */
  from: number;
  to: number;
  sentence: Sentence;
}

export interface Phrases {
  /** All places, in order, without overlaps; of two at one place the longer one. */
  in(passage: Pick<Passage, 'text' | 'sentences'>): Match[];
}

/**
 * Patterns as `parsePattern` reads them, looked for together. They are read when first needed, and then known as long as
 * the program runs: make them where a module begins, not for a text.
 */
export function phrases(...patterns: readonly string[]): Phrases {
  let group: Group | undefined;
  return {
    in(passage) {
      group ??= groupOf(patterns);
      return [...matchesIn(passage, group)];
    },
  };
}

function* matchesIn({ text, sentences }: Pick<Passage, 'text' | 'sentences'>, group: Group): Generator<Match> {
  for (const { sentence, entries } of likelyIn(sentences, group)) {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length;) {
      const found = longestAt(tokens, i, entries);
      if (found) yield matchOf(text, sentence, found);
      i = Math.max(i + 1, found?.to ?? 0);
    }
  }
}

interface Span {
  from: number;
  to: number;
}

function longestAt(tokens: readonly Token[], i: number, entries: readonly Entry[]): Span | undefined {
  let best: Span | undefined;
  const word = tokens[i]?.word ?? '';
  for (const { step, begins } of entries) {
    if (begins && !begins.has(word)) continue;
    const span: Span = { from: -1, to: -1 };
    const end = walk(tokens, i, step, span);
    if (end < 0) continue;
    const found = { from: span.from < 0 ? i : span.from, to: span.to < 0 ? end : span.to };
    if (found.to > found.from && (!best || found.to - found.from > best.to - best.from)) best = found;
  }
  return best;
}

/** Where the steps end when begun at this token; -1 where they do not fit. Notes in `span` what the brackets hold. */
function walk(tokens: readonly Token[], i: number, step: Step, span: Span): number {
  const token = tokens[i];
  switch (step.kind) {
    case 'done':
      return i;
    case 'token':
      return token && step.test(token) ? walk(tokens, i + 1, step.next, span) : -1;
    case 'gap':
      return over(tokens, i, step, span);
    case 'fork':
      for (const way of step.ways) {
        const end = walk(tokens, i, way, span);
        if (end >= 0) return end;
      }
      return -1;
    case 'not':
      return step.ways.some((way) => walk(tokens, i, way, { from: -1, to: -1 }) >= 0)
        ? -1
        : walk(tokens, i, step.next, span);
    case 'open':
    case 'close': {
      const end = walk(tokens, i, step.next, span);
      if (end >= 0) span[step.kind === 'open' ? 'from' : 'to'] = i;
      return end;
    }
    case 'first':
      return i <= firstWord(tokens) ? walk(tokens, i, step.next, span) : -1;
    case 'last':
      return i > lastWord(tokens) ? walk(tokens, i, step.next, span) : -1;
    case 'name':
      return token && isNameLike(token) && i > firstWord(tokens) ? walk(tokens, i + 1, step.next, span) : -1;
  }
}

/** The fewest words skipped after which the rest fits; a comma counts for nothing. */
function over(tokens: readonly Token[], i: number, { max, next }: Step & { kind: 'gap' }, span: Span): number {
  for (let at = i, words = 0; words <= max; at += 1) {
    const end = walk(tokens, at, next, span);
    if (end >= 0) return end;
    const token = tokens[at];
    if (!token || isBarrier(token)) return -1;
    if (token.text !== ',') words += 1;
  }
  return -1;
}

/** Where the words of a sentence begin and end; asked again and again, so it is kept. */
const firstWord = kept((tokens) => tokens.findIndex(({ kind }) => kind !== 'mark'));
const lastWord = kept((tokens) => tokens.findLastIndex(({ kind }) => kind !== 'mark'));

function kept(find: (tokens: readonly Token[]) => number): (tokens: readonly Token[]) => number {
  const known = new WeakMap<readonly Token[], number>();
  return (tokens) => {
    const before = known.get(tokens);
    if (before !== undefined) return before;
    const found = find(tokens);
    known.set(tokens, found);
    return found;
  };
}

const isNameLike = ({ kind, text, word }: Token): boolean => kind === 'word' && word !== 'i' && /^\p{Lu}/u.test(text);

const isBarrier = ({ kind, text }: Token): boolean => kind === 'mark' && /^[;:()[\]–—.!?]$/.test(text);

function matchOf(text: string, sentence: Sentence, { from, to }: Span): Match {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[to - 1]?.end ?? sentence.end;
  return Object.assign(contextOf(sentence.tokens, from, to), {
    start,
    end,
    text: text.slice(start, end),
    from,
    to,
    sentence,
  });
}
