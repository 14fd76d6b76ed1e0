import { type Person, applicationLimits } from '../application/application.ts';
import { type PersonId, personIdSchema } from '../application/primitives.ts';
import { findOwnDomain, folded, isRobot, isService } from './addresses.ts';
import type { Meeting, Party } from './invitation.ts';
import { findPart, isTeam, nameParts, oneLine } from './names.ts';

export interface Gathered {
  /** The organizer first. */
  people: Person[];
  /** For each meeting, who is there, the candidate apart. */
  present: PersonId[][];
  needs: string[];
  /** The candidate's names, as far as the invitation has them: no company is called like them. */
  candidate: string[];
}

/**
 * The people of an invitation, the candidate and rooms apart. An address that only a program sends from is no person,
 * unless it carries somebody's name: then they have no address.
 */
export function gatherPeople(meetings: readonly Meeting[], sender: Party | undefined, me: readonly string[]): Gathered {
  const own = new Set(me.map(addressKey));
  const needs: string[] = [];
  const candidates: Party[] = [];
  const people: Person[] = [];

  const add = (party: Party, role: 'organizer' | 'attendee' | 'sender'): Person | undefined => {
    if (own.has(addressKey(party.email))) candidates.push(party);
    if (candidates.includes(party)) return undefined;
    const person = findPerson(party, people, role);
    const known = person && people.find((one) => isSame(one, person));
    if (known) {
      if (known.part === undefined && person.part !== undefined) known.part = person.part;
      return known;
    }
    if (!person || people.length >= applicationLimits.people) return undefined;
    people.push(person);
    return person;
  };

  const present = meetings.map(({ organizer, attendees }) => {
    const individuals = attendees.filter(({ kind }) => kind === 'individual');
    if (own.size === 0) candidates.push(...candidateAmong(individuals, organizer, needs));
    const arranger = organizer && add(organizer, 'organizer');
    const there = new Set<PersonId>();
    for (const attendee of individuals) {
      const person = add(attendee, 'attendee');
      if (person && !attendee.absent && !isTeam(person.name)) there.add(person.id);
    }
    // Who invites takes part, unless it is their work to invite and others are there.
    const listed = individuals.some((party) => addressKey(party.email) === addressKey(organizer?.email ?? ''));
    const arrangesOnly = arranger && (isTeam(arranger.name) || arranger.part === 'hr' || arranger.part === 'recruiter');
    return arranger && !listed && (there.size === 0 || !arrangesOnly) ? [arranger.id, ...there] : [...there];
  });
  if (sender) add(sender, 'sender');

  for (const person of people) {
    if (person.name === person.email) needs.push(`What is the name of ${person.email}?`);
  }
  const mailboxes = me.map((address) => address.split('@')[0] ?? '');
  return { people, present, needs, candidate: [...candidates.map(({ name }) => name), ...mailboxes] };
}

const addressKey = (address: string): string => address.trim().toLowerCase();

/** Without `me`, the only one who was invited is the candidate; among several it has to be asked. */
function candidateAmong(attendees: Party[], organizer: Party | undefined, needs: string[]): Party[] {
  const invited = attendees.filter(({ email }) => email && addressKey(email) !== addressKey(organizer?.email ?? ''));
  if (organizer && invited.length === 1) return invited;
  if (invited.length > 0) {
    const addresses = invited.slice(0, 10).map(({ email }) => email);
    needs.push(`Which of these addresses is yours: ${addresses.join(', ')}?`);
  }
  return [];
}

function findPerson(
  party: Party,
  taken: readonly Person[],
  role: 'organizer' | 'attendee' | 'sender',
): Person | undefined {
  const { name: display, title } = nameParts(party.name);
  const named = display.includes('@') ? '' : oneLine(display);
  const relayed = isRobot(party.email) || isService(party.email);
  if (relayed ? named === '' || isTeam(named) : named === '' && party.email === '') return undefined;
  const part = findPart(title) ?? (isTeam(named) ? findPart(named) : role === 'attendee' ? 'interviewer' : undefined);
  const name = named || party.email;
  return {
    id: personId(name, taken),
    name,
    ...(part && { part }),
    ...(title && { title: oneLine(title) }),
    ...(party.email && !relayed && { email: party.email }),
  };
}

function isSame(a: Person, b: Person): boolean {
  if (a.email && b.email) return addressKey(a.email) === addressKey(b.email);
  return folded(a.name) === folded(b.name);
}

/** "rena-muller"; "rena-muller-2" where that is taken. Letters without a Latin form are kept as they are. */
export function personId(name: string, taken: readonly Pick<Person, 'id'>[]): PersonId {
  const slug = name
    .replace(/@.*$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const ids = new Set<string>(taken.map(({ id }) => id));
  for (let nth = 1; ; nth++) {
    const id = nth === 1 ? slug || 'person' : `${slug || 'person'}-${nth}`;
    if (!ids.has(id)) return personIdSchema.parse(id);
  }
}

/** Domains that may be an employer's: to ask with, never to claim. */
export const ownDomains = (people: readonly Person[]): string[] => [
  ...new Set(people.flatMap(({ email }) => (email && findOwnDomain(email)) || [])),
];
