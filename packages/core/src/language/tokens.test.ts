import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageOf } from './passage.ts';
import { tokensOf } from './token.ts';

test.each([
  // text, words, because
  ['I don’t', 'i do not', 'a contraction is written out'],
  ["can't won't shan't", 'can not will not shall not', 'also an irregular one'],
  ['dont im gonna', 'do not i am going to', 'also one without its mark'],
  ['I’d we’ve you’ll she’s', 'i would we have you will she is', 'a pronoun brings its verb'],
  ['the firm’s kiln', "the firm 's kiln", 'a possessive is no verb'],
  ['Let’s', 'let us', '"let’s" is neither'],
  ['follow-up study', 'follow up study', 'a hyphen joins two words'],
  ['now - or later', 'now - or later', 'a dash is a mark'],
  ['organize a favor', 'organise a favour', 'one spelling for all'],
  ['Prize size', 'prize size', 'not every -ize is a verb'],
  ['résumé', 'resume', 'accents do not count'],
  ['at 3.30, on 12/5', 'at 3.30 , on 12/5', 'a number is whole'],
  ['thx u', 'thanks you', 'haste is understood'],
])('“%s” is “%s”: %s', (text, words) => {
  expect(
    tokensOf(text)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(words);
});

test('every token stands where it says, in order, and nothing but white space and hyphens is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let at = 0;
      for (const token of tokensOf(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(at, token.start)).toMatch(/^[\s‐‑-]*$/u);
        at = token.end;
      }
    }),
  );
});

const sentencesIn = (text: string): string[] =>
  passageOf(text).sentences.map(({ start, end }) => text.slice(start, end));

test.each<[string, string[], string]>([
  ['Hello. How are you?', ['Hello.', 'How are you?'], 'marks end sentences'],
  [
    'I met Dr. Patel on St. Mary’s Rd. today.',
    ['I met Dr. Patel on St. Mary’s Rd. today.'],
    'an abbreviation does not',
  ],
  ['At 3 p.m. we met. Then J. Smith came.', ['At 3 p.m. we met.', 'Then J. Smith came.'], 'nor an initial'],
  ['So do I. Thanks.', ['So do I.', 'Thanks.'], 'but “I” is a word'],
  ['It cost 3.50 at node.js', ['It cost 3.50 at node.js'], 'nor a mark within a word'],
  ['Dear Ana,\n\nThank you', ['Dear Ana,', 'Thank you'], 'paragraphs part'],
  [
    'This line is quite as long as most mail programs let it be before\nit is wrapped there.',
    ['This line is quite as long as most mail programs let it be before\nit is wrapped there.'],
    'a wrapped line goes on',
  ],
  ['Kind regards\nJo', ['Kind regards', 'Jo'], 'a short one ends'],
  ['Really?! Yes…', ['Really?!', 'Yes…'], 'marks stay together'],
  ['He said “Go.” Then he went.', ['He said “Go.”', 'Then he went.'], 'a quotation closes first'],
  ['thanks for this. i liked it', ['thanks for this.', 'i liked it'], 'some write without capitals'],
])('%j has the sentences %j: %s', (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences);
});

test.each([
  ['I saw Urgent Care Group today', 'Urgent Care Group', 'two capitals and more are a name'],
  ['Thank Priya for me', '', 'the first word of a sentence is none'],
  ['The Bank of England is near', 'Bank of England', 'small words join'],
  ['ANY NEWS ON THE JOB', '', 'shouting is no name'],
  ['as kiln technician here', 'kiln technician', 'what is known is a name in small letters too'],
  ['I Really Need This Job Today', '', 'a heading is no name'],
])('in “%s” “%s” is a name: %s', (text, name) => {
  const marked = passageOf(text, ['Kiln Technician']).tokens.filter(({ inName }) => inName);
  expect(marked.map((token) => token.text).join(' ')).toBe(name);
});

test.each([
  ['She said “I need it” and left', 'I need it', 'typed quotation marks'],
  ["the word 'asap' is ugly", 'asap', 'single ones'],
  ["don't tell the owners' dog", '', 'apostrophes are none'],
])('in %s “%s” is quoted: %s', (text, quoted) => {
  const words = passageOf(text).tokens.filter(({ inQuotes, kind }) => inQuotes && kind === 'word');
  expect(words.map((token) => token.text).join(' ')).toBe(quoted);
});
