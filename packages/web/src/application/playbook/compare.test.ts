import { type Advice, type Plan, holdSchema } from '@fineline/core/application';
import { describe, expect, it, test } from 'vitest';
import { advice, asOf, people } from '../../testing/plans.ts';
import { type Part, countDifferences, marksOf, sideOf } from './compare.ts';

const sight = { zone: 'Europe/London', asOf, here: 'Europe/London' };
const facts = { employer: { company: 'Larch', country: 'GB' }, role: 'Baker', people };
const hold = (until?: string) =>
  holdSchema.parse({
    actions: ['check-in'],
    ...(until && { until }),
    because: { rule: 'first-week', says: 'Too soon.', sources: ['003'] },
  });
const side = (part: Partial<Plan>) =>
  sideOf(
    {
      facts,
      plan: {
        asOf,
        playbook: 'fineline',
        verdict: 'wait',
        headline: 'Wait.',
        advice: [],
        holds: [],
        pressure: { used: 0, allowed: 2 },
        ...part,
      },
    },
    sight,
  );

const checkIn = advice('check-in', { opens: '2026-11-20T09:00:00Z', closes: '2026-11-27T17:30:00Z' });
const later = advice('check-in', {
  state: 'upcoming',
  opens: '2026-12-01T09:00:00Z',
  closes: '2026-12-08T17:30:00Z',
});

describe('one side', () => {
  it.each<[one: Advice, part: Part, when: string, because: string]>([
    [checkIn, 'now', 'since Friday 20 November, until Friday 27 November', 'open'],
    [advice('check-in', { state: 'late' }), 'now', 'now, though late', 'its window has closed'],
    [later, 'later', 'from Tuesday 1 December to Tuesday 8 December', 'ahead'],
    [
      advice('reply', { state: 'upcoming', opens: '2026-11-24T09:00:00Z', closes: '2026-11-24T17:30:00Z' }),
      'later',
      'on Tuesday 24 November',
      'of one day',
    ],
    [advice('move-on', { state: 'optional' }), 'possible', 'any time', 'without an end'],
    [advice('offer-trial', { state: 'blocked' }), 'possible', 'not now', 'something stands against it'],
  ])('%#', (one, part, when) => expect(side({ advice: [one] }).lines[part]).toMatchObject([{ when }]));

  test('the same to several people is one line', () => {
    const both = [advice('thank-you'), advice('thank-you', { to: ['ben'] })];
    expect(side({ advice: both }).lines.now).toMatchObject([{ what: 'Thank Ana and Ben' }]);
  });
});

describe('beside another', () => {
  it.each<[because: string, own: Partial<Plan>, other: Partial<Plan>, differences: number]>([
    ['nothing on either side', {}, {}, 0],
    ['the same step in the same window', { advice: [checkIn] }, { advice: [checkIn] }, 0],
    ['a step that only one of them knows', { advice: [checkIn, advice('thank-you')] }, { advice: [checkIn] }, 1],
    ['the same step at another time is one difference', { advice: [checkIn] }, { advice: [later] }, 1],
    ['another verdict', { verdict: 'act' }, { verdict: 'pause' }, 1],
    ['a hold that only one of them has', { holds: [hold('2026-11-30T09:00:00Z')] }, {}, 1],
    ['the same hold to another day', { holds: [hold('2026-11-30T09:00:00Z')] }, { holds: [hold()] }, 1],
    ['a hold and a step of one action are two things', { holds: [hold()] }, { advice: [checkIn] }, 2],
    ['to somebody else it is another step', { advice: [checkIn] }, { advice: [{ ...checkIn, to: [] }] }, 2],
  ])('%s', (_, own, other, differences) => {
    expect(countDifferences(side(own), side(other))).toBe(differences);
    expect(countDifferences(side(other), side(own))).toBe(differences);
  });

  test('each line is marked on its own side', () => {
    const [own, other] = [side({ advice: [checkIn, advice('thank-you')] }), side({ advice: [later] })];
    expect(marksOf(own, other).now).toEqual(['otherwise', 'only']);
    expect(marksOf(other, own).later).toEqual(['otherwise']);
  });
});
