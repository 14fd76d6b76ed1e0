import { addDays, dateOfDay, weekdayOf } from '../../../calendar/index.ts';
import { nthWeekday } from './holidays.ts';
import { type DateRow, comingWeekday, weekdayIn } from './reference.ts';
import { monthOf, numberOf, ordinalOf, parts, weekdayNumber } from './words.ts';

const { number, weekday, englishMonth, ordinalWord } = parts;
const named = `(?<weekday>${weekday})`;

/** Days of the week: the coming one, strictly later, unless the words say which. */
export const weekdayRows: DateRow[] = [
  {
    // last Friday, Friday just gone, every Friday, Fridays: no day to come
    pattern: new RegExp(
      `\\b(?:(?:last|past|previous|every|each|most|any) ${weekday}|${weekday} (?:last|just gone|gone|past)\\b)`,
      'g',
    ),
    day: () => undefined,
  },
  {
    // Friday week, a week on Friday, two weeks from Monday, Monday fortnight
    pattern: new RegExp(
      `\\b(?:(?:(?<count>${number}|a couple of) )?(?<unit>weeks?|fortnight) (?:on |from |come |this )?${named}|(?<after>${weekday}) (?<later>week|fortnight)\\b(?! (?:is|was|of|ending|commencing|beginning)\\b))`,
      'g',
    ),
    day({ count, unit, weekday: word, after, later }, { today }) {
      const day = weekdayNumber(word ?? after ?? '');
      if (day === undefined) return undefined;
      const weeks =
        (unit ?? later) === 'fortnight' ? 2 : count === undefined ? 1 : count === 'a couple of' ? 2 : numberOf(count);
      return addDays(comingWeekday(today, day), 7 * Math.min(weeks, 60));
    },
  },
  {
    // Thursday of next week, next week on Thursday, Thursday week after next
    pattern: new RegExp(
      `\\b(?:${named}(?: (?:morning|afternoon|evening|lunchtime))?(?: of| in|,| ,)?|(?=next week|the week after|this week|the following week)) ?(?:the )?(?<which>this|next|that same|that|following) week(?<further> after(?: next)?)?(?:(?: ,)?(?: on)?(?: the)? (?<then>${weekday}))?\\b`,
      'g',
    ),
    day({ weekday: first, then, which, further }, { today, named: before }) {
      const day = weekdayNumber(first ?? then ?? 'friday');
      if (day === undefined) return undefined;
      const from = before !== undefined && /that|following/.test(which ?? '') ? before : today;
      const isWeekend = weekdayOf(today) > 5;
      const weeks =
        which === 'next'
          ? 1
          : which === 'following'
            ? 1
            : which === 'this' && isWeekend && day < weekdayOf(today)
              ? 1
              : 0;
      return weekdayIn(from, weeks + (further === undefined ? 0 : 1), day);
    },
  },
  {
    // the first Monday in April, the last Friday of the month
    pattern: new RegExp(
      `\\b(?<count>last|${ordinalWord}|\\d (?:st|nd|rd|th)) ${named} (?:in|of) (?:(?:the|this) (?<thisMonth>month)|(?<nextMonth>next month)|(?<month>${englishMonth}))\\b`,
      'g',
    ),
    day({ count = '', weekday: word = '', nextMonth, month: said }, { today }) {
      const day = weekdayNumber(word);
      if (day === undefined) return undefined;
      const now = dateOfDay(today);
      const month =
        said === undefined
          ? nextMonth === undefined
            ? now.month
            : (now.month % 12) + 1
          : (monthOf(said) ?? now.month);
      const place = count === 'last' ? -1 : ordinalOf(count);
      const found = nthWeekday(now.year, month, day, place);
      return found >= today ? found : nthWeekday(now.year + 1, month, day, place);
    },
  },
  {
    // the Monday after it, the following Friday, Friday of the week after
    pattern: new RegExp(
      `\\b(?:(?<=\\bthe (?:very )?)${named} (?:after|following)(?: (?:that|it|this))?(?! next)\\b|(?:the|on the) (?:following|next) (?<next>${weekday})\\b)`,
      'g',
    ),
    day({ weekday: word, next }, { today, named: before }) {
      const day = weekdayNumber(word ?? next ?? '');
      return day === undefined ? undefined : comingWeekday(before ?? today, day);
    },
  },
  {
    // "I am back on the 19th. On the Monday …": the one after the date before
    pattern: new RegExp(`(?<=\\bon the )${named}\\b(?! (?:the )?\\d)`, 'g'),
    day({ weekday: word = '' }, { today, named: before }) {
      const day = weekdayNumber(word);
      return day === undefined ? undefined : comingWeekday(before ?? today, day);
    },
  },
  {
    // the Friday after next
    pattern: new RegExp(`\\b${named} after next\\b`, 'g'),
    day({ weekday: word = '' }, { today }) {
      const day = weekdayNumber(word);
      return day === undefined ? undefined : weekdayIn(today, 2, day);
    },
  },
  {
    // next Tuesday, Tuesday next, kommenden Montag, lundi prochain
    pattern: new RegExp(
      `\\b(?:(?:next|nachsten|kommenden|volgende|proximo|proxima) ${named}|(?<before>${weekday}) (?:next|prochain|proximo|que vem)(?! week))\\b`,
      'g',
    ),
    day({ weekday: word, before }, { today }) {
      const day = weekdayNumber(word ?? before ?? '');
      return day === undefined ? undefined : weekdayIn(today, 1, day);
    },
  },
  {
    // Friday, this Friday, this coming Friday; "sat" and "sun" only where a word before says that they are days
    pattern: new RegExp(`\\b${named}\\b`, 'g'),
    day({ weekday: word = '' }, { today }, { before, after }) {
      const isWord =
        /^(?:sat|sun)$/.test(word) &&
        (!/\b(?:this|coming|next|by|on|until|till|or|and|to) $/.test(before) || /^ (?:down|in|at|on)\b/.test(after));
      if (isWord || (/^(?:segunda|terca|quarta|quinta|sexta)$/.test(word) && !after.startsWith(' feira')))
        return undefined;
      const day = weekdayNumber(word);
      return day === undefined ? undefined : comingWeekday(today, day);
    },
  },
  {
    pattern: new RegExp(`\\b(?:on )?(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)\\b`, 'g'),
    day: () => undefined,
  },
];
