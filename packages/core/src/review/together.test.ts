import { describe, expect, test } from 'vitest';
import { phrases } from '../language/index.ts';
import { draftTextOf } from './draft-text.ts';
import { inSentence, together } from './together.ts';

const draftOf = (body: string, subject?: string) =>
  draftTextOf({ action: 'check-in', channel: 'email', body, ...(subject !== undefined && { subject }) });
const one = phrases('answer');
const other = phrases('by friday');

describe('together', () => {
  test.each([
    ['I need an answer from you by Friday.', ['answer from you by Friday'], 'from the one to the other'],
    ['By Friday I need an answer.', ['By Friday I need an answer'], 'in either order'],
    ['I need an answer. We met by Friday.', [], 'two sentences are not one'],
    ['The answer, an answer, by Friday.', ['answer, an answer, by Friday'], 'once a sentence'],
    [`An answer ${'very '.repeat(50)}late, by Friday.`, [], 'too far apart'],
  ])('%s', (body, expected, because) => {
    const draft = draftOf(body);
    const places = [...together(draft.find(one), draft.find(other))];
    expect(
      places.map(({ start, end }) => body.slice(start, end)),
      because,
    ).toEqual(expected);
  });

  test('subject and body are kept apart', () => {
    const draft = draftOf('It was good to meet you. Come by Friday.', 'An answer');
    expect([...together(draft.find(one), draft.find(other))]).toEqual([]);
    const inSubject = draftOf('Thank you.', 'An answer by Friday');
    expect([...together(inSubject.find(one), inSubject.find(other))]).toEqual([
      { where: 'subject', start: 3, end: 19 },
    ]);
  });
});

test('inSentence looks at the sentence of the place alone', () => {
  const draft = draftOf('I need an answer by Friday. I gave an answer.');
  expect(draft.find(one).map((at) => inSentence(other, at))).toEqual([true, false]);
});
