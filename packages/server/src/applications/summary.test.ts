import type { Hold, Plan, Verdict } from '@fineline/core/application';
import { adviceSchema } from '@fineline/core/application';
import { expect, test } from 'vitest';
import { restOf } from './summary.ts';

const plan = (more: Partial<Plan>): Plan => ({
  asOf: '2026-11-22T10:00:00Z',
  playbook: 'fineline',
  verdict: 'wait',
  headline: 'A headline.',
  advice: [],
  holds: [],
  pressure: { used: 0, allowed: 4 },
  ...more,
});
const hold = (says: string, until?: string): Hold => ({
  actions: ['check-in'],
  ...(until && { until }),
  because: { rule: says, says, sources: ['house'] },
});
const upcoming = (opens: string) =>
  adviceSchema.parse({
    action: 'linkedin-invite',
    channel: 'linkedin',
    to: [],
    state: 'upcoming',
    opens,
    best: opens,
    because: [],
  });

test.each<[Partial<Plan>, ReturnType<typeof restOf>, string]>([
  [{}, { says: 'A headline.' }, 'without a hold the plan speaks for itself'],
  [{ holds: [hold('For good.')] }, { says: 'For good.' }, 'a hold without an end lasts until they write'],
  [
    { holds: [hold('Later.', '2026-12-04T09:00:00Z'), hold('Sooner.', '2026-11-27T09:00:00Z'), hold('For good.')] },
    { says: 'Sooner.', lookAgain: '2026-11-27T09:00:00Z' },
    'the first hold that ends says why, and when',
  ],
  [
    { holds: [hold('Later.', '2026-12-04T09:00:00Z')], advice: [upcoming('2026-11-25T09:00:00Z')] },
    { says: 'Later.', lookAgain: '2026-11-25T09:00:00Z' },
    'something opens before it ends',
  ],
  [
    { verdict: 'pause' satisfies Verdict, holds: [hold('Used.', '2026-12-04T09:00:00Z')] },
    { says: 'Used.' },
    'at rest until they write, whatever ends',
  ],
])('%j rests: %j', (more, expected) => {
  expect(restOf(plan(more))).toEqual(expected);
});
