import { expect, test } from 'vitest';
import { passageOf } from '../language/index.ts';
import { capitalsIn } from './capitals.ts';

test.each([
  ['I would join Harbour Pottery in May.', ['Harbour Pottery', 'May'], 'names in a row are one'],
  ['I like the Bank of Scotland.', ['Bank of Scotland'], 'a small word joins'],
  ['At Acme Tiles we cut by hand.', ['Acme Tiles'], 'the first word has a capital of its own'],
  ['Thursday was kind.', [], 'the first word alone is no name'],
  ['Castle Brewery is where I began.', ['Castle Brewery'], 'two at the head are'],
  ['I said that I would.', [], '“I” is none'],
  ['Working with Dr Ali of Umber Glass was good.', ['Dr Ali of Umber Glass'], 'people and places run together'],
])('%s', (text, names) => {
  const { sentences } = passageOf(text, []);
  expect(sentences.flatMap((sentence) => capitalsIn(text, sentence)).map((run) => run.text)).toEqual(names);
});
