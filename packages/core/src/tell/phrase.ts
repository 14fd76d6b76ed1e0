import { maxPhrase } from './limits.ts';
import { oneLine } from './names.ts';
import { arranging } from './words.ts';

/** Whether a text says nothing but that, when and how people will talk: "Second interview (video)". */
export const onlyArranging = (text: string): boolean => !/\p{L}/u.test(text.replace(arranging, ' '));

/** A text as the name of a company, or undefined where it is none. */
export function asCompany(text: string): string | undefined {
  const name = oneLine(text.replace(/\*+/g, ''))
    .replace(/[\s,.:;|–—-]+$/, '')
    .replace(/ (?:on|via|by|from) .*$/, '');
  if (name.length < 2 || name.length >= maxPhrase || onlyArranging(name) || !/[\p{L}]/u.test(name)) return undefined;
  const isNone =
    /^(?:[Oo]ur|the|[Yy]our|[Tt]his|[Tt]hat|[Mm]y|[Ww]e|[Uu]s|[Yy]ou)\b|^https?:|^\d+(?:[:.]\d\d)? ?[ap]m\b/.test(name);
  return isNone || /\bteam$/i.test(name) ? undefined : name;
}

/** A text as the name of a role, without "(m/f/d)" and the numbers of vacancies, or undefined where it is none. */
export function asRole(text: string): string | undefined {
  const name = oneLine(text.replace(/\*+/g, ''))
    .replace(/\s*[([](?:[mwfdxhnb*]\s*\/\s*){1,3}[mwfdxhnb*][)\]]/gi, '')
    .replace(/\s*[([](?:#|req|job|ref|id|no|jr|r-)[^)\]]{0,40}[)\]]/gi, '')
    .replace(/\s+(?:#|R-|JR-?|REQ-?)\d[\w-]{0,20}$/i, '')
    .replace(/^(?:the|our|an?|your) /i, '')
    .replace(/ (?:role|position|post|job|vacancy)$/i, '')
    .replace(/^["“'\s]+|["”'\s,.:;|–—-]+$/g, '');
  if (name.length < 2 || name.length >= maxPhrase || !/\p{L}/u.test(name) || name.split(' ').length > 10)
    return undefined;
  return /\b(?:stage|interview|round|process)\b/i.test(name) || /^https?:/i.test(name) ? undefined : name;
}
