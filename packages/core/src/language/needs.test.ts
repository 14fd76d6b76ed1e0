import { expect, test } from 'vitest';
import { needsOf } from './needs.ts';
import { parsePattern } from './pattern.ts';

test.each([
  ['just checking in', [['just'], ['checking'], ['in']], 'each word'],
  ['just? checking', [['checking']], 'not the one that may be absent'],
  ['(any|some) news', [['any', 'some'], ['news']], 'one way or the other, and what follows both'],
  ['(any|the latest)? news', [['news']], 'a way that may be absent asks for nothing'],
  ['(hear|be in touch) soon', [['hear', 'touch'], ['soon']], 'of a longer way the longest word'],
  ['!(not) _ ..3 when ?', [['when'], ['?']], 'what is refused, any word and gaps ask for nothing'],
  ['desperat* (for|to)', [['for', 'to']], 'a beginning is no word to look up'],
  ['(desperat*|in need) of', [['of']], 'nor is it beside another way'],
])('%s', (pattern, needs, because) => {
  expect(
    needsOf(parsePattern(pattern)).map((need) => [...need].toSorted()),
    because,
  ).toEqual(needs);
});
