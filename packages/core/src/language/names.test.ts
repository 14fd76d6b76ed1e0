import { expect, test } from 'vitest';
import { passageOf } from './passage.ts';

test.each([
  ['Please advise by COB Friday', [], 'neither an abbreviation of an hour nor a weekday makes a name'],
  ['We met at Harbour Pottery', ['Harbour', 'Pottery'], 'two capitals in a row'],
  ['She wrote to April May', ['April', 'May'], 'months that are names as well'],
])('names in %s', (text, expected, because) => {
  const names = passageOf(text).tokens.filter(({ inName }) => inName);
  expect(
    names.map((token) => token.text),
    because,
  ).toEqual(expected);
});
