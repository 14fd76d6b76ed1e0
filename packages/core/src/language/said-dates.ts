import type { Weekday } from '../calendar/day.ts';
import type { Token } from './token.ts';

/** A date as a text says it; parts that are not said are absent. */
export interface SaidDate {
  /** Which of the tokens: [from, to). */
  from: number;
  to: number;
  weekday?: Weekday;
  /** Of the month. */
  date?: number;
  month?: number;
  year?: number;
  /** Day and month in digits: which is which depends on the country. */
  isDigits?: true;
}

const weekdays = new Map<string, Weekday>([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
]);

const months = new Map(
  `january february march april may june july august september october november december`
    .split(' ')
    .flatMap((name, i) => [
      [name, i + 1] as const,
      [name.slice(0, 3), i + 1] as const,
      ...(name === 'september' ? [['sept', i + 1] as const] : []),
    ]),
);

/** Every date that is said by a weekday, by day and month, by "the 8th", or in digits, in order. */
export function saidDates(tokens: readonly Token[]): SaidDate[] {
  const dates: SaidDate[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = dateAt(tokens, i);
    if (found) dates.push(found);
    i = found?.to ?? i + 1;
  }
  return dates;
}

function dateAt(tokens: readonly Token[], from: number): SaidDate | undefined {
  const weekday = weekdays.get(tokens[from]?.word ?? '');
  let i = from;
  if (weekday) {
    i += 1;
    if (tokens[i]?.text === ',') i += 1;
  }
  if (tokens[i]?.word === 'the') i += 1;
  const rest = numbered(tokens, i) ?? (weekday ? undefined : digits(tokens, from));
  if (rest) return weekday ? { ...rest, from, weekday } : rest;
  return weekday ? { from, to: from + 1, weekday } : undefined;
}

/** "10 September 2026", "10th of September", "September 10", "the 10th". */
function numbered(tokens: readonly Token[], i: number): SaidDate | undefined {
  const first = monthAt(tokens, i);
  if (first) {
    const date = dateNumber(tokens[i + 1]);
    if (date === undefined) return undefined;
    const to = i + 2 + (isOrdinal(tokens[i + 2]) ? 1 : 0);
    return { from: i, date, month: first, ...yearAt(tokens, to) };
  }
  const date = dateNumber(tokens[i]);
  if (date === undefined) return undefined;
  let at = i + 1;
  const isNth = isOrdinal(tokens[at]) && tokens[at]?.start === tokens[i]?.end;
  if (isNth) at += 1;
  const of = tokens[at]?.word === 'of' ? at + 1 : at;
  const month = monthAt(tokens, of);
  if (month) return { from: i, date, month, ...yearAt(tokens, of + 1) };
  const isCounted = counted.test(tokens[at]?.word ?? '');
  return isNth && !isCounted && tokens[i - 1]?.word === 'the' ? { from: i, to: at, date } : undefined;
}

/** "the 7th grade", "the 3rd floor": no day of a month. */
const counted =
  /^(?:grade|graders?|year|form|floor|storey|time|century|edition|round|stage|anniversary|birthday|district|ward|class|annual|street|avenue|quarter|attempt|draft|version|battalion)$/;

/** "may" and "march" are verbs unless they begin with a capital. */
function monthAt(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (!token || (/^(?:may|mar|march|sep|dec)$/.test(token.word) && !/^\p{Lu}/u.test(token.text))) return undefined;
  return months.get(token.word);
}

const isOrdinal = (token: Token | undefined): boolean => /^(?:st|nd|rd|th)$/.test(token?.word ?? '');

function dateNumber(token: Token | undefined): number | undefined {
  if (!token || !/^\d{1,2}$/.test(token.text)) return undefined;
  const date = Number(token.text);
  return date >= 1 && date <= 31 ? date : undefined;
}

function yearAt(tokens: readonly Token[], at: number): { to: number; year?: number } {
  const i = tokens[at]?.text === ',' ? at + 1 : at;
  const text = tokens[i]?.text ?? '';
  return /^(?:19|20)\d\d$/.test(text) ? { to: i + 1, year: Number(text) } : { to: at };
}

/** "12/03/2026", "12/3". */
function digits(tokens: readonly Token[], i: number): SaidDate | undefined {
  const [, date, month, year] = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?$/.exec(tokens[i]?.text ?? '') ?? [];
  if (date === undefined || month === undefined || (!year && !tokens[i]?.text.includes('/'))) return undefined;
  return {
    from: i,
    to: i + 1,
    date: Number(date),
    month: Number(month),
    isDigits: true,
    ...(year && { year: year.length === 2 ? 2000 + Number(year) : Number(year) }),
  };
}
