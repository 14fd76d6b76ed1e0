/** Applications as they may be, drawn at random: one to eight people, notes of all kinds, whatever may have happened since. */
import type { Application } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import fc from 'fast-check';
import { parseApplication } from 'fineline';

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
export const applications: fc.Arbitrary<Application> = fc
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

/** Three weeks after the interview. */
export const asOf = getMoment('2026-12-08T10:00:00Z');
