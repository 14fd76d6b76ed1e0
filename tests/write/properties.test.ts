import { type Application, type Letter, actionSchema } from '@fineline/core/application';
import { sameness } from '@fineline/core/review';
import { countWords } from '@fineline/core/language';
import fc from 'fast-check';
import { writeLetter } from 'fineline';
import { describe, expect, test } from 'vitest';
import { applications, asOf } from './generated.ts';

const written = (application: Application, options: Omit<Parameters<typeof writeLetter>[1], 'asOf'>): Letter => {
  const letter = writeLetter(application, { ...options, asOf });
  if (!letter.ok) throw new Error(letter.refusal.says);
  return letter.value;
};

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
            expect({ a: one.body, b: other.body, alike: sameness(one.body, other.body) < 0.25 }).toMatchObject({
              alike: true,
            });
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
          for (const other of all.slice(i + 1)) expect(sameness(one.body, other.body)).toBeLessThan(0.7);
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
