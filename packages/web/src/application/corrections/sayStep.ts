import type { ApplicationEvent, Person } from '@fineline/core/application';
import { dayInWords, getDay } from '@fineline/core/calendar';
import { namesIn } from '../../advice/say.ts';
import { type Sight, sayFullMoment, sayMoment } from '../../when/say.ts';
import { dayIn } from '../../when/zone.ts';
import { afterWords } from '../../words/after.ts';
import { correctionWords as say } from '../../words/corrections.ts';
import { sayEvent } from '../../words/history.ts';
import { detailOf } from '../entries.ts';
import { type Step, isSame } from './steps.ts';

/** "Changed today at 10:05", and what the entry said before; an entry that was put back says what it said. */
export function sayStep(
  { is, at, before, after }: Step,
  people: readonly Person[],
  sight: Sight,
): { when: string; before: string[] } {
  const when = say.stood(say.is[is], sayWhenDone(at, sight));
  if (is === 'changed' && isSame(before, after)) return { when: `${when}, ${say.backAgain}`, before: [] };
  if (isSame(before, after)) return { when, before: [] };
  const was = differing(before, after, people, sight);
  return { when, before: was.length > 0 ? was : [say.other] };
}

/** When something was done here: on the reader's own clock. */
export const sayWhenDone = (at: string, { asOf, here }: Sight): string => sayMoment(at, { zone: here, asOf, here });

/** An entry in a line, as the history has it. */
export const sayEntry = (event: ApplicationEvent, people: readonly Person[], { zone, asOf }: Sight): string =>
  sayEvent(event, namesIn(people), (date) => dayInWords(getDay(date), dayIn(asOf, zone)));

function differing(
  before: ApplicationEvent,
  after: ApplicationEvent,
  people: readonly Person[],
  sight: Sight,
): string[] {
  const [was, is] = [sayEntry(before, people, sight), sayEntry(after, people, sight)];
  const [wrote, writes] = [detailOf(before), detailOf(after)];
  return [
    ...(was === is ? [] : [was]),
    ...(before.at === after.at ? [] : [say.when(sayFullMoment(before.at, sight))]),
    ...(wrote === writes ? [] : [wrote ? say.text(wrote) : say.noText]),
    ...(markOf(before) === markOf(after) ? [] : [say.wentWell(markOf(before))]),
  ];
}

const markOf = (event: ApplicationEvent): string =>
  afterWords.marks[event.type === 'interview' && event.wentWell ? event.wentWell : ''];
