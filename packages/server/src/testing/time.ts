import { setImmediate } from 'node:timers/promises';
import type { Sleep } from '../duties/pause.ts';

/** A time that passes only when it is told to, for code that sleeps. */
export function makeTime(): { sleep: Sleep; pass(ms: number): Promise<void> } {
  let now = 0;
  const sleepers = new Set<{ until: number; wake(): void }>();

  return {
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = {
          until: now + ms,
          wake() {
            sleepers.delete(sleeper);
            signal.removeEventListener('abort', sleeper.wake);
            resolve();
          },
        };
        if (signal.aborted) return resolve();
        sleepers.add(sleeper);
        signal.addEventListener('abort', sleeper.wake, { once: true });
      }),
    async pass(ms) {
      const end = now + ms;
      for (;;) {
        await setImmediate(); // whoever was woken goes to sleep again
        const [next] = [...sleepers].filter(({ until }) => until <= end).sort((a, b) => a.until - b.until);
        if (!next) break;
        now = next.until;
        next.wake();
      }
      now = end;
    },
  };
}
