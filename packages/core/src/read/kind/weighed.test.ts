import { expect, test } from 'vitest';
import type { ReadingKind } from '../../application/index.ts';
import type { Classifier } from '../../language/index.ts';
import { passageOf } from '../../language/index.ts';
import { sentencesLike } from './sentences.ts';
import { weighed } from './weighed.ts';

const classifier = (...likelihoods: number[]): Classifier<ReadingKind> => ({
  labels: ['offer', 'rejection', 'still-deciding'],
  likelihoods: () => likelihoods,
});

test.each<[byCues: ReadingKind, sure: number, learned: number[], kind: ReadingKind, because: string]>([
  ['rejection', 0.9, [0.2, 0.5, 0.3], 'rejection', 'both say so'],
  ['still-deciding', 0.2, [0.9, 0.05, 0.05], 'offer', 'cues had nothing to say'],
  ['rejection', 0.97, [0.5, 0.4, 0.1], 'rejection', 'a sure cue tips what was learned and is not sure'],
  ['rejection', 0.6, [0.98, 0.01, 0.01], 'offer', 'a cue that is half sure yields to what was learned well'],
])('%s at %f, and %j: %s, because %s', (kind, confidence, learned, expected) => {
  expect(weighed({ kind, confidence }, classifier(...learned), []).kind).toBe(expected);
});

test('it is surer where both agree, and less so where they do not', () => {
  const alone = weighed({ kind: 'offer', confidence: 0.5 }, classifier(0.7, 0.2, 0.1), []).confidence;
  expect(weighed({ kind: 'offer', confidence: 0.95 }, classifier(0.7, 0.2, 0.1), []).confidence).toBeGreaterThan(alone);
  expect(weighed({ kind: 'rejection', confidence: 0.9 }, classifier(0.7, 0.2, 0.1), []).confidence).toBeLessThan(alone);
});

test('the sentences that read like a kind, the likeliest first, and none of two words', () => {
  const byLength: Classifier<ReadingKind> = {
    labels: ['offer'],
    likelihoods: (tokens) => [tokens.length > 6 ? 0.9 : 0.6],
  };
  const passage = passageOf('It is yours now. No, really. You can begin on Monday if you like to.');
  const found = sentencesLike(passage, 'offer', byLength).map(({ start, end }) => passage.text.slice(start, end));
  expect(found).toEqual(['You can begin on Monday if you like to.', 'It is yours now.']);
});
