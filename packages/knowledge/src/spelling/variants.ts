import type { Dictionary, DraftText } from '@fineline/core/review';

/** How a word of another English is spelt in this one; none where "-ize" is all that is other, as it is British, too. */
export function spellingsHere(word: string, dictionary: Dictionary): string[] {
  if (/iz(?:e|ed|es|er|ing|ation|ations)$/.test(word)) return [];
  return variants.flatMap(([pattern, by]) => {
    const other = word.replace(pattern, by);
    return other !== word && dictionary.has(other) ? [other] : [];
  });
}

/**
 * Nobody said in which English it is to be: then the employer's country tells, and where that is not known either, a text
 * that spells the American way more than once, and never the British one.
 */
export function goesToAmerica({ draft, known, body }: DraftText, dictionary: Dictionary): boolean {
  if (draft.language !== undefined) return false;
  if (known.application) return known.application.employer.country === 'US';
  const words = new Set(body.tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text.toLowerCase()));
  const american = [...words].filter(
    (word) =>
      isSpeltInTwoWays(word) &&
      !dictionary.has(word) &&
      dictionary.isElsewhere(word) &&
      spellingsHere(word, dictionary).length > 0,
  );
  return american.length > 1 && ![...words].some((word) => isBritish(word, dictionary));
}

const isSpeltInTwoWays = (word: string): boolean =>
  word.length > 3 && word.length < 20 && variants.some(([pattern]) => pattern.test(word));

/** "colour", where "color" is right elsewhere alone; "-ise" tells nothing, and nor do "meter" and "metre". */
const isBritish = (word: string, dictionary: Dictionary): boolean =>
  /our(?:s|ed|ing|able|ite|ites|ful|$)|[^e]re$|ll(?:ed|ing|er|ers)$|ogue$|ence$|yse/.test(word) &&
  dictionary.has(word) &&
  variants.some(([pattern, by]) => {
    const other = word.replace(pattern, by);
    return other !== word && !dictionary.has(other) && dictionary.isElsewhere(other);
  });

const variants: readonly (readonly [RegExp, string])[] = [
  [/or(?=s|ed|ing|able|ite|ites|ful|$)/, 'our'],
  [/our(?=s|ed|ing|able|ite|ites|ful|$)/, 'or'],
  [/er(?=s?$)/, 're'],
  [/re(?=s?$)/, 'er'],
  [/l(?=ed$|ing$|er$|ers$)/, 'll'],
  [/ll(?=ed$|ing$|er$|ers$)/, 'l'],
  [/og(?=s?$)/, 'ogue'],
  [/ogue(?=s?$)/, 'og'],
  [/ense$/, 'ence'],
  [/ence$/, 'ense'],
  [/yz(?=e|ing)/, 'ys'],
  [/ys(?=e|ing)/, 'yz'],
  [/is(?=e$|ed$|es$|ing$|ation$)/, 'iz'],
];
