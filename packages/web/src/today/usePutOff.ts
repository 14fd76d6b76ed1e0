import { type Today, type Summary, stepKey } from '@fineline/core/api';
import { useQueryClient } from '@tanstack/react-query';
import { ask, faultOf } from '../api/ask.ts';
import { isNotToday } from '../api/shapes.ts';
import { useToast } from '../design/Toast.tsx';
import { todayWords } from '../words/today.ts';
import type { Card } from './cards.ts';

/** Leaves a card for another day, or takes it up after all; says so, with a way back. */
export function usePutOff(date: string): { putOff: (card: Card) => void; takeUp: (card: Card) => void } {
  const client = useQueryClient();
  const say = useToast();

  async function keep({ id }: Summary, steps: readonly string[]): Promise<void> {
    const kept = await ask('PUT', `/api/applications/${id}/not-today`, isNotToday, { date, steps });
    client.setQueryData<Today>(
      ['today'],
      (today) =>
        today && {
          ...today,
          applications: today.applications.map((one) => (one.id === id ? { ...one, notToday: kept.steps } : one)),
        },
    );
    await client.invalidateQueries({ queryKey: ['today'] });
  }

  /** From what stands now: another card of the same application may have been put off meanwhile. */
  const standing = ({ application }: Card): readonly string[] =>
    client.getQueryData<Today>(['today'])?.applications.find(({ id }) => id === application.id)?.notToday ??
    application.notToday;

  function change(card: Card, putsOff: boolean, undo?: () => void): void {
    const own = card.steps.map(stepKey);
    const others = standing(card).filter((step) => !own.includes(step));
    keep(card.application, putsOff ? [...others, ...own] : others).then(
      () => say({ says: putsOff ? todayWords.putOffDone : todayWords.takenUp, ...(undo && { undo }) }),
      (error: unknown) => say({ says: `${todayWords.notPutOff} ${faultOf(error).says}` }),
    );
  }

  return {
    putOff: (card) => change(card, true, () => change(card, false)),
    takeUp: (card) => change(card, false, () => change(card, true)),
  };
}
