/** Applications with a plan, for tests: only what a test is about is said. */
import { type ApplicationId, type Summary, applicationIdSchema } from '@fineline/core/api';
import { type Advice, type Person, adviceSchema, personSchema } from '@fineline/core/application';

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

/** An application of which this is open; where nothing is, it rests. */
export function summary(n: number, open: Advice[] = [], more: Partial<Summary> = {}): Summary {
  return {
    id: id(n),
    company: `Company ${n}`,
    role: 'Baker',
    people,
    timeZone: 'Europe/London',
    verdict: 'act',
    headline: 'A headline.',
    open,
    ...(open.length === 0 && { rest: { says: 'Nothing to do.' } }),
    notToday: [],
    ...more,
  };
}
