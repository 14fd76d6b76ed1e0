import type { Sentence, Token } from '../language/index.ts';

/** Words that begin with capitals, in a row: a firm, a post, a person, a place. */
export interface Capitals {
  /** Which of the sentence's tokens: [from, to). */
  from: number;
  to: number;
  start: number;
  end: number;
  text: string;
}

const joiners = new Set([
  'of',
  'and',
  '&',
  'for',
  'the',
  'de',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  "'s",
  'al',
  'y',
  'e',
]);

/** At the head of a sentence these have a capital of their own, and belong to no name: "At Acme we …". */
const heads = new Set(
  `a about after all although an and any are as at because before but by can could dear did do does during even every few for
  from had has have having he her here his how i if in indeed into is it its just let like many may me might my near no nor
  not of on once one only or our over please re regarding she should since so some such thank thanks that the their them then
  there these they this those though through to too under until unless was we were what when where which while who whom whose
  why will with within without working would yes you your both each though yesterday today being seeing meeting visiting
  joining`.split(/\s+/),
);

/** Every run of capitals in a sentence, joined by small words such as "of"; "I", and the first word alone, are none. */
export function capitalsIn(text: string, { tokens }: Sentence): Capitals[] {
  const runs: Capitals[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isCapital(tokens[from]) || isHead(tokens, from)) continue;
    let to = from + 1;
    for (let i = to; i < tokens.length; i += 1) {
      if (isCapital(tokens[i])) to = i + 1;
      else if (!joiners.has(tokens[i]?.word ?? '') || i > to + 1) break;
    }
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first && last && (from > 0 || to > 1)) {
      runs.push({ from, to, start: first.start, end: last.end, text: text.slice(first.start, last.end) });
    }
    from = to - 1;
  }
  return runs;
}

const isHead = (tokens: readonly Token[], i: number): boolean =>
  heads.has(tokens[i]?.word ?? '') && tokens.slice(0, i).every(({ kind }) => kind === 'mark');

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.word !== 'i' && /^\p{Lu}/u.test(token.text);
