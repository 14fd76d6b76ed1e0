import { endOfHeaderBlock } from './headers.ts';
import { type Intro, findIntroEndingAt } from './intro.ts';
import { type Line, hasWords, isBlank, isQuoted, nextWords } from './lines.ts';
import { endOfSeparator } from './separators.ts';

/**
 * The lines that are not quoted from an earlier message. Answers between quoted lines and below them stay. Where nothing
 * stands above a block of headers, it is a message that somebody forwarded or copied whole: then what is below it is
 * what was written.
 */
export function withoutHistory(lines: readonly Line[]): Line[] {
  const intros = introsOf(lines);
  const kept: Line[] = [];
  let own = false;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    const intro = intros.get(at);
    const below = endOfSeparator(lines, at) ?? endOfHeaderBlock(lines, at) ?? endOfIntro(lines, intro);
    if (below !== undefined) {
      const quoteFollows = isQuotedAt(lines, nextWords(lines, below));
      if (own && !quoteFollows) break;
      at = below;
      continue;
    }
    const list = endOfMarkedList(lines, at, kept);
    if (list !== undefined) {
      kept.push(...lines.slice(at, list));
      at = list;
      continue;
    }
    if (!isQuoted(line) && !isTornOff(lines, at)) {
      kept.push(line);
      own ||= hasWords([line]);
    }
    at++;
  }
  return kept;
}

/** By the line at which each begins. */
function introsOf(lines: readonly Line[]): Map<number, Intro> {
  const intros = new Map<number, Intro>();
  lines.forEach((line, at) => {
    if (isBlank(line) || isQuoted(line)) return;
    const intro = findIntroEndingAt(lines, at);
    if (intro) intros.set(intro.start, intro);
  });
  return intros;
}

function endOfIntro(lines: readonly Line[], intro: Intro | undefined): number | undefined {
  if (!intro) return undefined;
  return intro.strong || isQuotedAt(lines, nextWords(lines, intro.end)) ? intro.end : undefined;
}

function isQuotedAt(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && isQuoted(line);
}

const announces = /\b(?:following|bring|send (?:us|me|in|over)|provide|documents?|need|require|enclose)\b.{0,80}:$/i;
const listed = /^> ?\p{L}[^>?]{1,60}$/u;

/** Some people mark the points of a list as others mark quotes: short ones, below a line that announces them. */
function endOfMarkedList(lines: readonly Line[], at: number, above: readonly Line[]): number | undefined {
  const announced = above.findLast((line) => !isBlank(line));
  if (!isQuotedAt(lines, at) || !announced || !announces.test(announced.look)) return undefined;
  let end = at;
  while (isQuotedAt(lines, end)) end++;
  const list = lines.slice(at, end);
  return list.length <= 12 && list.every(({ look }) => listed.test(look) && !/^> ?(?:hi|hello|dear)\b/i.test(look))
    ? end
    : undefined;
}

/** The end of a quoted line that was wrapped once more on its way, and lost its mark: a few words between two marked lines. */
function isTornOff(lines: readonly Line[], at: number): boolean {
  const look = lines[at]?.look ?? '';
  const above = lines[at - 1];
  return (
    look.length > 0 &&
    look.length <= 30 &&
    /^[\p{Ll}\d]/u.test(look) &&
    above !== undefined &&
    isQuoted(above) &&
    above.look.length >= 62 &&
    isQuotedAt(lines, at + 1)
  );
}
