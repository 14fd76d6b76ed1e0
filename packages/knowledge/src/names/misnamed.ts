/** People of the interview whom the text names wrongly. */
import { type DraftText, type Place, type Spot, fitOfName, isTitle, partMeant } from '@fineline/core/review';

/** A name that is nearly right, and what it should be. */
export function misspelling(at: Place, wrong: string, real: string): Spot {
  const word = wrong.split(/[\s-]+/).find((one) => partMeant(one, real) !== undefined) ?? wrong;
  const right = partMeant(word, real);
  const start = at.start + Math.max(0, wrong.indexOf(word));
  return {
    at: { where: 'body', start, end: start + word.length },
    says: `The name is spelt ${right ?? real}. It is the first thing they see.`,
    ...(right && { instead: [right] }),
  };
}

/** Somebody else's, whom the writer knew. */
const elsewhere =
  /\b(?:my (?:\S+ )?(?:colleague|manager|boss|friend|wife|husband|partner|tutor|teacher|referee|mentor|brother|sister|son|daughter|predecessor)|called|named)\b/i;
/** Words with a capital that are no names of people, and near to some. */
export const isWord = new Set(
  'today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday easter christmas january february march april may june july september october november december god august autumn spring summer winter christian polish german english french spanish danish irish marine martian roman'.split(
    ' ',
  ),
);
const name = /\p{Lu}[\p{Ll}\p{M}'’]{2,40}(?:-\p{Lu}[\p{Ll}]{2,40})?/gu;

/** In the text, a name that is nearly that of someone who was there: alone, behind a title, or beside the other half. */
export function* misspelt({ main, known }: DraftText): Generator<Spot> {
  const people = known.application?.people ?? [];
  for (const sentence of main.sentences) {
    const text = main.text.slice(sentence.start, sentence.end);
    for (const { 0: word, index } of text.matchAll(name)) {
      const fits = people.map((person) => [person, fitOfName(word, person.name)] as const);
      const near = fits.find(([, fit]) => fit === 'misspelt')?.[0];
      if (!near || fits.some(([, fit]) => fit === 'same')) continue;
      const before = text.slice(0, index);
      const after = text.slice(index + word.length);
      const beside = [
        /(\p{Lu}[\p{L}\p{M}'’-]+) $/u.exec(before)?.[1],
        /^ (\p{Lu}[\p{L}\p{M}'’-]+)/u.exec(after)?.[1],
      ].filter((other) => other !== undefined);
      const isTitled = isTitle(/(\p{Lu}[\p{L}\p{M}]{0,20})\.? $/u.exec(before)?.[1] ?? '');
      const isHalf = beside.some((other) => fitOfName(other, near.name) === 'same');
      const isAlone =
        beside.length === 0 &&
        !isWord.has(word.toLowerCase()) &&
        word.length >= 6 &&
        !elsewhere.test(before) &&
        !/\bthe $/i.test(before) &&
        (index > 0 || /^ (?:asked|told|showed|said|gave|explained|put|made|was|and)\b/.test(after));
      if (!isTitled && !isHalf && !isAlone) continue;
      const start = sentence.start + index;
      yield misspelling({ where: 'body', start, end: start + word.length }, word, near.name);
    }
  }
}

/** "Meeting you and Colin", where Callum was there and Colin was not. */
export function* metWith({ main, known }: DraftText): Generator<Spot> {
  const others = known.application?.people.filter((person) => person !== known.to) ?? [];
  for (const { 0: said, 1: name = '', index } of main.text.matchAll(/\byou and (\p{Lu}\p{Ll}{2,20})\b(?! \p{Lu})/gu)) {
    const isKnown = known.application?.people.some((person) => fitOfName(name, person.name) !== 'other');
    const meant = others
      .map((person) => person.name.split(' ').find((word) => !isTitle(word)) ?? '')
      .filter((given) => given.startsWith(name.charAt(0)) && !main.text.includes(given));
    const [only] = meant;
    if (isKnown || meant.length !== 1 || only === undefined || isWord.has(name.toLowerCase())) continue;
    const start = index + said.length - name.length;
    yield {
      at: { where: 'body', start, end: start + name.length },
      says: `“{found}” is nobody you are known to have met; ${only} was there.`,
      instead: [only],
    };
  }
}
