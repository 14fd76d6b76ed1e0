import { isClosing, isClosingWithName, isName } from './closing.ts';
import { isOfContactBlock, isParticular, isSaid } from './contact.ts';
import { isFooterBelowSignature } from './footer.ts';
import { type Line, nextWords, paragraphsOf } from './lines.ts';

/**
 * The lines without the particulars below the closing name: post, firm, telephone, pronouns, awards. The formula and the
 * name stay, and so does whatever was added below in words, such as a postscript.
 */
export function withoutContactBlock(lines: readonly Line[]): Line[] {
  const closing = findClosing(lines);
  if (closing === undefined) return [...lines];
  const names = namesIn(lines[closing]);
  const end = endOfRun(lines, closing + 1);
  const kept = [...lines.slice(0, closing + 1), ...withoutParticulars(lines.slice(closing + 1, end))];
  const below = lines.slice(end);
  let at = 0;
  for (const { start, end: paragraphEnd } of paragraphsOf(below)) {
    const paragraph = below.slice(start, paragraphEnd);
    if (!isBelowSignature(paragraph, names)) kept.push(...below.slice(at, paragraphEnd));
    at = paragraphEnd;
  }
  return kept;
}

/** The line of the closing name, or of a formula without one; undefined where the message ends without either. */
function findClosing(lines: readonly Line[]): number | undefined {
  const first = nextWords(lines, 0);
  for (let at = lines.length - 1; at > first; at--) {
    const line = lines[at];
    if (!line) continue;
    const closing = findClosingAt(lines, at, line);
    if (closing !== undefined) return isNearEnd(lines, closing) ? closing : nameAtEnd(lines, first);
  }
  return nameAtEnd(lines, first);
}

/** Where the closing ends that has its formula at `at`. */
function findClosingAt(lines: readonly Line[], at: number, line: Line): number | undefined {
  if (isClosingWithName(line)) return at;
  if (isClosing(line)) return nameUnder(lines, at) ?? at;
  return couldClose(line) && isNameAt(lines, at + 1) ? at + 1 : undefined;
}

/** "Greetings from the harbour" may also open a letter: then there is little above it, or much below. */
function isNearEnd(lines: readonly Line[], closing: number): boolean {
  const below = lines.slice(closing + 1);
  const said = paragraphsOf(below)
    .map(({ start, end }) => below.slice(start, end))
    .filter((paragraph) => paragraph.some(isSaid) && !isFooterBelowSignature(paragraph)).length;
  const above = paragraphsOf(lines.slice(0, closing + 1)).length;
  return said <= (above > 2 ? 2 : 0);
}

/** A formula of somebody's own: a few words and a comma, right above a name. */
const couldClose = ({ look }: Line): boolean =>
  look.endsWith(',') &&
  look.split(' ').length <= 6 &&
  !/^(?:dear|hi|hello|hey|good|hallo|liebe[rs]?|beste)\b/i.test(look);

function isNameAt(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && isName(line);
}

/** The name below a formula, with no more room between than a hand needs to sign. */
function nameUnder(lines: readonly Line[], formula: number): number | undefined {
  const at = nextWords(lines, formula + 1);
  const line = lines[at];
  if (!line || at - formula > 6) return undefined;
  const short = line.look.length <= 40 && line.look.split(' ').length <= 5;
  return isName(line) || (short && !isSaid(line) && !isParticular(line) && !/[:\d]/.test(line.look)) ? at : undefined;
}

/** A name that stands alone, or above particulars, with nothing but such things below it. */
function nameAtEnd(lines: readonly Line[], first: number): number | undefined {
  const paragraphs = paragraphsOf(lines).reverse();
  for (const { start, end } of paragraphs) {
    const paragraph = lines.slice(start, end);
    const [name] = paragraph;
    const above = lines[previousWords(lines, start)];
    if (name && start > first && isName(name) && !above?.look.endsWith(':')) {
      // The name that was signed with stands above a contact block, which often repeats it.
      const upper = previousWords(lines, start);
      const signed = lines[upper];
      const names = namesIn(signed);
      const isSigned =
        signed && upper > first && isName(signed) && (lines[upper - 1]?.look === '' || sharesName(name, names));
      if (isSigned && isOwnBlock(paragraph, names)) return upper;
      if (paragraph.slice(1).every((line) => !isSaid(line))) return isSigned ? upper : start;
    }
    if (isBelowSignature(paragraph, [])) continue;
    return nameAboveParticulars(lines, start, end);
  }
  return undefined;
}

/** "See you then.\nJane\nHR | Acme | 01234 567890", all in one paragraph. */
function nameAboveParticulars(lines: readonly Line[], start: number, end: number): number | undefined {
  let at = end - 1;
  while (at > start && isParticularAt(lines, at)) at--;
  const name = lines[at];
  return at < end - 1 && at > start && name && isName(name) ? at : undefined;
}

function isParticularAt(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && isOfContactBlock(line) && !isSaid(line);
}

function previousWords(lines: readonly Line[], from: number): number {
  let at = from - 1;
  while (at > 0 && lines[at]?.look === '') at--;
  return at;
}

function endOfRun(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.look !== '') at++;
  return at;
}

/** Of the lines right below a name: those up to the first particular, and those from the first words on. */
function withoutParticulars(run: readonly Line[]): Line[] {
  const said = run.findIndex((line) => isSaid(line) || isPostscript(line));
  const until = said < 0 ? run.length : said;
  const particular = run.slice(0, until).findIndex(isOfContactBlock);
  return particular < 0 ? [...run] : [...run.slice(0, firstOfBlock(run, particular)), ...run.slice(until)];
}

/** The lines between the name and the first particular are its post or firm, but for kisses and a second name. */
function firstOfBlock(run: readonly Line[], particular: number): number {
  const first = run.findIndex(({ look }) => look.length > 4 && look.includes(' '));
  return first < 0 ? particular : Math.min(first, particular);
}

const isPostscript = ({ look }: Line): boolean => /^(?:p\.? ?(?:p\.? ?)?s\b|nb\b|n\.b\.|edit\b|btw\b)/i.test(look);

const dates = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2} ?[ap]m\b/i;

/** Whether a paragraph below the closing is no part of what was said. */
function isBelowSignature(paragraph: readonly Line[], names: readonly string[]): boolean {
  const [first] = paragraph;
  if (!first || isPostscript(first)) return false;
  if (isFooterBelowSignature(paragraph)) return true;
  if (isOwnBlock(paragraph, names)) return true;
  if (paragraph.some((line) => isSaid(line))) return false;
  if (/^[^\p{L}\p{N}]{2,}$/u.test(first.look)) return true;
  if (paragraph.some(isParticular)) return true;
  const shared = sharesName(first, names);
  const scheduled = paragraph.some(({ look }) => dates.test(look));
  return shared || (!scheduled && paragraph.some(isOfContactBlock) && paragraph.every(({ look }) => look.length <= 80));
}

/** The signer's full name above a post or a number: then a motto or "I don't work Fridays" below is part of the block. */
function isOwnBlock([name, under, ...more]: readonly Line[], names: readonly string[]): boolean {
  return (
    name !== undefined &&
    under !== undefined &&
    isName(name) &&
    name.look.includes(' ') &&
    sharesName(name, names) &&
    isOfContactBlock(under) &&
    [under, ...more].every(
      (line) => !isPostscript(line) && (!isSaid(line) || (line.look.length <= 60 && !toReader.test(line.look))),
    )
  );
}

const toReader = /\?|\byou|\byours?\b|\bplease\b/i;

const sharesName = (line: Line, names: readonly string[]): boolean =>
  namesIn(line).some((name) => names.some((other) => name.slice(0, 3) === other.slice(0, 3)));

/** Words of a name, in lower case: the same person signs "Ian" and "Ian Prosser PhD". */
const namesIn = (line: Line | undefined): string[] =>
  (line?.look.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !common.has(word));

const common = new Set([
  'the',
  'and',
  'team',
  'regards',
  'thanks',
  'best',
  'kind',
  'cheers',
  'many',
  'for',
  'recruitment',
]);
