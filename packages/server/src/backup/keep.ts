import { type Day, dayOfDate, findDay } from '@fineline/core/calendar';
import { suffix } from './format.ts';

/** Days and ISO weeks of which the newest backup is kept. */
const days = 7;
const weeks = 4;

/**
 * `fineline-2026-11-22T053000Z.jsonl.gz`: when it was made, in UTC. The days and weeks are those of UTC too: a computer
 * that travels changes its zone, and its backups keep their order.
 */
export const dailyName = (madeAt: string): string => `fineline-${madeAt.slice(0, 19).replaceAll(':', '')}Z${suffix}`;

const shape = /^fineline-(\d{4}-\d{2}-\d{2})T\d{6}Z\.jsonl\.gz$/;

/** The day of a daily backup; undefined for every file that has another name. */
export const dayOfName = (name: string): Day | undefined => findDay(shape.exec(name)?.[1] ?? '');

/** The day of an instant in UTC. */
export const utcDay = (madeAt: string): Day => {
  const day = findDay(madeAt.slice(0, 10));
  if (day === undefined) throw new RangeError(`Not an instant: ${madeAt}`);
  return day;
};

const firstMonday = dayOfDate(1900, 1, 1);
/** ISO weeks begin on Monday. */
const weekOf = (day: Day): number => Math.floor((day - firstMonday) / 7);

/**
 * Which daily backups stay: the newest of each of the last seven days that have one, and of the last four ISO weeks that
 * have one. What bears another name, or a day after today (a clock was wrong), is neither counted nor removed.
 */
export function keep(names: readonly string[], today: Day): { kept: string[]; removed: string[] } {
  const newestOf = { day: new Map<number, string>(), week: new Map<number, string>() };
  const ours = names.filter((name) => (dayOfName(name) ?? Infinity) <= today).toSorted();
  for (const name of ours.toReversed()) {
    const day = dayOfName(name);
    if (day === undefined) continue;
    if (newestOf.day.size < days && !newestOf.day.has(day)) newestOf.day.set(day, name);
    if (newestOf.week.size < weeks && !newestOf.week.has(weekOf(day))) newestOf.week.set(weekOf(day), name);
  }
  const staying = new Set([...newestOf.day.values(), ...newestOf.week.values()]);
  return { kept: ours.filter((name) => staying.has(name)), removed: ours.filter((name) => !staying.has(name)) };
}
