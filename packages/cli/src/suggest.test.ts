import { expect, test } from 'vitest';
import { findNearest } from './suggest.ts';

const commands = ['plan', 'tell', 'start', 'write', 'review', 'read'];

test.each<[string, string | undefined, string]>([
  // word, nearest, because
  ['plna', 'plan', 'two letters changed places'],
  ['plans', 'plan', 'one letter too many'],
  ['strat', 'start', 'two letters changed places'],
  ['rewiew', 'review', 'one letter is another'],
  ['rev', 'review', 'it begins like it'],
  ['serve', undefined, 'nothing is near'],
  ['x', undefined, 'a single letter says nothing'],
  ['', undefined, 'nothing was written'],
  ['p'.repeat(100_000), undefined, 'a word of that length is no slip'],
])('%s means %s: %s', (word, nearest) => {
  expect(findNearest(word, commands)).toBe(nearest);
});
