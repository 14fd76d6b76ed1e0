import type { Channel } from '../../application/primitives.ts';
import type { AddressCustom } from './custom.ts';
import type { Greeting } from './greeting.ts';

export interface Signing {
  /** Of the candidate, as they write it: it is never changed. */
  name: string;
  custom: AddressCustom;
  channel: Channel;
  /** How the letter greets: who is called Dr Patel at its top is not waved to at its end. */
  by: Greeting['by'];
  /** Any whole number; another one may take another formula. */
  variant: number;
}

/** What a program calls somebody whose name it does not know. */
const standIns = new Set(
  'you|me|myself|self|my name|your name|name|full name|candidate|applicant|user|unknown|anonymous|n/a|na|tbc|tbd|none'.split(
    '|',
  ),
);

/** The candidate's name in one line, as they write it; undefined where it is not known. */
export function findOwnName(name: string): string | undefined {
  const own = name.trim().replace(/\s+/g, ' ');
  if (own.length > 12) return own;
  return !/[\p{L}\p{N}]/u.test(own) || standIns.has(own.toLowerCase()) ? undefined : own;
}

/** The lines that end a letter: `['Kind regards,', 'Sam Carter']`. Undefined where the candidate's name is not known. */
export function signOffFor({ name, custom: { signOffs }, channel, by, variant }: Signing): string[] | undefined {
  const own = findOwnName(name);
  if (own === undefined) return undefined;
  // An invitation on LinkedIn has 200 characters in all.
  if (channel === 'linkedin') return [own];
  if (channel === 'letter' && by === 'title') return [`${signOffs.byHand},`, own];
  const formulas = by === 'given' || by === 'team' ? signOffs.near : signOffs.formal;
  const formula = formulas[Math.abs(Math.trunc(variant)) % formulas.length] ?? formulas[0];
  return [`${formula},`, own];
}
