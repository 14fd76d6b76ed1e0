import { expect, test } from 'vitest';
import { wrongTitle } from './title.ts';

test.each<[written: string, real: string, instead: string | undefined, because: string]>([
  ['Mrs Patel', 'Dr Priya Patel', 'Dr Patel', 'she has earned it'],
  ['Ms. Patel', 'Professor Priya Patel', 'Professor Patel', 'in full, as it is noted'],
  ['Prof Patel', 'Dr Priya Patel', undefined, 'notes grow old'],
  ['Mr Reid', 'Ms Alex Reid', 'Ms Reid', 'a man is greeted, and a woman reads'],
  ['Mrs Reid', 'Ms Alex Reid', undefined, 'which of them she says herself'],
  ['Mr Reid', 'Alex Reid', undefined, 'nobody noted one'],
  ['Alex', 'Dr Alex Reid', undefined, 'none is written'],
  ['Missy Reid', 'Dr Missy Reid', undefined, 'a name that begins like one'],
])('%s for %s: %s, %s', (written, real, instead) => {
  const spot = wrongTitle({ where: 'body', start: 5, end: 5 + written.length }, written, real);
  expect(spot?.instead?.[0]).toBe(instead);
});
