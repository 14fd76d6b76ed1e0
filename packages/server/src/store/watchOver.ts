import { setTimeout } from 'node:timers/promises';
import { StoreError, errorCode } from './refusals.ts';

/** Tried less and less often while it stays down, up to so many milliseconds: a disk that is full may be freed. */
const longestPause = 30_000;
/** Once it has run for so many pauses it is well again. */
const wellAfter = 10;

/**
 * Brings a database up again that dies under us, for as long as it takes. What is wrong is said once, and once that it is
 * over. Ends with `ended`.
 */
export async function watchOver(options: {
  isUp: () => Promise<boolean>;
  /** Throws where it does not come up. */
  bringUp: () => Promise<void>;
  /** How soon it is noticed, in milliseconds. */
  every: number;
  log: (line: string) => void;
  ended: AbortSignal;
  /** Waits for so many milliseconds, or until `ended`. */
  sleep?: (ms: number) => Promise<unknown>;
}): Promise<void> {
  const { isUp, bringUp, every, log, ended } = options;
  // It rejects where we stop.
  const { sleep = (ms) => setTimeout(ms, undefined, { ref: false, signal: ended }).catch(() => undefined) } = options;
  const told = new Set<string>();
  /** Each kind once: the words of the same one differ from time to time. */
  const tell = (kind: string, line: string) => {
    if (!told.has(kind)) log(line);
    told.add(kind);
  };
  let pause = every;
  let upFor = 0;
  for (;;) {
    await sleep(pause);
    if (ended.aborted) return;
    if (await isUp()) {
      upFor += 1;
      if (upFor < wellAfter) continue;
      if (told.size > 0) log('The database runs again, with everything that was saved.');
      told.clear();
      pause = every;
      continue;
    }
    upFor = 0;
    tell(
      'stopped',
      'The database stopped unexpectedly. It is started again; everything that was saved is being recovered.',
    );
    try {
      await bringUp();
    } catch (error) {
      const refusal = error instanceof StoreError ? error.refusal : undefined;
      const says = refusal?.says ?? `The database did not start again (${errorCode(error) ?? 'no reason given'}).`;
      tell(refusal?.code ?? says, `${says} It is tried again by itself.`);
    }
    if (ended.aborted) return;
    pause = Math.min(pause * 2, longestPause);
  }
}
