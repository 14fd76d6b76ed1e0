import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean, widthOfText, wrap } from './text.ts';

test.each([
  // text, columns, because
  ['Ana', 3, 'plain letters take one'],
  ['', 0, 'nothing takes nothing'],
  ['José', 4, 'a letter with its accent is one'],
  ['Jose\u0301', 4, 'so is one whose accent comes after it'],
  ['山田太郎', 8, 'ideographs take two'],
  ['김민준', 6, 'so do syllables of Hangul'],
  ['ヤマダ', 6, 'and full-width kana'],
  ['ﾔﾏﾀﾞ', 4, 'half-width kana take one'],
  ['😀', 2, 'an emoji takes two'],
  ['👩‍👩‍👧‍👦', 2, 'a family is one letter'],
  ['🇬🇧', 2, 'a flag is one letter'],
  ['❤️', 2, 'a sign shown as an emoji takes two'],
  ['a\u200bb', 2, 'what cannot be seen takes nothing'],
  ['नमस्ते', 4, 'vowel signs go with their letter'],
])('%s takes %d columns: %s', (text, columns) => {
  expect(widthOfText(text)).toBe(columns);
});

test.each([
  // text, width, lines, because
  ['one two three', 7, ['one two', 'three'], 'lines break between words'],
  ['one two three', 80, ['one two three'], 'a line that fits stays whole'],
  ['  one   two ', 80, ['one two'], 'spaces are not kept'],
  ['abcdefgh', 3, ['abc', 'def', 'gh'], 'a word that fits nowhere is cut'],
  ['a bcdefgh', 3, ['a', 'bcd', 'efg', 'h'], 'and begins on a line of its own'],
  ['山田太郎', 5, ['山田', '太郎'], 'never through a letter of two columns'],
  ['', 10, [''], 'nothing is one empty line'],
])('%j within %d columns is %j: %s', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test.each([
  // text, clean, because
  ['Ana\u001b[31m', 'Ana�[31m', 'an escape sequence loses its beginning'],
  ['Ana\u009b31m', 'Ana�31m', 'so does one of eight bits'],
  ['a\r\nb\tc', 'a b c', 'line ends and tabs are spaces'],
  ['a\u2028b\u0085c', 'a b c', 'whichever they are'],
  ['Ana\u202egpj.exe', 'Ana�gpj.exe', 'nothing turns the order of letters round'],
  ['a\ud800b', 'a�b', 'half a letter is none'],
  ['👩‍🔬 Zoë', '👩‍🔬 Zoë', 'what joins letters stays'],
])('%j is shown as %j: %s', (text, shown) => {
  expect(clean(text)).toBe(shown);
});

test('no line is wider than asked for, unless one letter is; none is lost, and nothing is left that a terminal obeys', () => {
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 2, max: 40 }), (text, width) => {
      const shown = clean(text);
      const lines = wrap(shown, width);
      for (const line of lines.filter((one) => [...letters.segment(one)].length > 1)) {
        expect(widthOfText(line)).toBeLessThanOrEqual(width);
      }
      expect(lines.join('').replaceAll(' ', '')).toBe(shown.replaceAll(' ', ''));
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    }),
    { examples: [['⺀ꯦ', 2]] }, // a wide letter with a vowel sign beside it: three columns
  );
});
