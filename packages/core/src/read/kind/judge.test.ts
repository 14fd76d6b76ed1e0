import { expect, test } from 'vitest';
import type { ReadingKind } from '../../application/index.ts';
import { type Sign, type Weight, defineCue } from '../cue.ts';
import { judge } from './judge.ts';

/** "offer! rejection": a decisive sign of the one, a strong one of the other; a weak one ends in "?". */
const signsOf = (said: string): Sign[] =>
  said.split(' ').map((word, i) => {
    const weight: Weight = word.endsWith('!') ? 'decisive' : word.endsWith('?') ? 'weak' : 'strong';
    const [, kind = '', at] = /^([a-z-]+?)(?:@(\d))?[!?]?$/.exec(word) ?? [];
    const cue = defineCue({ id: `${kind}-${i}`, kind: kindOf(kind), says: 'They say so.', phrases: {} });
    return { cue, weight, start: i, end: i + 1, sentence: at === undefined ? i * 10 : Number(at) };
  });

function kindOf(word: string): ReadingKind {
  const found = kinds.find((kind) => kind === word);
  if (!found) throw new RangeError(`${word} is no kind`);
  return found;
}

const kinds = [
  'offer',
  'next-step',
  'asks-for-something',
  'still-deciding',
  'acknowledgement',
  'rejection',
  'filled',
  'asked-to-stop',
  'unrelated',
] as const satisfies ReadingKind[];

test.each<[string, ReadingKind, string]>([
  // said, kind, because
  ['rejection! offer!', 'offer', 'one post is refused and another is given'],
  ['asked-to-stop! still-deciding! still-deciding', 'asked-to-stop', 'a request not to write outranks the news'],
  ['asks-for-something! still-deciding!', 'asks-for-something', 'papers before any decision'],
  ['next-step! asks-for-something!', 'next-step', 'an invitation beside a list of papers'],
  ['next-step@5 asks-for-something@5!', 'next-step', '“which of these suits you?” is part of the invitation'],
  ['rejection filled! filled', 'filled', 'a refusal because there is no post'],
  ['rejection! filled', 'rejection', 'somebody else has it'],
  ['offer still-deciding! still-deciding still-deciding', 'still-deciding', 'a word of pay makes no offer'],
  ['acknowledgement rejection!', 'rejection', 'thanks come first'],
  ['unrelated! asks-for-something', 'unrelated', 'a stranger asks for a CV'],
  ['unrelated! rejection!', 'rejection', 'a robot that tells the outcome, with a link to other posts'],
  ['offer? offer? rejection?', 'still-deciding', 'hints of both make neither'],
  ['rejection? rejection? still-deciding?', 'rejection', 'weak words add up'],
])('%s is %s: %s', (said, kind) => {
  expect(judge(signsOf(said)).kind).toBe(kind);
});

test.each<[string, string, number, number]>([
  ['rejection!', 'plain and alone', 0.9, 1],
  ['rejection', 'firm and alone', 0.6, 0.9],
  ['rejection! next-step!', 'two that exclude each other', 0.4, 0.75],
  ['rejection?', 'a word here and there', 0, 0.6],
])('%s, %s, is sure from %f to %f', (said, _because, least, most) => {
  const { confidence } = judge(signsOf(said));
  expect(confidence).toBeGreaterThanOrEqual(least);
  expect(confidence).toBeLessThanOrEqual(most);
});

test('where nothing is said, it is not sure of anything', () => {
  expect(judge([]).confidence).toBeLessThan(0.6);
});
