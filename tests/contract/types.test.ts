import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  actionSchema,
  type applicationEventSchema,
  type applicationSchema,
  channelSchema,
  type draftSchema,
  type letterSchema,
  type mailSchema,
  type planSchema,
  type planSettingsSchema,
  playbookIdSchema,
  type rawMailSchema,
  type readingSchema,
  readingKindSchema,
  reviewRuleSchema,
  type reviewSchema,
  sourceSchema,
  type toldSchema,
} from '@fineline/core/application';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type * as Contract from './contract.ts';

// The compiler holds the schemas against the contract: a field too many, too few, or optional in one of them alone, and
// any other literal, is an error in this file.

/** Without the brands of ids, and with optional fields marked instead of perhaps absent, so that each has to be there. */
type Plain<T> = T extends string
  ? T extends `${infer Literal}`
    ? string extends Literal
      ? string
      : T
    : string
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { [Field in keyof T]-?: Marked<T, Field> }
      : T;

type Marked<T, Field extends keyof T> =
  T extends Record<Field, T[Field]> ? Plain<T[Field]> : { optional: Plain<Exclude<T[Field], undefined>> };

type Same<A, B> = [Plain<A>, Plain<B>] extends [Plain<B>, Plain<A>] ? true : false;

const theSame: {
  application: Same<z.input<typeof applicationSchema>, Contract.Application>;
  event: Same<z.input<typeof applicationEventSchema>, Contract.ApplicationEvent>;
  settings: Same<z.input<typeof planSettingsSchema>, Contract.PlanSettings>;
  plan: Same<z.input<typeof planSchema>, Contract.Plan>;
  letter: Same<z.input<typeof letterSchema>, Contract.Letter>;
  draft: Same<z.input<typeof draftSchema>, Contract.Draft>;
  review: Same<z.input<typeof reviewSchema>, Contract.Review>;
  mail: Same<z.input<typeof mailSchema>, Contract.Mail>;
  rawMail: Same<z.input<typeof rawMailSchema>, Contract.RawMail>;
  reading: Same<z.input<typeof readingSchema>, Contract.Reading>;
  told: Same<z.input<typeof toldSchema>, Contract.Told>;
} = {
  application: true,
  event: true,
  settings: true,
  plan: true,
  letter: true,
  draft: true,
  review: true,
  mail: true,
  rawMail: true,
  reading: true,
  told: true,
};

/** The comparison itself tells these apart; if it did not, this would not compile. */
const apart: [
  Same<{ a?: 1 }, object>,
  Same<{ a?: 1 }, { a: 1 }>,
  Same<{ a: 1 | 2 }, { a: 1 }>,
  Same<{ a: { b: string }[] }, { a: { b: string; c?: string }[] }>,
  Same<{ is: 'a'; x: 1 } | { is: 'b' }, { is: 'a' } | { is: 'b' }>,
] = [false, false, false, false, false];

test('the compiler has compared every type of the contract', () => {
  expect(Object.values(theSame).every(Boolean)).toBe(true);
  expect(apart.some(Boolean)).toBe(false);
});

describe('the words of the contract are those of the schemas, in its order', () => {
  const contract = readFileSync(join(import.meta.dirname, 'contract.ts'), 'utf8');

  /** The literals of `export type Name = | 'a' | 'b';`, comments left out. */
  const literalsOf = (name: string): string[] => {
    const body = new RegExp(`export type ${name} =([^;]*?(?://[^\\n]*\\n[^;]*?)*);`).exec(contract)?.[1] ?? '';
    return [...body.replace(/\/\/.*/g, '').matchAll(/'([^']+)'/g)].map(([, word]) => word ?? '');
  };

  test.each([
    ['Action', actionSchema],
    ['Channel', channelSchema],
    ['ReadingKind', readingKindSchema],
    ['PlaybookId', playbookIdSchema],
    ['ReviewRule', reviewRuleSchema],
    ['Source', sourceSchema],
  ])('%s', (name, schema) => {
    expect(literalsOf(name).length).toBeGreaterThan(4);
    expect(literalsOf(name)).toEqual(schema.options);
  });
});
