import type { Action } from '@fineline/core/application';
import { type Batch, goesOut } from './cards.ts';

/** Minutes that a step takes somebody who has the facts at hand; a house estimate, rounded up. */
const minutes: Record<Action, number> = {
  prepare: 15,
  'capture-notes': 5,
  'check-application': 5,
  'close-gap': 10,
  'thank-you': 5,
  'check-in': 10,
  'second-check-in': 10,
  'phone-call': 10,
  'offer-trial': 15,
  'linkedin-invite': 5,
  'stay-visible': 5,
  'keep-promise': 15,
  reply: 10,
  'ask-feedback': 5,
  'keep-momentum': 15,
  'move-on': 5,
};

export const minutesOf = ({ steps }: Batch): number => steps.reduce((sum, { action }) => sum + minutes[action], 0);

export interface Effort {
  letters: number;
  calls: number;
  /** What is done for oneself. */
  things: number;
  minutes: number;
}

/** What a day's cards come to. */
export function effortOf(cards: readonly Batch[]): Effort {
  const steps = cards.flatMap((card) => card.steps);
  const calls = steps.filter(({ channel }) => channel === 'phone').length;
  const things = steps.filter((step) => !goesOut(step)).length;
  return {
    letters: steps.length - calls - things,
    calls,
    things,
    minutes: cards.reduce((sum, card) => sum + minutesOf(card), 0),
  };
}
