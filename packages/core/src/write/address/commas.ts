import { beginsLikeName, namesJob, namesOrganisation } from '../../tell/words.ts';
import { isParticle, isSpanishFamily } from './order.ts';
import { findTeam, namesNobody } from './team.ts';
import { isPostNominal, isTitle, withoutDegrees, withoutTitles } from './titles.ts';

/** A name in the order in which it is said. */
export interface Ordered {
  text: string;
  /** Of "Smith, Jason": the family name. */
  family?: string;
  /** Nobody can tell whether "Thomas, Jaswinder" is in order. */
  isUnsure?: true;
}

/** "Smith, Jason" is Jason Smith; "Jason Smith, PhD" and "Jason Smith, Acme" are Jason Smith. */
export function inOrder(text: string): Ordered | undefined {
  const [name = '', ...rest] = text.split(/\s*,\s*/, 8).filter(Boolean);
  if (name === '') return undefined;
  const second = rest.find((part) => !part.split(' ').every(isPostNominal));
  if (second === undefined) return { text: name };
  const before = withoutDegrees(withoutTitles(name.split(' ')).rest);
  const words = second.split(' ');
  const isName =
    words.length <= 3 &&
    words.every((word) => isNameWord(word)) &&
    !namesJob(second) &&
    !namesOrganisation(second) &&
    !namesNobody(second) &&
    findTeam(second) === undefined &&
    !words.every((word) => isTitle(word));
  if (!isName) return { text: name };
  const isFamily = before.length === 1 || before.slice(0, -1).every(isParticle) || before.every(isSpanishFamily);
  const knowsSecond = isGivenName(withoutTitles(words).rest.join(' '));
  if (isFamily ? knowsSecond || !isGivenName(name) : knowsSecond && !isGivenName(name)) {
    const { title } = withoutTitles(name.split(' '));
    const head = title && name.split(' ')[0];
    return { text: `${head ? `${head} ` : ''}${second} ${before.join(' ')}`, family: before.join(' ') };
  }
  // Two people, or a place after a name.
  if (!isFamily) return knowsSecond ? undefined : { text: name };
  return { text: `${second} ${name}`, isUnsure: true };
}

/** Whether a text begins with a name that is known as a given one. */
export const isGivenName = (text: string): boolean =>
  beginsLikeName(text) || beginsLikeName(text.normalize('NFD').replace(/\p{M}/gu, ''));

export const isNameWord = (word: string): boolean =>
  isChildOf.test(word) || /^(?=.*\p{L})[\p{L}\p{M}'’‘ʻʼ`´.\-‐‑·・\u200c\u200d]{1,40}$/u.test(word);

/** What joins somebody's name to their father's. */
export const isChildOf = /^(?:bin|ibn|bint|binti|[as]\/[lo]|[ad]\/[po])$/i;
