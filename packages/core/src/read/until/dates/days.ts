import type { Day } from '../../../calendar/index.ts';
import { type DateRow, type Reference, comingDate, dateIn, lastOfMonth, yearOf } from './reference.ts';
import { monthOf, ordinalOf, parts } from './words.ts';

const { date, month, englishMonth, ordinalWord, weekday } = parts;
const onWeekday = `(?:${weekday}(?: feira)?(?: ?[,.])?(?: (?:the|den|le|el|dem|d\\.|dia))? )?`;
const day = `(?<date>${date}|${ordinalWord})`;
const year = "(?:(?:,| ,| de| del)? ?'? ?(?<year>20\\d\\d))?";
/** "10 to", "10 –" before the last day of a range; a hyphen is no word at all. */
const from = `(?:(?<from>${date})(?: \\.)? (?:(?:to|and|or|until|till|through|thru|bis|au|al|tot|til|a|e|t / m|–|—|/|&)(?: (?:the|einschlie(?:ss|ß)lich|zum|inclusive))? )?)?`;

/** Behind the number of a day alone: nothing that it could count. */
const noNoun =
  '(?! (?!(?:at|by|and|or|but|if|when|so|to|in|is|it|as|for|with|i|we|you|he|she|they|once|after|before|because|then|this|latest|at|onwards?|inst|instant|please|all|unless|while|until|till|from|which|who|where|will|would|should|whatever|either|through|of|the|that|thru|inclusive|whichever|hopefully|max|now|not|our|my|your)\\b)[a-z])';

/** Days by their number, with or without a month. */
export const dayRows: DateRow[] = [
  {
    // Monday 15th of March 2027; 10 to 14 March; 15-Mar-27; vom 1. bis 12. März
    pattern: new RegExp(
      `${onWeekday}${from}${onWeekday}(?<!\\d[.,:/]?)\\b${day}(?: [.º])?(?: of| de| do)? (?<month>${month})\\b(?: \\.)?(?:${year}| (?<short>2\\d)(?! ?(?:[:.h]|am|pm|%)|\\d))`,
      'g',
    ),
    day: (groups, reference) => dated(groups, reference, yearOf(groups['year'] ?? groups['short'])),
  },
  {
    // March 15th, 2027; Tuesday, March the 15th; March 10 to 14
    pattern: new RegExp(
      `${onWeekday}(?<month>${englishMonth})(?: \\.)?(?: the)? ${from}(?<date>${date}|${ordinalWord})\\b(?!(?:[.:/]\\d| ?(?:%|[ap]m\\b)))${year}`,
      'g',
    ),
    day: (groups, reference) => dated(groups, reference, yearOf(groups['year'])),
  },
  {
    // 2027-03-15; 2027/03/15
    pattern: /\b(?<year>20\d\d)[ /.](?<month>[01]\d)[ /.](?<date>[0-3]\d)\b(?! ?\d)/g,
    day: ({ year: y, month: m, date: d }, { today }) => dateIn(today, Number(m), Number(d), Number(y)),
  },
  {
    // 15/03/2027, 15.03.27, 15-03-2027
    pattern: /(?<![\d./] ?)\b(?<a>\d{1,2})(?<mark>[/. ])(?<b>\d{1,2})\k<mark>(?<year>20\d\d|2\d)\b(?![./]?\d)/g,
    day: ({ a, b, mark, year: y = '' }, reference) =>
      mark === ' ' && y.length === 2 ? undefined : inDigits(Number(a), Number(b), reference, yearOf(y)),
  },
  {
    // by 15/03, 6/15 through 6/19, am 15.3.: only where a word says that it is a date
    pattern:
      /(?<![\d./£$€])\b(?<a>\d{1,2})[/.](?<b>\d{1,2})\b(?![./]?\d| ?(?:%|[ap]m\b|hours|uhr|h\b|days|weeks|£)| of\b)/g,
    day({ a, b }, reference, { before, after }) {
      const isIntroduced =
        introduces.test(before) ||
        /\b(?:says?|said|reckons?|due|latest|earliest) $/.test(before) ||
        /^ (?:at the (?:very )?)?latest\b/.test(after) ||
        /^ (?:through|thru|to|until|bis|au|al|–|—|-) ?\d/.test(after) ||
        /^ \d{1,2}\/\d{1,2}/.test(after);
      if (!isIntroduced || (a === '24' && b === '7')) return undefined;
      return inDigits(Number(a), Number(b), reference);
    },
  },
  {
    // the 15th; Tuesday the 15th; by the fifteenth; Mon 15
    pattern: new RegExp(
      `(?:(?:(?<=(?:^|\\b)(?:by|on|until|till|til|before|from|of|after|back|returning|for|commencing|beginning|ending|between|and|or|to|is|latest|be|on or before|w / c|w / e|than|through|thru|–|,|\\()(?: the)? |\\bthe |^))(?:(?:10|1?\\d|[23]\\d)(?: (?:st|nd|rd|th))? (?:to|and|or|–|/) (?:the )?)?(?<date>[0-3]?\\d (?:st|nd|rd|th)|${ordinalWord})|(?<named>${weekday})(?: ,)?(?: the)? (?<number>${date}|${ordinalWord}))\\b(?: of (?<which>the|this|next) month)?(?![.:/]\\d| ?(?:%|[ap]m\\b|:))${noNoun}`,
      'g',
    ),
    day: ({ date: d, number, which }, { today }) =>
      comingDate(which === 'next' ? lastOfMonth(today) : today, ordinalOf(number ?? d ?? '')),
  },
  {
    // until the 12th of this month; le 15 (in languages that have no mark for it)
    pattern:
      /\b(?:de[nm]|am|ab|vom|zum|bis|le|au|el|op|vanaf|tot|dia|il|al)(?: de[nm]| zum)? (?<date>[0-3]?\d)(?= \.|$| ,)/g,
    day: ({ date: d = '' }, { today }) => comingDate(today, Number(d)),
  },
];

const introduces =
  /(?:^|\b(?:by|on|until|till|til|from|before|after|the|back|returning|return|w \/ c|w \/ e|to|through|thru|commencing|beginning|ending|than|am|ab|vom|bis|zum|den|dem|einschlie(?:ss|ß)lich|du|au|le|el|del|al|hasta|tot|van|op|vanaf|de|a|ate|dia|il|fino|is|t \/ m|offline|away|out|absent|closed|leave|office|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|and) |[,–—\-/(\d] )$/;

function dated(
  { date: d = '', month: m = '' }: Readonly<Record<string, string | undefined>>,
  { today }: Reference,
  y: number | undefined,
): Day | undefined {
  const number = monthOf(m);
  return number === undefined ? undefined : dateIn(today, number, ordinalOf(d), y);
}

/** As the country writes it, unless only the other way makes a date. */
function inDigits(a: number, b: number, { today, monthFirst }: Reference, y?: number): Day | undefined {
  const isMonthFirst = a > 12 ? false : b > 12 ? true : monthFirst;
  return isMonthFirst ? dateIn(today, a, b, y) : dateIn(today, b, a, y);
}
