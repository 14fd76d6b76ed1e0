import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifierOf } from './classifier.ts';
import { type LabelledText, learn } from './learn.ts';
import { passageOf } from './passage.ts';

const tokensOf = (text: string) => passageOf(text).tokens;
const labels = ['yes', 'no'] as const;
type Label = (typeof labels)[number];
const options = { runs: 200, spellings: false, decay: 1e-4, trust: 0.6, rounds: 20 };

const lessons: LabelledText<Label>[] = (
  [
    ['we would love to have you', 'yes'],
    ['we would love to offer you the post', 'yes'],
    ['the post is yours if you want it', 'yes'],
    ['you would be a joy to have', 'yes'],
    ['we chose somebody else', 'no'],
    ['in the end we chose another candidate', 'no'],
    ['somebody else has the post now', 'no'],
    ['another candidate was a little nearer', 'no'],
  ] as const
).map(([text, label]) => ({
  tokens: tokensOf(text),
  holds: { yes: label === 'yes' ? 1 : 0, no: label === 'no' ? 1 : 0 },
}));

test.each<[text: string, label: Label, because: string]>([
  ['we would love you to come', 'yes', 'it shares words with what it learned, though it never saw it'],
  ['they chose another candidate', 'no', 'the same'],
])('“%s” is %s: %s', (text, label) => {
  const [yes = 0, no = 0] = classifierOf(learn(lessons, labels, 'one', options)).likelihoods(tokensOf(text));
  expect(label === 'yes' ? yes : no).toBeGreaterThan(0.6);
});

test('where spellings are learned from, a word is known by its relations', () => {
  const sure = (spellings: boolean) =>
    classifierOf(learn(lessons, labels, 'one', { ...options, spellings })).likelihoods(tokensOf('chosen'))[1] ?? 0;
  expect(sure(true)).toBeGreaterThan(sure(false));
});

test('the same lessons make the same model, whatever is learned in between', () => {
  const first = learn(lessons, labels, 'one', options);
  learn(lessons.slice(2), labels, 'any', options);
  expect(learn(lessons, labels, 'one', options)).toEqual(first);
});

test('it keeps no more runs than it is told to', () => {
  const { runs, weights } = learn(lessons, labels, 'one', { ...options, runs: 5 });
  expect(runs.split('\n')).toHaveLength(5);
  expect(weights).toHaveLength(5 * labels.length);
});

test('a label that was never judged is learned from nothing', () => {
  const unjudged = lessons.map(({ tokens, holds }) => ({ tokens, holds: { yes: holds.yes } }));
  const { bias } = learn(unjudged, labels, 'any', options);
  expect(bias[1]).toBe(0);
});

test.each(['one', 'any'] as const)('of whatever text, each of “%s” is a likelihood', (holds) => {
  const classifier = classifierOf(learn(lessons, labels, holds, options));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const likelihoods = classifier.likelihoods(tokensOf(text));
      expect(likelihoods.every((value) => value >= 0 && value <= 1)).toBe(true);
      if (holds === 'one') expect(likelihoods.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
    }),
  );
});
