import { type Moment, asMoment, hour, minute } from '@fineline/core/calendar';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPlanning } from './keepPlanning.ts';

describe('planning ahead', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }));
  afterEach(() => void vi.useRealTimers());
  const now = (): Moment => asMoment(Date.now());

  it.each<[(() => Promise<Moment | undefined>) | Moment, number, string]>([
    [asMoment(20 * minute), 20 * minute, 'a plan stands for twenty minutes'],
    [
      asMoment(1),
      minute,
      'a plan stands for a moment only, and one that turns each second must not keep the machine busy',
    ],
    [asMoment(20 * hour), hour, 'an application may have been added or changed meanwhile'],
    [async () => undefined, hour, 'there is no application yet'],
    [() => Promise.reject(new Error('The database is gone.')), hour, 'it failed, and may do better then'],
  ])('case %#: is done again after %d ms, because %s', async (answer, after) => {
    const planAhead = vi.fn<() => Promise<Moment | undefined>>(
      typeof answer === 'function' ? answer : async () => answer,
    );
    const planning = keepPlanning(planAhead, now);
    await vi.advanceTimersByTimeAsync(after - 1);
    expect(planAhead).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(planAhead).toHaveBeenCalledTimes(2);
    await planning.stop();
  });

  it('stops once what is being planned is planned, and begins nothing after that', async () => {
    const ended = vi.fn<() => void>();
    const planAhead = vi.fn<() => Promise<undefined>>(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      ended();
      return undefined;
    });
    const stopped = keepPlanning(planAhead, now).stop();
    await vi.advanceTimersByTimeAsync(10);
    await stopped;
    expect(ended).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(2 * hour);
    expect(planAhead).toHaveBeenCalledOnce();
  });
});
