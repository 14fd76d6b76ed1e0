/** Which patterns a sentence may hold, told by its words before any of them is walked. */
import { byRarity, needsOf } from './needs.ts';
import { type Step, parsePattern } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './token.ts';

/** A pattern, and what tells soon that it cannot fit. */
export interface Entry {
  step: Step;
  group: Group;
  /** Of each of these a sentence must hold a word, besides one of those by which the pattern is known. */
  needs: readonly ReadonlySet<string>[];
  /** The words a match can begin with; absent where these cannot be told. */
  begins: ReadonlySet<string> | undefined;
  /** Of two that fit as far, the lower one counts. */
  rank: number;
}

/** Patterns that are looked for together: those of them that every sentence may hold. */
export interface Group {
  keyless: Entry[];
}

/**
 * All patterns of the program, by the words of the rarest of their needs. So the words of a sentence are looked up once,
 * and not once for each of hundreds of groups, of which few have anything to do with it.
 */
const byKey = new Map<string, Entry[]>();
let groups = 0;

export function groupOf(patterns: readonly string[]): Group {
  const group: Group = { keyless: [] };
  groups += 1;
  patterns.map(parsePattern).forEach((step, i) => {
    const [rarest, ...needs] = needsOf(step).toSorted(byRarity);
    const begins = beginnings(step);
    const entry = { step, group, needs, begins, rank: begins ? i : i + patterns.length };
    if (!rarest) group.keyless.push(entry);
    for (const word of rarest ?? []) byKey.set(word, [...(byKey.get(word) ?? []), entry]);
  });
  return group;
}

/** A sentence, and those patterns of a group that it may hold, in the order in which they are tried. */
export interface Likely {
  sentence: Sentence;
  entries: readonly Entry[];
}

/** What the sentences of a text may hold. */
interface Possible {
  /** How many groups there were; with more of them, it is looked up again. */
  among: number;
  in: ReadonlyMap<Group, readonly Likely[]>;
}

const possible = new WeakMap<readonly Sentence[], Possible>();
const none: readonly never[] = [];

/** The sentences, in order, that lack no word of some pattern of the group. */
export function likelyIn(sentences: readonly Sentence[], group: Group): readonly Likely[] {
  let known = possible.get(sentences);
  if (known?.among !== groups) possible.set(sentences, (known = { among: groups, in: likelyOf(sentences) }));
  const own = known.in.get(group) ?? none;
  if (group.keyless.length === 0) return own;
  const named = new Map(own.map(({ sentence, entries }) => [sentence, entries]));
  return sentences.map((sentence) => ({
    sentence,
    entries: [...(named.get(sentence) ?? none), ...group.keyless].toSorted(byRank),
  }));
}

function likelyOf(sentences: readonly Sentence[]): ReadonlyMap<Group, readonly Likely[]> {
  const all = new Map<Group, Likely[]>();
  for (const sentence of sentences) {
    for (const [group, entries] of possibleIn(sentence.tokens)) {
      const own = all.get(group);
      if (own) own.push({ sentence, entries });
      else all.set(group, [{ sentence, entries }]);
    }
  }
  return all;
}

const bySentence = new WeakMap<readonly Token[], { among: number; entries: ReadonlyMap<Group, readonly Entry[]> }>();

/** A sentence is asked about with its text, with its letter, and alone: its words are looked up once. */
function possibleIn(tokens: readonly Token[]): ReadonlyMap<Group, readonly Entry[]> {
  const before = bySentence.get(tokens);
  if (before?.among === groups) return before.entries;
  const words = new Set(tokens.map(({ word }) => word));
  const named = new Set<Entry>();
  for (const word of words) for (const entry of byKey.get(word) ?? none) named.add(entry);
  const entries = new Map<Group, Entry[]>();
  for (const entry of named) {
    if (!entry.needs.every((need) => holdsOne(words, need))) continue;
    const own = entries.get(entry.group);
    if (own) own.push(entry);
    else entries.set(entry.group, [entry]);
  }
  for (const own of entries.values()) if (own.length > 1) own.sort(byRank);
  bySentence.set(tokens, { among: groups, entries });
  return entries;
}

const byRank = (a: Entry, b: Entry): number => a.rank - b.rank;

function holdsOne(words: ReadonlySet<string>, need: ReadonlySet<string>): boolean {
  const [few, many] = words.size < need.size ? [words, need] : [need, words];
  for (const word of few) if (many.has(word)) return true;
  return false;
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
