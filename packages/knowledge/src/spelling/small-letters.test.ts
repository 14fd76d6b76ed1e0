import { tokensOf } from '@fineline/core/review';
import { expect, test } from 'vitest';
import { smallLetters } from './small-letters.ts';

test.each<[text: string, capitals: string[], because: string]>([
  ['i liked it, and i’d come.', ['I'], 'the first of many is enough'],
  ['i’m free on friday.', ['I', 'Friday'], 'a day has a capital'],
  ['I speak english and some polish.', ['English'], 'polish is also what one puts on shoes'],
  ['I may march in august company.', [], 'so are these'],
  ['The french windows open on the yard.', [], 'things that are usually written small'],
  ['Write to friday@kiln.example or monday.com/april.', [], 'parts of addresses'],
  ['Two steps: (i) wash, (ii) dry, i.e. as usual.', [], 'numbers, and Latin'],
  ['I worked with Puig i Cadafalch.', [], 'a Catalan “and”'],
  ['They said “see you monday”.', [], 'somebody else’s words'],
  ['See you in London in April.', [], 'as it should be'],
])('%s: %j, %s', (text, capitals) => {
  const quoted = /“[^”]*”/.exec(text);
  const isQuoted = (start: number) =>
    quoted !== null && start > quoted.index && start < quoted.index + quoted[0].length;
  const tokens = tokensOf(text).map((token) => ({ ...token, inQuotes: isQuoted(token.start) }));
  expect([...smallLetters(text, tokens)].map(({ instead }) => instead)).toEqual(capitals);
});
