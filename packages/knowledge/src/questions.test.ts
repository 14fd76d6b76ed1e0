import type { PreceptId } from '@fineline/core/plan';
import { expect, test } from 'vitest';
import { type ClosingQuestion, closingQuestions, notYet } from './questions.ts';

test.each<[precept: PreceptId, question: ClosingQuestion['id'], because: string]>([
  ['C1', 'next-steps', 'before it ends, ask what comes next'],
  ['D5', 'next-steps', 'a date of theirs is kept, so it is asked for'],
  ['C2', 'may-i-write', 'say that you would like to write'],
  ['T4', 'how', 'an e-mail or a call, they choose'],
  ['T5', 'how', 'neither is an answer as well'],
  ['C4', 'names', 'names are noted right after'],
  ['T1', 'names', 'each of them is thanked'],
  ['T8', 'needs', 'what you would do to succeed soon needs to be known'],
  ['N4', 'gaps', 'something small may hold you back'],
])('%s is asked about in “%s”, because %s', (precept, id) => {
  expect(closingQuestions.filter(({ precepts }) => precepts.includes(precept)).map((one) => one.id)).toContain(id);
});

test('each is one question, said aloud in a breath, and names who says so', () => {
  for (const { ask, why, sources } of closingQuestions) {
    expect(ask).toMatch(/^[A-Z][^.!?]*\?$/);
    expect(ask.split(' ').length).toBeLessThanOrEqual(18);
    expect(why).not.toMatch(/follow[- ]?up|!/i);
    expect(sources.length).toBeGreaterThan(0);
  }
  expect(new Set(closingQuestions.map(({ id }) => id)).size).toBe(closingQuestions.length);
});

test('D9: pay is not asked about yet', () => {
  expect(notYet.precepts).toContain('D9');
  for (const { ask } of closingQuestions) expect(ask).not.toMatch(/salar|pay|holiday|benefit|perk/i);
});
