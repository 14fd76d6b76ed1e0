import { folded } from './addresses.ts';
import { maxPhrase } from './limits.ts';
import { findCompanyOfTeam, oneLine } from './names.ts';
import { arranging, beginsLikeName, namesJob, namesOrganisation } from './words.ts';

/** Where a company and a role may be said, and what they are not to be confused with. */
export interface Clues {
  /** Summaries and subjects. */
  titles: string[];
  /** Descriptions and message texts, plain. */
  texts: string[];
  /** Display names of whoever sent it: "Acme Talent Team". */
  senders: string[];
  /** Names of people, the candidate's too. */
  names: string[];
  /** Domains of the employer's or an agency's own: they confirm a name, they never give one. */
  domains: string[];
  location: string;
}

export interface Said {
  company?: string;
  role?: string;
}

/** Longest part of a text that is looked at. */
const readLength = 20_000;

/**
 * The company and the role, where the words of an invitation say them: under a label, in a sentence, in a title of a
 * usual form. Whatever could as well be a person, a place or the kind of the interview is left to be asked.
 */
export function findSaid(clues: Clues): Said {
  const texts = clues.texts.map((text) => text.slice(0, readLength));
  const titles = clues.titles.map((title) => withoutTrimmings(oneLine(title, 300)));
  const found: Said[] = [
    ...texts.map(labelled),
    ...[...titles, ...texts].map(inSentence),
    ...titles.map((title) => inTitle(title, clues)),
  ];
  const team = clues.senders.map(findCompanyOfTeam).find((company) => company !== undefined);
  const company = found.find((said) => said.company !== undefined)?.company ?? team;
  const role = found.find((said) => said.role !== undefined)?.role;
  return { ...(company !== undefined && { company }), ...(role !== undefined && { role }) };
}

const companyLabel =
  /^[ \t*•-]{0,5}(?:company(?: name)?|employer|organi[sz]ation|unternehmen|firma|entreprise|société|empresa|azienda)\*{0,2}[ \t]{0,5}:[ \t*]{0,5}([^\n]{2,200})/imu;
const roleLabel =
  /^[ \t*•-]{0,5}(?:position|role|job|job title|job role|position title|vacancy|opening|post|stelle|poste|puesto|vacature|posizione)\*{0,2}[ \t]{0,5}:[ \t*]{0,5}([^\n]{2,200})/imu;

/** "Position: Data Engineer". */
function labelled(text: string): Said {
  const [title = '', place] = (roleLabel.exec(text)?.[1] ?? '').split(/ (?:at|bei|chez) /);
  const company = asCompany(companyLabel.exec(text)?.[1] ?? place ?? '');
  const role = asRole(title);
  return {
    ...(company && { company }),
    ...(role && !/^(?:interviewer|candidate|attendee|host)s?$/i.test(role) && { role }),
  };
}

const capital = String.raw`(?:St\. )?[\p{Lu}\p{N}](?:[\p{L}\p{N}&'’+-]|\.(?=[\p{L}\p{N}])){0,40}`;
const companyName = String.raw`(${capital}(?: (?:(?:and|of|the|&|de|du|und|für) ){0,2}${capital}){0,5})`;
const roleName = String.raw`([^\n.;:!?|]{2,80}?)`;
const post = String.raw`(?:role|position|post|vacancy|opening|opportunity|job)`;

const sentences = [
  // "for the Data Engineer role at Acme"
  new RegExp(
    String.raw`\b(?:for|to|about|regarding|discuss) (?:the|our|your|an?) ${roleName} ${post}\b(?: (?:here )?(?:at|with) ${companyName})?`,
    'u',
  ),
  // "for the position of Data Engineer at Acme"
  new RegExp(
    String.raw`\b(?:${post}) (?:of|as) (?:an? |our )?${roleName}(?: (?:at|with) ${companyName}|(?= (?:on|in|to|has|and we)\b)|[\n.,;:!?|(]|$)`,
    'u',
  ),
  // "interview for Data Engineer at Acme", "Interview: Data Engineer at Acme"
  new RegExp(
    String.raw`\b(?:[Ii]nterview|[Ss]creen|[Cc]all|[Cc]hat)(?: for|:| [-–—]) (?:the |our |an? )?${roleName} at ${companyName}`,
    'u',
  ),
];
const interviewAt = new RegExp(String.raw`\b[Ii]nterview (?:at|with) ${companyName} (?:for|regarding|about|as)\b`, 'u');

function inSentence(text: string): Said {
  for (const sentence of sentences) {
    const match = sentence.exec(text);
    const role = asRole(match?.[1] ?? '');
    if (!role || !(namesJob(role) || /^\p{Lu}/u.test(role)) || onlyArranging(role)) continue;
    const company = asCompany(match?.[2] ?? interviewAt.exec(text)?.[1] ?? '');
    return { role, ...(company && { company }) };
  }
  return {};
}

const trimmings =
  /^(?:\s*(?:\[[^\]]{0,40}\]|(?:re|fwd?|aw|wg|tr|sv|antw|(?:updated |new )?invitation|accepted|tentative|cancell?ed(?: event)?|declined|reminder|confirmed|rescheduled|updated|einladung|abgesagt|geändert|annulé)\s*:))+\s*/i;

/** A title without "Re:", "Canceled:", and the date that Google adds to a subject. */
const withoutTrimmings = (title: string): string =>
  title.replace(trimmings, '').replace(/ @ (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*$/, '');

const separators = /\s*(?:[|•·/]|<>|:)\s+|\s+(?:[-–—/]|<>|<->|\/\/|x|X)\s+/;

/** "Interview | Lettings Negotiator | Brightwater Homes", "Acme – interview with Jane", "Interview with Corp". */
function inTitle(title: string, clues: Clues): Said {
  let role: string | undefined;
  let certain: string | undefined;
  const likely: string[] = [];
  let withPerson = false;
  for (const part of title.split(separators)) {
    const besideInterview = /interview|screen/i.test(part);
    for (const { after, text } of phrases(part)) {
      for (const one of apart(text, clues)) {
        if (onlyArranging(one)) continue;
        if (isPerson(one, clues)) {
          withPerson ||= after === 'with';
          continue;
        }
        const confirmed = clues.domains.some((domain) => isOfDomain(one, domain));
        if (after === 'at' || confirmed || (namesOrganisation(one) && !/^(?:for)$/.test(after)))
          certain ??= asCompany(one);
        else if (namesJob(one)) role ??= asRole(one);
        else if (after === 'with' || (after === '' && besideInterview)) likely.unshift(one);
        else likely.push(one);
      }
    }
  }
  const companies = new Set(likely.flatMap((one) => asCompany(one) ?? []).filter((one) => !isPlace(one, clues)));
  const [likeliest] = companies;
  const direct = likeliest !== undefined && new RegExp(`interview|screen`, 'i').test(title);
  const company =
    certain ??
    (companies.size === 1 && direct && (role !== undefined || withPerson || isBeside(title, likeliest))
      ? likeliest
      : undefined);
  return { ...(company && { company }), ...(role && { role }) };
}

/** "Jane Doe and Acme" and "Assistant Manager, Acme Hotels" are two things; "Smith and Sons" is one. */
function apart(text: string, clues: Clues): string[] {
  const halves = text.split(/ (?:and|&) /);
  if (halves.some((half) => isPerson(half, clues))) return halves;
  const pieces = text.split(', ');
  return namesJob(pieces[0] ?? '') && namesOrganisation(pieces.at(-1) ?? '') ? pieces : [text];
}

/** "Acme interview" and "interview with Acme", but not "Interview – London". */
function isBeside(title: string, phrase: string): boolean {
  const lower = title.toLowerCase();
  const at = lower.indexOf(phrase.toLowerCase());
  return (
    /(?:interview|screen)(?:ing)? with $/.test(lower.slice(0, at)) ||
    /^ (?:\w+ ){0,2}(?:interview|screen)/.test(lower.slice(at + phrase.length))
  );
}

/** A part of a title cut before "for", "with" and "at", with the words of arranging gone from its ends. */
function phrases(part: string): { after: '' | 'for' | 'with' | 'at'; text: string }[] {
  const pieces = part.split(/(?:^|\s+)(for|with|at)\s+/i);
  const found: { after: '' | 'for' | 'with' | 'at'; text: string }[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const before = pieces[at - 1]?.toLowerCase();
    const after = before === 'for' || before === 'with' || before === 'at' ? before : '';
    const text = trimmedOfArranging(pieces[at] ?? '');
    if (text !== '') found.push({ after, text });
  }
  return found;
}

function trimmedOfArranging(text: string): string {
  const words = text
    .replace(/\([^)]{0,80}\)/g, ' ')
    .trim()
    .split(/\s+/);
  while (words.length > 0 && onlyArranging(words[0] ?? '')) words.shift();
  while (
    words.length > 0 &&
    (onlyArranging(words.at(-1) ?? '') || /^(?:role|position|post)$/i.test(words.at(-1) ?? ''))
  )
    words.pop();
  return words.join(' ').replace(/^[\s,.:;–—-]+|[\s,.:;–—-]+$/g, '');
}

const onlyArranging = (text: string): boolean => !/\p{L}/u.test(text.replace(arranging, ' '));

function isPerson(text: string, { names }: Clues): boolean {
  if (beginsLikeName(text)) return true;
  const words = text.split(/\s+/).map(folded).filter(Boolean);
  return words.length > 0 && names.some((name) => words.every((word) => wordsOf(name).has(word)));
}

const wordsOf = (name: string): Set<string> => new Set(name.split(/[\s._@-]+/).map(folded));

/** "Corp" is of corp.test, "Brightwater Homes" of brightwaterhomes.co.uk or brightwater.com. */
function isOfDomain(text: string, domain: string): boolean {
  const labels = domain.split('.').slice(0, -1).map(folded);
  const word = folded(text);
  const first = folded(text.split(/\s+/)[0] ?? '');
  return word.length > 1 && labels.some((label) => label === word || (first.length > 3 && label === first));
}

const isPlace = (text: string, { location }: Clues): boolean => location.toLowerCase().includes(text.toLowerCase());

function asCompany(text: string): string | undefined {
  const name = oneLine(text.replace(/\*+/g, ''))
    .replace(/[\s,.:;|–—-]+$/, '')
    .replace(/ (?:on|via|by|from) .*$/, '');
  if (name.length < 2 || name.length >= maxPhrase || onlyArranging(name) || !/[\p{L}]/u.test(name)) return undefined;
  const isNone = /^(?:[Oo]ur|the|[Yy]our|[Tt]his|[Tt]hat|[Mm]y|[Ww]e|[Uu]s|[Yy]ou)\b|^https?:|^\d+(?:[:.]\d\d)? ?[ap]m\b/.test(name);
  return isNone ? undefined : name;
}

function asRole(text: string): string | undefined {
  const name = oneLine(text.replace(/\*+/g, ''))
    .replace(/\s*[([](?:[mwfdxhnb*]\s*\/\s*){1,3}[mwfdxhnb*][)\]]/gi, '')
    .replace(
    .replace(/\s*[([](?:#|req|job|ref|id|no|jr|r-)[^)\]]{0,40}[)\]]/gi, '')
    .replace(/\s+(?:#|R-|JR-?|REQ-?)\d[\w-]{0,20}$/i, '')
    )
    .replace(/^(?:the|our|an?|your) /i, '')
    .replace(/ (?:role|position|post|job|vacancy)$/i, '')
    .replace(/^["“'\s]+|["”'\s,.:;|–—-]+$/g, '');
  if (name.length < 2 || name.length >= maxPhrase || !/\p{L}/u.test(name) || name.split(' ').length > 10)
    return undefined;
  return /\b(?:stage|interview|round|process)\b/i.test(name) || /^https?:/i.test(name) ? undefined : name;
}
