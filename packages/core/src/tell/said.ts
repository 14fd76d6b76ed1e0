import { findCompanyOfTeam } from './names.ts';
import { asCompany, asRole, onlyArranging } from './phrase.ts';
import { inTitle, withoutTrimmings } from './title.ts';
import { namesJob } from './words.ts';

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
  const titles = clues.titles.map(withoutTrimmings);
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
