import { startTransition, useEffect, useState } from 'react';

/** How many lines are there at first, more than any screen shows, and how many come with each further painting. */
const steps = { first: 20, further: 25 } as const;

/**
 * How many of a list's lines are to be there by now. A long list comes in parts, a painting each, so that nobody who taps
 * or types meanwhile waits for all of it; in the end all of it is there, as if it had come at once.
 */
export function useGradually(total: number): number {
  const [count, setCount] = useState<number>(steps.first);
  const isWhole = count >= total;
  useEffect(() => {
    if (isWhole) return undefined;
    // In a task of its own, after the part before has been painted.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setCount(count + steps.further)));
    });
    // A page in the background is not painted, and is to be whole for whoever comes back to it.
    const hidden = document.hidden ? setTimeout(() => setCount(Infinity)) : undefined;
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      clearTimeout(hidden);
    };
  }, [count, isWhole]);
  return isWhole ? total : count;
}

/** Deals out so many lines to lists that follow each other. */
export function dealer(count: number): <Line>(lines: readonly Line[]) => readonly Line[] {
  let left = count;
  return (lines) => {
    const part = lines.slice(0, left);
    left -= part.length;
    return part;
  };
}
