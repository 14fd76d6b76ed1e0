import type { Token } from './token.ts';

/** What a match stands in: who does it, whether it is denied, asked or only supposed. */
export interface Context {
  /** "not", "never", "no", "without" … shortly before it in its clause. */
  isNegated: boolean;
  /** Its clause, or the one before, supposes: "if", "should you", "unless", "in case". */
  isConditional: boolean;
  /** The sentence is a question. */
  isQuestion: boolean;
  /** Who does it: the nearest subject before it in its clause, or the first in it. */
  subject: 'i' | 'you' | 'other' | 'none';
}

const negators = new Set('not no never nor neither without nobody nothing none hardly scarcely rarely'.split(' '));
const suppositions = new Set('if unless whether whenever should were provided supposing'.split(' '));
const joints = new Set('but because although though while whereas so since however'.split(' '));
const subjects = new Map<string, 'i' | 'you' | 'other'>([
  ...['i', 'we', 'me', 'my'].map((word) => [word, 'i'] as const),
  ...['you', 'your'].map((word) => [word, 'you'] as const),
  ...['he', 'she', 'they', 'it', 'this', 'that', 'there', 'who', 'which'].map((word) => [word, 'other'] as const),
]);
/** How far before a match a negation still reaches it. */
const reach = 5;
/** How much of a sentence without end is looked at, in tokens to either side. */
const sight = 80;

/** Looks at the tokens around [from, to) of a sentence. */
export function contextOf(sentence: readonly Token[], start: number, end: number): Context {
  const offset = Math.max(0, start - sight);
  const tokens = sentence.slice(offset, end + sight);
  const [from, to] = [start - offset, end - offset];
  const clause = clauseStart(tokens, from);
  const before = tokens.slice(clause, from);
  const isNegated =
    before.slice(-reach).some(({ word }) => negators.has(word)) || endsInInsteadOf(before) || isDenied(tokens, to);
  const isConditional = tokens.slice(0, from).some(({ word }, i) => isSupposition(tokens, i, word, from));
  return {
    isNegated,
    isConditional,
    isQuestion: tokens.slice(from).some(({ text }) => text === '?'),
    subject: subjectOf(tokens, clause, from, to),
  };
}

/** The clause begins behind the last joint: a mark or a picture that parts, or a word such as "but". */
export function clauseStart(tokens: readonly Token[], from: number): number {
  for (let i = from - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'mark' && /^[,;:()–—.!?\p{Extended_Pictographic}]$/u.test(token.text)) return i + 1;
    if (joints.has(token.word)) return i + 1;
    if (token.word === 'and' && subjects.has(tokens[i + 1]?.word ?? '')) return i + 1;
  }
  return 0;
}

const endsInInsteadOf = (before: readonly Token[]): boolean =>
  /(?:rather than|instead of|far from|free of|free from)(?: \S+)?$/.test(before.map(({ word }) => word).join(' '));

/** "The salary is not what I ask about": a denial right behind it. */
const isDenied = (tokens: readonly Token[], to: number): boolean =>
  /^(?:is|was|are|were|would be|does|do|did|will|would) (?:not|never|no)\b/.test(
    tokens
      .slice(to, to + 3)
      .map(({ word }) => word)
      .join(' '),
  );

/** "should" and "were" suppose only where they begin: "should you need", "were it to". */
function isSupposition(tokens: readonly Token[], i: number, word: string, from: number): boolean {
  if (word === 'case') return tokens[i - 1]?.word === 'in';
  if (!suppositions.has(word)) return false;
  if (tokens.slice(i, from).some(({ text }) => /^[;:.!?]$/.test(text))) return false;
  if (word !== 'should' && word !== 'were') return true;
  const previous = tokens[i - 1];
  return (!previous || previous.kind === 'mark') && subjects.has(tokens[i + 1]?.word ?? '');
}

function subjectOf(tokens: readonly Token[], clause: number, from: number, to: number): Context['subject'] {
  for (let i = from; i >= clause; i -= 1) {
    const subject = subjects.get(tokens[i]?.word ?? '');
    if (subject) return subject;
  }
  for (let i = from; i < to; i += 1) {
    const subject = subjects.get(tokens[i]?.word ?? '');
    if (subject) return subject;
  }
  return tokens.slice(clause, from).some(({ kind }) => kind === 'word') ? 'other' : 'none';
}
