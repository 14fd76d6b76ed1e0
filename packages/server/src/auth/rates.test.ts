import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBucket } from './rates.ts';

test('ten may come at once, and then one every six seconds', () => {
  let now = 0;
  const bucket = makeBucket({ holds: 10, every: 6_000, now: () => now });
  expect(Array.from({ length: 12 }, () => bucket.take())).toEqual([...Array.from({ length: 10 }, () => 0), 6, 6]);
  now += 5_000;
  expect([bucket.wait(), bucket.take()]).toEqual([1, 1]);
  now += 1_000;
  expect([bucket.wait(), bucket.take(), bucket.take()]).toEqual([0, 0, 6]);
  now -= 3_600_000; // the clock was set back
  expect(bucket.take()).toBe(6);
  now += 6_000;
  expect(bucket.take()).toBe(0);
});

test('in no stretch of time are there more than it holds and what ran in; whoever waits as told is let in', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 300 });
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 9_000 }), (pauses, holds, every) => {
      let now = 0;
      const bucket = makeBucket({ holds, every, now: () => now });
      const taken: number[] = [];
      for (const pause of pauses) {
        now += pause;
        const wait = bucket.take();
        if (wait === 0) {
          taken.push(now);
          continue;
        }
        now += wait * 1_000;
        expect(bucket.take()).toBe(0);
        taken.push(now);
      }
      taken.forEach((from, first) =>
        taken.slice(first).forEach((to, more) => {
          expect(more + 1).toBeLessThanOrEqual(holds + (to - from) / every);
        }),
      );
    }),
  );
});
