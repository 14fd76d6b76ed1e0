import type { z } from 'zod';
import { type Problem, refused } from './result.ts';

/** The Zod issues as problems, in words for people; `prefix` is the path of the checked value in what the user wrote. */
export function problemsOf(error: z.ZodError, prefix = ''): Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: pathOf([...issue.path, key], prefix), says: 'unknown field' }));
    }
    return [{ path: pathOf(issue.path, prefix) || '(whole)', says: plainly(issue) }];
  });
}

/** `["events", 3, "due"]` as `events[3].due`. */
export function pathOf(keys: readonly PropertyKey[], prefix = ''): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${shortened(String(key))}` : shortened(String(key));
  }, prefix);
}

/** Names of fields come from outside: a path stays readable whatever they are. */
const shortened = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name);

/** One refusal for all that is wrong; its sentence names the first. */
export const invalid = (problems: Problem[]) => {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return refused('invalid-input', first ? `${first.path}: ${first.says}${more}` : 'Invalid input', problems);
};

type Issue = z.core.$ZodIssue;

function plainly(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeInWords(issue);
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      // Where one field tells the forms apart, Zod names its choices.
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String))
        : 'expected one of the known forms';
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? 'must not be empty'
        : `expected at least ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `expected at most ${amount(issue.maximum, issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'base64' ? 'expected base64' : issue.message;
    default:
      return issue.message;
  }
}

const oneOf = (values: readonly string[]): string =>
  values.length === 1 ? `expected ${values.join('')}` : `expected one of ${values.join(', ')}`;

/** A limit with its unit: a text has characters, a list entries; a number has none. */
function amount(limit: number | bigint, origin: string): string {
  const size = limit.toLocaleString('en-GB');
  if (origin === 'string') return `${size} characters`;
  return origin === 'array' ? `${size} entries` : size;
}

/** JSON knows no undefined: what Zod received as that is not there. */
function typeInWords({ expected, message }: Extract<Issue, { code: 'invalid_type' }>): string {
  const received = /received (\w+)$/.exec(message)?.[1] ?? '';
  const wanted = typeWords[expected] ?? expected;
  if (received === 'undefined') return expected === 'nonoptional' ? 'missing' : `missing: expected ${wanted}`;
  const got = expected === 'int' ? 'one with a fraction or too large' : (typeWords[received] ?? received);
  return got ? `expected ${wanted}, not ${got}` : `expected ${wanted}`;
}

const typeWords: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  NaN: 'a number that is none',
};
