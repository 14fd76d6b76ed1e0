import { expect, test } from 'vitest';
import { passageOf } from '../language/index.ts';
import { around, isOwnPast } from './around.ts';
import { capitalsIn } from './capitals.ts';

const nameIn = (text: string) => {
  const [sentence] = passageOf(text, []).sentences;
  const name = sentence && capitalsIn(text, sentence)[0];
  if (!sentence || !name) throw new RangeError(`No name in “${text}”.`);
  return [name, sentence] as const;
};

test('the words next to a name, without its article and the marks', () => {
  expect(around(...nameIn('It is late; I would, as I said, join the Acme Tiles team in May.'))).toEqual({
    before: 'i would as i said join',
    after: 'team in may',
  });
});

test.each([
  ['I worked for Acme Tiles.', true, 'a job once held'],
  ['My present employer, Acme Tiles, is kind.', true, 'the job that is held'],
  ['I joined Acme Tiles in 2019.', true, 'a year that has gone'],
  ['My wife runs Acme Tiles.', true, 'another person’s'],
  ['Your client Acme Tiles pays late.', true, 'a third party'],
  ['I have had another offer, from Acme Tiles.', true, 'another offer'],
  ['I would love to join Acme Tiles.', false, 'a wish'],
  ['Thank you for the interview at Acme Tiles.', false, 'the interview itself'],
  ['I am still keen on Acme Tiles.', false, 'still keen is not still there'],
])('%s', (text, is) => {
  expect(isOwnPast(...nameIn(text))).toBe(is);
});
