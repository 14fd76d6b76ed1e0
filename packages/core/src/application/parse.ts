import type { z } from 'zod';
import { findDay } from '../calendar/day.ts';
import { getMoment } from '../calendar/instant.ts';
import { getZone } from '../calendar/zone.ts';
import { type Application, type ApplicationEvent, applicationLimits, applicationSchema } from './application.ts';
import type { PersonId } from './primitives.ts';
import { type Problem, type Result, done, refused } from './result.ts';

/** What must be known of the world to check an application; handed in, because core has no tables. */
export interface Places {
  /** Whether ISO 3166-1 knows this two-letter code. */
  isCountry(code: string): boolean;
  /** The regions of a country that have a calendar of their own, by ISO 3166-2 part; empty where there are none. */
  regionsOf(country: string): readonly string[];
  /** The zone of the country where all its zones agree at `at`. */
  zoneOf(country: string, at: number): string | undefined;
}

/** The Zod issues as problems; `prefix` is the path of the checked value in what the user wrote. */
export function problemsOf(error: z.ZodError, prefix = ''): Problem[] {
  return error.issues.flatMap((issue) => {
    const path = pathOf(issue.path, prefix);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: pathOf([...issue.path, key], prefix), says: 'unknown field' }));
    }
    return [{ path: path || '(whole)', says: plainly(issue.message) }];
  });
}

/** `["events", 3, "due"]` as `events[3].due`. */
export function pathOf(keys: readonly PropertyKey[], prefix = ''): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, prefix);
}

const plainly = (message: string): string => message.replace(/^Invalid (input|option|string|value): /, '');

/**
 * Checks a value that claims to be an application: its shape, and what its parts must mean to each other. Refuses with
 * every path at fault and what was expected there.
 */
export function parseApplication(
  value: unknown,
  places: Places,
  prefix = '',
): Result<Application, 'invalid-input' | 'too-large'> {
  const parsed = applicationSchema.safeParse(value);
  if (!parsed.success) return invalid(problemsOf(parsed.error, prefix));
  const problems = [...contradictionsIn(parsed.data, places)].map(({ path, says }) => ({
    path: prefix ? `${prefix}.${path}` : path,
    says,
  }));
  if (problems.length > 0) return invalid(problems);
  if (weigh(parsed.data) > applicationLimits.bytes) {
    return refused('too-large', 'The application is larger than 1 MB. Nothing was changed; shorten its messages.');
  }
  return done(parsed.data);
}

/** One refusal for all that is wrong; its sentence names the first. */
export const invalid = (problems: Problem[]) => {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return refused('invalid-input', first ? `${first.path}: ${first.says}${more}` : 'Invalid input', problems);
};

function* contradictionsIn(application: Application, places: Places): Generator<Problem> {
  const { employer, people, events } = application;
  const known = new Set<PersonId>();
  for (const [i, person] of people.entries()) {
    if (known.has(person.id)) yield { path: `people[${i}].id`, says: `another person has the id "${person.id}"` };
    known.add(person.id);
  }
  if (!places.isCountry(employer.country)) {
    yield { path: 'employer.country', says: `no country has the code "${employer.country}" (expected one such as GB)` };
  } else if (employer.region !== undefined) {
    // Where we know no regions we cannot say that one is wrong; it changes nothing either.
    const regions = places.regionsOf(employer.country);
    if (regions.length > 0 && !regions.includes(employer.region)) {
      yield {
        path: 'employer.region',
        says: `${employer.country} has no region "${employer.region}": expected one of ${regions.join(', ')}`,
      };
    }
  }
  for (const [i, event] of events.entries()) {
    for (const [field, id] of peopleNamedIn(event)) {
      if (!known.has(id)) yield { path: `events[${i}].${field}`, says: `people has nobody with the id "${id}"` };
    }
    if ('due' in event && event.due !== undefined) {
      const at = getMoment(event.at);
      const zone = getZone(employer.timeZone ?? places.zoneOf(employer.country, at) ?? application.candidate.timeZone);
      const due = findDay(event.due);
      if (due !== undefined && due < zone.dayAt(at)) {
        yield { path: `events[${i}].due`, says: `${event.due} lies before the day on which it was said` };
      }
    }
  }
}

function* peopleNamedIn(event: ApplicationEvent): Generator<[field: string, id: PersonId]> {
  switch (event.type) {
    case 'interview':
      for (const [i, id] of event.with.entries()) yield [`with[${i}]`, id];
      for (const [i, note] of (event.notes ?? []).entries()) if (note.person) yield [`notes[${i}].person`, note.person];
      return;
    case 'timeline-given':
    case 'contact-preference':
      if (event.by) yield ['by', event.by];
      return;
    case 'promise-made':
      if (event.to) yield ['to', event.to];
      return;
    case 'sent':
      for (const [i, id] of event.to.entries()) yield [`to[${i}]`, id];
      return;
    case 'reply':
      if (event.from) yield ['from', event.from];
      return;
    case 'promise-kept':
    case 'outcome':
      return;
  }
}

/** The texts of an application, roughly its size in bytes; exact enough for a limit, and cheaper than writing it out. */
function weigh(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 4;
  let size = 2;
  for (const [key, item] of Object.entries(value)) size += key.length + 4 + weigh(item);
  return size;
}
