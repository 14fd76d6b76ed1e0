import { expect, test } from 'vitest';
import { keysBeside } from './keyboard.ts';

test.each([
  ['a', 'qswz', 'at the left edge, with neighbours above and below'],
  ['g', 'fhtyvb', 'in the middle'],
  ['p', 'ol', 'at the right edge of the uppermost row'],
  ['m', 'njk', 'at the end of the lowest row'],
  ['é', '', 'no letter of English'],
])('beside %s are %s: %s', (letter, expected) => {
  expect(keysBeside(letter).split('').toSorted()).toEqual(expected.split('').toSorted());
});

test('a key is beside those that are beside it', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  for (const one of letters) {
    for (const other of keysBeside(one)) expect(keysBeside(other)).toContain(one);
  }
});
