import type { Advice } from '../application/plan.ts';

/** Tells the steps of one plan apart, today and tomorrow alike: what is to be done, to whom, and what it answers. */
export const stepKey = ({ action, to, reply, promise }: Pick<Advice, 'action' | 'to' | 'reply' | 'promise'>): string =>
  [action, ...to, reply ?? '', promise ?? ''].join(' ').slice(0, 1_000);
