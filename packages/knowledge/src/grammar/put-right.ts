/** What to put in the place of the words found; the same words, where that is not known. */
export type PutRight = (found: string) => string;

/**
 * Puts other words in the place of these, wherever they stand in what was found: `swap({ was: 'were', has: 'have' })`.
 * "am", "is", "have" and their like are known when they are short as well: "’m"; and so is the "not" behind them.
 */
export function swap(table: Readonly<Record<string, string>>): PutRight {
  const entries = Object.entries(table).toSorted(([a], [b]) => b.length - a.length);
  const wrong = new RegExp(entries.map(([words]) => `(${asWritten(words)})`).join('|'), 'giu');
  return (found) =>
    found.replaceAll(wrong, (words: string, ...groups: unknown[]) => {
      const right = entries[groups.indexOf(words)]?.[1] ?? words;
      const isJoined = /^['’]/.test(words) && !found.startsWith(words);
      return isJoined ? ` ${right}` : asIn(words, right);
    });
}

const short = new Map([
  ['am', 'm'],
  ['is', 's'],
  ['are', 're'],
  ['have', 've'],
  ['will', 'll'],
  ['would', 'd'],
]);

/** A pattern for words as they stand in a text: "am" may be "’m" there, "do not" may be "don’t". */
function asWritten(words: string): string {
  const [, first = '', rest = ''] = /^(\S+)(.*)$/.exec(words) ?? [];
  const ending = short.get(first);
  const begins = `(?<![\\p{L}'’])${first}`;
  const either = ending === undefined ? begins : `(?:${begins}|(?:^|['’])${ending})`;
  const behind = rest.replace(/^ not/, "(?:\\s+not|n['’]?t)").replaceAll(' ', '\\s+');
  return `${either}${behind}(?:(?=n['’]?t(?!\\p{L}))|(?!\\p{L}))`;
}

/** Leaves these words out. */
export function without(...words: readonly string[]): PutRight {
  const gone = swap(Object.fromEntries(words.map((word) => [word, ''])));
  return (found) => gone(found).replaceAll(/\s+/g, ' ').trim();
}

/** "job" is "the job". */
export const withBefore =
  (word: string): PutRight =>
  (found) =>
    `${word} ${found}`;

/** "waiting" is "waiting for". */
export const withBehind =
  (word: string): PutRight =>
  (found) =>
    `${found} ${word}`;

/** "glad hear" is "glad to hear". */
export const withInside =
  (word: string): PutRight =>
  (found) =>
    found.replace(/\s+/, ` ${word} `);

/** Before the sound of a vowel stands "an": "an hour", "an HGV licence", but "a uniform". */
const isVowel = /^(?:[aeio]|u(?!k\b|ni|s[eu])|hour|hono|honest|(?:hgv|lgv|hnd|mba|msc|ma|nvq)\b)/i;
const isNoVowel = /^(?:one|once|euro)/i;

const article = (words: string): string => `${isVowel.test(words) && !isNoVowel.test(words) ? 'an' : 'a'} ${words}`;

/** "clean licence" is "a clean licence", "such nice place" is "such a nice place"; "own car" and "so nice" ask for more. */
export function withArticle(found: string): string {
  if (/^(?:own|so|another)\s/i.test(found)) return found;
  const [, such = '', rest = found] = /^((?:such|quite)\s+)(.*)$/isu.exec(found) ?? [];
  return such + article(rest);
}

/** Gives the first word another form, or the last one: `last(gerund)`. */
export const first =
  (form: PutRight): PutRight =>
  (found) =>
    found.replace(/^\p{L}+/u, (word) => asIn(word, form(word.toLowerCase())));

export const last =
  (form: PutRight): PutRight =>
  (found) =>
    found.replace(/\p{L}+$/u, (word) => asIn(word, form(word.toLowerCase())));

/** "is the clay" is "the clay is"; "enough trained" is "trained enough". */
export const firstToLast: PutRight = (found) => found.replace(/^(\p{L}+)\s+(.+)$/su, '$2 $1');

/** "very well English" is "English very well". */
export const lastToFirst: PutRight = (found) => found.replace(/^(.+)\s+(\p{L}+)$/su, '$2 $1');

/** One after the other. */
export const steps =
  (...all: readonly PutRight[]): PutRight =>
  (found) =>
    all.reduce((words, step) => step(words), found);

/** A verb that is said of several, and of one. */
export const asMany = swap({ is: 'are', was: 'were', has: 'have', am: 'are', does: 'do' });
export const asOne = swap({ are: 'is', were: 'was', have: 'has', do: 'does' });

/** As the one found begins: "You're" is "Your". */
export const asIn = (found: string, words: string): string =>
  /^\p{Lu}/u.test(found) && !/^I(?!\p{L})/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words;

/**
 * What to put in a place of the text, as it fits in there: with the capital of what was found, apart from a word that it
 * was joined to ("I’m agree" is "I agree"), with the sign that the text has for an apostrophe. Nothing, where it would be
 * what was found.
 */
export function fitted(
  { start, text: found }: { start: number; text: string },
  putRight: PutRight,
  text: string,
): string | undefined {
  const words = asIn(found, putRight(found));
  if (words === found) return undefined;
  const isTorn = /\p{L}/u.test(text.charAt(start - 1)) && /^\p{L}/u.test(words) && !words.startsWith(found.slice(0, 2));
  const isTyped = /\p{L}'\p{L}/u.test(text) && !/\p{L}’\p{L}/u.test(text);
  return (isTorn ? ' ' : '') + (isTyped ? words.replaceAll('’', "'") : words);
}
