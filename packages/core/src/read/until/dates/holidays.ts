import { type Day, type Weekday, addDays, dateOfDay, dayOfDate, daysIn, weekdayOf } from '../../../calendar/index.ts';
import { type DateRow, type Reference, comingWeekday, weekdayIn, workingDaysOn } from './reference.ts';
import { monthOf, parts, weekdayNumber } from './words.ts';

/** Days with names of their own. Only where a message names one does it count. */
type Named = (year: number, country: string | undefined) => Day;

const fixed =
  (month: number, date: number): Named =>
  (year) =>
    dayOfDate(year, month, date);
const fromEaster =
  (days: number): Named =>
  (year) =>
    addDays(easter(year), days);
const nth =
  (count: number, weekday: Weekday, month: number): Named =>
  (year) =>
    nthWeekday(year, month, weekday, count);

const named = new Map<string, Named>([
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['xmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["new year 's eve", fixed(12, 31)],
  ["new year 's day", fixed(1, 1)],
  ['good friday', fromEaster(-2)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter', fromEaster(0)],
  ['ascension day', fromEaster(39)],
  ['whit monday', fromEaster(50)],
  ['pentecost', fromEaster(49)],
  ['corpus christi', fromEaster(60)],
  ["valentine 's day", fixed(2, 14)],
  ["st patrick 's day", fixed(3, 17)],
  ["paddy 's day", fixed(3, 17)],
  ['anzac day', fixed(4, 25)],
  ['australia day', fixed(1, 26)],
  ['waitangi day', fixed(2, 6)],
  ['canada day', fixed(7, 1)],
  ['bastille day', fixed(7, 14)],
  ['freedom day', fixed(4, 27)],
  ['youth day', fixed(6, 16)],
  ['heritage day', fixed(9, 24)],
  ["women 's day", fixed(8, 9)],
  ['halloween', fixed(10, 31)],
  ['the fourth of july', fixed(7, 4)],
  ['republic day', fixed(1, 26)],
  ['independence day', (year, country) => (country === 'IN' ? dayOfDate(year, 8, 15) : dayOfDate(year, 7, 4))],
  ['thanksgiving', (year, country) => (country === 'CA' ? nthWeekday(year, 10, 1, 2) : nthWeekday(year, 11, 4, 4))],
  ['labour day', (year, country) => (americas.has(country ?? '') ? nthWeekday(year, 9, 1, 1) : dayOfDate(year, 5, 1))],
  ['memorial day', nth(-1, 1, 5)],
  ["presidents ' day", nth(3, 1, 2)],
  ['presidents day', nth(3, 1, 2)],
  ['mlk day', nth(3, 1, 1)],
  ['columbus day', nth(2, 1, 10)],
  ['veterans day', fixed(11, 11)],
]);
const americas = new Set(['US', 'CA']);

/** The bank holidays that move or are kept nationwide, by country; Britain's where it is not known. */
const bankHolidays: Record<'GB' | 'IE', readonly Named[]> = {
  GB: [
    fixed(1, 1),
    fromEaster(-2),
    fromEaster(1),
    nth(1, 1, 5),
    nth(-1, 1, 5),
    nth(-1, 1, 8),
    fixed(12, 25),
    fixed(12, 26),
  ],
  IE: [
    fixed(1, 1),
    nth(1, 1, 2),
    fixed(3, 17),
    fromEaster(1),
    nth(1, 1, 5),
    nth(1, 1, 6),
    nth(1, 1, 8),
    nth(-1, 1, 10),
    fixed(12, 25),
  ],
};

const bank = `(?:(?:(?:early|late) )?(?:(?:${parts.englishMonth}|spring|summer) )?(?:bank|public) holiday(?: (?:weekend|monday))?|long weekend)`;
const name = `(?:${[...named.keys()].toSorted((a, b) => b.length - a.length).join('|')}|${bank})(?: (?:break|weekend|holidays?|period|festivities))?`;

export const holidayRows: DateRow[] = [
  {
    pattern: new RegExp(
      `(?<weekday>${parts.weekday}) (?<side>before|after) (?:the )?(?:\\w{1,12} )??(?<name>${name})\\b`,
      'g',
    ),
    day({ weekday = '', side, name: said = '' }, reference) {
      const holiday = findHoliday(said, reference);
      const number = weekdayNumber(weekday);
      if (holiday === undefined || number === undefined) return undefined;
      const after = comingWeekday(holiday, number);
      return side === 'after' ? after : comingWeekday(addDays(holiday, -8), number);
    },
  },
  {
    pattern: new RegExp(`(?:the )?(?<unit>day|week) (?:after|following) (?:the )?(?<name>${name})\\b`, 'g'),
    day({ unit, name: said = '' }, reference) {
      const holiday = findHoliday(said, reference);
      if (holiday === undefined) return undefined;
      return unit === 'day' ? addDays(holiday, 1) : weekdayIn(holiday, 1, 5);
    },
  },
  {
    pattern: /between (?:christmas|xmas) and (?:the )?new year(?: 's)?/g,
    day: (_, { today }) => dayOfDate(dateOfDay(today).year, 12, 31),
  },
  {
    pattern: new RegExp(
      `(?:(?<side>before|by|ahead of|after|following|straight after) )?(?:the )?(?<name>${name})\\b`,
      'g',
    ),
    day({ side, name: said = '' }, reference, { before, after }) {
      if (/\bfor $/.test(before) && /^ on\b/.test(after)) return undefined; // "closes for Easter on the 19th"
      const holiday = findHoliday(said, reference);
      if (holiday === undefined || side === undefined) return holiday;
      if (/after|following/.test(side))
        return workingDaysOn(
          /^(?:christmas|xmas)/.test(said) ? addDays(holiday, 1) : said === 'easter' ? addDays(holiday, 1) : holiday,
          1,
        );
      if (side !== 'by' && said.endsWith('weekend')) return comingWeekday(addDays(holiday, -8), 5);
      // Nobody answers at Christmas itself: by it, too, ends the evening before.
      return side === 'by' && !/christmas$|xmas/.test(said) ? holiday : addDays(holiday, -1);
    },
  },
];

/** The next day of that name, after today. */
function findHoliday(said: string, { today, country }: Reference): Day | undefined {
  const { year } = dateOfDay(today);
  const short = said.replace(/ (?:break|weekend|holidays?|period|festivities)$/, '');
  const exact = named.get(said) ?? named.get(short);
  const where = country ?? (short === 'thanksgiving' && isCanadasNext(today) ? 'CA' : undefined);
  const month = monthOf(said.split(' ').find((word) => monthOf(word) !== undefined) ?? '');
  const isInMonth = (day: Day) => month === undefined || exact !== undefined || dateOfDay(day).month === month;
  const next = (rules: readonly Named[]) =>
    [year, year + 1]
      .flatMap((y) => rules.map((rule) => rule(y, where)))
      .filter((day) => day > today && isInMonth(day))
      .toSorted((a, b) => a - b)[0];
  if (exact) return next([exact]);
  // "The October bank holiday" says by its month in which country it is.
  const { GB, IE } = bankHolidays;
  return country === 'IE' ? next(IE) : (next(GB) ?? next(IE));
}

/** In the weeks before it nobody south of the border would name his own. */
const isCanadasNext = (today: Day): boolean => {
  const day = nthWeekday(dateOfDay(today).year, 10, 1, 2);
  return day > today && day - today <= 28;
};

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOfDate(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The first (1), second, … or last (-1) of a weekday in a month. */
export function nthWeekday(year: number, month: number, weekday: Weekday, count: number): Day {
  if (count < 0) {
    const last = dayOfDate(year, month, daysIn(year, month));
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = dayOfDate(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
}
