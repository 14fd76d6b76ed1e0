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

/** The lines that end a letter: `['Kind regards,', 'Sam Carter']`. Undefined where the candidate's name is not known. */
export function signOffFor({ name, custom: { signOffs }, channel, by, variant }: Signing): string[] | undefined {
  const own = name.replace(/\s+/g, ' ').trim();
  if (own === '') return undefined;
  // An invitation on LinkedIn has 200 characters in all.
  if (channel === 'linkedin') return [own];
  if (channel === 'letter' && by === 'title') return [`${signOffs.byHand},`, own];
  const formulas = by === 'given' || by === 'team' ? signOffs.near : signOffs.formal;
  const formula = formulas[Math.abs(Math.trunc(variant)) % formulas.length] ?? formulas[0];
  return [`${formula},`, own];
}
