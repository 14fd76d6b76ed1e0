import type { Sentence } from '@fineline/core/review';
import { everydayWords } from '../spelling/everyday-words.ts';

/** A mark, a space or a capital that is not where English has it; `start` and `end` are those of the text. */
export interface MarkFault {
  start: number;
  end: number;
  instead: string;
  says: string;
}

interface Slip {
  /** What is found is marked whole; nothing in it repeats without a limit. */
  found: RegExp;
  instead: (found: string) => string;
  says: string;
  isMeant?: (match: RegExpExecArray) => boolean;
}

const slips: readonly Slip[] = [
  {
    found: /(?<=[\p{L}\p{N})”]) {1,3}[,;?!](?=\s|$)/gu,
    instead: (found) => found.trim(),
    says: 'A space stands before the mark, where English has none.',
  },
  {
    found: /(?<=\p{Ll}{2})[,;](?=\p{Ll}{2})/gu,
    instead: (found) => `${found} `,
    says: 'A space is missing behind the mark.',
    isMeant: isNoAddress,
  },
  {
    found: /(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll}{0,20}\b)/gu,
    instead: (found) => `${found} `,
    says: 'A space is missing between two sentences.',
    isMeant: (match) => isNoAddress(match) && opensSentence(match),
  },
  { found: /(?<=[\p{L}\p{N}])\.\.(?![.…])/gu, instead: () => '.', says: 'Two full stops stand here.' },
  {
    found: /(?<=\p{L}),s(?=[ .,;:!?]|$)/gu,
    instead: () => '’s',
    says: 'A comma stands here instead of an apostrophe.',
  },
];

/** The marks of a text that are out of place. Linear in its length. */
export function* markFaults(text: string): Generator<MarkFault> {
  for (const { found, instead, says, isMeant } of slips) {
    for (const match of text.matchAll(found)) {
      if (isMeant && !isMeant(match)) continue;
      yield { start: match.index, end: match.index + match[0].length, instead: instead(match[0]), says };
    }
  }
}

/** How far around a mark one looks for the address, the path or the code that it may be part of; in UTF-16 code units. */
const nearby = 40;

function isNoAddress({ input, index }: RegExpExecArray): boolean {
  const [before = ''] = /\S*$/.exec(input.slice(Math.max(0, index - nearby), index)) ?? [];
  const [after = ''] = /^\S*/.exec(input.slice(index, index + nearby)) ?? [];
  return !/[@/\\_=<>{}]|www|https?:|\.\w+\./.test(before + after);
}

/** "the kiln.The rest", and not "Booking.Com". */
function opensSentence({ input, index }: RegExpExecArray): boolean {
  const [word = ''] = /^\p{L}+/u.exec(input.slice(index + 1, index + nearby)) ?? [];
  return word === 'I' || (everydayWords.get(word.toLowerCase()) ?? Infinity) < mostFrequent;
}

/** Among so many everyday words are all that usually begin a sentence. */
const mostFrequent = 300;
/** A writer who never uses capitals is told so once. */
const mostCapitals = 2;

/** Sentences that begin with a small letter behind another one: "It was warm. the kiln …". */
export function* smallBeginnings(sentences: readonly Sentence[], text: string): Generator<MarkFault> {
  let found = 0;
  for (const [n, sentence] of sentences.entries()) {
    const before = sentences[n - 1];
    const last = before?.tokens.at(-1);
    const first = sentence.tokens[0];
    if (!before || !last || !first || !/^[.!?]$/.test(last.text) || first.inQuotes) continue;
    if (before.tokens.filter(({ kind }) => kind === 'word').length < fewWords) continue; // "etc.", a list
    if (!/^ {1,3}$/.test(text.slice(last.end, first.start)) || !/^\p{Ll}+$/u.test(first.text)) continue;
    if (!(everydayWords.has(first.word) || isShort.test(first.word)) || isOrdinary(before, text)) continue;
    found += 1;
    if (found > mostCapitals) return;
    const instead = first.text.charAt(0).toUpperCase() + first.text.slice(1);
    yield { start: first.start, end: first.end, instead, says: '“{found}” begins a sentence, and has a small letter.' };
  }
}

const isShort = /^(?:a|an|as|at|by|do|he|if|in|is|it|my|no|of|on|so|to|we)$/;
/** In words. */
const fewWords = 4;

/** "on the 3. floor", "approx. the same", "wait... and see": the stop ends no sentence. */
function isOrdinary({ tokens }: Sentence, text: string): boolean {
  const [before, last] = [tokens.at(-2), tokens.at(-1)];
  if (!before || !last || before.end !== last.start) return true;
  return !/^\p{L}{3,}$/u.test(before.text) || !everydayWords.has(before.word) || text.charAt(before.start - 1) === '.';
}
