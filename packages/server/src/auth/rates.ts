/** A bucket that fills at a steady rate; each request takes one out, and finds it empty where there were too many. */
export interface Bucket {
  /** 0 where there is one; else the seconds, rounded up, until there will be. */
  wait(): number;
  /** The same, and takes it. */
  take(): number;
}

/**
 * One that is full at first, and gets one more `every` so many milliseconds. Only the moment at which it will be full
 * again is kept, which whole numbers can say without an error. A clock that is set back changes nothing.
 */
export function makeBucket({ holds, every, now }: { holds: number; every: number; now: () => number }): Bucket {
  let lookedAt = now();
  let fullAt = lookedAt;
  function wait(): number {
    const at = now();
    if (at < lookedAt) fullAt -= lookedAt - at;
    lookedAt = at;
    fullAt = Math.max(fullAt, at);
    return Math.max(0, Math.ceil((fullAt - at - (holds - 1) * every) / 1_000));
  }
  return {
    wait,
    take() {
      const seconds = wait();
      if (seconds === 0) fullAt += every;
      return seconds;
    },
  };
}
