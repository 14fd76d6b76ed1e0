import type { Token } from './token.ts';

/** A sentence of a text, or what stands alone on a line. Offsets are those of the text; `end` is behind its last mark. */
export interface Sentence {
  start: number;
  end: number;
  tokens: readonly Token[];
  /** It ends in a question mark. */
  isQuestion: boolean;
  /** Which paragraph it is in, from 0. */
  paragraph: number;
}

const abbreviations = new Set(
  `mr mrs ms mx dr prof rev st sr jr no nr vs etc approx dept govt est ext fig inc ltd co corp plc eg ie cf al ca tel ref min
  max jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun messrs hon capt sgt
  gen col ave rd bldg`.split(/\s+/),
);

/** A line shorter than this was ended by its writer; a longer one may have been wrapped by a program. */
const wrappedLine = 58;

/** The sentences of a text, in order. `tokens` are those of the same text. */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const gap = breakAfter(text, tokens, i);
    if (gap === 'none') continue;
    const part = tokens.slice(from, i + 1);
    const [first, last] = [part[0], part.at(-1)];
    if (first && last) {
      const isQuestion = last.text === '?' || (/["”’)!]/.test(last.text) && part.at(-2)?.text === '?');
      sentences.push({ start: first.start, end: last.end, tokens: part, isQuestion, paragraph });
    }
    from = i + 1;
    if (gap === 'paragraph') paragraph += 1;
  }
  return sentences;
}

/** What lies between this token and the next one. */
function breakAfter(text: string, tokens: readonly Token[], i: number): 'none' | 'sentence' | 'paragraph' {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next) return 'paragraph';
  const between = text.slice(token.end, next.start);
  const lines = between.split('\n').length - 1;
  if (lines > 1) return 'paragraph';
  if (lines === 1 && endsLine(text, token, next)) return 'sentence';
  if (closes(tokens, i) && /^[\p{Lu}"“‘]/u.test(next.text)) return 'sentence';
  if (!/^[.!?…]$/.test(token.text)) return 'none';
  if (/^[.!?…"”’)\]]$/.test(next.text) && between === '') return 'none'; // the marks and the quotes go on
  if (lines === 0 && between === '') return 'none'; // "node.js", "3.30"
  return token.text === '.' && lines === 0 && isAbbreviation(tokens, i, next) ? 'none' : 'sentence';
}

/** A quotation or a bracket that takes the end of its sentence in: “Go.” */
const closes = (tokens: readonly Token[], i: number): boolean =>
  /^["”’)\]]$/.test(tokens[i]?.text ?? '') &&
  /^[.!?…]$/.test(tokens[i - 1]?.text ?? '') &&
  tokens[i - 1]?.end === tokens[i]?.start;

function isAbbreviation(tokens: readonly Token[], i: number, next: Token): boolean {
  const [before, mark] = [tokens[i - 1], tokens[i]];
  if (!before || before.end !== mark?.start || before.kind !== 'word') return false;
  if (/^\p{Lu}$/u.test(before.text)) return before.text !== 'I'; // an initial
  if (/^\p{Ll}$/u.test(before.text)) return !/^\p{Lu}/u.test(next.text); // "p.m.", "e.g."
  return abbreviations.has(before.text.toLowerCase());
}

/** Whether the writer began a new line here, rather than a program that wraps long ones. */
function endsLine(text: string, token: Token, next: Token): boolean {
  const start = text.lastIndexOf('\n', token.end - 1) + 1;
  const isShort = token.end - start < wrappedLine;
  return isShort || /^[.!?:;,…]$/.test(token.text) || /^[-–—•*·]$/.test(next.text);
}
