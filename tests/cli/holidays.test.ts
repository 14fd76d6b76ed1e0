/**
 * In the bundle the holiday tables run on a clock of ours instead of moment-timezone, and out of JSON. Here the library
 * as it is installed and the program as it is built are asked the same for every country.
 */
import { beforeAll, expect, test } from 'vitest';
import { type Plan, planSchema } from '@fineline/core/application';
import { countries, plan } from 'fineline';
import { application, build, patience, run } from './program.ts';

beforeAll(build, patience);

/** The first week of a month for every month and country: its opening days, moved past every holiday in the way. */
const requests = countries().flatMap(({ code, timeZone = 'UTC' }) =>
  Array.from({ length: 12 }, (_, month) => {
    const at = `${2025 + (month % 3)}-${String(month + 1).padStart(2, '0')}-${month % 2 ? '24' : '12'}T10:00:00Z`;
    const employer = { company: 'Brightwater', country: code, timeZone };
    const events = [{ type: 'interview', at, with: ['p1'] }];
    return { application: { ...application, employer, events }, asOf: at };
  }),
);

test('the program plans as the library does, in every country', async () => {
  expect(requests.length).toBeGreaterThan(2_000);
  const { output } = await run(['plan', '--jsonl'], requests.map((request) => JSON.stringify(request)).join('\n'));
  const answers = output
    .trimEnd()
    .split('\n')
    .map((line): Plan => planSchema.parse(JSON.parse(line)));
  expect(answers).toHaveLength(requests.length);
  for (const [i, request] of requests.entries()) {
    const expected = plan(request);
    expect(answers[i], JSON.stringify(request)).toEqual(expected.ok ? expected.value : expected);
  }
}, 120_000);
