import { type Day, addDays, weekdayOf } from '../../../calendar/index.ts';
import { type DateRow, comingWeekday, monthsOn, weekdayIn, workingDaysOn } from './reference.ts';
import { numberOf, parts } from './words.ts';

const { number } = parts;
const count = `(?:(?<least>${number}) (?:(?:to|or|and|–|/) )?)?(?<most>${number})(?: of| more| further| full| clear| or so| or two)?`;
const unit = '(?<unit>hours?|hrs?|days?|weeks?|wks?|fortnights?|months?)';

/** Spans that are behind, that are no time to wait, or that count something else. */
const beforeOther =
  /(?:\b(?:last|past|previous|every|each|these|those|of|than|after|worked|been|spent|minimum|maximum|least|notice|by about) |[£$€]|\d[.,])$/;
const behindOther =
  /^(?: ['’]s?)? (?:ago|(?:longer|later) than (?:planned|expected|hoped|scheduled|intended|usual)|notice|of experience|experience|old|earlier|before|since|per|leave|annual|holidays?|contract|probation\w*|trial|cool|on site|at home|in a row|running|long|rolling|fixed|a week|a year|course|block|maternity|paid|back)\b/;

/** Today, tomorrow, and so much time from now. */
export const spanRows: DateRow[] = [
  {
    pattern:
      /\b(?:(?:later |end of |close of (?:play|business) |by )?(?:today|tonight)|this (?:morning|afternoon|evening|very day)|(?:end of|close of) (?:the )?day(?! (?:on|tomorrow|after))|eod|(?:by|before) (?:cob|cop|close of (?:play|business)|close)(?= ?[.,!]?$)|heute|aujourd'hui|hoy|vandaag|hoje)\b/g,
    day: (_, { today }) => today,
  },
  {
    // by this time next week, the same time next month
    pattern: /\b(?:this|(?:the )?same) time (?:next (?<unit>week|month)|(?<tomorrow>tomorrow))\b/g,
    day: ({ unit: said, tomorrow }, { today }) =>
      tomorrow === undefined ? spanFrom(today, 1, said ?? '', undefined) : addDays(today, 1),
  },
  {
    pattern: /\b(?:the )?day after tomorrow\b/g,
    day: (_, { today }) => addDays(today, 2),
  },
  {
    pattern: /\b(?:tomorrow week|(?:a )?week tomorrow|(?:a )?week from tomorrow)\b/g,
    day: (_, { today }) => addDays(today, 8),
  },
  {
    pattern: /\b(?:(?:this day|today) week|(?:a )?week (?:from )?(?:today|now))\b/g,
    day: (_, { today }) => addDays(today, 7),
  },
  {
    pattern: /\b(?:fortnight (?:from )?(?:today|now)|(?:today|this day) fortnight)\b/g,
    day: (_, { today }) => addDays(today, 14),
  },
  {
    pattern: /\b(?:tomorrow|(?:first thing )?in the morning|(?:ab|bis) morgen|demain|manana|amanha|domani)\b/g,
    day: (_, { today }) => addDays(today, 1),
  },
  {
    // within 5 working days, in a week or two, 7-10 days, the next 48 hours, three weeks from Monday
    pattern: new RegExp(
      `\\b${count}(?: (?<working>working|business|week|office|calendar))? ${unit}(?: or (?<or>so|two|three))?(?<rest> ?['’]s?)?(?: time)?(?: (?:from|of|after) (?<start>now|today|tomorrow|that|then|this|it|the (?:meeting|panel|interviews?)))?\\b`,
      'g',
    ),
    day({ least, most = '', working, unit: said = '', or, start }, { today, named }, { before, after }) {
      if (beforeOther.test(before) && !/\b(?:at least|no later than|not later than|no more than|than) $/.test(before))
        return undefined;
      if (behindOther.test(after) || (/\bon $/.test(before) && most === 'one')) return undefined; // "all on one day"
      const isAnchored = named !== undefined && start !== undefined && !/now|today|tomorrow/.test(start);
      const isLater = named !== undefined && /^ (?:later|after(?:wards)?(?: that)?|following)\b/.test(after);
      const from = isAnchored || isLater ? named : start === 'tomorrow' ? addDays(today, 1) : today;
      const amount = or === 'two' ? 2 : or === 'three' ? 3 : numberOf(most === 'couple' ? 'two' : most);
      const isShort = least === 'a' || least === 'an'; // "a couple of days" is no range
      return Number.isNaN(amount) || (isShort && most !== 'couple') ? undefined : spanFrom(from, amount, said, working);
    },
  },
  {
    pattern: /\b(?:within|inside|in) the hour\b|\b(?:in|within) (?:an|the next|a few|the next few) hours?\b/g,
    day: (_, { today }) => today,
  },
  {
    pattern: /\bwithin (?:the|this) week\b/g,
    day: (_, { today }) => addDays(today, 7),
  },
  {
    pattern: /\b(?:within|in) the month\b/g,
    day: (_, { today }) => monthsOn(today, 1),
  },
  {
    // a fortnight, within the fortnight; "another week", "the next week or so"
    pattern:
      /\b(?:(?:another|a further|one more) (?<another>week|fortnight|month|day)\b|(?:the next|next|the coming|coming|the) (?<unit>week|fortnight|month)(?= (?:or so|or two|at most|max)| ?[.,;?!]| ?$))(?: or (?<or>so|two))?/g,
    day({ unit: said, another, or }, { today }, { before }) {
      if (/(?:end|start|beginning|middle|half|part|side|early|late|mid)(?: of)? $/.test(before)) return undefined;
      return spanFrom(today, or === 'two' ? 2 : 1, said ?? another ?? '', undefined);
    },
  },
  {
    // the day after, the next day, a week later: counted from the date before
    pattern:
      /\b(?:the (?:very )?(?:day after|next day|following day|morning after|next morning|following morning)(?: (?:that|it|this))?)\b/g,
    day: (_, { named }, { after }) => (named === undefined || /^ the\b/.test(after) ? undefined : addDays(named, 1)),
  },
  {
    pattern: /\b(?:the week after(?: that)?)\b(?! next)/g,
    day: (_, { named, today }) => weekdayIn(named ?? today, 1, 5),
  },
  {
    pattern: /\b(?:before|by|for|ahead of) the weekend\b/g,
    day: (_, { today }) => (weekdayOf(today) >= 5 ? today : comingWeekday(today, 5)),
  },
  {
    pattern: /\bafter the weekend\b/g,
    day: (_, { today }) => comingWeekday(today, 1),
  },
  {
    pattern: /\b(?:(?:over|at|during|on) the weekend|this weekend)\b/g,
    day: (_, { today }) => (weekdayOf(today) === 7 ? today : comingWeekday(today, 7)),
  },
];

function spanFrom(from: Day, amount: number, unit: string, working: string | undefined): Day | undefined {
  if (amount > 400) return undefined;
  if (unit.startsWith('h')) return addDays(from, Math.ceil(amount / 24) - (amount < 12 ? 1 : 0));
  if (unit.startsWith('d'))
    return working && working !== 'calendar' ? workingDaysOn(from, amount) : addDays(from, amount);
  if (unit.startsWith('fo')) return addDays(from, 14 * amount);
  return unit.startsWith('m') ? monthsOn(from, amount) : addDays(from, 7 * amount);
}
