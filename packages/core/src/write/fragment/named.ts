import { type FragmentKind } from './index.ts';
import { titles, wordNames, type Names } from './names.ts';
import { findThird } from './verbs.ts';

/** Of one, and of "you". */
export const agreement: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
  ['says', 'say'],
]);
/** Whether a small-lettered word may name the reader or the company. */
export const mayBeNamed = (word: string, names: Names): boolean =>
  names.reader.has(word) || names.company[0] === word || titles.has(word);

/** A name in a note, and how it stands there. */
interface Named {
  length: number;
  owns: boolean;
  team: string;
  tail: string;
}

/** The reader, the company or the team named at a place. */
export function findNamed(
  words: readonly string[],
  at: number,
  names: Names,
  kind: FragmentKind,
): Named | 'unclear' | undefined {
  if (kind === 'strength' || kind === 'document') return undefined;
  const word = words[at] ?? '';
  const lower = word.toLowerCase();
  const of = (length: number, team = ''): Named => {
    const last = words[at + length - 1] ?? '';
    return { length, owns: /'s[,:;)]*$|s'[,:;)]*$/.test(last), team, tail: /[,:;)]+$/.exec(last)?.[0] ?? '' };
  };
  if (
    lower === 'the' &&
    /^(?:company|firm|organisation|organization|business)(?:'s)?[,:;)]*$/.test((words[at + 1] ?? '').toLowerCase())
  ) {
    return kind === 'promise' ? undefined : of(2);
  }
  if (
    lower === 'the' &&
    /^team(?:'s)?[,:;)]*$/.test((words[at + 1] ?? '').toLowerCase()) &&
    (words[at + 2] ?? '').toLowerCase() !== 'of'
  ) {
    return kind === 'promise' ? undefined : { ...of(2), owns: true, team: words[at + 1] ?? '', tail: '' };
  }
  let length = 0;
  while (titles.has((words[at + length] ?? '').toLowerCase().replace('.', ''))) length++;
  const title = length;
  while (names.reader.has(bareName(words[at + length]))) {
    length++;
    if (/'s?$/.test(words[at + length - 1] ?? '')) break;
  }
  if (length > title && (title > 0 || /^\p{Lu}/u.test(word) || !wordNames.has(bareName(word)))) {
    if (title === 0 && at === 0 && length === 1 && wordNames.has(bareName(word)) && !word.endsWith("'s"))
      return 'unclear';
    return of(length);
  }
  const { company } = names;
  const isCompany =
    company.length > 0 && company.every((part, index) => bareName(words[at + index]) === part.replace(/[.,]$/, ''));
  if (!isCompany) return undefined;
  const named = of(company.length);
  if (named.owns) return named;
  const after = (words[at + company.length] ?? '').toLowerCase();
  return at === 0 && (agreement.has(after) || findThird(after)?.noun === false) ? named : undefined;
}

const bareName = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/(?:'s|')?[,:;).]*$/, '');
