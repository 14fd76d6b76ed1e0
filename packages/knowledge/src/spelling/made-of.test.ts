import { expect, test } from 'vitest';
import { isCompound, isInflected } from './made-of.ts';

const words = new Set(
  'nerd shard later submit submitted city write writing pack house cross match box stop stopped mort mortar'.split(' '),
);

test.each([
  ['nerding', true, 'a noun made a verb'],
  ['sharding', true, 'a word of the trade'],
  ['laters', true, 'said lightly'],
  ['submited', false, 'submitted has two'],
  ['stoping', true, 'no “stopping” is known here'],
  ['citys', false, 'y becomes ie'],
  ['boxs', false, 'an e is missing'],
  ['writeing', false, 'the e goes'],
  ['morter', false, 'mortar is a word that sounds the same'],
  ['kilning', false, 'of no word that is known'],
])('%s is a known word with an ending: %s (%s)', (word, is) => {
  expect(isInflected(word, words)).toBe(is);
});

test.each([
  ['packhouse', true, 'two words'],
  ['crossmatch', true, 'two words'],
  ['rematch', false, 'a beginning of two letters tells nothing'],
  ['multimatch', true, 'a beginning that many words have'],
  ['submity', false, 'half of it is no word'],
])('%s is made of words: %s (%s)', (word, is) => {
  expect(isCompound(word, words)).toBe(is);
});
