// Longer than most files: one arbitrary for each kind of event, side by side as the contract lists them.
import fc from 'fast-check';
import type { ApplicationInput } from '../application/application.ts';
import type { planRequestSchema } from '../application/plan.ts';
import { actionSchema, channelSchema, playbookIdSchema, readingKindSchema } from '../application/primitives.ts';
import { type Moment, asMoment, dayLength, hour } from '../calendar/instant.ts';
import { getZone } from '../calendar/zone.ts';
import type { z } from 'zod';
import { dateAfter, momentsBetween, momentsIn, written, zoneIds } from './instants.ts';

export type PlanRequestInput = z.input<typeof planRequestSchema>;
type EventInput = ApplicationInput['events'][number];

/** What generated applications are like; what is not said is left to chance. */
export interface Wanted {
  /** Years of the interviews. */
  years?: readonly [first: number, last: number];
  /** Where the employer is. */
  employers?: fc.Arbitrary<ApplicationInput['employer']>;
  /** Whether dates in words may be said: messages of the employer that carry one. */
  maxEvents?: number;
}

/** Absent as often as not. */
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

/** Without the fields that are undefined: the contract knows only absent ones. */
function present<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return JSON.parse(JSON.stringify(value));
}

/** Countries with other weeks, many holidays, regions, several zones, or no table at all. */
const places: fc.Arbitrary<ApplicationInput['employer']> = fc
  .record({
    company: fc.constantFrom('Plumtree Housing', 'Müller & Söhne', '東和'),
    place: fc.constantFrom<[string, string?]>(
      ['GB'],
      ['GB', 'SCT'],
      ['GB', 'ENG'],
      ['DE', 'BY'],
      ['DE'],
      ['US', 'CA'],
      ['US'],
      ['FR'],
      ['AE'],
      ['SA'],
      ['IL'],
      ['EG'],
      ['IN'],
      ['JP'],
      ['CN'],
      ['ZA'],
      ['AU', 'NSW'],
      ['CH', 'ZH'],
      ['TR'],
      ['KH'],
      ['XK'],
    ),
    timeZone: maybe(fc.constantFrom(...zoneIds)),
  })
  .map(({ company, place: [country, region], timeZone }) => present({ company, country, region, timeZone }));

const people: fc.Arbitrary<ApplicationInput['people']> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Priya Patel', 'Dr Tom O’Neill', 'Åsa', 'María José García'),
      part: maybe(fc.constantFrom('interviewer', 'recruiter', 'hiring-manager', 'hr', 'other')),
      email: maybe(fc.constant('someone@example.org')),
      phone: maybe(fc.constant('+44 20 7946 0000')),
      linkedIn: maybe(fc.constantFrom('connected', 'invited', 'none')),
    }),
    { maxLength: 4 },
  )
  .map((list) => list.map((person, i) => present({ id: `p${i + 1}`, ...person })));

/** Moments of a history: around `from`, often the same, sometimes just apart. */
const momentsOf = (from: Moment): fc.Arbitrary<Moment> =>
  fc
    .record({
      days: fc.integer({ min: 0, max: 75 }),
      hours: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(0, 1, 9, 10, 16) }, { weight: 1, arbitrary: fc.nat(23) }),
    })
    .map(({ days, hours }) => asMoment(from + days * dayLength + hours * hour));

const promises = ['send the portfolio', 'Send  the PORTFOLIO', 'call Ana', 'return the badge'] as const;
const words = maybe(fc.constantFrom('Thank you for coming in.', 'We will let you know.', ''));

function eventsOf(from: Moment, zoneId: string, ids: readonly string[]): fc.Arbitrary<EventInput> {
  const zone = getZone(zoneId);
  const someone = ids.length > 0 ? maybe(fc.constantFrom(...ids)) : fc.constant(undefined);
  const some = ids.length > 0 ? fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }) : fc.constant([]);
  const soon = fc.integer({ min: 0, max: 35 });
  const at = momentsOf(from);
  const iso = (moment: Moment) => written(moment, zone);
  // Two days ahead of the date here: no zone is so far away that a date said would lie before its day.
  const date = (moment: Moment, days: number | undefined) =>
    days === undefined ? undefined : dateAfter(moment, days + 2, zone);
  const arbitraries: { weight: number; arbitrary: fc.Arbitrary<object> }[] = [
    {
      weight: 4,
      arbitrary: fc
        .record({
          at,
          minutes: maybe(fc.constantFrom(1, 30, 60, 90, 10_080)),
          with: some,
          format: maybe(fc.constantFrom('phone', 'video', 'onsite')),
          cancelled: maybe(fc.constantFrom(false, false, true)),
          wentWell: maybe(fc.constantFrom(1, 2, 3, 4, 5)),
          notes: maybe(
            fc.constantFrom([], [{ kind: 'topic', text: 'the new rota' }], [{ kind: 'doubt', text: 'my French' }]),
          ),
        })
        .map((event) => ({ type: 'interview', ...event, at: iso(event.at) })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({ at, by: someone, due: maybe(soon), says: words })
        .map((event) => ({ type: 'timeline-given', ...event, at: iso(event.at), due: date(event.at, event.due) })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ at, by: someone, channel: fc.constantFrom('email', 'phone', 'linkedin', 'email', 'none') })
        .map((event) => ({ type: 'contact-preference', ...event, at: iso(event.at) })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({
          at,
          what: fc.constantFrom(...promises),
          channel: maybe(fc.constantFrom(...channelSchema.options)),
          to: someone,
          due: soon,
        })
        .map((event) => ({ type: 'promise-made', ...event, at: iso(event.at), due: date(event.at, event.due) })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ at, what: fc.constantFrom(...promises) })
        .map((event) => ({ type: 'promise-kept', ...event, at: iso(event.at) })),
    },
    {
      weight: 6,
      arbitrary: fc
        .record({
          at,
          action: fc.oneof(
            fc.constantFrom('check-in', 'second-check-in', 'thank-you', 'phone-call', 'reply'),
            fc.constantFrom(...actionSchema.options),
          ),
          channel: fc.oneof(fc.constant('email'), fc.constantFrom(...channelSchema.options)),
          to: some,
          body: words,
        })
        .map((event) => ({ type: 'sent', ...event, at: iso(event.at) })),
    },
    {
      weight: 4,
      arbitrary: fc
        .record({
          at,
          from: someone,
          kind: fc.constantFrom(...readingKindSchema.options),
          until: maybe(soon),
          body: words,
        })
        .map((event) => ({ type: 'reply', ...event, at: iso(event.at), until: date(event.at, event.until) })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({
          at,
          is: fc.constantFrom('offered', 'accepted', 'declined', 'rejected', 'filled', 'withdrawn'),
        })
        .map((event) => ({ type: 'outcome', ...event, at: iso(event.at) })),
    },
  ];
  // The schema checks in each test that these are what they claim.
  return fc.oneof(...arbitraries).map((event) => present(event) as EventInput);
}

const zoneOf = (employer: ApplicationInput['employer'], candidate: { timeZone: string }) =>
  employer.timeZone ?? candidate.timeZone;
const idsOf = (people: ApplicationInput['people']) => people.map(({ id }) => id);

/** One interview and what usually follows it, as far as it has gone, with a surprise or two: what chance alone rarely makes. */
function courseFrom(from: Moment, zoneId: string, ids: readonly string[]): fc.Arbitrary<EventInput[]> {
  const zone = getZone(zoneId);
  const steps = ['thank-you', 'check-in', 'second-check-in', 'phone-call'] as const;
  const apart = fc.integer({ min: 6, max: 11 });
  return fc
    .record({
      gone: fc.nat(steps.length),
      apart: fc.tuple(fc.constant(0), apart, apart, apart),
      surprises: fc.array(eventsOf(from, zoneId, ids), { maxLength: 2 }),
    })
    .map(({ gone, apart, surprises }) => {
      const meets = asMoment(from + 10 * hour);
      const sent = steps.slice(0, gone).map((action, i): EventInput => {
        const days = apart.slice(0, i + 1).reduce((sum, each) => sum + each, 0);
        const at = written(asMoment(meets + days * dayLength + 2 * hour), zone);
        return { type: 'sent', at, action, channel: action === 'phone-call' ? 'phone' : 'email', to: ids.slice(0, 1) };
      });
      return [{ type: 'interview', at: written(meets, zone), with: [...ids] }, ...sent, ...surprises];
    });
}

/** An application with a history of 75 days, and a moment before, in or after it. */
export function histories(wanted: Wanted = {}): fc.Arbitrary<{ application: ApplicationInput; asOf: Moment }> {
  const [first, last] = wanted.years ?? [2024, 2029];
  return fc
    .record({
      from: momentsIn(first, last).map((moment) => asMoment(moment - (moment % hour))),
      candidate: fc.constantFrom(...zoneIds).map((timeZone) => ({ name: 'Idris Strachan', timeZone })),
      employer: wanted.employers ?? places,
      people,
    })
    .chain(({ from, candidate, employer, people }) =>
      fc.record({
        application: fc
          .record({
            candidate: fc.constant(candidate),
            employer: fc.constant(employer),
            role: fc.constant('Service Designer'),
            documents: maybe(
              fc.array(
                fc.record({
                  name: fc.constantFrom('CV', 'references'),
                  status: fc.constantFrom('sent', 'requested', 'missing', 'wrong'),
                }),
                { maxLength: 2 },
              ),
            ),
            people: fc.constant(people),
            events: fc.oneof(
              fc.array(eventsOf(from, zoneOf(employer, candidate), idsOf(people)), {
                maxLength: wanted.maxEvents ?? 16,
              }),
              courseFrom(from, zoneOf(employer, candidate), idsOf(people)),
            ),
            circumstances: maybe(
              fc
                .record({
                  trialWouldRiskCurrentJob: maybe(fc.boolean()),
                  feelsDesperate: maybe(fc.boolean()),
                  jobTicksAllBoxes: maybe(fc.boolean()),
                  callsAreCommonInIndustry: maybe(fc.boolean()),
                })
                .map(present),
            ),
          })
          .map((application): ApplicationInput => present(application)),
        asOf: fc.oneof(
          momentsBetween(asMoment(from - 5 * dayLength), asMoment(from + 150 * dayLength)),
          momentsOf(from),
        ),
      }),
    );
}

/** Days added to and struck from the calendar around a moment, and the rest of what a user may set. */
export const settingsAround = (moment: Moment): fc.Arbitrary<PlanRequestInput['settings']> =>
  fc
    .record({
      firstCheckInDay: maybe(fc.integer({ min: 5, max: 14 })),
      slackAfterTheirDate: maybe(fc.integer({ min: 0, max: 5 })),
      daysOff: maybe(fc.array(fc.integer({ min: -30, max: 60 }), { maxLength: 20 })),
      workingDays: maybe(fc.array(fc.integer({ min: -30, max: 60 }), { maxLength: 5 })),
    })
    .map(({ daysOff, workingDays, ...rest }) =>
      present({
        ...rest,
        daysOff: daysOff?.map((days) => dateAfter(moment, days)),
        workingDays: workingDays?.map((days) => dateAfter(moment, days)),
      }),
    );

/** A whole request for a plan, in any of the playbooks. */
export const planRequests = (wanted: Wanted = {}): fc.Arbitrary<PlanRequestInput> =>
  histories(wanted).chain(({ application, asOf }) =>
    fc
      .record({
        application: fc.constant(application),
        asOf: fc.constantFrom(...zoneIds).map((zone) => written(asOf, getZone(zone))),
        playbook: fc.constantFrom(...playbookIdSchema.options),
        settings: maybe(settingsAround(asOf)),
      })
      .map((request): PlanRequestInput => present(request)),
  );
