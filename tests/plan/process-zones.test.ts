import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { planRequests } from '../../packages/core/src/testing/applications.ts';

const own = process.env['TZ'];

afterAll(() => {
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
});

/** The plans of the same requests by a program started in that zone: nothing it has kept from another zone is left. */
async function plansIn(zone: string, requests: readonly unknown[]): Promise<string[]> {
  process.env['TZ'] = zone;
  vi.resetModules();
  const { plan } = await import('fineline');
  return requests.map((request) => JSON.stringify(plan(request)));
}

test('the zone of the machine changes nothing in a plan', async () => {
  const requests = fc.sample(planRequests(), { numRuns: 300, seed: 11 });
  const expected = await plansIn('UTC', requests);
  expect(expected.filter((plan) => plan.includes('"ok":true'))).toHaveLength(requests.length);
  const offsets = new Set([new Date(2026, 5, 1).getTimezoneOffset()]);
  for (const zone of ['America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe']) {
    expect(await plansIn(zone, requests), zone).toEqual(expected);
    offsets.add(new Date(2026, 5, 1).getTimezoneOffset());
  }
  // The machine's clock did show five different times.
  expect(offsets.size).toBe(5);
});
