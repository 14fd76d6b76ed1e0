import { withoutBanner } from './banner.ts';
import { withoutContactBlock } from './contact-block.ts';
import { withoutHistory } from './history.ts';
import { type Line, hasWords, linesOf, textOfLines } from './lines.ts';
import { withoutDelimitedSignature, withoutDeviceLines, withoutFooters } from './signature.ts';

/** What stands around the words is taken off layer by layer; some have only one. */
const maxRounds = 6;

/**
 * What its writer wrote in a message: without quoted history, signature, disclaimer, banners and "Sent from my phone". The
 * greeting, the closing formula and the name below it stay. Each line of it is a line of the message, in order. Empty only
 * where the message has no words of its own in its first 5,000 lines. Takes time in proportion to the length of the text.
 */
export function newTextOf(text: string): string {
  let lines = linesOf(text);
  for (let round = 0; round < maxRounds; round++) {
    const before = lines.length;
    lines = trimmed(withoutSurroundings(lines));
    if (lines.length === before) break;
  }
  return textOfLines(lines);
}

/**
 * What goes out with a message of one's own: all of it but quoted history, the signature too. In time and lines bounded as
 * above; empty where nothing stands there but a quote.
 */
export const ownTextOf = (text: string): string => textOfLines(withoutHistory(linesOf(text)));

function withoutSurroundings(lines: readonly Line[]): Line[] {
  const own = trimmed(withoutDeviceLines(withoutHistory(withoutBanner(lines))));
  return [withoutDelimitedSignature, withoutFooters, withoutContactBlock].reduce((kept, without) => {
    const less = trimmed(without(kept));
    return hasWords(less) ? less : kept;
  }, own);
}

/** Without blank lines at either end, and without rules above the first words. */
function trimmed(lines: readonly Line[]): Line[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.look === '') end--;
  let start = 0;
  while (start < end && /^[^\p{L}\p{N}\p{Extended_Pictographic}]*$/u.test(lines[start]?.look ?? '')) start++;
  return lines.slice(start, end);
}
