import type { Reason } from '../application/plan.ts';
import type { PersonId, Source } from '../application/primitives.ts';
import { type Day, addDays } from '../calendar/day.ts';
import type { Moment } from '../calendar/instant.ts';
import { dayInWords, momentInWords, shortDayInWords } from '../calendar/words.ts';
import type { Play } from './playbook.ts';
import type { Situation } from './situation.ts';

export const reason = (rule: string, says: string, ...sources: [Source, ...Source[]]): Reason => ({
  rule,
  says,
  sources,
});

/** What the play itself says; `rule` is its action, or a part of it. */
export const reasonOf = (play: Play, rule: string = play.action): Reason => ({
  rule,
  says: play.says,
  sources: [...play.sources],
});

/** `Priya Patel`; where it is not known who, a plain stand-in. */
export function nameOf(person: PersonId | undefined, { people }: Pick<Situation, 'people'>): string {
  return (person !== undefined && people.get(person)?.name) || 'the employer';
}

/** A date in words, with its year where that is not this year's. */
export const dateWords = (day: Day, { today }: Situation): string => dayInWords(day, today);

export const momentWords = (moment: Moment, { office, today }: Situation): string =>
  momentInWords(moment, office.zone, today);

/** `today`, `tomorrow`, or the date in words. */
export function dateFromToday(day: Day, situation: Situation): string {
  if (day === situation.today) return 'today';
  if (day === addDays(situation.today, 1)) return 'tomorrow';
  return dateWords(day, situation);
}

/** "one day", "7 days". */
export const count = (n: number, one: string, many = `${one}s`): string => (n === 1 ? `one ${one}` : `${n} ${many}`);

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}

/** "the working day after it is Monday 23": from a date they gave to the first day on which asking is right. */
export function shortly(due: Day, askFrom: Day, situation: Situation): string {
  const day = situation.office.calendar.isWorkingDay(addDays(due, 1)) && askFrom === addDays(due, 1);
  const words = askFrom - due < 20 ? shortDayInWords(askFrom) : dateWords(askFrom, situation);
  return `${day ? 'the day after it' : 'the working day after it'} is ${words}.`;
}
