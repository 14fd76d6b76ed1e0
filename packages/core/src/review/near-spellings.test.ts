import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearSpellings } from './near-spellings.ts';

test.each([
  // written       meant          because
  ['disapointed', 'disappointed', 'a letter that should be doubled'],
  ['untill', 'until', 'a letter that should not'],
  ['wierd', 'weird', 'two letters changed places'],
  ['seperate', 'separate', 'one vowel for another'],
  ['docter', 'doctor', 'an ending that sounds the same'],
  ['tracters', 'tractors', 'and where there are many'],
  ['certifcate', 'certificate', 'a letter left out of a long word'],
  ['greenhous', 'greenhouse', 'its last letter left out'],
  ['explanaition', 'explanation', 'a letter too many in a long word'],
])('%s may be %s: %s', (written, meant) => {
  expect(nearSpellings(written)).toContain(meant);
});

test.each([
  ['haka', 'hake', 'a short word is not changed by its vowels'],
  ['tupping', 'topping', 'nor one of seven letters'],
  ['bimble', 'nimble', 'the first letter stands'],
])('%s is not taken for %s: %s', (written, other) => {
  expect(nearSpellings(written)).not.toContain(other);
});

test('never the word itself, and nothing twice', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
      const near = nearSpellings(word);
      expect(near).not.toContain(word);
      expect(new Set(near).size).toBe(near.length);
    }),
  );
});
