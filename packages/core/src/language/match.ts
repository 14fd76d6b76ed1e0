import { needsOf } from './needs.ts';
import { type Step, parsePattern } from './pattern.ts';
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

/** Patterns as `parsePattern` reads them, looked for together. They are read when first needed. */
export function phrases(...patterns: readonly string[]): Phrases {
  let index: Index | undefined;
  return {
    in(passage) {
      index ??= indexOf(patterns);
      return [...matchesIn(passage, index)];
    },
  };
}

/** A pattern, and which of the index's needs a sentence must meet for it. */
interface Entry {
  step: Step;
  needs: readonly number[];
}

/** Patterns by the words they can begin with; `anywhere` are those that can begin with others. */
interface Index {
  byWord: Map<string, Entry[]>;
  anywhere: Entry[];
  /** Which needs a word meets, by their numbers. */
  met: Map<string, number[]>;
  needs: number;
}

function indexOf(patterns: readonly string[]): Index {
  const index: Index = { byWord: new Map(), anywhere: [], met: new Map(), needs: 0 };
  for (const step of patterns.map(parsePattern)) {
    const entry: Entry = { step, needs: needsOf(step).map((need) => numberOf(need, index)) };
    const words = beginnings(step);
    if (!words) index.anywhere.push(entry);
    for (const word of words ?? []) add(index.byWord, word, entry);
  }
  return index;
}

function numberOf(need: ReadonlySet<string>, index: Index): number {
  const number = index.needs;
  for (const word of need) add(index.met, word, number);
  index.needs += 1;
  return number;
}

function add<Value>(map: Map<string, Value[]>, word: string, value: Value): void {
  const values = map.get(word);
  if (values) values.push(value);
  else map.set(word, [value]);
}

/** The words a match can begin with; nothing where these cannot be told. */
function beginnings(step: Step): Set<string> | undefined {
  switch (step.kind) {
    case 'token':
      return step.words && new Set(step.words);
    case 'fork': {
      const all = step.ways.map(beginnings);
      const words = new Set<string>();
      for (const way of all) {
        if (!way) return undefined;
        for (const word of way) words.add(word);
      }
      return words;
    }
    case 'gap':
    case 'name':
    case 'done':
      return undefined;
    case 'not':
    case 'open':
    case 'close':
    case 'first':
    case 'last':
      return beginnings(step.next);
  }
}

function* matchesIn({ text, sentences }: Pick<Passage, 'text' | 'sentences'>, index: Index): Generator<Match> {
  for (const sentence of sentences) {
    const { tokens } = sentence;
    const canFit = fitting(tokens, index);
    const anywhere = index.anywhere.filter(canFit);
    for (let i = 0; i < tokens.length;) {
      const beginning = index.byWord.get(tokens[i]?.word ?? '');
      const found = longestAt(tokens, i, beginning ? [...beginning.filter(canFit), ...anywhere] : anywhere);
      if (found) yield matchOf(text, sentence, found);
      i = Math.max(i + 1, found?.to ?? 0);
    }
  }
}

/** Tells whether a sentence holds the words without which a pattern cannot fit in it. */
function fitting(tokens: readonly Token[], { met, needs }: Index): (entry: Entry) => boolean {
  const isMet = new Uint8Array(needs);
  for (const { word } of tokens) for (const need of met.get(word) ?? []) isMet[need] = 1;
  return (entry) => entry.needs.every((need) => isMet[need] === 1);
}

interface Span {
  from: number;
  to: number;
}

function longestAt(tokens: readonly Token[], i: number, entries: readonly Entry[]): Span | undefined {
  let best: Span | undefined;
  for (const { step } of entries) {
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
