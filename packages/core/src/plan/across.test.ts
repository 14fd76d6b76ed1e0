import { expect, test } from 'vitest';
import type { Advice, Application, Plan } from '../application/index.ts';
import { applicationSchema, planSchema } from '../application/index.ts';
import { getMoment, getZone, workingCalendar } from '../calendar/index.ts';
import { type Planned, acrossApplications } from './across.ts';

const office = { zone: getZone('Europe/London'), calendar: workingCalendar({}) };
const asOf = getMoment('2026-11-18T10:00:00Z');

/** An application at a company whose one contact has this address, and what happened in it. */
function application(company: string, email: string | undefined, events: unknown[] = []): Application {
  return applicationSchema.parse({
    candidate: { name: 'Ines Falk', timeZone: 'Europe/London' },
    employer: { company, country: 'GB' },
    role: 'Designer',
    people: [{ id: 'p', name: 'Rae Moss', part: 'recruiter', ...(email && { email }) }],
    events,
  });
}

function planned(id: string, from: Application, holds: unknown[] = []): Planned {
  const advice = {
    action: 'check-in',
    channel: 'email',
    to: ['p'],
    state: 'due',
    opens: '2026-11-17T09:00:00+00:00',
    best: '2026-11-18T10:00:00+00:00',
    because: [{ rule: 'check-in', says: 'A week has passed.', sources: ['003'] }],
  };
  const plan: Plan = planSchema.parse({
    asOf: '2026-11-18T10:00:00+00:00',
    playbook: 'fineline',
    verdict: 'act',
    headline: 'Check in with Rae Moss.',
    advice: [advice],
    holds,
    pressure: { used: 0, allowed: 4 },
  });
  return { id, application: from, plan, office };
}

const stateOf = ({ plan }: Planned): Advice['state'] | undefined => plan.advice[0]?.state;
const sent = (at: string) => ({ type: 'sent', at, action: 'check-in', channel: 'email', to: ['p'] });
const stop = { type: 'contact-preference', at: '2026-11-10T10:00:00Z', by: 'p', channel: 'none' };
const stopHold = {
  actions: ['check-in'],
  because: { rule: 'hold.asked-to-stop', says: 'They asked you not to write.', sources: ['004'] },
};

test.each<[string, Planned[], (Advice['state'] | undefined)[], string]>([
  [
    'two strangers',
    [planned('a', application('Acme', 'rae@moss.example')), planned('b', application('Bolt', 'kim@bolt.example'))],
    ['due', 'due'],
    'they have nothing to do with each other',
  ],
  [
    'one recruiter, two due',
    [planned('a', application('Acme', 'rae@moss.example')), planned('b', application('Bolt', 'Rae@Moss.example '))],
    ['due', 'blocked'],
    'the more urgent goes, the other waits; addresses differ in case alone',
  ],
  [
    'asked on Monday for another application',
    [
      planned('a', application('Acme', 'rae@moss.example')),
      planned('b', application('Bolt', 'rae@moss.example', [sent('2026-11-16T09:00:00Z')])),
    ],
    ['blocked', 'due'],
    'a week has to pass before the same person is asked again',
  ],
  [
    'asked three weeks ago for another application',
    [
      planned('a', application('Acme', 'rae@moss.example')),
      planned('b', application('Bolt', 'kim@bolt.example', [sent('2026-10-26T09:00:00Z')])),
    ],
    ['due', 'due'],
    'the week is long over, and it was somebody else',
  ],
  [
    'asked not to write, elsewhere',
    [
      planned('a', application('Acme', 'rae@moss.example')),
      planned('b', application('Bolt', 'rae@moss.example', [stop]), [stopHold]),
    ],
    ['blocked', 'due'],
    'a wish of a person holds wherever that person stands (the other plan speaks for itself)',
  ],
  [
    'no address known',
    [planned('a', application('Acme', undefined)), planned('b', application('Bolt', undefined))],
    ['due', 'due'],
    'the same name is not the same person',
  ],
])('D6, T5: across applications, %s', (_, given, states, _because) => {
  const after = acrossApplications(given, asOf);
  expect(after.map(stateOf)).toEqual(states);
  for (const [i, one] of after.entries()) {
    expect(one.id).toBe(given[i]?.id);
    const isBlocked = stateOf(one) === 'blocked';
    expect(one.plan.verdict).toBe(isBlocked ? 'wait' : 'act');
    expect(one.plan.holds.length).toBe((given[i]?.plan.holds.length ?? 0) + (isBlocked ? 1 : 0));
  }
});

const lifted = { type: 'contact-preference', at: '2026-11-12T10:00:00Z', by: 'p', channel: 'email' };
const stopByAll = { type: 'contact-preference', at: '2026-11-13T10:00:00Z', channel: 'none' };

test.each<[string, unknown[], string]>([
  [
    'has taken it back, and the employer as such asks for quiet',
    [stop, lifted, stopByAll],
    'it is not this person’s wish',
  ],
  [
    'will ask for it only tomorrow',
    [stopByAll, { ...stop, at: '2026-11-19T10:00:00Z' }],
    'what is to come is not known',
  ],
])('T5: across applications, who %s elsewhere may be written to, because $2', (_, events) => {
  const after = acrossApplications(
    [
      planned('a', application('Acme', 'rae@moss.example')),
      planned('b', application('Bolt', 'rae@moss.example', events), [stopHold]),
    ],
    asOf,
  );
  expect(stateOf(after[0] ?? planned('none', application('None', undefined)))).toBe('due');
});

test('T5: across applications, a wish for quiet is what the headline tells of, not a message that nobody sent', () => {
  const [first] = acrossApplications(
    [
      planned('a', application('Acme', 'rae@moss.example')),
      planned('b', application('Bolt', 'rae@moss.example', [stop]), [stopHold]),
    ],
    asOf,
  );
  expect(first?.plan).toMatchObject({
    verdict: 'wait',
    headline: 'Nothing to send now: the same person asked you elsewhere not to write.',
  });
});

test('D6: what is held for another application is no longer in the headline nor counted there', () => {
  const one = planned('a', application('Acme', 'rae@moss.example'));
  const [held] = one.plan.advice;
  if (held) one.plan.advice = [held, { ...held, action: 'thank-you' }, { ...held, action: 'close-gap' }];
  one.plan.headline = 'Check in with Rae Moss, and 2 more.';
  const asked = planned('b', application('Bolt', 'rae@moss.example', [sent('2026-11-16T09:00:00Z')]));
  const [first] = acrossApplications([one, asked], asOf);
  expect(first?.plan).toMatchObject({ verdict: 'act', headline: 'Thank Rae Moss, and 1 more.' });
});

test('D6: across applications the question that closes first goes, wherever it stands in the list', () => {
  const later = planned('a', application('Acme', 'rae@moss.example'));
  const sooner = planned('b', application('Bolt', 'rae@moss.example'));
  for (const item of sooner.plan.advice) item.closes = '2026-11-20T17:30:00+00:00';
  for (const item of later.plan.advice) item.closes = '2026-11-24T17:30:00+00:00';
  expect(acrossApplications([later, sooner], asOf).map(stateOf)).toEqual(['blocked', 'due']);
});

test('D6: a hold from elsewhere says when it ends', () => {
  const [first] = acrossApplications(
    [
      planned('a', application('Acme', 'rae@moss.example')),
      planned('b', application('Bolt', 'rae@moss.example', [sent('2026-11-16T09:00:00Z')])),
    ],
    asOf,
  );
  expect(first?.plan.holds[0]).toMatchObject({ to: ['p'], until: '2026-11-23T09:00:00+00:00' });
  expect(first?.plan.advice[0]?.blockedBy?.[0]?.says).toContain('about Bolt');
});
