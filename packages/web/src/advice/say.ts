/** An advice in words: what, to whom, when it is best. */
import type { Action, Advice, Person, PersonId } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import { adviceWords, sayTodo } from '../words/advice.ts';
import { type Sight, sayMoment } from '../when/say.ts';

/** What somebody is called here; an id that nobody bears names nobody. */
export const namesIn =
  (people: readonly Person[]) =>
  (id: PersonId | string): string =>
    people.find((person) => person.id === id)?.name ?? 'somebody';

/** "Thank Rosa Delgado"; several steps of one kind are one title: "Thank Rosa Delgado and Tom Whitaker". */
export function titleOf(steps: readonly [Advice, ...Advice[]], people: readonly Person[]): string {
  const [first] = steps;
  const same = steps.filter(({ action }) => action === first.action);
  const names = [...new Set(same.flatMap(({ to }) => to))].map(namesIn(people));
  return sayTodo(first.action, names, {
    ...(first.reply && { reply: first.reply }),
    ...(first.promise && { promise: first.promise }),
  });
}

export interface Further {
  action: Action;
  says: string;
}

/** What else a card holds beside what its title names. */
export function furtherOf([first, ...others]: readonly [Advice, ...Advice[]], people: readonly Person[]): Further[] {
  return others
    .filter(({ action }) => action !== first.action)
    .map((step) => ({ action: step.action, says: titleOf([step], people) }));
}

const soon = 30 * 60_000;

/** When it is best done: "best tomorrow at 09:00", "now is a good time". */
export function sayBest(advice: Advice, sight: Sight): string {
  if (advice.state === 'late') return adviceWords.late;
  if (advice.channel === 'self') {
    return advice.closes ? adviceWords.until(sayMoment(advice.closes, sight)) : adviceWords.anyTime;
  }
  return getMoment(advice.best) - getMoment(sight.asOf) <= soon
    ? adviceWords.now
    : adviceWords.best(sayMoment(advice.best, sight));
}
