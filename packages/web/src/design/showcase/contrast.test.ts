import { expect, test } from 'vitest';
import { contrastOf } from './contrast.ts';

test.each<[one: string, other: string, ratio: number, because: string]>([
  ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21, 'there is no more than black on white'],
  ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 21, 'the order does not matter'],
  ['rgb(29, 97, 84)', 'rgb(29, 97, 84)', 1, 'a colour is not seen on itself'],
  ['rgb(119, 119, 119)', 'rgb(255, 255, 255)', 4.48, 'this grey is known for just missing 4.5'],
])('%s on %s: %d, as %s', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
});

test.each(['rgba(0, 0, 0, 0.5)', 'oklch(0.5 0.1 20)', ''])('“%s” cannot be counted', (colour) => {
  expect(() => contrastOf(colour, 'rgb(0, 0, 0)')).toThrow('No opaque colour');
});
