import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageOf } from './passage.ts';
import type { Context } from './context.ts';
import { phrases } from './match.ts';

const found = (pattern: string, text: string): string[] =>
  phrases(pattern)
    .in(passageOf(text))
    .map((match) => match.text);

test.each<[string, string, string[], string]>([
  ['still waiting', 'I am still waiting here.', ['still waiting'], 'words as they follow'],
  ['wait~', 'He waits, waited, waiting.', ['waits', 'waited', 'waiting'], 'any form'],
  ['desperat*', 'Desperately desperate', ['Desperately', 'desperate'], 'any word that begins so'],
  ['(soon|by (noon|friday))', 'by noon or soon', ['by noon', 'soon'], 'one of several'],
  ['so? very glad', 'very glad, so very glad', ['very glad', 'so very glad'], 'one or nothing'],
  ['when .. decide', 'When, exactly, will you decide?', ['When, exactly, will you decide'], 'a gap goes over commas'],
  ['when ..1 decide', 'When will you decide?', [], 'not further than it may'],
  ['when .. decide', 'When will you: decide?', [], 'and over no other mark'],
  ['up !(on|to)', 'up on, up to, up there', ['up'], 'what may not follow'],
  ['no [hurry]', 'There is no hurry.', ['hurry'], 'only a part is meant'],
  ['^ any news', 'Any news? Is there any news?', ['Any news'], 'at the beginning'],
  ['thanks $', 'Thanks for it. Many thanks!', ['thanks'], 'at the end'],
  ['£ #', 'About £30 a day', ['£30'], 'marks and numbers'],
  ['yes !', 'They said yes! And soon', ['yes!'], 'a mark of exclamation is a mark'],
  ['the _ job', 'the cleaning job', ['the cleaning job'], 'any one word'],
  ['appointed @', 'We appointed Ellie, they appointed nobody', ['appointed Ellie'], 'a word with a capital'],
  ['@ starts', 'Casey starts, then Jo starts', ['Jo starts'], 'which every first word has'],
  ['urgent', 'Urgent Care Group is urgent', ['urgent'], 'a name is no word'],
  ['asap', 'He wrote “asap” and asap', ['asap'], 'nor is a quotation'],
])('%s in “%s” finds %j: %s', (pattern, text, places) => {
  expect(found(pattern, text)).toEqual(places);
});

test.each(['', '(a|b', 'a)', 'Word', 'don’t', 'a (day|weeks?)'])('the pattern “%s” is refused', (pattern) => {
  expect(() => found(pattern, 'a b')).toThrow(SyntaxError);
});

test.each<[string, Partial<Context>, string]>([
  ['There is no hurry', { isNegated: true }, 'a negation before it'],
  ['I am not in any hurry', { isNegated: true }, 'also further off'],
  ['I was not there, but there is a hurry', { isNegated: false }, 'not that of another clause'],
  ['If there is a hurry, ring', { isConditional: true }, 'supposed'],
  ['Should you be in a hurry, ring', { isConditional: true }, 'supposed without “if”'],
  ['You should hurry', { isConditional: false }, '“should” may be a duty'],
  ['Is there a hurry?', { isQuestion: true }, 'asked'],
  ['I am in a hurry', { subject: 'i' }, 'the writer'],
  ['You seemed in a hurry', { subject: 'you' }, 'the reader'],
  ['The nurses hurry', { subject: 'other' }, 'somebody else'],
])('“%s”: %j, %s', (text, context) => {
  expect(phrases('hurry').in(passageOf(text))).toMatchObject([context]);
});

test('what is found lies in the text, in order and apart, whatever the text', () => {
  const all = phrases('a .. b', '(a|b)? c', 'b !(c)', '_ [ # ]');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '1', ',', '.', ';', '"', 'A', '\n'), maxLength: 120 }),
      (text) => {
        let at = 0;
        for (const match of all.in(passageOf(text))) {
          expect(match.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(match.start, match.end)).toBe(match.text);
          at = match.end;
        }
      },
    ),
  );
});
