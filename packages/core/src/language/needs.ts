import type { Step } from './pattern.ts';

/** Words of which a sentence has to hold one. */
type Need = ReadonlySet<string>;

/**
 * What a sentence cannot do without if a pattern is to fit anywhere in it: of each of these sets at least one word. Most
 * sentences lack one of them, and looking at their words is far quicker than walking the pattern.
 */
export function needsOf(pattern: Step): readonly Need[] {
  const known = new Map<Step, readonly Need[]>();

  function of(step: Step): readonly Need[] {
    const before = known.get(step);
    if (before) return before;
    const needs = found(step);
    known.set(step, needs);
    return needs;
  }

  function found(step: Step): readonly Need[] {
    switch (step.kind) {
      case 'done':
        return [];
      case 'token':
        return step.words ? [step.words, ...of(step.next)] : of(step.next);
      case 'fork':
        return ofEach(step.ways.map(of));
      case 'gap':
      case 'name':
      case 'not':
      case 'open':
      case 'close':
      case 'first':
      case 'last':
        return of(step.next);
    }
  }

  return of(pattern);
}

/** What all ways need (behind the fork they are the same), and a word of the one way or the other. */
function ofEach(ways: readonly (readonly Need[])[]): readonly Need[] {
  const [first = []] = ways;
  const shared = first.filter((need) => ways.every((needs) => needs.includes(need)));
  const own = ways.map((needs) => needs.filter((need) => !shared.includes(need)).toSorted(byRarity)[0]);
  const either = own.flatMap((need) => (need ? [need] : []));
  return either.length < ways.length ? shared : [new Set(either.flatMap((need) => [...need])), ...shared];
}

/** The less often a letter's sentences hold one of the words, and the longer these are, the sooner a pattern is ruled out. */
export const byRarity = (a: Need, b: Need): number => shareOf(a) - shareOf(b) || shortest(b) - shortest(a);

/** The commonest words of letters and the marks between them, in the order in which sentences hold them. */
const common = new Map(
  `. , the i you to and for on would a of me it in my that is be with have your about if was am at very can as not so this
  are from by will do had we there what ? any all has could more been should or who when no 's our us but an were they he
  she did up out his her their which know see like work time thank thanks good one want need let us hear get`
    .split(/\s+/)
    .map((word, rank) => [word, 1 / (rank + 1)]),
);
const rare = 1 / 250;

/** How many sentences hold one of the words, by Zipf's rule: 1 means as many as can be. */
const shareOf = (need: Need): number => [...need].reduce((sum, word) => sum + (common.get(word) ?? rare), 0);

const shortest = (need: Need): number => Math.min(...[...need].map(({ length }) => length));
