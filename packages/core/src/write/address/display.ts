import { isGivenName } from './commas.ts';
import { oneWord } from './letter-case.ts';
import { namesNobody } from './team.ts';
import { isPostNominal } from './titles.ts';

/** One line, without what cannot be seen; joiners within words of other scripts are kept. */
export const clean = (name: string): string =>
  name
    .replace(/[^\P{C}\u200c\u200d]|\p{Extended_Pictographic}|[\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”*_<>,;:–—-]+|[\s"“”*_<>,;:!?–—-]+$/gu, '')
    .replace(/^['‘](.*)['’]$/u, '$1')
    .replace(/^\p{L}[\p{L} ]{2,20}:\s+/u, '');

/** "jason@acme.com", "https://…", "jason.smith", but not "Dott.ssa". */
const addresses = /\S@|@\S|:\/\/|\bwww\.|\p{L}{2}\.(?!ssa\b|ra\b|na\b)\p{Ll}/u;

/** Whether a text is an address or has one in it. */
export const hasAddress = (text: string): boolean => addresses.test(text);

/** What stands after the name: a company, a role, where they are. */
const notTheName =
  /\s*[|•;\\].*$|\s+\/.*$|(?<=\p{L}{3})\/.*$|\s+[–—-]\s.*$|\s+@\s.*$|\s+(?:at|from|via|through|c\/o) .*$/u;

/** The name in a line, and what they are called. */
export function nameIn(line: string): { name: string; nickname: string | undefined } {
  const { bare, nickname } = withoutAsides(line);
  return { name: bare.replace(notTheName, ''), nickname };
}

const several = /\s(?:and|und|et|&|\+)\s|\s[&+]|[&+]\s/i;

/** "Clerk to the Council" is an office, "Please read this" a sentence. */
const inSentences = /\s(?:of|the|to|for|in|on|our|your|with|by|is|are|was|this|that|will|not)(?:\s|$)/;

/** Whether it cannot be one person's name. */
export const namesNoOne = (name: string): boolean => several.test(name) || inSentences.test(name);

/** Takes out what stands in quotes or brackets, and keeps of it what they are called. */
function withoutAsides(text: string): { bare: string; nickname: string | undefined } {
  let nickname: string | undefined;
  const before = text.split(/[\s("“'‘]/, 1)[0] ?? '';
  const bare = text
    .replace(
      /(?:["“”„«»]([^"“”„«»]{1,30})["“”„«»]|(?<=\s)['‘]([\p{L}. -]{1,20})['’](?=\s|$))/gu,
      (_, double, single) => {
        nickname ??= asNickname(String(double ?? single), before, true);
        return ' ';
      },
    )
    .replace(/[([{]([^()[\]{}]{0,80})[)\]}]?/g, (_, inside: string) => {
      nickname ??= asNickname(inside, before, false);
      return ' ';
    });
  return { bare: bare.replace(/\s+/g, ' ').trim(), nickname };
}

/** "Liz (Elizabeth)" is called Liz, whichever of the two is in brackets; "(Rodham)", "(HR)", "(she/her)" call nobody. */
function asNickname(inside: string, before: string, quoted: boolean): string | undefined {
  const word = inside.trim();
  if (!/^\p{L}[\p{L}\p{M}'’-]{1,19}$/u.test(word) || namesNobody(word) || isPostNominal(word)) return undefined;
  const isRelated = word.slice(0, 2).toLowerCase() === before.slice(0, 2).toLowerCase();
  if (!quoted && !isRelated && !isGivenName(word)) return undefined;
  if (word.length > before.length && word.toLowerCase().includes(before.toLowerCase().slice(0, 3))) return undefined;
  return word === word.toLowerCase() || word === word.toUpperCase() ? oneWord(word) : word;
}
