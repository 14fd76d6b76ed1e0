import { getMoment } from '@fineline/core/calendar';
import { expect, test } from 'vitest';
import { write } from './write.ts';

const asOf = '2026-11-17T09:00:00Z';

interface Given {
  name?: string;
  candidate?: string;
  role?: string;
  notes?: readonly { kind: string; text: string }[];
  /** What was written to the reader before. */
  before?: string;
  action: string;
  variant?: number;
}

function letterOf({
  name = 'Tom Reed',
  candidate = 'Jo Ward',
  role = 'Driver',
  notes = [],
  before,
  action,
  variant = 0,
}: Given) {
  const sent =
    before === undefined
      ? []
      : [{ type: 'sent', at: '2026-11-10T09:00:00Z', action: 'check-in', channel: 'email', to: ['tom'], body: before }];
  const application = {
    candidate: { name: candidate, timeZone: 'Europe/London' },
    employer: { company: 'Acme', country: 'GB' },
    role,
    people: [{ id: 'tom', name, part: 'interviewer' }],
    events: [{ type: 'interview', at: '2026-11-03T10:00:00Z', minutes: 45, with: ['tom'], notes }, ...sent],
  };
  const letter = write({ application, action, to: 'tom', asOf, variant }, getMoment(asOf));
  if (!letter.ok) throw new Error(letter.refusal.says);
  return letter.value;
}

const topic = {
  kind: 'topic',
  text: 'the long road from the depot in Leeds to the harbour, and who would drive it at night',
};
const longRole =
  'Assistant Professor of Comparative Literature and Director of the Interdisciplinary Programme in Translation';

test.each([
  ['all is short', { notes: [{ kind: 'topic', text: 'night driving' }] }, ['Tom', 'Driver', 'night driving']],
  ['the role is long', { role: longRole, notes: [topic] }, ['Tom', 'the harbour']],
  ['the role is long and there is no topic', { role: longRole }, ['Tom', 'Translation']],
  ['the name is long', { name: `Dr ${'Montgomery'.repeat(3)}`, role: longRole, notes: [topic] }, ['Montgomery']],
  ['everything is far too long', { name: `Dr ${'Longname'.repeat(40)}`, role: longRole.repeat(3), notes: [topic] }, []],
] as const)('an invitation has at most 200 characters where %s', (_, given, says) => {
  for (let variant = 0; variant < 9; variant += 1) {
    const { body, variants } = letterOf({ ...given, action: 'linkedin-invite', variant });
    expect(body.length).toBeLessThanOrEqual(200);
    expect(variants).toBe(9);
    for (const one of says) expect(body).toContain(one);
  }
});

test('what has no room says less before it is cut, and the whole stays a letter', () => {
  const notes = [
    topic,
    { kind: 'strength', text: 'drove lorries for twelve years without an accident on narrow roads' },
  ];
  const { body } = letterOf({ role: longRole, notes, action: 'second-check-in' });
  expect(body.split(/\s+/).length).toBeLessThanOrEqual(70);
  expect(body).toContain(longRole);
});

test('a check-in takes the need that an earlier letter did not, though it was put in other words', () => {
  const notes = [
    { kind: 'need', text: 'cut waiting times' },
    { kind: 'need', text: 'late deliveries' },
  ];
  expect(letterOf({ notes, action: 'check-in' }).body).toContain('cutting waiting times');
  const again = letterOf({
    notes,
    action: 'second-check-in',
    before: 'I would start with cutting waiting times.',
  }).body;
  expect(again).toContain('late deliveries');
  expect(again).not.toContain('waiting times');
});

test('a fact of another kind goes before one that was told', () => {
  const notes = [
    { kind: 'strength', text: 'ran two restaurants' },
    { kind: 'need', text: 'late deliveries' },
  ];
  const before = 'I would bring my experience of running two restaurants.';
  expect(letterOf({ notes, action: 'second-check-in' }).body).toContain('two restaurants');
  expect(letterOf({ notes, action: 'second-check-in', before }).body).toContain('late deliveries');
});

test('a doubt is answered once', () => {
  const notes = [{ kind: 'doubt', text: 'seemed worried about my notice period' }];
  expect(letterOf({ notes, action: 'check-in' }).body).toContain('notice period');
  expect(letterOf({ notes, action: 'check-in', before: 'I can say more about my notice period.' }).body).not.toContain(
    'notice period',
  );
});

test.each([
  ['thank-you', /as you sign/],
  ['check-in', /as you sign/],
  ['linkedin-invite', /as you sign/],
  ['phone-call', /as you say it/],
])('%s asks for the name of a candidate who has none yet, and signs nothing in its place', (action, question) => {
  const letter = letterOf({ action, candidate: 'You' });
  expect(letter.needs.some((need) => question.test(need))).toBe(true);
  expect(letter.body).not.toMatch(/\bYou$/);
  expect(letter.facts.map(({ pointer }) => pointer)).not.toContain('/candidate/name');
});
