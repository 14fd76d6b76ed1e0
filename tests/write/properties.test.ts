import { type Application, type Letter, actionSchema } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import { countWords } from '@fineline/core/write';
import fc from 'fast-check';
import { parseApplication, writeLetter } from 'fineline';
import { describe, expect, test } from 'vitest';

/** Notes as people type them, out of many trades; each kind has some that fit nowhere. */
const noted = {
  topic: [
    'their move to Kubernetes',
    'we talked about how hard hiring nurses is',
    'the new arm calibration rig',
    'roof safety',
    'how do you onboard?',
    'my thesis on peat bogs',
    'taproom tours',
    'LOL',
  ],
  need: [
    'someone who can own reporting',
    'fewer handover mistakes',
    'reduce churn',
    'they struggle with late deliveries',
    'hiring nurses is hard',
    'two more crews',
    '???',
  ],
  strength: [
    'ran a 12-person support team',
    'Excel!!',
    'fluent in German',
    'speak isiZulu',
    '12 years in ICU',
    'led migration to Postgres',
    'good with families',
    'CSCS card',
  ],
  doubt: ['stumbled on the SQL question', 'not enough AWS experience', 'seemed unsure'],
  name: ['Sam from finance'],
} as const;

const note = (people: readonly string[]) =>
  fc
    .constantFrom(...(Object.keys(noted) as (keyof typeof noted)[]))
    .chain((kind) =>
      fc.record(
        { kind: fc.constant(kind), text: fc.constantFrom<string>(...noted[kind]), person: fc.constantFrom(...people) },
        { requiredKeys: ['kind', 'text'] },
      ),
    );

const someone = [
  'Ana Okoro',
  'Dr Priya Patel',
  'Tom',
  'Li Wei',
  'Prof. Anneke van der Merwe',
  'María García López',
  'J. Smith',
  'Jo-Ann O’Neill',
];

/** Interviews with one to eight people, on a Tuesday; whatever may have happened since. */
const applications: fc.Arbitrary<Application> = fc
  .integer({ min: 1, max: 8 })
  .map((n) => someone.slice(0, n).map((name, i) => ({ id: `p${i}`, name, email: `p${i}@firm.example` })))
  .chain((people) => {
    const ids = people.map(({ id }) => id);
    const at = fc
      .integer({ min: 1, max: 400 })
      .map((hours) => new Date(Date.UTC(2026, 10, 17, 11 + hours)).toISOString());
    const event = fc.oneof(
      fc.record({
        type: fc.constant('sent'),
        at,
        action: fc.constantFrom('thank-you', 'check-in'),
        channel: fc.constant('email'),
        to: fc.subarray(ids, { minLength: 1, maxLength: 1 }),
      }),
      fc.record({
        type: fc.constant('reply'),
        at,
        from: fc.constantFrom(...ids),
        kind: fc.constantFrom('offer', 'rejection', 'still-deciding', 'next-step', 'filled', 'acknowledgement'),
      }),
      fc.record({
        type: fc.constant('promise-made'),
        at,
        what: fc.constantFrom('Send two samples', 'ring on Monday'),
        due: fc.constant('2026-12-20'),
      }),
    );
    return fc.record({
      candidate: fc.record({
        name: fc.constantFrom('Sam Carter', 'Grace Adeyemi', 'Björn Åkesson'),
        timeZone: fc.constant('Europe/London'),
      }),
      employer: fc.record({
        company: fc.constantFrom('Acme Inc.', 'Marks & Spencer plc', 'St Brigid’s Hospital'),
        country: fc.constantFrom('GB', 'US', 'ZA', 'IN', 'DE'),
      }),
      role: fc.constantFrom(
        'Editor',
        'Senior Staff Nurse',
        'Assistant Professor of Comparative Literature',
        'Graduate Programme',
      ),
      people: fc.constant(people),
      documents: fc.constantFrom(undefined, [
        { name: 'reference', status: 'missing' },
        { name: 'portfolio', status: 'requested' },
      ]),
      events: fc
        .tuple(
          fc.uniqueArray(note(ids), { maxLength: 12, selector: ({ text }) => text }),
          fc.array(event, { maxLength: 3 }),
        )
        .map(([notes, events]) => [{ type: 'interview', at: '2026-11-17T10:00:00Z', with: ids, notes }, ...events]),
    });
  })
  .map(({ documents, ...rest }) => {
    const parsed = parseApplication({ ...rest, ...(documents && { documents }) });
    if (!parsed.ok) throw new Error(parsed.refusal.says);
    return parsed.value;
  });

const asOf = getMoment('2026-12-08T10:00:00Z');
const written = (application: Application, options: Omit<Parameters<typeof writeLetter>[1], 'asOf'>): Letter => {
  const letter = writeLetter(application, { ...options, asOf });
  if (!letter.ok) throw new Error(letter.refusal.says);
  return letter.value;
};

/** How much of the shorter of two bodies stands in the other, in runs of three words; greeting and signature left out. */
function likeness(a: Letter, b: Letter): number {
  const [one, other] = [shingles(a.body), shingles(b.body)].sort((x, y) => x.size - y.size);
  if (!one || !other || one.size === 0) return 0;
  return [...one].filter((run) => other.has(run)).length / one.size;
}

function shingles(body: string): Set<string> {
  const words =
    body
      .split('\n\n')
      .slice(1, -1)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}’']+/gu) ?? [];
  return new Set(words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')));
}

describe('letters of any application', () => {
  test('come out for every action, the same each time, with facts that stand where they say', () => {
    fc.assert(
      fc.property(applications, fc.constantFrom(...actionSchema.options), fc.nat(3), (application, action, variant) => {
        const letter = written(application, { action, variant: variant % written(application, { action }).variants });
        expect(written(application, { action, variant: letter.variant })).toEqual(letter);
        expect(letter.body).not.toMatch(/[{}]|undefined|  |\n{3}| [.,;]|[^.]\.\.(?!\.)/);
        expect(`${letter.subject} ${letter.body}`).not.toMatch(
          /follow(?:ing|ed)?[ -]up|check(?:ing)? in|touch(?:ing)? base|circl(?:e|ing) back|salary|sorry|asap|!/i,
        );
        for (const { start, end, pointer } of letter.facts) {
          expect(letter.body.slice(start, end).trim()).not.toBe('');
          expect(pointed(application, pointer)).toBeDefined();
        }
      }),
      { numRuns: 400 },
    );
  });

  test('W1, N2, C12: are as long as they should be, and a thank-you asks nothing', () => {
    const lengths = { 'thank-you': [60, 130], 'check-in': [50, 110], 'second-check-in': [20, 70] } as const;
    fc.assert(
      fc.property(
        applications,
        fc.constantFrom(...(Object.keys(lengths) as (keyof typeof lengths)[])),
        (application, action) => {
          for (const { id } of application.people) {
            const letter = written(application, { action, to: id });
            const [least, most] = lengths[action];
            expect(countWords(letter.body)).toBeLessThanOrEqual(most);
            if (letter.needs.length === 0) expect(countWords(letter.body)).toBeGreaterThanOrEqual(least);
            if (action === 'thank-you') expect(letter.body).not.toContain('?');
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('T2: no two interviewers get the same, in any wording', () => {
    fc.assert(
      fc.property(applications, fc.nat(11), (application, variant) => {
        const letters = application.people.map(({ id }) =>
          written(application, { action: 'thank-you', to: id, variant }),
        );
        for (const [i, one] of letters.entries()) {
          for (const other of letters.slice(i + 1)) {
            expect({ a: one.body, b: other.body, alike: likeness(one, other) < 0.25 }).toMatchObject({ alike: true });
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('T9: an invitation on LinkedIn has at most 200 characters, whoever it is for', () => {
    fc.assert(
      fc.property(applications, fc.nat(3), (application, variant) => {
        for (const { id } of application.people) {
          expect(written(application, { action: 'linkedin-invite', to: id, variant }).body.length).toBeLessThanOrEqual(
            200,
          );
        }
      }),
    );
  });

  test('have as many wordings as they say, and no two of them are alike', () => {
    fc.assert(
      fc.property(applications, fc.constantFrom('thank-you', 'check-in'), (application, action) => {
        const first = written(application, { action });
        expect(first.variants).toBeGreaterThanOrEqual(12);
        const all = Array.from({ length: first.variants }, (_, variant) => written(application, { action, variant }));
        for (const [i, one] of all.entries())
          for (const other of all.slice(i + 1)) expect(likeness(one, other)).toBeLessThan(0.7);
        expect(writeLetter(application, { action, variant: first.variants, asOf }).ok).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});

/** What a JSON pointer points to. */
const pointed = (application: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      application,
    );
