/** A part of what stands as one word: how many code units of it, and the word it is (absent: as it is spelt). */
export interface Part {
  length: number;
  word?: string;
}

/**
 * The words in one: "don’t" is "do" and "not", "I’d" is "I" and "would", "cannot" and the hasty "dont" and "im" too. The
 * "’s" of a possessive stays "'s"; after a pronoun it is "is".
 */
export function expansions(text: string): Part[] {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const hasty = inHaste.get(lower);
  if (hasty) return split(text, hasty);
  const apostrophe = lower.indexOf("'");
  if (apostrophe <= 0 || apostrophe === lower.length - 1) return [{ length: text.length }];
  if (lower.endsWith("n't")) {
    const stem = lower.slice(0, -3);
    const word = irregular.get(stem);
    const length = text.length - (word === 'can' || word === 'shall' ? 2 : 3);
    return [
      { length, ...(word && { word }) },
      { length: text.length - length, word: 'not' },
    ];
  }
  const [before, after] = [lower.slice(0, apostrophe), lower.slice(apostrophe + 1)];
  const word = after === 's' ? (before === 'let' ? 'us' : pronouns.has(before) ? 'is' : "'s") : endings.get(after);
  if (word === undefined) return [{ length: text.length }];
  return [{ length: apostrophe }, { length: text.length - apostrophe, word }];
}

/** The first word takes as many letters as it has, the last one the rest. */
function split(text: string, words: readonly string[]): Part[] {
  let left = text.length;
  return words.map((word, i) => {
    const isLast = i === words.length - 1;
    const length = isLast ? left : Math.max(1, Math.min(word.length, left - (words.length - 1 - i)));
    left -= length;
    return { length, word };
  });
}

const irregular = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);

const endings = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
]);

const pronouns = new Set(
  'he she it that this there here what who where when how why everything nothing something everyone someone one'.split(
    ' ',
  ),
);

const inHaste = new Map<string, string[]>(
  Object.entries({
    cannot: 'can not',
    dont: 'do not',
    cant: 'can not',
    wont: 'will not',
    didnt: 'did not',
    doesnt: 'does not',
    isnt: 'is not',
    wasnt: 'was not',
    havent: 'have not',
    hasnt: 'has not',
    couldnt: 'could not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    im: 'i am',
    ive: 'i have',
    youre: 'you are',
    theyre: 'they are',
    thats: 'that is',
    whats: 'what is',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    lemme: 'let me',
    gimme: 'give me',
  }).map(([text, words]) => [text, words.split(' ')]),
);
