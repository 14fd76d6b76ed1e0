import type { ApplicationId, ReadAnswer } from '@fineline/core/api';
import { useCallback, useState } from 'react';
import { drop, findKept, keep as keepIn } from '../keep/kept.ts';

/** How far somebody has come with an answer. */
export interface KeptAnswer {
  /** Changes with the shape, so that what an older page kept is not taken for this. */
  shape: 1;
  /** What was pasted. */
  text: string;
  /** What was understood of it, or of a file. */
  answer?: ReadAnswer;
}

/** What was pasted outlives a reload of the page, in this window alone; `undefined` puts it away. */
export function useKeptAnswer(
  application: ApplicationId,
): [KeptAnswer, (kept: Omit<KeptAnswer, 'shape'> | undefined) => void] {
  const name = `fineline.answer.${application}`;
  const [kept, set] = useState(() => findKept('session', name, isKeptAnswer));
  const keep = useCallback(
    (next: Omit<KeptAnswer, 'shape'> | undefined) => {
      const whole = next && { shape: 1 as const, ...next };
      set(whole);
      if (whole) keepIn('session', name, whole);
      else drop('session', name);
    },
    [name],
  );
  return [kept ?? { shape: 1, text: '' }, keep];
}

const isKeptAnswer = (value: unknown): value is KeptAnswer =>
  typeof value === 'object' && value !== null && 'shape' in value && value.shape === 1 && 'text' in value;
