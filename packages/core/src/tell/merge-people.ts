import type { Application, Person } from '../application/application.ts';
import type { PersonId } from '../application/primitives.ts';
import { folded } from './addresses.ts';
import { personId } from './people.ts';

export interface MergedPeople {
  people: Person[];
  /** The id here of each person told of; the candidate has none. */
  ids: ReadonlyMap<PersonId, PersonId>;
}

/**
 * The people of an application with those told of. Who is known by e-mail address, or else by an equal name, is the
 * same: what was missing of them is filled in and nothing overwritten. Others come after, under an id that is free.
 */
export function mergePeople({ candidate, people: known }: Application, told: readonly Person[]): MergedPeople {
  const people = [...known];
  const ids = new Map<PersonId, PersonId>();
  for (const person of told) {
    if (isCandidate(person, candidate)) continue;
    const at = findSame(person, people);
    const same = people[at];
    if (same) {
      const filled = { ...person, ...same };
      if (Object.keys(filled).length > Object.keys(same).length) people[at] = filled;
      ids.set(person.id, same.id);
    } else {
      const id = people.some((one) => one.id === person.id) ? personId(person.name, people) : person.id;
      people.push({ ...person, id });
      ids.set(person.id, id);
    }
  }
  return { people, ids };
}

function isCandidate(person: Person, candidate: Application['candidate']): boolean {
  if (person.email && candidate.email) return sameAddress(person.email, candidate.email);
  return folded(person.name) === folded(candidate.name);
}

function findSame(person: Person, people: readonly Person[]): number {
  const { email } = person;
  const byAddress = email ? people.findIndex((one) => one.email !== undefined && sameAddress(one.email, email)) : -1;
  if (byAddress >= 0) return byAddress;
  const name = folded(person.name);
  // Two colleagues may both be "Jane"; a full name is enough even where somebody has two addresses.
  const whole = /\S\s+\S/.test(person.name.trim());
  return people.findIndex((one) => name !== '' && folded(one.name) === name && (whole || !one.email || !email));
}

const sameAddress = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
