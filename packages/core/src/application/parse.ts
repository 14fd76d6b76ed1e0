import { z } from 'zod';
import { findDay } from '../calendar/day.ts';
import { findMoment } from '../calendar/instant.ts';
import { findZone } from '../calendar/zone.ts';
import { type Application, applicationLimits, applicationSchema } from './application.ts';
import { invalid, problemsOf } from './problems.ts';
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
  const problems = parsed.success ? [] : problemsOf(parsed.error, prefix);
  for (const { path, says } of contradictionsIn(parsed.success ? parsed.data : viewSchema.parse(value), places)) {
    problems.push({ path: prefix ? `${prefix}.${path}` : path, says });
  }
  if (!parsed.success || problems.length > 0) return invalid(problems);
  if (weigh(parsed.data) > applicationLimits.bytes) {
    return refused('too-large', 'The application is larger than 1 MB. Nothing was changed; shorten its messages.');
  }
  return done(parsed.data);
}

/**
 * What can be said about the parts of an application even where its shape is wrong: whatever is not as expected here is
 * as if absent, so that one answer names the faults of both kinds.
 */
const text = z.string().optional().catch(undefined);
const texts = z.array(text).optional().catch(undefined);
const viewSchema = z
  .object({
    candidate: z.object({ timeZone: text }).catch({}),
    employer: z.object({ country: text, region: text, timeZone: text }).catch({}),
    people: z
      .array(z.object({ id: text }).catch({}))
      .optional()
      .catch(undefined),
    events: z
      .array(
        z
          .object({
            at: text,
            due: text,
            by: text,
            from: text,
            to: z.union([texts, text]),
            with: texts,
            notes: z
              .array(z.object({ person: text }).catch({}))
              .optional()
              .catch(undefined),
          })
          .catch({}),
      )
      .catch([]),
  })
  .catch({ candidate: {}, employer: {}, events: [] });
type View = z.infer<typeof viewSchema>;

function* contradictionsIn({ candidate, employer, people, events }: View, places: Places): Generator<Problem> {
  const known = new Set<string>();
  for (const [i, { id }] of (people ?? []).entries()) {
    if (id === undefined) continue;
    if (known.has(id)) yield { path: `people[${i}].id`, says: `another person has the id "${id}"` };
    known.add(id);
  }
  yield* misplaced(employer, places);
  for (const [i, event] of events.entries()) {
    for (const [field, id] of people ? peopleNamedIn(event) : []) {
      if (id === undefined || known.has(id)) continue;
      yield { path: `events[${i}].${field}`, says: `people has nobody with the id "${id}"` };
    }
    const at = findMoment(event.at ?? '');
    const due = findDay(event.due ?? '');
    if (at === undefined || due === undefined) continue;
    const country = employer.country ?? '';
    const zone = findZone(employer.timeZone ?? places.zoneOf(country, at) ?? candidate.timeZone ?? '');
    if (zone && due < zone.dayAt(at)) {
      yield { path: `events[${i}].due`, says: `${event.due} lies before the day on which it was said` };
    }
  }
}

function* misplaced({ country, region }: View['employer'], places: Places): Generator<Problem> {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return; // the shape says so already
  if (!places.isCountry(country)) {
    yield { path: 'employer.country', says: `no country has the code "${country}" (expected one such as GB)` };
  } else if (region) {
    // Where we know no regions we cannot say that one is wrong; it changes nothing either.
    const regions = places.regionsOf(country);
    if (regions.length > 0 && !regions.includes(region)) {
      const says = `${country} has no region "${region}": expected one of ${regions.join(', ')}`;
      yield { path: 'employer.region', says };
    }
  }
}

function* peopleNamedIn(event: View['events'][number]): Generator<[field: string, id: string | undefined]> {
  for (const [i, id] of (event.with ?? []).entries()) yield [`with[${i}]`, id];
  for (const [i, { person }] of (event.notes ?? []).entries()) yield [`notes[${i}].person`, person];
  yield ['by', event.by];
  yield ['from', event.from];
  if (typeof event.to === 'string') yield ['to', event.to];
  else for (const [i, id] of (event.to ?? []).entries()) yield [`to[${i}]`, id];
}

/** The texts and fields of an application in bytes: exact enough for a limit, and cheaper than writing it out. */
function weigh(value: unknown): number {
  if (typeof value === 'string') return bytesOf(value) + 2;
  if (typeof value !== 'object' || value === null) return 4;
  let size = 2;
  for (const item of Object.values(value)) size += 8 + weigh(item);
  return size;
}

/** UTF-8 bytes of a text. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1; // a pair of surrogates is four
  }
  return bytes;
}
