import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newTextOf } from './new-text.ts';
import { headerBlocks, historyCases, intros } from './testing/history-cases.ts';
import { signatureCases } from './testing/signature-cases.ts';

/** Messages put together from the lines of real-shaped ones, in any order, with noise between. */
const fragments = [...historyCases, ...signatureCases].flatMap(({ text }) => text.split('\n'));
const messages = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fragments) }, fc.string(), fc.string({ unit: 'binary' })),
    {
      maxLength: 40,
    },
  )
  .map((lines) => lines.join('\n'));
const many = { numRuns: 500 };

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('what is new in what is new is all of it', () => {
  fc.assert(
    fc.property(messages, (text) => {
      const once = newTextOf(text);
      expect(newTextOf(once)).toBe(once);
    }),
    many,
  );
});

test('each line of it is a line of the message, or the end of one, in order', () => {
  fc.assert(
    fc.property(messages, (text) => {
      const lines = text.split(/\r\n|\n|\r/).map(squeezed);
      let at = 0;
      for (const line of newTextOf(text).split('\n').map(squeezed)) {
        at = lines.findIndex((one, index) => index >= at && one.endsWith(line));
        expect(at, line).toBeGreaterThanOrEqual(0);
        at++;
      }
    }),
    many,
  );
});

test('what was written on top stays, whatever stands below', () => {
  fc.assert(
    fc.property(messages, (below) => {
      expect(newTextOf(`We shall ring you on Monday.\n\n${below}`)).toMatch(/^We shall ring you on Monday\./);
    }),
    many,
  );
});

test('nothing of a history that is introduced below stays', () => {
  const history = fc.constantFrom(...intros.map(([, ...lines]) => lines), ...headerBlocks.map(([, ...lines]) => lines));
  fc.assert(
    fc.property(history, fc.lorem({ maxCount: 5, mode: 'sentences' }), (lines, words) => {
      const text = newTextOf(`We shall ring you on Monday.\n\n${lines.join('\n')}\n\n${words}`);
      expect(text).toBe('We shall ring you on Monday.');
    }),
    many,
  );
});

/** Were any of these to take more than time in proportion, the test would not end before its limit. */
describe('texts that mean harm', () => {
  const size = 200_000;
  const times = (text: string): string => text.repeat(size / text.length);
  test.each([
    ['spaces', times(' ')],
    ['marks', times('>')],
    ['marks and spaces', times('> ')],
    ['marked lines', times('>\n')],
    ['blank lines', times('\n')],
    ['returns', times('\r')],
    ['tabs', times('\t')],
    ['dashes', times('-')],
    ['lines of dashes', times('--\n')],
    ['underscores', times('_')],
    ['colons', times(':')],
    ['lines of colons', times(':\n')],
    ['labels', times('From: a\n')],
    ['whole header blocks', times('From: a@b.example\nSent: x\nSubject: y\n')],
    ['a sender in each line and no more', times('From: Sam\n\n\n')],
    ['intros', times('On Thu, 12 Nov 2026 at 10:15, Sam <s@m.example> wrote:\n')],
    ['halves of intros', times('On Thu, 12 Nov 2026 at 10:15,\n')],
    ['verbs', times('wrote:\n')],
    ['addresses', times('a@b.example ')],
    ['at signs', times('@')],
    ['lines of addresses', times('<a@b.example>:\n')],
    ['names', times('Ruth\n')],
    ['paragraphs of names', times('Ruth\n\n')],
    ['formulas', times('Kind regards,\n')],
    ['paragraphs of formulas', times('Kind regards,\n\nRuth\n\n')],
    ['contact lines', times('T: 01632 960 001\n')],
    ['paragraphs of footers', times('Unsubscribe\n\n')],
    ['banners', times('CAUTION: external email, do not click links.\n')],
    ['brackets', times('[EXTERNAL] ')],
    ['digits', times('1')],
    ['groups of digits', times('12 ')],
    ['one word', times('a')],
    ['words', times('this e-mail ')],
    ['invisible marks', times('\u200b')],
    ['half pairs', times('\ud83d')],
    ['spaces and a word', `${' '.repeat(size)}yes`],
  ])(
    '200 kB of %s',
    (_, text) => {
      expect(newTextOf(text).length).toBeLessThanOrEqual(text.length);
    },
    10_000,
  );
});
