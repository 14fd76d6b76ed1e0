import { type Ordered, inOrder, isChildOf, isGivenName, isNameWord } from './commas.ts';
import type { FamilyPlace } from './custom.ts';
import { clean, hasAddress, nameIn, namesNoOne } from './display.ts';
import { inNameCase, oneWord } from './letter-case.ts';
import {
  familyFrom,
  givenWords,
  isEastAsianFamily,
  isInitials,
  isParticle,
  isSpokenName,
  mayBeginWithFamily,
} from './order.ts';
import { findTeam, namesNobody } from './team.ts';
import { type Title, isTitle, withoutDegrees, withoutTitles } from './titles.ts';

/** What is known of somebody's name. What is not certain is absent; `whole` is right always. */
export type PersonName =
  | { readonly is: 'nobody' }
  | { readonly is: 'team'; readonly team: string }
  | {
      readonly is: 'person';
      /** Without title and degrees. */
      readonly whole: string;
      readonly title?: Title;
      /** What somebody who knows them a little calls them. */
      readonly given?: string;
      readonly family?: string;
    };

/** The most of a name that is looked at, and the most that is written. */
const limits = { read: 300, whole: 60, words: 8, remembered: 1_000 } as const;

/**
 * Takes a name apart, as people, calendars and directories write it: "Dr Anna van der Berg, FRCS", "SMITH Jason",
 * "Robert 'Bob' Jones". `family` is what is known of names where they live. Any text gives an answer; an address, a link
 * or a list of people names nobody.
 */
export function readName(name: string, family: FamilyPlace = 'last'): PersonName {
  const key = `${family} ${name.slice(0, limits.read)}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= limits.remembered) remembered.clear();
  const read = takeApart(name.slice(0, limits.read), family);
  remembered.set(key, read);
  return read;
}

/** The same few names stand in every letter of an application. */
const remembered = new Map<string, PersonName>();

function takeApart(name: string, family: FamilyPlace): PersonName {
  const text = clean(name);
  if (!/\p{L}/u.test(text) || hasAddress(text)) return { is: 'nobody' };
  const team = findTeam(text);
  if (team !== undefined) return { is: 'team', team };
  if (namesNobody(text)) return { is: 'nobody' };

  const found = nameIn(text);
  const ordered = inOrder(found.name);
  if (!ordered || namesNoOne(ordered.text)) return { is: 'nobody' };
  const { title, rest } = withoutTitles(ordered.text.split(' '));
  if (!title && /^(?:the (?!(?:rt )?hon)|an? |my |our )/i.test(ordered.text)) return { is: 'nobody' };
  const written = latinOnly(withoutDegrees(rest)).filter((word) => !/^\p{N}+$/u.test(word));
  if (written.length === 0 || written.length > limits.words || !written.every(isNameWord)) return { is: 'nobody' };
  // "Dr", "T."
  if (written.length === 1 && written.some((word) => isTitle(word) || /^\p{Script=Latin}\.?$/u.test(word)) && !title)
    return { is: 'nobody' };
  if (namesNobody(written.join(' '))) return { is: 'nobody' };

  const split = splitName(written, ordered, family);
  if (split.whole.length > limits.whole) return { is: 'nobody' };
  const called = found.nickname ?? split.given;
  return {
    is: 'person',
    whole: split.whole,
    ...(title && { title }),
    ...(called !== undefined && { given: called }),
    ...(split.family !== undefined && { family: split.family }),
  };
}

/** "王小明 Wang Xiaoming" in an English letter is Wang Xiaoming. */
function latinOnly(words: readonly string[]): readonly string[] {
  const latin = words.filter((word) => /^[\p{Script=Latin}\p{M}\p{P}]+$/u.test(word));
  return latin.length > 1 ? latin : words;
}

function splitName(
  written: readonly string[],
  ordered: Ordered,
  place: FamilyPlace,
): { whole: string; given?: string; family?: string } {
  if (/[^\p{Script=Latin}\p{M}\p{P}]/u.test(written.join(''))) return { whole: written.join(' ') };
  const capital = ordered.family === undefined ? capitalFamily(written) : undefined;
  // "LEE Ming", "ANN Smith": somebody's given name may be meant.
  if (capital?.family.some(isGivenName))
    return { whole: written.map((word) => (/\p{Lu}{3}/u.test(word) ? oneWord(word) : word)).join(' ') };
  const words = capital ? [...capital.given, ...capital.family] : inNameCase(written);
  const family = ordered.family === undefined ? capital?.family : words.slice(-ordered.family.split(' ').length);
  if (family) {
    const given = words.slice(0, words.length - family.length);
    const isFamilyFirst = place === 'unsure' || isEastAsianFamily(family.join(' '));
    const writtenFirst = ordered.family !== undefined || capital?.isFirst === true;
    const whole = (isFamilyFirst && writtenFirst ? [...family, ...given] : words).join(' ');
    // Of "Van An" nobody can tell by which they are called.
    const called = isFamilyFirst && given.length > 1 ? {} : spoken(given, words.length);
    return { whole, ...called, family: family.join(' ') };
  }
  const whole = words.join(' ');
  if (words.length === 1) return { whole, family: whole };
  if (ordered.isUnsure) return { whole };
  if (place === 'none') return { whole, ...spoken(words.slice(0, -1), words.length) };
  if (place === 'unsure' || mayBeginWithFamily(words)) return { whole };

  const from = familyFrom(words, place === 'last-two' && words.length > 2);
  const last = words.slice(from);
  if (from === 0) return { whole, family: whole };
  // "Ramesh K": an initial is nothing to be called by. "Ahmed bin Rashid": nor is a father's name.
  const isFamily = !last.every(isInitials) && !words.some((word) => isChildOf.test(word));
  const start = givenWords(words) === 2 && from === 1 ? 2 : from;
  return {
    whole,
    ...spoken(words.slice(0, start), words.length),
    ...(isFamily && { family: words.slice(start).join(' ') }),
  };
}

/** The given name, where it is one that is said. */
function spoken(given: readonly string[], words: number): { given?: string } {
  const [first = ''] = given;
  const count = givenWords([...given, '']);
  if (first === '' || isInitials(first) || (count === 1 && !isSpokenName(first, words))) return {};
  if (isParticle(first) && /^\p{Ll}/u.test(first)) return {};
  return { given: given.slice(0, count).join(' ') };
}

/** "SMITH Jason", "Jason VAN DER BERG": capital letters mark the family name, as directories have it. */
function capitalFamily(
  words: readonly string[],
): { given: readonly string[]; family: readonly string[]; isFirst: boolean } | undefined {
  const isCapital = (word: string): boolean =>
    word === word.toUpperCase() && /\p{Lu}{2}/u.test(word) && !/\./.test(word);
  const marked = words.filter(isCapital);
  if (marked.length === 0 || marked.length === words.length) return undefined;
  if (!marked.some((word) => /\p{Lu}{3}/u.test(word))) return undefined;
  const isFirst = isCapital(words[0] ?? '');
  const family = isFirst ? words.slice(0, marked.length) : words.slice(-marked.length);
  if (!family.every(isCapital)) return undefined;
  const given = isFirst ? words.slice(marked.length) : words.slice(0, -marked.length);
  return { given: inNameCase(given), family: inNameCase(family, 0), isFirst };
}
