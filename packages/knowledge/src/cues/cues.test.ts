import { boundedPassageOf, signsIn } from '@fineline/core/read';
import { describe, expect, test } from 'vitest';
import { cues } from './index.ts';
import { examplesOf } from './testing/examples.ts';

describe.each(cues.map((cue) => [cue.id, cue] as const))('%s', (id, cue) => {
  const { hits, lookAlikes } = examplesOf.get(id) ?? { hits: [], lookAlikes: [] };
  const firmly = (text: string) => signsIn(boundedPassageOf(text), [cue]).filter(({ weight }) => weight !== 'weak');

  test('says in one plain sentence what was understood', () => {
    expect(cue.says).toMatch(/^[A-Z][^!]{8,120}\.$/);
    expect(hits.length).toBeGreaterThanOrEqual(8);
    expect(lookAlikes.length).toBeGreaterThanOrEqual(8);
  });

  test.each(hits)('is said by %s', (marked) => {
    const text = marked.replace(/[«»]/g, '');
    const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
    const found = firmly(text).filter((sign) => sign.start < end && start < sign.end);
    expect(found.map(({ start: from, end: to }) => text.slice(from, to))).not.toEqual([]);
  });

  test.each(lookAlikes)('is not said by %s', (text) => {
    expect(firmly(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

test('no sentence says the same thing twice', () => {
  const all = [...examplesOf].flatMap(([id, { hits }]) => hits.map((text) => `${id}: ${text.replace(/[«»]/g, '')}`));
  expect(all.filter((text, i) => all.indexOf(text) < i)).toEqual([]);
});
