import { useCallback, useState } from 'react';
import { drop, findKept, keep as keepIn } from '../keep/kept.ts';
import type { Draft } from './draft.ts';

const name = 'fineline.add';

/** A draft that outlives a reload of the page, in this window alone; `undefined` puts it away. */
export function useKept(): [Draft | undefined, (draft: Draft | undefined) => void] {
  const [draft, set] = useState(() => findKept('session', name, isDraft));
  const keep = useCallback((next: Draft | undefined) => {
    set(next);
    if (next) keepIn('session', name, next);
    else drop('session', name);
  }, []);
  return [draft, keep];
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'shape' in value && value.shape === 1;
