import { maxPhrase } from './limits.ts';
import { beginsLikeName } from './words.ts';

/** A display name taken apart: "Réna Müller, HR" is Réna Müller, with the title "HR". */
export interface NameParts {
  name: string;
  title?: string;
}

const hr =
  /\b(?:hr|human resources|people (?:ops|operations|partner|team)|personalabteilung|personal(?:wesen|referent(?:in)?)|ressources humaines|rh|hrbp)\b/i;
const recruiter =
  /\b(?:recruit(?:er|ing|ment)|talent(?: acquisition| partner)?|sourcer|headhunter|resourcer|(?:interview|recruitment|recruiting) coordinator)\b/i;
const hiringManager = /\bhiring manager\b/i;
const otherTitle =
  /\b(?:ceo|cto|cfo|coo|vp|svp|head|director|manager|lead|engineer|developer|designer|analyst|partner|founder|owner|assistant|officer|administrator|consultant|architect|nurse|teacher|principal|president|chair|professor|supervisor|coordinator|scientist|advisor|adviser|specialist|executive)\b/i;

const isTitle = (text: string): boolean => [hr, recruiter, hiringManager, otherTitle].some((words) => words.test(text));

/** What a title says of somebody's part in the hiring. */
export function findPart(title: string | undefined): 'recruiter' | 'hr' | 'hiring-manager' | undefined {
  if (title === undefined) return undefined;
  if (hiringManager.test(title)) return 'hiring-manager';
  if (recruiter.test(title)) return 'recruiter';
  return hr.test(title) ? 'hr' : undefined;
}

/**
 * The name and title in "Jane Doe (Recruiter)", "Jane Doe - Hiring Manager | Acme", "Doe, Jane" (as Exchange writes it).
 * Empty where nothing is left that could be a name.
 */
export function nameParts(display: string): NameParts {
  const clean = oneLine(display)
    .replace(/^['"“”]+|['"“”]+$/g, '')
    .replace(/ (?:via|through) .{1,100}$/i, '');
  const [name = '', ...rest] = clean.split(/\s*[|(),;]\s*|\s+[-–—/]\s+/).filter(Boolean);
  const title = rest.find(isTitle);
  const [second] = rest;
  const lastFirst =
    second !== undefined && second !== title && /^[^,(]+,/.test(clean) && [name, second].every(isPersonal)
      ? `${second} ${name}`
      : name;
  return { name: lastFirst, ...(title && { title }) };
}

/** One or more words that each begin with a capital, or with a letter of a script that has none. */
const isPersonal = (text: string): boolean =>
  text.length <= 60 && /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,4}$/u.test(text) && !/^\p{Ll}/u.test(text);

const team =
  /\b(?:team|recruiting|recruitment|careers?|talent|hiring|jobs?|hr|people|calendar|scheduling|interviews?|support|info|office|reception|bewerbung|karriere|recrutement|greenhouse|lever|ashby|workable|calendly|goodtime|zoom|teams|no-?reply|notifications?)\b/i;

/** A name of a department or a service rather than of a person. */
export const isTeam = (name: string): boolean => team.test(name);

const teamOf =
  /^(.{2,80}?)(?:[’']s?)? (?:(?:global |uk |us )?(?:recruiting|recruitment|careers|hiring|talent(?: acquisition)?|people|hr|jobs|interviews?)(?: (?:team|department|coordination))*|team)$/i;

/** The company in "Northwind Recruiting" or "Acme Talent Team". */
export function findCompanyOfTeam(display: string): string | undefined {
  const company = teamOf
    .exec(oneLine(display))?.[1]
    ?.replace(/^(?:the|your|our) /i, '')
    .trim();
  if (!company || isTeam(company) || /[,;|()@]/.test(company) || beginsLikeName(company)) return undefined;
  return /[\p{Lu}\p{N}]/u.test(company) ? company : undefined;
}

/** A text cut to one line that a form can show. */
export const oneLine = (text: string, most = maxPhrase): string =>
  text
    .slice(0, most * 4)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, most)
    .trim();
