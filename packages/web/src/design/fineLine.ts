/** Where things stand on the fine line. All positions are parts of its length, 0 to 1. */
export interface FineLineShape {
  band: { from: number; to: number };
  today: number;
  /** The window has no end: nothing is too late. */
  open: boolean;
}

export interface FineLineTimes {
  /** Milliseconds since 1970, like all of these. */
  opens: number;
  closes?: number | undefined;
  now: number;
  /** When the waiting began; the line begins there, unless now or the opening is earlier. */
  since?: number | undefined;
}

/** No part of the line is shorter, so that it can be seen and told apart. */
const shortest = 0.2;
/** The dot keeps this far from both ends. */
const margin = 0.03;

/**
 * The line has three parts: too soon, the window, too late. Each is as long as it lasts, but none shorter than can be
 * seen; within a part time runs evenly. So the dot lies on the band exactly while the window is open.
 */
export function fineLineOf({ opens, closes, now, since }: FineLineTimes): FineLineShape {
  const open = closes === undefined;
  const end = closes ?? Math.max(now, opens);
  const first = Math.min(now, opens, since ?? opens);
  const last = Math.max(now, end);
  const [before, during, after] = [opens - first, end - opens, last - end];
  const lengths = open ? sharesOf([before, Math.max(before, during)]) : sharesOf([before, during, after]);
  const from = lengths[0] ?? 0;
  const to = from + (lengths[1] ?? 0);
  return {
    band: { from, to: open ? 1 : to },
    today: Math.min(1 - margin, Math.max(margin, place())),
    open,
  };

  function place(): number {
    if (now < opens) return from * part(now - first, before);
    if (open) return from + (1 - from) * 0.9 * part(now - opens, Math.max(before, during));
    if (now <= end) return from + (to - from) * part(now - opens, during);
    return to + (1 - to) * 0.8 * part(now - end, after);
  }
}

const part = (of: number, whole: number): number => (whole > 0 ? of / whole : 0);

/** Parts of 1 in proportion to durations, each at least `shortest`. */
function sharesOf(durations: readonly number[]): number[] {
  const sum = durations.reduce((a, b) => a + b, 0);
  const free = 1 - shortest * durations.length;
  return durations.map((one) => shortest + free * (sum > 0 ? one / sum : 1 / durations.length));
}
