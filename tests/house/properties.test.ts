import fc from 'fast-check';
import { expect, test } from 'vitest';

test('a property whose counterexample could be made smaller without end fails after all', () => {
  const limit = fc.readConfigureGlobal().interruptAfterTimeLimit ?? Number.POSITIVE_INFINITY;
  expect(limit).toBeLessThan(60_000); // a test has a minute

  const large = fc.integer({ min: 0, max: 2 ** 40 });
  const neverClose = fc.property(large, large, (a, b) => a < 2 ** 20 || a === b || Math.abs(a - b) > 2);
  const details = fc.check(neverClose, {
    examples: [[2 ** 40, 2 ** 40 - 1]],
    interruptAfterTimeLimit: limit / 100,
  });
  expect(details.failed).toBe(true);
  expect(details.interrupted).toBe(true);
});
