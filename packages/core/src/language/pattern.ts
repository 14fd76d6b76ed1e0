import { formsOf } from './forms.ts';
import type { Token } from './token.ts';

/** A step of a pattern: what the token here has to be, or where to go on. Built once, walked by `match.ts`. */
export type Step =
  | { kind: 'token'; words?: ReadonlySet<string>; test: (token: Token) => boolean; next: Step }
  | { kind: 'gap'; max: number; next: Step }
  | { kind: 'fork'; ways: readonly Step[] }
  | { kind: 'not'; ways: readonly Step[]; next: Step }
  | { kind: 'open' | 'close'; next: Step }
  | { kind: 'first' | 'last' | 'name'; next: Step }
  | { kind: 'done' };

const done: Step = { kind: 'done' };
/** Tokens that a gap goes over where it does not say how many. */
const usualGap = 3;

/**
 * Reads a pattern of words as they follow each other in a sentence:
 *
 *     wait              the word, as `normalised` and `expansions` have it: lower case, British, "don't" is "do not"
 *     wait~             any of its forms: waits, waited, waiting
 *     desperat*         any word that begins so
 *     (a|b c|d~)        one of these;  (a|b)? or word?  one of these or nothing
 *     ..  ..6           up to three (six) words of any kind, over commas, not over ; : ( ) or a dash
 *     _  #  @           any one word; any one number; a word with a capital inside a sentence, such as a name;  _? or none
 *     !(a|b c)          here does not follow …
 *     ^  $              the sentence begins, ends (its last marks apart)
 *     [ … ]             of the match only this part is meant
 *     , ? ! £           a mark
 *
 * A word of a name ("Urgent Care Group") or in quotation marks is none of a pattern's words. Throws for a pattern that is
 * written wrongly.
 */
export function parsePattern(pattern: string): Step {
  // One word to a writer, two to a token: both ways of writing it are meant.
  const units =
    pattern.replaceAll(/\bcannot\b/g, 'can not').match(/\.\.\d*|[_#@]\?|!?\(|\)\??|[|[\]^$_#@,£€%&?]|[^\s()|[\],]+/g) ??
    [];
  let at = 0;

  /** What stands up to the next bar or bracket, leading to `next`. */
  function series(next: () => Step): () => Step {
    const parts: ((next: Step) => Step)[] = [];
    for (let unit = units[at]; unit !== undefined && !/^[|)]/.test(unit); unit = units[at]) {
      at += 1;
      parts.push(unit.endsWith('(') ? group(unit) : stepOf(unit, pattern));
    }
    return () => parts.reduceRight((rest, part) => part(rest), next());
  }

  function group(opening: string): (next: Step) => Step {
    const options: ((next: Step) => Step)[] = [];
    let closing: string | undefined = '|';
    while (closing === '|') {
      let target: Step = done;
      const begin = at;
      const option = series(() => target);
      refuseNothing(units.slice(begin, at), pattern);
      options.push((next) => ((target = next), option()));
      closing = units[at];
      at += 1;
    }
    if (!closing?.startsWith(')')) throw new SyntaxError(`A bracket is not closed in “${pattern}”.`);
    if (opening === '!(') return (next) => ({ kind: 'not', ways: joined(options.map((option) => option(done))), next });
    const isOptional = closing === ')?';
    return (next) => fork([...joined(options.map((option) => option(next))), ...(isOptional ? [next] : [])]);
  }

  const whole = series(() => done)();
  if (at < units.length || whole.kind === 'done') throw new SyntaxError(`“${pattern}” is no pattern.`);
  return whole;
}

const fork = (ways: readonly Step[]): Step => {
  const [only] = ways;
  return only && ways.length === 1 ? only : { kind: 'fork', ways };
};

/** Single words side by side become one step, so that a token is held against all of them at once. */
function joined(ways: readonly Step[]): Step[] {
  const all: Step[] = [];
  let words: string[] = [];
  for (const [i, way] of ways.entries()) {
    if (way.kind !== 'token' || !way.words) {
      all.push(way);
      continue;
    }
    words.push(...way.words);
    const following = ways[i + 1];
    if (following?.kind === 'token' && following.words && following.next === way.next) continue;
    all.push(wordStep(words)(way.next));
    words = [];
  }
  return all;
}

/** "(day|weeks?)" would fit nothing at all as well, since "?" makes a whole word optional: that is said by "(day|week)?". */
function refuseNothing(option: readonly string[], pattern: string): void {
  const [only = ''] = option;
  if (option.length === 1 && /[^?]\?$/.test(only))
    throw new SyntaxError(`“${only}” in “${pattern}” fits nothing at all; write the word in each form, or “~”.`);
}

function stepOf(unit: string, pattern: string): (next: Step) => Step {
  switch (unit) {
    case '[':
      return (next) => ({ kind: 'open', next });
    case ']':
      return (next) => ({ kind: 'close', next });
    case '^':
      return (next) => ({ kind: 'first', next });
    case '$':
      return (next) => ({ kind: 'last', next });
    case '_':
      return (next) => ({ kind: 'token', test: ({ kind }) => kind === 'word', next });
    case '@':
      return (next) => ({ kind: 'name', next });
    case '#':
      return (next) => ({ kind: 'token', test: ({ kind }) => kind === 'number', next });
  }
  if (unit.startsWith('..')) return (next) => ({ kind: 'gap', max: Number(unit.slice(2)) || usualGap, next });
  if (unit === '!') return wordStep([unit]);
  if (unit.startsWith('!')) {
    const refused = stepOf(unit.slice(1), pattern)(done);
    return (next) => ({ kind: 'not', ways: [refused], next });
  }
  if (unit.length > 1 && unit.endsWith('?')) {
    const wanted = stepOf(unit.slice(0, -1), pattern);
    return (next) => ({ kind: 'fork', ways: [wanted(next), next] });
  }
  if (unit.endsWith('*')) {
    const beginning = unit.slice(0, -1);
    return (next) => ({ kind: 'token', test: (token) => isOpen(token) && token.word.startsWith(beginning), next });
  }
  if (/[A-Z’!]/.test(unit))
    throw new SyntaxError(`“${unit}” in “${pattern}” is not as tokens are: lower case and plain.`);
  return wordStep(unit.endsWith('~') ? formsOf(unit.slice(0, -1)) : [unit]);
}

function wordStep(forms: readonly string[]): (next: Step) => Step {
  const words = new Set(forms);
  return (next) => ({ kind: 'token', words, test: (token) => isOpen(token) && words.has(token.word), next });
}

const isOpen = ({ inName, inQuotes }: Token): boolean => !inName && !inQuotes;
