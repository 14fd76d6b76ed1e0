import type { ProblemDetails, Profile } from '@fineline/core/api';
import { Refused } from '../api/ask.ts';

/** The profile as its form has it: every field a text. */
export interface Draft {
  name: string;
  email: string;
  phone: string;
  timeZone: string;
}

export const fields = ['name', 'email', 'phone', 'timeZone'] as const satisfies readonly (keyof Draft)[];

/** What the form begins with; until there is a profile, the zone of the browser. */
export const draftOf = (profile: Profile | undefined, here: string): Draft => ({
  name: profile?.name ?? '',
  email: profile?.email ?? '',
  phone: profile?.phone ?? '',
  timeZone: profile?.timeZone ?? here,
});

/** What the form says, without spaces around it; what is empty is left out. */
export function profileOf(draft: Draft): Profile {
  const [name, email, phone] = [draft.name.trim(), draft.email.trim(), draft.phone.trim()];
  return { ...(name && { name }), ...(email && { email }), ...(phone && { phone }), timeZone: draft.timeZone };
}

/** What was typed since `base`, on top of what stands now: another window may have saved other fields meanwhile. */
export function onTop(draft: Draft, base: Draft, standing: Draft): Draft {
  const next = { ...standing };
  for (const field of fields) if (draft[field] !== base[field]) next[field] = draft[field];
  return next;
}

export const isSame = (one: Draft, other: Draft): boolean => fields.every((field) => one[field] === other[field]);

/** The fields that were refused, each with what is wrong; empty where something else was. */
export function wrongIn(error: unknown): Partial<Record<keyof Draft, string>> {
  const problems: ProblemDetails['problems'] = error instanceof Refused ? error.problem.problems : undefined;
  const wrong: Partial<Record<keyof Draft, string>> = {};
  for (const { path, says } of problems ?? []) {
    const field = fields.find((one) => path === `profile.${one}`);
    if (field) wrong[field] = says;
  }
  return wrong;
}
