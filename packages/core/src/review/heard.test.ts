import { expect, test } from 'vitest';
import { type Classifier, type Token, passageOf } from '../language/index.ts';
import { type Tone, heardIn } from './heard.ts';

/** Hears a tone where its name stands, and how likely it is behind it: "pressing 70". */
const byName: Classifier<Tone> = {
  labels: ['pressing', 'thanks'],
  likelihoods: (tokens: readonly Token[]) =>
    byName.labels.map((label) => {
      const at = tokens.findIndex(({ word }) => word === label);
      return at < 0 ? 0 : Number(tokens[at + 1]?.text ?? 0) / 100;
    }),
};

const text = 'This is pressing 70 or so. Many thanks 35 to you all. He said “so pressing 90 was it”. Pressing 90!';
const heard = heardIn(passageOf(text), byName);
const at = (words: string) => ({
  where: 'body' as const,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

test('a sentence is heard where it is likely enough, or from where one says', () => {
  expect(heard.like('pressing').map(({ start, end }) => text.slice(start, end))).toEqual([
    'This is pressing 70 or so.',
  ]);
  expect(heard.like('pressing', 0.8)).toEqual([]);
  expect(heard.like('thanks')).toEqual([]);
  expect(heard.like('thanks', 0.3)).toHaveLength(1);
});

test.each<[text: string, isExcused: boolean, because: string]>([
  ['This is pressing 70 or so.', true, 'what else stands there may excuse it'],
  ['This is pressing 90 or so.', false, 'it is as good as certain'],
])('“%s” can be excused: %j, because %s', (given, isExcused) => {
  const { unexcused } = heardIn(passageOf(given), byName);
  expect(unexcused('pressing', () => true)).toHaveLength(isExcused ? 0 : 1);
  expect(unexcused('pressing', () => false)).toHaveLength(1);
});

test.each<[words: string, isUnlike: boolean, because: string]>([
  ['This is', false, 'it sounds so'],
  ['Many thanks', true, 'it sounds like nothing of the kind'],
  ['Pressing 90!', false, 'two words are too few to be heard, for or against'],
])('words in “%s” are unlike pressing: %j, because %s', (words, isUnlike) => {
  expect(heard.isUnlike('pressing', at(words))).toBe(isUnlike);
});

/** As `byName`, and unsure of anything longer than eight words. */
const shortSighted: Classifier<Tone> = {
  ...byName,
  likelihoods: (tokens) => byName.likelihoods(tokens).map((likelihood) => (tokens.length > 8 ? 0.1 : likelihood)),
};

test.each<[text: string, classifier: Classifier<Tone>, marked: string[], because: string]>([
  [
    'I liked the kiln room, and this is pressing 90, as they say at home.',
    shortSighted,
    ['and this is pressing 90'],
    'an aside that the whole hides is marked alone',
  ],
  [
    'I liked the kiln room, and this is pressing 90, as they say at home.',
    byName,
    ['and this is pressing 90'],
    'where the whole says it, and a part alone, what has nothing to do with it is left out',
  ],
  [
    'I liked the kiln room, and this is pressing 50, as they say at home.',
    byName,
    ['I liked the kiln room, and this is pressing 50, as they say at home.'],
    'where no part says it alone, the whole is marked',
  ],
  ['Oh well, pressing 45, as they say here.', shortSighted, [], 'a part has to be surer than a whole'],
  [
    'So pressing 90, oh no, as they say here.',
    shortSighted,
    ['So pressing 90, oh no'],
    'too few words go with the next ones',
  ],
  [
    'We are pressing 90: the kiln room was warm and the glaze fine.',
    shortSighted,
    ['We are pressing 90'],
    'but few are enough before a colon',
  ],
])('heard in parts, %#', (given, classifier, marked, because) => {
  const found = heardIn(passageOf(given), classifier).like('pressing');
  expect(
    found.map(({ start, end }) => given.slice(start, end)),
    because,
  ).toEqual(marked);
});

test('of what nobody taught, and without a classifier, nothing is heard and nothing denied', () => {
  const deaf = heardIn(passageOf(text), undefined);
  expect(deaf.like('pressing')).toEqual([]);
  expect(deaf.isUnlike('pressing', at('Many thanks'))).toBe(false);
  expect(heard.like('spelling')).toEqual([]);
  expect(heard.isUnlike('spelling', at('Many thanks'))).toBe(false);
});
