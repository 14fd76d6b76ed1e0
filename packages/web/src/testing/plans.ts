/** Applications with a plan, for tests: only what a test is about is said. */
import { type ApplicationId, applicationIdSchema } from '@fineline/core/api';
import { type Advice, type Person, type Plan, adviceSchema, personSchema } from '@fineline/core/application';
import type { Planned } from '../today/cards.ts';

export const asOf = '2026-11-22T10:00:00Z'; // a Sunday

export const people: Person[] = ['Ana', 'Ben', 'Cem', 'Dua', 'Eli'].map((name) =>
  personSchema.parse({ id: name.toLowerCase(), name }),
);

export function advice(action: Advice['action'], more: Record<string, unknown> = {}): Advice {
  return adviceSchema.parse({
    action,
    channel: 'email',
    to: ['ana'],
    state: 'due',
    opens: '2026-11-20T10:00:00Z',
    best: asOf,
    because: [{ rule: action, says: `Because of ${action}.`, sources: ['house'] }],
    ...more,
  });
}

export const id = (n: number): ApplicationId =>
  applicationIdSchema.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);

export function planned(n: number, plan: Partial<Plan> = {}): Planned {
  return {
    id: id(n),
    company: `Company ${n}`,
    role: 'Baker',
    people,
    timeZone: 'Europe/London',
    plan: {
      asOf,
      playbook: 'fineline',
      verdict: 'act',
      headline: 'A headline.',
      advice: [],
      holds: [],
      pressure: { used: 0, allowed: 4 },
      ...plan,
    },
  };
}
