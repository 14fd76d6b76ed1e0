import { type Day, dayOfDate } from '../../calendar/index.ts';
import type { Passage, Sentence } from '../../language/index.ts';
import { boundedPassageOf } from '../bounded.ts';
import { awayDates } from './away.ts';
import { type DateMention, findDates } from './dates/find-dates.ts';
import { type Promised, promisedIn } from './governed.ts';
import { type Statement, cuesBySentence, statementOf } from './statement.ts';
import { type Line, lineOf } from './line.ts';

export interface UntilSetting {
  /** The day on which it was sent, on the sender's wall; without it only dates with a year are found. */
  today?: Day;
  /** 3/4 is 4 March: see `writesMonthFirst`. */
  monthFirst: boolean;
  /** ISO 3166-1, where it is known: for holidays that countries keep on different days. */
  country?: string;
  /** An out-of-office notice or another robot: when somebody is back is what it says. */
  isAutoReply: boolean;
}

/** The day by which they say they will answer or be back, and the words that say it: [start, end) of the text. */
export interface Until {
  day: Day;
  start: number;
  end: number;
}

/** How many sentences back a date is remembered. */
const memory = 3;
/** In a notice, what it says of the return goes before any promise in it. */
const surer = 10;

/**
 * The date by which they say that they will answer, decide or be back: theirs alone, never the candidate's deadlines,
 * interviews, starts or anything past. `newText` is the message without quoted history and signature.
 */
export function findUntil(newText: string, setting: UntilSetting): Until | undefined {
  const passage = boundedPassageOf(readable(newText));
  const dated = datedLines(passage, setting);
  if (dated.every(({ mentions }) => mentions.length === 0)) return undefined;
  const near = dated.filter((_, i) =>
    dated.slice(Math.max(0, i - memory), i + memory + 1).some(({ mentions }) => mentions.length > 0),
  );
  const cues = cuesBySentence({ text: passage.text, sentences: near.map(({ sentence }) => sentence) });
  const before: Statement[] = [];
  const found: Candidate[] = [];
  for (const { sentence, line, mentions } of near) {
    const statement = statementOf(sentence, line, mentions, cues.get(sentence) ?? []);
    const promised = promisedIn(statement, before);
    const away = setting.isAutoReply
      ? awayDates(line, mentions).map(({ mention, rank }) => ({ mention, rank: rank + surer }))
      : [];
    for (const one of [...promised, ...away]) found.push({ ...one, origin: originOf(one, statement, before) });
    before.unshift(statement);
    before.length = Math.min(before.length, memory);
  }
  const isToCome = ({ mention }: Candidate) => setting.today === undefined || mention.day >= setting.today;
  return best(found.filter(isToCome));
}

interface DatedLine {
  sentence: Sentence;
  line: Line;
  mentions: DateMention[];
}

/** The sentences with their dates; "the day after" counts from the one named last. */
function datedLines({ sentences }: Passage, setting: UntilSetting): DatedLine[] {
  let named: Day | undefined;
  return sentences.map((sentence) => {
    const line = lineOf(sentence);
    const mentions = datesIn(line, setting, named).filter((mention) => !isEveryWeek(line, mention));
    named = mentions.at(-1)?.day ?? named;
    return { sentence, line, mentions };
  });
}

/** "Looked at daily, Monday to Friday", "open Monday to Friday": the days of every week. */
const isEveryWeek = ({ text }: Line, { start, isRange }: DateMention): boolean =>
  isRange && hours.test(text.slice(Math.max(0, start - 60), start));

const hours =
  /\b(?:(?:once|twice|times)(?: (?:a|each|every|per) day)?|daily|every day|weekdays|open|hours|(?:monitored|staffed|manned|checked|attended))(?: ?[,:(]| are| is| from| \w{3,9} (?:to|through|till|until|-|–))* $/;

interface Candidate extends Promised {
  origin: Statement;
}

/** A promise may name its date in a sentence before. */
const originOf = ({ mention }: Promised, statement: Statement, before: readonly Statement[]): Statement =>
  [statement, ...before].find(({ mentions }) => mentions.includes(mention)) ?? statement;

/** The surest; in one sentence the latest day, else what is said first. */
function best(found: readonly Candidate[]): Until | undefined {
  const top = Math.max(...found.map(({ rank }) => rank));
  const surest = found.filter(({ rank }) => rank === top);
  const first = surest[0];
  if (!first) return undefined;
  const { mention, origin } = surest
    .filter((other) => other.origin === first.origin)
    .reduce((a, b) => (b.mention.day > a.mention.day ? b : a));
  const { line } = origin;
  const [from, to] = [line.tokens[line.tokenAt(mention.start)], line.tokens[line.tokenAt(mention.end - 1)]];
  return { day: mention.day, start: from?.start ?? 0, end: to?.end ?? 0 };
}

function datesIn({ text }: Line, { today, monthFirst, country }: UntilSetting, named: Day | undefined): DateMention[] {
  const around = { monthFirst, ...(country !== undefined && { country }), ...(named !== undefined && { named }) };
  if (today !== undefined) return findDates(text, { ...around, today });
  return findDates(text, { ...around, today: unknownDay }).filter(({ start, end }) =>
    /\b20\d\d\b/.test(text.slice(start, end)),
  );
}

/** Stands in where the day is not known; only dates with a year are kept then, and these do not depend on it. */
const unknownDay = dayOfDate(1970, 1, 1);

/** "15. März" is no end of a sentence. The length stays, so that offsets do. */
const readable = (text: string): string =>
  text.replace(
    /(?<=(?:^|[\s(])\d{1,2})\.(?= {1,2}(?:[A-ZÄÖÜa-zäöü]{3,9}\b|[–-]))/gm,
    (mark, at: number, all: string) => (datedAhead.test(all.slice(at + 1, at + 24)) ? ' ' : mark),
  );

const datedAhead =
  /^ {1,2}(?:(?:bis|und|to|–|-)|(?:jan|feb|mär|mar|mrz|apr|mai|maj|jun|jul|aug|sep|okt|oct|nov|dez|des|dec))/i;
