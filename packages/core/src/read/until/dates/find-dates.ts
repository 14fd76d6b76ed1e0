import { type Day, isoDate } from '../../../calendar/index.ts';
import { dayRows } from './days.ts';
import { holidayRows } from './holidays.ts';
import { fridayOf, periodRows, weekOfNamedDay } from './periods.ts';
import type { DateRow, Reference } from './reference.ts';
import { spanRows } from './spans.ts';
import { weekdayRows } from './weekdays.ts';
import { parts } from './words.ts';

/** A date in a line of words, with where it stands. */
export interface DateMention {
  start: number;
  end: number;
  /** The last day that the words still cover. */
  day: Day;
  /** It is the far end of two. */
  isRange: boolean;
}

const rows: readonly DateRow[] = [...dayRows, ...weekdayRows, ...spanRows, ...periodRows, ...holidayRows];

/** Without one of these, a line has no date; most lines have none, and need not be searched for each way of saying one. */
const anyHint = new RegExp(
  `\\d|\\b(?:${parts.weekday}|${parts.month}|${parts.ordinalWord}|today|tonight|tomorrow|morning|afternoon|evening|day|days|eod|eow|eom|cob|cop|close|week|weeks|weekend|midweek|fortnight|month|months|hour|hours|hrs|year|quarter|next|christmas|xmas|easter|holidays?|thanksgiving|pentecost|halloween|corpus christi|heute|morgen|hoy|manana|vandaag|demain|amanha|domani|hoje|aujourd'hui|ende)\\b`,
);

/** How far around a date is looked. */
const sight = 40;

/**
 * The dates in a line of words (as `lineOf` makes it), in order, without overlaps; of two at one place the longer one.
 * What looks like a date and is none ("last Friday", "two weeks ago") covers its words too.
 */
export function findDates(text: string, reference: Reference): DateMention[] {
  if (!anyHint.test(text)) return [];
  const found: { start: number; end: number; row: DateRow; groups: Record<string, string | undefined> }[] = [];
  for (const row of rows) {
    for (const match of text.matchAll(row.pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, row, groups: match.groups ?? {} });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions: DateMention[] = [];
  let { named } = reference;
  let covered = 0;
  for (const { start, end, row, groups } of found) {
    if (start < covered) continue;
    const before = text.slice(Math.max(0, start - sight), start);
    const around = { before, after: text.slice(end, end + sight) };
    const day = row.day(groups, { ...reference, ...(named !== undefined && { named }) }, around);
    if (day === undefined) {
      if (isNoDate(row)) covered = end;
      continue;
    }
    covered = end;
    if (!isWithinReach(day)) continue;
    named = day;
    const week = weekOfNamedDay.exec(before);
    const isFarEnd = groups['from'] !== undefined;
    if (week) mentions.push({ start: start - before.length + week.index, end, day: fridayOf(day), isRange: isFarEnd });
    else mentions.push({ start, end, day, isRange: isFarEnd });
  }
  return joined(text, mentions);
}

/** A row that only ever says that its words are no date. */
const isNoDate = (row: DateRow): boolean => row.day.length === 0;

const isWithinReach = (day: Day): boolean => /^(?:19|20|21)\d\d-/.test(isoDate(day));

const range =
  /^(?: ?,)?(?: (?:to|and|or|until|till|til|through|thru|bis|au|al|tot|a|e|ate|hasta|t \/ m|–|—|-|\/|&)(?: (?:the|on|by|zum|including|inclusive|einschlie(?:ss|ß)lich|possibly|maybe|even|perhaps))?) ?$/;
const apposition = /^ ?(?:,|\(|–|—|, i . e .|i . e .)(?: (?:that is|the|on|i . e .))? ?$/;

/** A hyphen between two dates is gone by now. */
const isRange = (text: string, { start, end }: DateMention, next: DateMention): boolean =>
  range.test(text.slice(end, next.start)) ||
  (text.slice(end, next.start) === ' ' && /\d/.test(text.slice(start, end)) && /^\d/.test(text.slice(next.start)));

/** "Monday or Tuesday", "10 March – 12 March" is its far end; "the Monday after, the 11th" is one day, said twice. */
function joined(text: string, mentions: readonly DateMention[]): DateMention[] {
  const all: DateMention[] = [];
  for (const mention of mentions) {
    const last = all.at(-1);
    const between = last && text.slice(last.end, mention.start);
    if (
      last &&
      between !== undefined &&
      between.length < 30 &&
      (apposition.test(between) || isRange(text, last, mention))
    ) {
      const isSame = apposition.test(between);
      const isChoice = /\b(?:and|or)\b|[/&]/.test(between);
      const day = isChoice && last.day > mention.day ? last.day : mention.day;
      all[all.length - 1] = { start: last.start, end: mention.end, day, isRange: !isSame };
    } else all.push(mention);
  }
  return all;
}
