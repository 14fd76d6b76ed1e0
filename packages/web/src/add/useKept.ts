import { useCallback, useState } from 'react';
import type { Draft } from './draft.ts';

const key = 'fineline.add';

/** A draft that outlives a reload of the page, in this window alone; `undefined` puts it away. */
export function useKept(): [Draft | undefined, (draft: Draft | undefined) => void] {
  const [draft, set] = useState(findKept);
  const keep = useCallback((next: Draft | undefined) => {
    set(next);
    try {
      if (next) sessionStorage.setItem(key, JSON.stringify(next));
      else sessionStorage.removeItem(key);
    } catch {
      // Full, or forbidden: the draft lives as long as the page.
    }
  }, []);
  return [draft, keep];
}

function findKept(): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'shape' in value && value.shape === 1;
