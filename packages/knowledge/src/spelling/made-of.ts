/** What is asked of a dictionary here. */
interface Words {
  has(word: string): boolean;
}

/** "packhouse", "crossmatch", "grandbaby": two words, or a beginning and a word, that make a third one. */
export function isCompound(word: string, dictionary: Words): boolean {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (dictionary.has(second) && (prefixes.has(first) || (dictionary.has(first) && second.length > 3))) return true;
  }
  return false;
}

const prefixes = new Set(
  `anti auto bio co counter cross cyber de eco electro fore geo hydro hyper inter intra macro mega meta micro mid mini multi
  nano neuro non out over photo post pre pro psycho pseudo radio re semi sub super tele trans ultra un under up`.split(
    /\s+/,
  ),
);

const endings = ['s', 'ed', 'ing', 'er', 'ers', 'ish', 'able', 'less', 'ness'];

/**
 * "nerding", "sharding", "laters": a word with an ending that it does not usually have. Not so where another spelling is the
 * rule: "submited" for submitted, "citys" for cities, "writeing" for writing, "morter" for mortar.
 */
export function isInflected(word: string, dictionary: Words): boolean {
  return endings.some((ending) => {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3 || !dictionary.has(stem)) return false;
    if (ending === 's') return !/(?:[^aeiou]y|s|x|z|ch|sh)$/.test(stem);
    if (/^ers?$/.test(ending) && ['or', 'ar'].some((other) => dictionary.has(stem + other))) return false;
    return !/[ey]$/.test(stem) && !dictionary.has(stem + stem.slice(-1) + ending);
  });
}
