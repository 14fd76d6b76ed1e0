import { folded } from './addresses.ts';
import { oneLine } from './names.ts';
import { asCompany, asRole, onlyArranging } from './phrase.ts';
import type { Clues, Said } from './said.ts';
import { beginsLikeName, namesJob, namesOrganisation, namesPlace } from './words.ts';

const trimmings =
  /^(?:\s*(?:\[[^\]]{0,40}\]|(?:re|fwd?|aw|wg|tr|sv|antw|(?:updated |new )?invitation|accepted|tentative|cancell?ed(?: event)?|declined|reminder|confirmed|rescheduled|updated|einladung|abgesagt|geändert|annulé)\s*:))+\s*/i;

/** A title without "Re:", "Canceled:", and the date that Google adds to a subject. */
export const withoutTrimmings = (title: string): string =>
  oneLine(title, 300)
    .replace(trimmings, '')
    .replace(/ @ (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*$/, '');

const separators = /\s*(?:[|•·/]|<>|:)\s+|\s+(?:[-–—/]|<>|<->|\/\/|x|X)\s+/;

const leads = ['for', 'with', 'at', 'from'] as const;

/** A piece of a title, the word that leads to it, and whether an interview is named beside it. */
interface Phrase {
  after: '' | (typeof leads)[number];
  text: string;
  besideInterview: boolean;
}

/**
 * "Interview | Lettings Negotiator | Brightwater Homes", "Acme – interview with Jane", "Interview with Corp". A company is
 * certain after "at" and "from", with a legal form, or where a domain confirms it. Anything else that is left may be one only if
 * it is left alone and the title is built in one of these ways.
 */
export function inTitle(title: string, clues: Clues): Said {
  const known = clues.names.map(wordsOf);
  const isPerson = (text: string) => beginsLikeName(text) || isOneOf(known, text);
  const isCertain = ({ after, text }: Phrase) =>
    after === 'at' ||
    after === 'from' ||
    (after !== 'for' && namesOrganisation(text)) ||
    clues.domains.some((domain) => isOfDomain(text, domain));

  const all = title
    .split(separators)
    .flatMap(phrases)
    .flatMap((phrase) => apart(phrase.text, isPerson).map((text) => ({ ...phrase, text })))
    .filter(({ text }) => !onlyArranging(text));
  const others = all.filter(({ text }) => !isPerson(text));
  const certain = others.find(isCertain);
  // "With the Head of Sales" is with somebody, not for that role.
  const job = others.find((phrase) => !isCertain(phrase) && phrase.after !== 'with' && namesJob(phrase.text));
  const role = job && asRole(job.text);

  const left = others.filter(
    (phrase) => !isCertain(phrase) && !namesJob(phrase.text) && !isIn(clues.location, phrase.text),
  );
  const [only] = left;
  const withPerson = all.some(({ after, text }) => after === 'with' && isPerson(text));
  const isSaid =
    only &&
    left.every(({ text }) => text === only.text) &&
    /interview|screen/i.test(title) &&
    (role !== undefined || withPerson || only.after === 'with' || only.besideInterview);
  const company = asCompany((certain ?? (isSaid ? only : undefined))?.text ?? '');
  return { ...(company && { company }), ...(role && { role }) };
}

/** "Jane Doe and Acme" and "Assistant Manager, Acme Hotels" are two things; "Smith and Sons" is one. */
function apart(text: string, isPerson: (text: string) => boolean): string[] {
  const halves = text.split(/ (?:and|&) /);
  if (halves.some(isPerson)) return halves;
  const pieces = text.split(', ');
  return namesJob(pieces[0] ?? '') && namesOrganisation(pieces.at(-1) ?? '') ? pieces : [text];
}

/** A part of a title cut before "for", "with", "at" and "from", with the words of arranging gone from its ends. */
function phrases(part: string): Phrase[] {
  const pieces = part.split(/(?:^|\s+)(for|with|at|from)\s+/i);
  const found: Phrase[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? '';
    const after = leads.find((lead) => lead === pieces[at - 1]?.toLowerCase()) ?? '';
    const text = trimmedOfArranging(piece);
    if (text !== '' && !namesPlace(piece))
      found.push({ after, text, besideInterview: /interview|screen/i.test(piece) });
  }
  return found;
}

function trimmedOfArranging(text: string): string {
  const words = text
    .replace(/\([^)]{0,80}\)/g, ' ')
    .trim()
    .split(/\s+/);
  const isIdle = (word = '') => onlyArranging(word) || /^(?:role|position|post)$/i.test(word);
  while (words.length > 0 && isIdle(words[0])) words.shift();
  while (words.length > 0 && isIdle(words.at(-1))) words.pop();
  return words.join(' ').replace(/^[\s,.:;–—-]+|[\s,.:;–—-]+$/g, '');
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .split(/[\s._@-]+/)
      .map(folded)
      .filter(Boolean),
  );

/** Whether every word of a text is one of somebody's names. */
function isOneOf(names: readonly Set<string>[], text: string): boolean {
  const words = [...wordsOf(text)];
  return words.length > 0 && names.some((name) => words.every((word) => name.has(word)));
}

/** "Corp" is of corp.test, "Brightwater Homes" of brightwaterhomes.co.uk or brightwater.com. */
function isOfDomain(text: string, domain: string): boolean {
  const labels = domain.split('.').slice(0, -1).map(folded);
  const word = folded(text);
  const first = folded(text.split(/\s+/)[0] ?? '');
  return word.length > 1 && labels.some((label) => label === word || (first.length > 3 && label === first));
}

const isIn = (location: string, text: string): boolean => location.toLowerCase().includes(text.toLowerCase());
