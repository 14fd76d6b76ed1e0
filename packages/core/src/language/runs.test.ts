import { expect, test } from 'vitest';
import { passageOf } from './passage.ts';
import { runsOf, spellingsOf } from './runs.ts';

test.each<[text: string, has: string, because: string]>([
  ['We chose her.', 'chose', 'a word alone'],
  ['We chose her.', 'we chose', 'two in a row'],
  ['We chose her.', 'we chose her', 'three in a row'],
  ['We chose her.', 'we _ her', 'two around a third'],
  ['We chose her.', '. we', 'it begins so'],
  ['We chose her.', 'her .', 'it ends so'],
  ['Sorry, no.', 'sorry .', 'a comma is a pause'],
  ['When will you?', 'you ?', 'a question mark says something by itself'],
  ['Call me on 5 May', 'on #', 'a number, whichever it is'],
  ['I met Ana Reyes.', 'met @', 'a name, whosever it is'],
  ["I don't know", 'do not', 'a contraction, written out'],
  ['I waited for months', '~wait', 'the stem of a word'],
  ['We keep waiting', '~keep wait', 'the stems of two in a row'],
  ['She tries again', '~tr', 'a stem is rough: it need only be the same for tries and trying'],
])('“%s” has “%s”: %s', (text, has) => {
  expect([...runsOf(passageOf(text).tokens)]).toContain(has);
});

test('nothing has nothing in it but its edge', () => {
  expect([...runsOf([])]).toEqual(['. .', '~. .']);
});

test.each<[text: string, has: string[], because: string]>([
  ['Unpaid', ['=<unp', '=unpa', '=npai', '=paid', '=aid>'], 'its beginning, its middle and its end'],
  ['to it', ['=<to>', '=<it>'], 'a short word is all there is of it'],
  ['a 5th', ['=<th>'], 'one letter is too short, and a number is none'],
  ['Ana Reyes of', ['=<of>'], 'a name says nothing by its letters'],
])('“%s” is spelt with %j: %s', (text, has) => {
  expect([...spellingsOf(passageOf(`Well, ${text}`).tokens)].slice(3)).toEqual(has);
});
