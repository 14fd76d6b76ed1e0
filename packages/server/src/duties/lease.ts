import type { ClaimedDuty, DutyQueue } from '../store/dutyQueue.ts';
import { type Sleep, afterwards } from './pause.ts';

/** The database counts a lease from before its answer was here: we give it up a little earlier. */
const ours = 0.9;

/**
 * Holds a claim while the work lasts: extends its lease of so many milliseconds each third of it, until what it answers
 * is called. Calls `lost` once where the claim may be another's: the database says so, or says nothing until the lease
 * has run out. That is reckoned by the lengths of our own waits, never by comparing two clocks.
 */
export function holdLease(
  queue: Pick<DutyQueue, 'extend'>,
  duty: ClaimedDuty,
  { lease, sleep, lost }: { lease: number; sleep: Sleep; lost: () => void },
): () => void {
  const over = new AbortController();
  const startCount = () => afterwards(lease * ours, lose, sleep);
  let cancelCount = startCount();

  function letGo(): void {
    over.abort();
    cancelCount();
  }
  function lose(): void {
    if (over.signal.aborted) return;
    letGo();
    lost();
  }

  async function keep(): Promise<void> {
    for (;;) {
      await sleep(lease / 3, over.signal);
      if (over.signal.aborted) return;
      const cancelNext = startCount();
      const held = await queue.extend(duty, lease).catch(() => undefined);
      if (over.signal.aborted || held === undefined) cancelNext();
      else if (!held) {
        cancelNext();
        lose();
      } else {
        cancelCount();
        cancelCount = cancelNext;
      }
    }
  }
  void keep();
  return letGo;
}
