import { beginsLikeName, namesJob } from '../../tell/words.ts';

const teamWord =
  /\b(?:team|department|dept|hr|hrm|human (?:resources|capital)|people (?:ops|operations|culture|experience)|people (?:&|and) culture|recruiting|recruitment|recruiters|talent|careers?|hiring|personnel|admissions|personalabteilung|bewerbungen|ressources humaines|recursos humanos|risorse umane|panel|committee|vacancies|appointments|unit|reception|support|operations|administration|notifications?|mailbox|candidates?|applicants?|applications|(?:customer|client) (?:care|services?))\b/i;

/** Of a team's name, what is no name at all and is written small: "the recruitment team". */
const plain = new Set(
  `the our your team teams department dept hr rh hrm human resources capital people ops operations culture experience and
   & recruiting recruitment talent acquisition careers career hiring personnel admissions panel interview interviewing
   search selection committee vacancies appointments unit reception support administration office group staffing`.split(
    /\s+/,
  ),
);

const endsAsGroup = /\b(?:team|teams|department|dept|panel|committee|unit|office|group|people|personnel)$/i;

/** How several people who have no names here are written to: "HR team", "interview panel". Undefined for a person. */
export function findTeam(name: string): string | undefined {
  const bare = name.replace(/^(?:the|our|your) /i, '').replace(/\s+(?:at|from|of) .*$/i, '');
  if (!teamWord.test(bare) || bare.length > 60 || !/^[\p{L}\p{M}&’' -]+$/u.test(bare)) return undefined;
  const words = bare.split(' ');
  const isPlain = words.every((word) => plain.has(word.toLowerCase()));
  if (!isPlain && !/\bteam$/i.test(bare) && (namesJob(bare) || beginsLikeName(bare))) return undefined;
  const text = words
    .map((word, i) => {
      if (/^(?:hrm?|rh)$/i.test(word)) return word.toUpperCase();
      const isLast = i === words.length - 1;
      return isPlain || (isLast && /^teams?$/i.test(word)) ? word.toLowerCase() : word;
    })
    .join(' ');
  return endsAsGroup.test(text) && !/^people$/i.test(text) ? text : `${text} team`;
}

const nobody = new Set(
  `unknown unnamed anonymous tbc tbd tba na n/a none null undefined nil nobody someone somebody anyone person people
   interviewer interviewers recruiter recruiters manager hiring head boss director owner organizer organiser candidate
   applicant me myself contact test user admin administrator guest noreply no-reply donotreply postmaster sir madam all
   everyone whom it may concern to or the a an my our their of first second third last full surname next lead chief business commercial technology information product marketing sales finance
   operations software data principal senior technical line no name
   woman man lady guy gentleman he she they him her them engineer developer colleague coordinator partner talent hr officer
   receptionist secretary assistant info careers jobs mail email x xx xxx xyz company employer representative rep agent agency
   ceo cto cfo coo vp founder department branch area regional store shop deputy vice president executive team-lead`.split(
    /\s+/,
  ),
);

/** Whether a text says that no name is known, or names a part in the hiring instead: "TBC", "Interviewer 1". */
export const namesNobody = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s,./|()#-]+/)
    .every((word) => word === '' || /^\p{N}+$/u.test(word) || !/\p{L}/u.test(word) || nobody.has(word));
