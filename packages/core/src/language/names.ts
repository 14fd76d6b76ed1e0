import type { Sentence } from './sentences.ts';
import type { Token } from './token.ts';

/** Words that begin a sentence with a capital and are no part of the name behind them. */
const openers = new Set(
  `the a an this that these those my your our their his her its i you we they he she it if when while as at in on for with
  by from to of and but or so because since after before during until although though thank thanks dear hi hello hey good
  please would could should can may might will shall do does did have has had is are was were be what who which how why
  where there here not no yes many much more also however best kind warm yours regards sincerely meeting seeing hearing
  talking speaking working having being both all each every any some another just only`.split(/\s+/),
);

const joiners = new Set(['of', 'and', '&', 'the', 'for', 'de', 'la', 'le', 'van', 'von', "'s", 'in']);

/** Sets `inName` on the words of names: two capitals or more in a row, and what `known` lists (lower case). */
export function markNames(sentence: Sentence, known: readonly (readonly string[])[]): void {
  const { tokens } = sentence;
  markKnown(tokens, known);
  if (isTitle(tokens)) return;
  const start = tokens.findIndex(({ kind }) => kind !== 'mark');
  for (let i = 0; i < tokens.length;) {
    const length = nameLength(tokens, i, i === start);
    const run = tokens.slice(i, i + length);
    if (!isShouted(run)) for (const token of run) token.inName = true;
    i += Math.max(1, length);
  }
}

/** "I NEED TO KNOW" is shouted; "NHS Trust" and "BBC News" are names. */
const isShouted = (run: readonly Token[]): boolean =>
  run.length > 2 && run.every(({ text }) => /^\p{Lu}+$/u.test(text));

/** How many tokens from here on make a name; 0 where none begins. */
function nameLength(tokens: readonly Token[], from: number, isStart: boolean): number {
  const first = tokens[from];
  if (!first || !isCapital(first) || (isStart && openers.has(first.word))) return 0;
  let end = from + 1;
  let capitals = 1;
  for (let i = end; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (isCapital(token)) {
      capitals += 1;
      end = i + 1;
    } else if (!joiners.has(token.word) || i > end + 1) break;
  }
  // The first word has its capital from the sentence: "Meeting Priya" is no name, "Urgent Care Group" is.
  return capitals > (isStart ? 2 : 1) ? end - from : 0;
}

/** Written with a capital, and no name: "by COB Friday" tells a day. Months that are names as well are left out. */
const plainCapitals = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday asap eod cob cop eow fyi january february july september
  october november december`.split(/\s+/),
);

const isCapital = ({ text, kind, word }: Token): boolean =>
  kind === 'word' && !plainCapitals.has(word) && /^\p{Lu}/u.test(text);

/** Where nearly every word has a capital, as in a heading or in shouting, capitals say nothing of names. */
function isTitle(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text, word }) => kind === 'word' && word !== 'i' && !joiners.has(text));
  return words.length > 3 && words.filter(isCapital).length > words.length * 0.8;
}

function markKnown(tokens: readonly Token[], known: readonly (readonly string[])[]): void {
  for (const name of known) {
    const [first] = name;
    if (first === undefined) continue;
    for (let i = 0; i + name.length <= tokens.length; i += 1) {
      if (tokens[i]?.word !== first || !name.every((word, n) => tokens[i + n]?.word === word)) continue;
      const isOneSmallWord = name.length === 1 && !/^\p{Lu}/u.test(tokens[i]?.text ?? '');
      if (!isOneSmallWord) for (const token of tokens.slice(i, i + name.length)) token.inName = true;
    }
  }
}
