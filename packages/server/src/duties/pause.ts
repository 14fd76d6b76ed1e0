import { setTimeout } from 'node:timers/promises';

/** Resolves after so many milliseconds, or as soon as the signal is aborted; never rejects. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

export const sleep: Sleep = (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => undefined); // it rejects only where it is aborted

/** Somebody who waits, and can be called. A call while nobody waits is heard by the next one who does. */
export function makeBell(sleep: Sleep): { ring(): void; wait(ms: number): Promise<void> } {
  let rung = new AbortController();
  return {
    ring: () => rung.abort(),
    async wait(ms) {
      if (!rung.signal.aborted) await sleep(ms, rung.signal);
      rung = new AbortController();
    },
  };
}

/** Calls `work` after so many milliseconds, unless what it answers is called first. */
export function afterwards(ms: number, work: () => void, sleep: Sleep): () => void {
  const off = new AbortController();
  void (async () => {
    await sleep(ms, off.signal);
    if (!off.signal.aborted) work();
  })();
  return () => off.abort();
}
