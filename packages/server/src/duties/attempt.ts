import type { Moment } from '@fineline/core/calendar';
import type { ClaimedDuty, DutyEnd } from '../store/dutyQueue.ts';
import { StoreError, errorCode } from '../store/refusals.ts';
import type { DutyInHand, DutyKind } from './kind.ts';
import { backOff } from './times.ts';

/** What came of one try. */
type Outcome = 'done' | 'in-doubt' | { failed: string };

/** Does what a duty asks for, once. It does not throw: what does not succeed has a code. */
export async function attempt(kind: DutyKind, duty: DutyInHand, tries: number): Promise<Outcome> {
  try {
    if (!kind.mayRunTwice && duty.attempt > 1) {
      const before = await kind.settle(duty);
      if (before !== 'not-begun') return before;
    }
    // It was begun as often as may be, and the last time nobody lived to say how it went: it may be what killed them.
    if (duty.attempt > tries) return { failed: 'interrupted' };
    const result = await kind.run(duty);
    return result.ok ? 'done' : { failed: asCode(result.refusal.code) };
  } catch (error) {
    return { failed: codeOf(error) };
  }
}

/** How a claim ends after a try. `stopped`: it was told to end early. */
export function endAfter(
  outcome: Outcome,
  kind: DutyKind,
  { attempts }: ClaimedDuty,
  { tries, now, random, stopped }: { tries: number; now: () => Moment; random: () => number; stopped: boolean },
): DutyEnd {
  if (outcome === 'done') return kind.next ? { is: 'next', at: kind.next(now()) } : { is: 'done' };
  if (outcome === 'in-doubt') return { is: 'failed', error: 'in-doubt' };
  if (stopped && kind.mayRunTwice) return { is: 'released' };
  const error = outcome.failed;
  if (attempts < tries) return { is: 'later', after: backOff(attempts, random), error };
  return kind.next ? { is: 'next', at: kind.next(now()), error } : { is: 'failed', error };
}

/** What may be kept and logged of an error: its code or its name, never its text. */
export function codeOf(error: unknown): string {
  if (error instanceof StoreError) return asCode(error.refusal.code);
  return asCode(errorCode(error) ?? (error instanceof Error ? error.name : undefined));
}

const asCode = (code: string | undefined): string => (code && /^[A-Za-z0-9_-]{1,64}$/.test(code) ? code : 'unknown');
