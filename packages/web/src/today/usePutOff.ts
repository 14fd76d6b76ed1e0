import { type Today, stepKey } from '@fineline/core/api';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ask, sayFault } from '../api/ask.ts';
import { isNotToday } from '../api/shapes.ts';
import { focusMain } from '../design/focus.ts';
import { useToast } from '../design/Toast.tsx';
import { todayWords } from '../words/today.ts';
import type { Card } from './cards.ts';

/**
 * Leaves a card for another day, or takes it up after all; says so, with a way back. `first` is the key of the card that
 * is open now.
 */
export function usePutOff(
  today: Today,
  first: string | undefined,
): { putOff: (card: Card) => void; takeUp: (card: Card) => void } {
  const client = useQueryClient();
  const say = useToast();
  const follow = useFocusOnMoved(first);
  /** One after the other: each begins with what the one before has left. */
  const last = useRef(Promise.resolve());

  /** Whether it changed anything: whoever presses twice means it once. */
  async function keep({ application, steps }: Card, putsOff: boolean): Promise<boolean> {
    const { id } = application;
    const standing = client.getQueryData<Today>(['today'])?.applications.find((one) => one.id === id) ?? application;
    const own = steps.map(stepKey);
    if (own.every((step) => standing.notToday.includes(step) === putsOff)) return false;
    const others = standing.notToday.filter((step) => !own.includes(step));
    const kept = await ask('PUT', `/api/applications/${id}/not-today`, isNotToday, {
      date: today.date,
      steps: putsOff ? [...others, ...own] : others,
    });
    client.setQueryData<Today>(
      ['today'],
      (now) =>
        now && {
          ...now,
          applications: now.applications.map((one) => (one.id === id ? { ...one, notToday: kept.steps } : one)),
        },
    );
    void client.invalidateQueries({ queryKey: ['today'] });
    return true;
  }

  function change(card: Card, putsOff: boolean, undo?: () => void): void {
    const moved = follow(putsOff ? undefined : card.key);
    const work = async () => {
      try {
        if (!(await keep(card, putsOff))) return;
        moved();
        say({ says: putsOff ? todayWords.putOffDone : todayWords.takenUp, ...(undo && { undo }) });
      } catch (error) {
        say({ says: `${todayWords.notPutOff} ${sayFault(error)}` });
      }
    };
    last.current = last.current.then(() => work());
  }

  return {
    putOff: (card) => change(card, true, () => change(card, false)),
    takeUp: (card) => change(card, false, () => change(card, true)),
  };
}

/**
 * A card that moves takes the pressed button with it, and the focus with that. `follow` is called when it is pressed, with
 * the key of the card to go to, none for the one that comes first by then; what it gives, once the card has moved. Whoever
 * has gone elsewhere meanwhile is left there.
 */
function useFocusOnMoved(first: string | undefined): (key: string | undefined) => () => void {
  const moved = useRef<{ key: string | undefined; pressed: Element | null }>(undefined);
  useEffect(() => {
    if (!moved.current) return;
    const { key = first, pressed } = moved.current;
    moved.current = undefined;
    const { activeElement } = document;
    if (activeElement !== pressed && activeElement !== document.body) return;
    if (key === undefined) focusMain();
    else document.getElementById(key)?.focus();
  }); // after every painting: the card has moved with one of the next
  return (key) => {
    const pressed = document.activeElement;
    return () => {
      moved.current = { key, pressed };
    };
  };
}
