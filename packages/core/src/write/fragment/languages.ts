import { setOf } from './words.ts';
import { lowerOf } from './noun-phrase.ts';

export const languages = setOf(
  'Afrikaans Albanian Amharic Arabic Armenian Azeri Bengali Bosnian BSL Bulgarian Cantonese Catalan Croatian Czech Danish Dari Dutch English Estonian Farsi',
  'Finnish Flemish French Gaelic Galician Georgian German Greek Gujarati Hausa Hebrew Hindi Hungarian Icelandic Igbo Indonesian Irish Italian Japanese Kannada',
  'Korean Kurdish Latin Latvian Lithuanian Malay Malayalam Maltese Mandarin Marathi Nepali Norwegian Pashto Persian Polish Portuguese Punjabi Romanian Russian',
  'Sepedi Serbian Sesotho Setswana Shona Sinhala Slovak Slovene Slovenian Somali Spanish Swahili Swedish Tagalog Tamil Telugu Thai Tigrinya Turkish Twi Ukrainian',
  'Urdu Vietnamese Welsh Xhosa isiXhosa Yoruba Zulu isiZulu Makaton Braille Chinese ASL',
);

/** "Arabic, French" with an "and". */
const joined = (list: string): string => (/ and /.test(list) ? list : list.replace(/, (?=[^,]+$)/, ' and '));

const languageNames = new Set([...languages].map((name) => name.toLowerCase()));
const isLanguage = (word: string): boolean =>
  /^\p{Lu}|^isi/u.test(word) && languageNames.has(word.replace(/[,.]$/, '').toLowerCase());

/** "German", "German and French (B2)". */
export function languagesIn(words: readonly string[]): string | undefined {
  const named = words.filter((word) => isLanguage(word));
  const others = words.every(
    (word) =>
      isLanguage(word) ||
      /^(?:and|\([a-c][12]\)|native|fluent|business|conversational|basic|\(native\)|\(fluent\))$/.test(
        word.replace(/,$/, '').toLowerCase(),
      ),
  );
  return named.length > 0 && others && !/^and$/.test(lowerOf(words.at(-1))) ? joined(words.join(' ')) : undefined;
}
