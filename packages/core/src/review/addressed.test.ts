import { expect, test } from 'vitest';
import { passageOf } from '../language/index.ts';
import { addressedIn } from './addressed.ts';

test.each([
  ['I would be glad, Mr Bell, to help.', 'Mr Bell', 'between commas, and the sentence goes on'],
  ['Thank you for the tour, Ana.', 'Ana', 'at the end of thanks'],
  ['Mrs Bell, I liked the kiln.', 'Mrs Bell', 'at the head'],
  ['Ana, I liked the kiln.', 'Ana', 'a word alone at the head'],
  ['As you said, Ana, the glaze is new.', 'Ana', 'what they said'],
  ['Your colleague, Mr Bell, told me of it.', '', 'explains who is meant'],
  ['I spoke to the head of your shop, Mr Bell, and liked it.', '', 'explains it from further off'],
  ['I met Sam, Ana, and Bo.', '', 'a list'],
  ['It was good to meet you, Mr Bell, and the throwers.', '', 'a list that begins with you'],
  ['I thanked Mr Bell, and left.', '', 'no comma before it'],
  ['For Ana, the question was time.', '', 'somebody spoken of'],
])('%s speaks to “%s”: %s', (text, name) => {
  const found = passageOf(text).sentences.flatMap((sentence) => addressedIn(text, sentence));
  expect(found.map((one) => one.text).join()).toBe(name);
});
