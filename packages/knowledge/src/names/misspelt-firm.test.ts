import { passageOf } from '@fineline/core/language';
import { expect, test } from 'vitest';
import { misspeltFirm } from './misspelt-firm.ts';

const words = new Set('marlow harbour finch light works bright well'.split(' '));
const dictionary = {
  has: (word: string) => words.has(word.toLowerCase()),
  isElsewhere: () => false,
  suggest: () => [],
};

test.each<[text: string, company: string, found: string | undefined, because: string]>([
  ['The post at Marlow & Finch', 'Marlowe & Finch', 'Marlow', 'the rest of the name is beside it'],
  ['The post at Marlowe and Finsh', 'Marlowe & Finch', 'Finsh', 'on either side'],
  ['I would love to join Brightwel', 'Brightwell Ltd', 'Brightwel', 'where firms stand, and no such word is known'],
  ['Your Brightwell kilns', 'Brightwell', undefined, 'as they write it'],
  ['Marlowe & Finch’s kilns', 'Marlowe & Finch', undefined, 'whose'],
  ['I walked to Marlow', 'Marlowe & Finch', undefined, 'there is such a place'],
  ['Mr Brightwel showed me', 'Brightwell', undefined, 'somebody’s name'],
  ['I like finch', 'Finch', undefined, 'no name at all'],
  ['at Finchs', 'Finch', undefined, 'an ending is no slip of the name'],
])('%s for %s: %s, %s', (text, company, found) => {
  const spots = passageOf(text).sentences.flatMap((sentence) => [...misspeltFirm(sentence, company, dictionary)]);
  expect(spots.map(({ start, end }) => text.slice(start, end))).toEqual(found === undefined ? [] : [found]);
});
