import { type Moment, hour, minute } from '@fineline/core/calendar';

/** Milliseconds between two turns: at least, and at most. */
const rest = { least: minute, most: hour };

/**
 * Plans ahead at once, and again whenever the first of the plans no longer stands, so that a page that is opened after a
 * pause need not wait. What fails is tried again later: whoever asks for a page meets the error itself.
 */
export function keepPlanning(
  planAhead: () => Promise<Moment | undefined>,
  now: () => Moment,
): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const turn = async (): Promise<void> => {
    const until = await planAhead().catch(() => undefined);
    if (stopped) return;
    const wait = (until ?? Infinity) - now();
    timer = setTimeout(() => void (running = turn()), Math.min(rest.most, Math.max(rest.least, wait)));
    timer.unref();
  };
  let running = turn();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}
