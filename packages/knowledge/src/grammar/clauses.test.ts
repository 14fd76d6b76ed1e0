import { type Token, tokensOf } from '@fineline/core/review';
import { expect, test } from 'vitest';
import { isWished, openingAt } from './clauses.ts';

test.each<[text: string, at: string, opening: ReturnType<typeof openingAt>, because: string]>([
  ['the nurses listen', 'the', 'sure', 'the sentence begins'],
  ['I know that the nurses listen', 'the', 'sure', 'a clause begins behind “that”'],
  ['nobody but the nurses listens', 'the', 'none', 'it is all but they'],
  ['the ward is clean and my nurses listen', 'my', 'joined', 'a clause with its verb stands before it'],
  ['a talk about the ward and my nurses', 'my', 'none', 'it belongs to “about”'],
])('%s: at “%s” a subject begins: %s (%s)', (text, at, opening) => {
  const tokens = tokensOf(text);
  expect(
    openingAt(
      tokens,
      tokens.findIndex(({ word }) => word === at),
    ),
  ).toBe(opening);
});

/** The same tokens; counts how many are looked at. */
function counted(tokens: readonly Token[]): { tokens: readonly Token[]; reads: () => number } {
  let reads = 0;
  const proxy = new Proxy(tokens, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { tokens: proxy, reads: () => reads };
}

test('however long a sentence is, as much of it is looked at for each word', () => {
  const long = tokensOf('a jug, '.repeat(2_000));
  for (const look of [openingAt, isWished]) {
    const { tokens, reads } = counted(long);
    look(tokens, long.length - 2);
    expect(reads()).toBeLessThan(100);
  }
});
