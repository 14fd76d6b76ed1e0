import type { Advice } from '@fineline/core/application';

export type Group = [Advice, ...Advice[]];

/** Its time is now, or was. */
export const isOpen = ({ state }: Advice): boolean => state === 'due' || state === 'late';

/** The same to several people, at the same time, is one entry. */
export const inGroups = (advice: readonly Advice[]): Group[] =>
  groupBy(advice, ({ action, state, opens, promise = '' }) => `${action} ${state} ${opens} ${promise}`);

/** The steps of a card, those of one kind together. */
export const byAction = (advice: readonly Advice[]): Group[] => groupBy(advice, ({ action }) => action);

function groupBy(advice: readonly Advice[], keyOf: (one: Advice) => string): Group[] {
  const groups = new Map<string, Group>();
  for (const one of advice) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
