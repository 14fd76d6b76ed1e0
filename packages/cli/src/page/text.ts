/**
 * Text as a terminal shows it: what is safe to send there, how many columns it takes, and where it may be broken.
 * Columns are counted in what a reader sees as one letter; where terminals differ, the wider reading is taken.
 */

// Controls (escape sequences begin with one), marks that turn the order of letters round, and halves of a letter.
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** One line that no terminal obeys: line ends and tabs become spaces, any other such sign is shown as �. */
export const clean = (text: string): string =>
  text.replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ').replace(unsafe, '�');

let segmenter: Intl.Segmenter | undefined;
/** What a reader sees as one letter. Made when it is first needed: it takes 20 ms, and most answers are plain ASCII. */
const lettersOf = (text: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })).segment(text);

const plain = /^[ -~]*$/;
/** Marks and joiners, and the vowels and endings that Hangul puts into the syllable before them. */
const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u1160-\u11ff]$/u;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\ufe0f|\p{Regional_Indicator}/u;
/** The blocks that Unicode calls wide or fullwidth. */
const wide =
  /^[\u1100-\u115f\u231a-\u231b\u2329-\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]$/u;
const voicing = /^[\uff9e\uff9f]$/u; // half-width kana have their marks in a column of their own

function widthOfLetter(letter: string): number {
  if (emoji.test(letter)) return 2;
  let width = 0;
  for (const sign of letter) {
    if (voicing.test(sign)) width += 1;
    else if (!invisible.test(sign)) width += wide.test(sign) ? 2 : 1;
  }
  return width;
}

/** Columns that a text takes. */
export function widthOfText(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of lettersOf(text)) width += widthOfLetter(segment);
  return width;
}

/** Breaks a text into lines of at most `width` columns, between words where it can and inside them where it must. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const start = (): void => {
    lines.push(line);
    [line, used] = ['', 0];
  };
  for (const word of text.split(/ +/).filter(Boolean)) {
    const needed = widthOfText(word);
    if (used > 0 && used + 1 + needed > width) start();
    if (used > 0) [line, used] = [`${line} `, used + 1];
    if (used + needed <= width) {
      [line, used] = [line + word, used + needed];
      continue;
    }
    for (const { segment } of lettersOf(word)) {
      const letter = widthOfLetter(segment);
      if (used > 0 && used + letter > width) start();
      [line, used] = [line + segment, used + letter];
    }
  }
  if (line || lines.length === 0) start();
  return lines;
}
