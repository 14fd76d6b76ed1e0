/** A line of a message. */
export interface Line {
  /** As it stands, without the spaces at its end. */
  text: string;
  /** What patterns look at: trimmed, runs of white space as one space, no invisible marks, and no more than `longest`. */
  look: string;
  /** It is longer than `longest`: prose, whatever it begins with. */
  long: boolean;
}

/** No intro line, label, contact line or formula is longer; patterns are run on no more than that. */
const longest = 400;

/** Marks of writing direction, joiners and soft hyphens: they are not seen, and stand within addresses. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const blankLine: Line = { text: '', look: '', long: false };

/** No person writes more; what is below is not looked at. */
const maxLines = 5_000;

export const linesOf = (text: string): Line[] =>
  text
    .trim()
    .split(/\r\n|\n|\r/, maxLines)
    .map(lineOf);

function lineOf(raw: string): Line {
  const text = raw.trimEnd();
  if (text === '') return blankLine;
  const start = text.trimStart();
  const look = start.slice(0, longest).replace(invisible, '').replace(/\s+/g, ' ').trim();
  return { text, look, long: start.length > longest };
}

export const isBlank = ({ look }: Line): boolean => look === '';

export const isQuoted = ({ look }: Line): boolean => look.startsWith('>') || look.startsWith('|>');

/** Whether there is anything to read: a letter, a digit, a sign that stands for words. */
export const hasWords = (lines: readonly Line[]): boolean =>
  lines.some(({ look }) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(look));

/** The first line from `from` on that is not blank, or the end. */
export function nextWords(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.look === '') at++;
  return at;
}

/** Runs of lines that are not blank, each with its place. */
export function paragraphsOf(lines: readonly Line[]): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let at = nextWords(lines, 0);
  while (at < lines.length) {
    const start = at;
    while (at < lines.length && lines[at]?.look !== '') at++;
    paragraphs.push({ start, end: at });
    at = nextWords(lines, at);
  }
  return paragraphs;
}

/** The text of the lines, without blank ones at either end; two blank lines where more stood are left as they are. */
export const textOfLines = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text)
    .join('\n')
    .trim();
