import type { Hold, Person } from '@fineline/core/application';
import { namesIn } from '../advice/say.ts';
import { type Sight, sayFullMoment, sayList } from '../when/say.ts';
import { applicationWords, heldWords } from '../words/application.ts';

/** "No check-in or call, to Ana Reyes": what not to do, and to whom. */
export function sayHeld({ actions, to }: Hold, people: readonly Person[]): string {
  const list = sayList(
    actions.map((action) => heldWords[action]),
    'or',
  );
  const what = applicationWords.held(actions.length, list);
  return to ? applicationWords.holdTo(what, sayList(to.map(namesIn(people)))) : what;
}

/** The same, with its end. */
export function sayHold(hold: Hold, people: readonly Person[], sight: Sight): string {
  const what = sayHeld(hold, people);
  return hold.until
    ? applicationWords.holdUntil(what, sayFullMoment(hold.until, sight))
    : applicationWords.holdForGood(what);
}
