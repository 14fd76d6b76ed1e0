import type { Finding, Review } from '@fineline/core/application';
import { expect, test } from 'vitest';
import { reviewInWords } from './review.ts';

const body = `Dear Ana,\n\n${'I liked the glaze that you showed me on the day. '.repeat(4)}Jo`;
const start = body.indexOf('glaze', 100);
const finding = (severity: Finding['severity']): Finding => ({
  rule: 'pressing',
  severity,
  where: 'body',
  start,
  end: start + 5,
  says: 'This presses.',
  sources: ['house'],
});
const words = (findings: Finding[], colour: boolean): string =>
  reviewInWords(
    { verdict: 'stop', findings, words: 46 } satisfies Review,
    { body },
    {
      width: 200,
      colour,
      nameOf: (source) => source,
    },
  ).join('\n');

test('what stands around the words meant begins and ends with a whole word', () => {
  expect(words([finding('fix')], false)).toContain(
    '  …liked the glaze that you showed me on the day. I liked the «glaze» that you showed me on the day. I liked the glaze that you…\n',
  );
});

test('each severity has a colour of its own', () => {
  const heading = (severity: Finding['severity']) =>
    words([finding(severity)], true)
      .split('\n')[2]
      ?.slice(0, 5);
  expect(new Set([heading('stop'), heading('fix'), heading('consider')]).size).toBe(3);
});
