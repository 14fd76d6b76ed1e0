import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealer } from './useGradually.ts';

test.each<[because: string, count: number, dealt: string[]]>([
  ['there is nothing to deal', 0, ['', '']],
  ['it ends in the first list', 2, ['ab', '']],
  ['it ends in the second', 4, ['abc', 'd']],
  ['there is more than enough', 99, ['abc', 'de']],
])('%s', (_, count, dealt) => {
  const deal = dealer(count);
  expect([deal(['a', 'b', 'c']).join(''), deal(['d', 'e']).join('')]).toEqual(dealt);
});

test('what is dealt is always the beginning of all of it', () => {
  const lists = fc.array(fc.array(fc.nat(9), { maxLength: 5 }), { maxLength: 5 });
  fc.assert(
    fc.property(lists, fc.nat(30), (all, count) => {
      expect(all.flatMap(dealer(count))).toEqual(all.flat().slice(0, count));
    }),
  );
});
