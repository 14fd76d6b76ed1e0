/** Applications out of several trades and countries, rich and poor in notes, from which letters are written in tests. */
import type { Action } from '@fineline/core/application';
import { type Application, parseApplication } from 'fineline';

interface Sketch {
  company: string;
  country: string;
  role: string;
  candidate: string;
  people: Record<string, string>;
  /** Notes as they are typed: `who kind: text`, who being an id or `-`. */
  notes: readonly string[];
}

const sketches: Record<string, Sketch> = {
  nurse: {
    company: 'St Brigid’s Hospital',
    country: 'GB',
    role: 'Senior Staff Nurse',
    candidate: 'Grace Adeyemi',
    people: { ana: 'Dr Ana Okoro', tom: 'Tom Whitaker', li: 'Li Wei' },
    notes: [
      'ana topic: we talked about how hard hiring nurses is',
      'ana need: need someone who can run night shifts',
      'ana strength: ran a 24-bed ward for 3 years',
      'tom topic: their move to electronic charts',
      'tom strength: trained 12 colleagues on Epic',
      'tom need: fewer handover mistakes',
      'li topic: the new discharge lounge',
      'li strength: good with families',
      'li doubt: stumbled on the drug calculation question',
    ],
  },
  engineer: {
    company: 'Northwind Freight, Inc.',
    country: 'US',
    role: 'Platform Engineer',
    candidate: 'Sam Carter',
    people: { jo: 'Jo Ramirez', pat: 'Pat O’Neill' },
    notes: [
      'jo topic: their move to Kubernetes',
      'jo need: reduce cloud spend',
      'jo strength: led migration to Postgres 15',
      'pat topic: how do you do on-call?',
      'pat strength: Excel!!',
      'pat strength: 6 yrs on-call',
      '- need: they struggle with slow builds',
    ],
  },
  teacher: {
    company: 'Protea Primary School',
    country: 'ZA',
    role: 'Grade 4 Teacher',
    candidate: 'Thandi Nkosi',
    people: { pule: 'Mrs Pule' },
    notes: [
      'pule topic: reading corner in every classroom',
      'pule need: parents who come to evenings',
      'pule strength: speak isiZulu and Afrikaans',
      'pule doubt: not much experience with special needs',
    ],
  },
  builder: {
    company: 'Hartley & Sons',
    country: 'GB',
    role: 'Site Manager',
    candidate: 'Mick Doyle',
    people: { ray: 'Ray Hartley' },
    notes: ['ray topic: roof safety', 'ray strength: CSCS card', 'ray need: two more crews'],
  },
  lawyer: {
    company: 'Whitlock Byrne LLP',
    country: 'US',
    role: 'Associate, Employment Law',
    candidate: 'Dana Whitfield',
    people: { marc: 'Marcus Byrne', el: 'Elena Ruiz-Ortega' },
    notes: [
      'marc topic: she mentioned the new office in Denver',
      'marc need: someone to take depositions',
      'marc strength: drafted 40+ severance agreements',
      'el topic: how they train first-year associates',
      'el need: faster document review',
      'el strength: fluent in Spanish',
      'el doubt: seemed unsure I have enough trial experience',
    ],
  },
  academic: {
    company: 'University of Cape Town',
    country: 'ZA',
    role: 'Senior Lecturer in Hydrology',
    candidate: 'Dr Sipho Dlamini',
    people: { van: 'Prof. Anneke van der Merwe', joh: 'Johan' },
    notes: [
      'van topic: field stations in the Cederberg',
      'van need: supervise more MSc students',
      'van strength: my thesis on peat bogs',
      'joh topic: the second-year module on groundwater',
      'joh strength: taught R to 200 undergraduates',
    ],
  },
  bare: {
    company: 'Acme Inc.',
    country: 'IN',
    role: 'Accountant',
    candidate: 'Priya Rao',
    people: { raj: 'Rajesh K' },
    notes: [],
  },
};

/** The interview is on Tuesday 17 November 2026 at ten o’clock, and lasts an hour. */
export function applicationOf(name: string, more: readonly unknown[] = []): Application {
  const sketch = sketches[name];
  if (!sketch) throw new Error(`There is no sketch of ${name}.`);
  const notes = sketch.notes.map((note) => {
    const [, who = '', kind = '', text = ''] = /^(\S+) (\S+): (.*)$/.exec(note) ?? [];
    return { kind, text, ...(who !== '-' && { person: who }) };
  });
  const application = parseApplication({
    candidate: {
      name: sketch.candidate,
      email: 'me@post.example',
      phone: '+44 20 7946 0000',
      timeZone: 'Europe/London',
    },
    employer: { company: sketch.company, country: sketch.country, timeZone: 'Europe/London' },
    role: sketch.role,
    people: Object.entries(sketch.people).map(([id, person]) => ({ id, name: person, email: `${id}@firm.example` })),
    events: [
      {
        type: 'interview',
        at: '2026-11-17T10:00:00Z',
        with: Object.keys(sketch.people),
        ...(notes.length > 0 && { notes }),
      },
      ...more,
    ],
  });
  if (!application.ok) throw new Error(`${name}: ${application.refusal.says}`);
  return application.value;
}

export const names = Object.keys(sketches);

/** What has happened since the interview, so that there is something to answer, to send or to keep. */
export const sinceThen: Partial<Record<Action, readonly unknown[]>> = {
  'second-check-in': [{ type: 'sent', at: '2026-11-25T10:00:00Z', action: 'check-in', channel: 'email', to: [] }],
  'close-gap': [],
  'keep-promise': [
    { type: 'promise-made', at: '2026-11-17T10:50:00Z', what: 'Send two samples of my work', due: '2026-11-20' },
  ],
  'ask-feedback': [{ type: 'outcome', at: '2026-11-24T10:00:00Z', is: 'rejected' }],
};

/** Messages that are answered, by kind. */
export const replies = {
  offer: { kind: 'offer' },
  'next-step': { kind: 'next-step' },
  'asks-for-something': { kind: 'asks-for-something', asksFor: ['two references', 'your availability in December'] },
  'still-deciding': { kind: 'still-deciding', until: '2026-12-04' },
  rejection: { kind: 'rejection' },
  filled: { kind: 'filled' },
} as const;
