import { type Dictionary, reviewDraft } from '@fineline/core/review';
import { expect, test } from 'vitest';
import spelling from '../review-rules/spelling.ts';

test('what is too long for a word is not looked up, nor anything near it', () => {
  const asked: string[] = [];
  const has = (word: string): boolean => asked.push(word) === 0;
  const dictionary: Dictionary = { has, isElsewhere: has, suggest: () => [] };
  const body = `Dear Jo,\n\nThank you for the glaze and the ${'a'.repeat(90_000)}.\n\nKind regards,\nBen Lamb`;
  const { findings } = reviewDraft({ action: 'thank-you', channel: 'email', body }, [spelling], { dictionary });
  expect(findings).toEqual([]);
  expect(asked).toContain('glaze');
  expect(asked.filter((word) => word.length > 40)).toEqual([]);
});
