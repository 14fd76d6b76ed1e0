import { type Day, addDays, dateOfDay, dayOfDate, daysIn, weekdayOf } from '../../../calendar/index.ts';
import { type DateRow, comingWeekday, endOfMonth, isLatelyPast, mondayOf, weekdayIn } from './reference.ts';
import { monthOf, ordinalOf, parts } from './words.ts';

const { englishMonth, ordinalWord } = parts;
const start =
  'early(?: on)?(?: in)?|(?:the |very )?(?:start|beginning|first half|first part|first days|first few days|early part|front end|turn)(?: of)?';
const middle = 'mid|middle(?: of)?|midway through|half way through|halfway through';
const end =
  '(?:the )?(?:very )?(?:end|back end|tail end|latter part|second half|latter half|last days?|close|back)(?: of)?|late(?: in)?|later(?: in)?';
const part = `(?:(?<start>${start})|(?<middle>${middle})|(?<end>${end}))`;

type Groups = Readonly<Record<string, string | undefined>>;

/** Weeks, months, quarters and years, or a part of them: the last day of it. */
export const periodRows: DateRow[] = [
  {
    // this week, later this week, early next week, the week after next
    pattern: new RegExp(
      `\\b(?:${part} )?(?:(?:the |this )?(?<which>this|next|following|coming) week(?<further> after next)?|the week (?<after>after next)|(?<bare>(?:the )?week)(?= ?(?:[.,;!?)]|$|\\b(?:at|but|and|or|if|hopefully|i|we|you|he|she|they|with|when|once|as)\\b)))`,
      'g',
    ),
    day(groups, { today, named }) {
      const { which, further, after, bare } = groups;
      if (
        bare !== undefined &&
        groups['start'] === undefined &&
        groups['middle'] === undefined &&
        groups['end'] === undefined
      )
        return undefined;
      const from = which === 'following' && named !== undefined ? named : today;
      const isNext = which === 'next' || which === 'following' || which === 'coming';
      const weeks = (isNext ? 1 : 0) + (further !== undefined ? 1 : 0) + (after !== undefined ? 2 : 0);
      const friday = weekdayIn(from, weeks, 5);
      if (weeks > 0) return inPart(groups, friday, -2, -1);
      return friday >= today ? friday : comingWeekday(today, 5); // at a weekend it is the week to come
    },
  },
  {
    // calendar week 38, KW 38, by the end of week 38
    pattern: new RegExp(
      `\\b(?:${part} (?:of )?)?(?:(?:in|by|of|during|until|till|before) (?:the )?)?(?:(?:calendar week|kw|cw|vecka|uke|uge)|(?<=\\b(?:in|by|of|during|until|till|before) )week)(?: (?:no|number|nr)(?: \\.)?)? (?:[1-5]?\\d (?:or|to|and|–|/) )?(?<number>[1-5]?\\d)\\b(?! ?(?:of|[/:%]|[.] ?\\d))`,
      'g',
    ),
    day(groups, { today }) {
      const weeks = Number(groups['number']);
      if (weeks < 1 || weeks > 53) return undefined;
      const { year } = dateOfDay(today);
      const inYear = (y: number) => weekdayIn(dayOfDate(y, 1, 4), weeks - 1, 5); // the week of 4 January is the first
      const friday = inYear(year);
      if (isLatelyPast(today, friday)) return undefined;
      return inPart(groups, friday >= today ? friday : inYear(year + 1), -2, -1);
    },
  },
  {
    // "not this week; by the end of next"
    pattern: /\b(?:the )?end of next(?= ?[,.;]|$| (?:i|we|you)\b)/g,
    day: (_, { today }) => weekdayIn(today, 1, 5),
  },
  {
    pattern: /\b(?:eow|midweek)\b/g,
    day: (_, { today }) => (weekdayOf(today) <= 5 ? weekdayIn(today, 0, 5) : comingWeekday(today, 5)),
  },
  {
    // the first week of April, the last week of March
    pattern: new RegExp(
      `\\b(?<count>last|${ordinalWord}|\\d (?:st|nd|rd|th)) (?:full )?week (?:of|in) (?:(?:the )?(?<newYear>new year)|(?<thisMonth>the month|this month)|(?<nextMonth>next month)|(?<month>${englishMonth}))\\b`,
      'g',
    ),
    day({ count = '', newYear, nextMonth, month: said }, { today }) {
      const now = dateOfDay(today);
      const month = newYear ? 1 : said ? (monthOf(said) ?? now.month) : nextMonth ? (now.month % 12) + 1 : now.month;
      const last = endOfMonth(today, month);
      const { year } = dateOfDay(last);
      const weeks = count === 'last' ? 5 : ordinalOf(count);
      return notOnWeekend(weeks > 4 ? last : dayOfDate(year, month, 7 * weeks));
    },
  },
  {
    // end of the month, mid-month, later this month, by month end
    pattern: new RegExp(
      `\\b(?:(?:${part} )?(?:(?:the|this) )?(?<which>this|next|the following) month(?! ?(?:'s|end))|${part.replaceAll('<', '<of')} (?:the )?month(?! end)|(?<monthEnd>(?:the )?month ?end|eom)|(?<next>next month ?end))\\b`,
      'g',
    ),
    day(groups, { today }) {
      const { which, next } = groups;
      const now = dateOfDay(today);
      const isNext = next !== undefined || (which !== undefined && which !== 'this');
      const named = {
        start: groups['start'] ?? groups['ofstart'],
        middle: groups['middle'] ?? groups['ofmiddle'],
        end: groups['end'] ?? groups['ofend'],
      };
      const month = isNext ? (now.month % 12) + 1 : now.month;
      const found = inMonth(named, endOfMonth(today, month, isNext && now.month === 12 ? now.year + 1 : now.year));
      return found >= today ? found : inMonth(named, endOfMonth(today, (now.month % 12) + 1));
    },
  },
  {
    // early in the new year, in the new year
    pattern: new RegExp(
      `\\b(?:(?<lead>in|during|${part}(?: in)?|after|straight after|until|till) )(?:the )?new year\\b(?! ?'s)`,
      'g',
    ),
    day: (_, { today }) => dayOfDate(dateOfDay(today).year + 1, 1, 15),
  },
  {
    // by the end of June, end May, mid-June, late June, early in June
    pattern: new RegExp(`\\b${part} (?:in )?(?<month>${englishMonth})\\b(?: (?<year>20\\d\\d))?`, 'g'),
    day: (groups, { today }) => ofMonth(groups, today),
  },
  {
    // in June, until September, by April
    pattern: new RegExp(
      `\\b(?<lead>in|during|sometime in|by|before|until|till) (?<month>${englishMonth})\\b(?! ?(?:[0-9]|and i\\b|will\\b|is\\b|has\\b))(?: (?<year>20\\d\\d))?`,
      'g',
    ),
    day(groups, { today }) {
      const { lead = '', month = '' } = groups;
      if (month.length < 4 && month !== 'may') return undefined;
      const last = ofMonth(groups, today);
      if (last === undefined || /in|during/.test(lead)) return last;
      const { year, month: number } = dateOfDay(last);
      const first = dayOfDate(year, number, 1);
      return first > today ? first : last;
    },
  },
  {
    // the end of Q2, early in the second quarter, the end of the quarter
    pattern: new RegExp(
      `\\b(?:(?:${part}) )?(?:(?:the|this|in) )?(?:q ?(?<number>[1-4])|(?<ordinal>first|second|third|fourth) quarter|(?<bare>quarter(?: end)?))\\b`,
      'g',
    ),
    day(groups, { today }, { before }) {
      if (groups['bare'] !== undefined && !/end/.test(`${groups['end'] ?? ''}${groups['bare']}`)) return undefined;
      if (/(?:our|last|a|and a) $/.test(before)) return undefined;
      const now = dateOfDay(today);
      const quarter = groups['number']
        ? Number(groups['number'])
        : groups['ordinal']
          ? ordinalOf(groups['ordinal'])
          : Math.ceil(now.month / 3);
      const year = quarter * 3 < now.month ? now.year + 1 : now.year;
      if (groups['start'] !== undefined) return dayOfDate(year, quarter * 3 - 2, 5);
      if (groups['middle'] !== undefined) return dayOfDate(year, quarter * 3 - 1, 15);
      return dayOfDate(year, quarter * 3, daysIn(year, quarter * 3));
    },
  },
  {
    pattern:
      /\b(?:(?:the )?end of (?:the|this) (?:calendar )?year|year ?end|before the year is out|(?:la )?fin de l'annee|ende des jahres)\b/g,
    day: (_, { today }) => dayOfDate(dateOfDay(today).year, 12, 31),
  },
];

/** A week that is named by one of its days: "w/c 15 March" ends on that week's Friday, "week ending the 19th" on the 19th. */
export const weekOfNamedDay =
  /\b(?:w ?\/ ?c|wc|week (?:commencing|beginning|starting|of)(?: on)?|wk commencing)(?: on| the| from)? ?$/;

export const fridayOf = (day: Day): Day => addDays(mondayOf(day), 4);

function inPart(groups: Groups, whole: Day, early: number, mid: number): Day {
  if (groups['start'] !== undefined) return addDays(whole, early);
  return groups['middle'] !== undefined ? addDays(whole, mid - 1) : whole;
}

function ofMonth(groups: Groups, today: Day): Day | undefined {
  const month = monthOf(groups['month'] ?? '');
  if (month === undefined) return undefined;
  const year = groups['year'] === undefined ? undefined : Number(groups['year']);
  if (isLatelyPast(today, endOfMonth(today, month, dateOfDay(today).year)) && year === undefined) return undefined;
  const found = inMonth(groups, endOfMonth(today, month, year));
  return found >= today || year !== undefined
    ? found
    : inMonth(groups, endOfMonth(today, month, dateOfDay(today).year + 1));
}

function inMonth({ start: early, middle: mid }: Groups, last: Day): Day {
  const { year, month } = dateOfDay(last);
  if (early !== undefined) return dayOfDate(year, month, /half/.test(early) ? 15 : 5);
  return mid !== undefined ? dayOfDate(year, month, 15) : last;
}

const notOnWeekend = (day: Day): Day => addDays(day, -Math.max(0, weekdayOf(day) - 5));
