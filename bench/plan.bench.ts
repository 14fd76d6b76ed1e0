// Planning: how many a second, what it costs beside reading the same application, how it grows, and beside a rules engine
// that is told the days and decides the windows alone.
import type { Application, ApplicationInput } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import { parseApplication, planApplication } from 'fineline';
import { Engine } from 'json-rules-engine';
import { medianOf, speedOf, table, timesInTurn } from './run.ts';

type Event = ApplicationInput['events'][number];

/** Two rounds of interviews with what usually happens between them: ten events. */
const tenEvents: Event[] = [
  { type: 'contact-preference', at: '2026-10-20T10:00:00Z', by: 'mira', channel: 'email' },
  {
    type: 'interview',
    at: '2026-10-20T10:00:00Z',
    minutes: 60,
    with: ['mira', 'tom'],
    format: 'video',
    wentWell: 4,
    notes: [
      { kind: 'topic', text: 'moving bookings to the new service desk', person: 'mira' },
      { kind: 'need', text: 'fewer hand-offs between shops and the desk', person: 'tom' },
      { kind: 'strength', text: 'ran a twelve-person support team' },
    ],
  },
  { type: 'timeline-given', at: '2026-10-20T10:50:00Z', by: 'mira', due: '2026-10-27', says: 'by Tuesday week' },
  { type: 'sent', at: '2026-10-20T15:00:00Z', action: 'thank-you', channel: 'email', to: ['mira'] },
  { type: 'sent', at: '2026-10-20T15:30:00Z', action: 'thank-you', channel: 'email', to: ['tom'] },
  { type: 'sent', at: '2026-10-28T09:10:00Z', action: 'check-in', channel: 'email', to: ['mira'] },
  { type: 'reply', at: '2026-10-29T14:00:00Z', from: 'mira', kind: 'next-step', body: 'Would the 10th suit you?' },
  { type: 'sent', at: '2026-10-29T15:00:00Z', action: 'reply', channel: 'email', to: ['mira'] },
  { type: 'interview', at: '2026-11-10T14:00:00Z', minutes: 90, with: ['mira', 'jo'], format: 'onsite', wentWell: 4 },
  { type: 'sent', at: '2026-11-10T18:00:00Z', action: 'thank-you', channel: 'email', to: ['mira'] },
];

const base: ApplicationInput = {
  candidate: { name: 'Ines Falk', email: 'ines@falk.example', timeZone: 'Europe/London' },
  employer: { company: 'Hollis & Byrne', country: 'GB', region: 'ENG', timeZone: 'Europe/London' },
  role: 'Service designer',
  appliedOn: '2026-10-02',
  documents: [
    { name: 'CV', status: 'sent' },
    { name: 'References', status: 'sent' },
  ],
  people: [
    { id: 'mira', name: 'Mira Osei', part: 'hiring-manager', email: 'mira@hollis.example', linkedIn: 'connected' },
    { id: 'tom', name: 'Tom Reyes', part: 'interviewer', email: 'tom@hollis.example' },
    { id: 'jo', name: 'Jo Lindqvist', part: 'interviewer', email: 'jo@hollis.example' },
  ],
  events: tenEvents,
};

/** The same application with so many events: the rest are visits to a profile, a minute apart. */
function withEvents(count: number): ApplicationInput {
  const more = Array.from({ length: count - tenEvents.length }, (_, i): Event => ({
    type: 'sent',
    at: new Date(Date.UTC(2026, 9, 21, 9, i)).toISOString(),
    action: 'stay-visible',
    channel: 'linkedin',
    to: ['mira'],
  }));
  return { ...base, events: [...tenEvents, ...more] };
}

function checked(input: unknown): Application {
  const parsed = parseApplication(input);
  if (!parsed.ok) throw new Error(parsed.refusal.says);
  return parsed.value;
}

/** Twenty moments, from an hour after the first interview to seven weeks after the second. */
const moments = Array.from({ length: 20 }, (_, i) => getMoment('2026-10-20T12:00:00Z') + i * 84 * 3_600_000);
let turn = 0;
const planned = (application: Application) => () => {
  turn += 1;
  const asOf = moments[turn % moments.length] ?? 0;
  return planApplication(application, { asOf: getMoment(new Date(asOf).toISOString()) });
};

const text = JSON.stringify(base);
const application = checked(base);
const speed = speedOf(planned(application));
const { first: planning, second: reading } = timesInTurn(planned(application), () => checked(JSON.parse(text)));
table('One application of ten events', [
  { what: 'plans a second', value: speed.perSecond },
  { what: 'one plan, µs', value: medianOf(planning) },
  { what: 'parsing and validating its JSON, µs', value: medianOf(reading) },
  { what: 'planning / reading', value: medianOf(planning.map((micros, i) => micros / (reading[i] ?? NaN))) },
]);

const sizes = [10, 100, 1_000].map((events) => ({ events, ...speedOf(planned(checked(withEvents(events)))) }));
table(
  'Growth',
  sizes.map(({ events, micros }) => ({ events, 'µs a plan': micros, 'µs an event': micros / events })),
);

// A rules engine that is told how many days have passed, and says which windows are open: nothing else.
const engine = new Engine([
  rule('thank-you', [at('hours', 'lessThanInclusive', 24), at('thanked', 'equal', false)]),
  rule('check-in', [at('days', 'greaterThanInclusive', 7), at('checkIns', 'equal', 0)]),
  rule('second-check-in', [at('sinceLast', 'greaterThanInclusive', 7), at('checkIns', 'equal', 1)]),
  rule('phone-call', [at('sinceLast', 'greaterThanInclusive', 7), at('checkIns', 'equal', 2)]),
  rule('offer-trial', [at('days', 'greaterThanInclusive', 15), at('checkIns', 'greaterThanInclusive', 1)]),
  rule('linkedin-invite', [at('days', 'greaterThanInclusive', 7)]),
]);

function at(fact: string, operator: string, value: number | boolean) {
  return { fact, operator, value };
}

function rule(type: string, all: ReturnType<typeof at>[]) {
  return { conditions: { all }, event: { type } };
}

const decisions: number[] = [];
for (let round = 0; round < 7; round += 1) {
  const began = performance.now();
  for (let i = 0; i < 2_000; i += 1) {
    const days = i % 60;
    await engine.run({ days, hours: days * 24, thanked: i % 2 === 0, checkIns: i % 3, sinceLast: days % 14 });
  }
  decisions.push(((performance.now() - began) / 2_000) * 1_000);
}
table('Beside json-rules-engine, six windows, the days already counted for it', [
  { what: 'Fineline: whole plan, µs', value: medianOf(planning) },
  { what: 'json-rules-engine: windows alone, µs', value: medianOf(decisions) },
  { what: 'ratio', value: medianOf(planning) / medianOf(decisions) },
]);
