import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../application/review.ts';
import { phrases } from '../language/index.ts';
import { reviewDraft } from './review.ts';
import { type ReviewRuleDefinition, defineReviewRule } from './rule.ts';

const soon = phrases('soon');
const ruleOf = (more: Partial<ReviewRuleDefinition>): ReviewRuleDefinition =>
  defineReviewRule({
    id: 'pressing',
    severity: 'fix',
    appliesTo: {},
    sources: ['house'],
    says: '“{found}” presses.',
    *find(draft) {
      for (const at of draft.find(soon)) yield { at, instead: ['in time'] };
    },
    ...more,
  });

const draft: Draft = {
  action: 'check-in',
  channel: 'email',
  subject: 'Soon',
  body: 'Dear Ana,\n\nWrite soon. Soon!\n\nJo',
};

test('findings stand in order of place, with the words meant in what they say', () => {
  const whole = ruleOf({ id: 'generic', severity: 'consider', find: () => [{}] });
  expect(reviewDraft(draft, [whole, ruleOf({})])).toMatchObject({
    verdict: 'improve',
    words: 6,
    findings: [
      { where: 'subject', start: 0, end: 4, says: '“Soon” presses.', instead: ['in time'], sources: ['house'] },
      { where: 'body', start: 17, end: 21 },
      { where: 'body', start: 23, end: 27 },
      { where: 'whole', rule: 'generic' },
    ],
  });
});

test.each<[Partial<ReviewRuleDefinition>, string, number, string]>([
  [{ severity: 'stop' }, 'stop', 3, 'one stop stops'],
  [{ severity: 'fix' }, 'improve', 3, 'a fix improves'],
  [{ severity: 'consider' }, 'ready', 3, 'a matter of taste holds nothing up'],
  [{ appliesTo: { actions: ['thank-you'] } }, 'ready', 0, 'a rule for other letters is not asked'],
  [{ appliesTo: { channels: ['phone'] } }, 'ready', 0, 'nor is one for other ways'],
  [{ find: () => [{ severity: 'stop' }] }, 'stop', 1, 'a spot may weigh more than its rule'],
  [{ find: () => [{}, {}] }, 'improve', 1, 'the whole message is meant once'],
])('%j gives %s: %#', (more, verdict, count) => {
  const review = reviewDraft(draft, [ruleOf(more)]);
  expect([review.verdict, review.findings.length]).toEqual([verdict, count]);
});

test.each<[spots: [start: number, end: number, instead?: string][], marked: [number, number][], because: string]>([
  [
    [
      [0, 4],
      [2, 9],
    ],
    [[0, 9]],
    'two that overlap are one',
  ],
  [
    [
      [0, 4],
      [6, 9],
      [3, 7],
    ],
    [[0, 9]],
    'so are two that a third joins',
  ],
  [
    [
      [0, 4],
      [4, 9],
    ],
    [
      [0, 4],
      [4, 9],
    ],
    'neighbours stay two',
  ],
  [
    [
      [0, 4, 'So'],
      [2, 9],
    ],
    [[0, 4]],
    'words to be replaced stay as they are',
  ],
  [
    [
      [0, 4],
      [2, 9, 'So'],
    ],
    [[0, 4]],
    'and none are replaced that are marked already',
  ],
])('spots %j are marked as %j', (spots, marked, because) => {
  const rule = ruleOf({
    find: () =>
      spots.map(([start, end, instead]) => ({
        at: { where: 'body' as const, start, end },
        ...(instead === undefined ? {} : { instead: [instead] }),
      })),
  });
  const { findings } = reviewDraft(draft, [rule]);
  expect(
    findings.map(({ start, end }) => [start, end]),
    because,
  ).toEqual(marked);
});

test('any text is reviewed, and every place lies in it', () => {
  const body = fc.string({
    unit: fc.constantFrom('soon ', 'Dear Ana,', '\n', '.', '“', 'x', '😀', 'P.S. '),
    maxLength: 80,
  });
  fc.assert(
    fc.property(body, fc.option(body, { nil: undefined }), (text, subject) => {
      const given: Draft = { ...draft, body: text, subject };
      for (const finding of reviewDraft(given, [ruleOf({})]).findings) {
        const where = finding.where === 'subject' ? (subject ?? '') : text;
        expect(where.slice(finding.start, finding.end).toLowerCase()).toBe('soon');
      }
    }),
  );
});
