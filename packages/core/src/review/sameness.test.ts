import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameness } from './sameness.ts';

const kiln = 'The old kiln and the three people who know its moods would be reason enough to join you.';
const clay = 'You asked how I would teach a beginner to throw; I have been sketching an answer ever since.';
const letter = (name: string, body: string) => `Dear ${name},\n\n${body}\n\nKind regards,\nJo Lamb`;

test.each([
  ['only the names differ', letter('Ana', kiln), letter('Ben', kiln), 1, 1],
  ['one word differs', letter('Ana', kiln), letter('Ben', kiln.replace('old', 'new')), 0.7, 0.95],
  ['one sentence of two', letter('Ana', `${kiln} ${clay}`), letter('Ben', kiln), 0.9, 1],
  ['nothing but greeting and sign-off', letter('Ana', kiln), letter('Ben', clay), 0, 0.05],
  ['an empty letter has nothing to share', '', '', 0, 0],
])('%s', (_, one, other, least, most) => {
  expect(sameness(one, other)).toBeGreaterThanOrEqual(least);
  expect(sameness(one, other)).toBeLessThanOrEqual(most);
});

test('it is a share, and the same from both sides', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 30 }), (one, other) => {
      const share = sameness(one, other);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(sameness(other, one)).toBe(share);
    }),
  );
});
