import {
  type Day,
  type DraftText,
  type SaidDate,
  type Sentence,
  type Spot,
  type Token,
  dateOfDay,
  dayInWords,
  defineExamples,
  defineReviewRule,
  saidDates,
  saidDay,
  weekdayOf,
} from '@fineline/core/review';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What the date of an interview stands behind: "the interview for the post on …", "we met on …". */
const meeting = words(
  `interview interviews interviewing interviewed met meeting meet spoke spoken speaking talk talked talking conversation
  discussion chat chatted chatting call visit visited tour session assessment seeing saw seen panel presentation presented
  demo trial time morning afternoon having receiving hosting welcoming came thanks thank`,
);
/** What makes it the date of something else: a letter, a decision, a start, something still to come. */
const otherwise = words(
  `second third next another further final upcoming forthcoming forward will shall would could can available free decide
  decision hear heard hearing deadline due promised promise hoped hope closing close start starts starting begin begins
  beginning until till by before after since wrote written writing email emailed mail letter message note sent send applied
  application advert offer offered expires invitation invite invited inviting confirm confirming reschedule instead open
  opens opened published read update reply replied answer answered ring rang phone telephone day days rota birthday holiday if`,
);
/** How far behind such a word its date may stand, in words. */
const reach = 12;

/** A wrong date shows that the day meant little, or that the letter was written for another one. */
export default defineReviewRule({
  id: 'wrong-date',
  severity: 'fix',
  appliesTo: {},
  sources: ['001'],
  says: 'The interview was not on “{found}”. A wrong date makes the whole letter look careless.',

  *find(draft) {
    const { subject, main } = draft;
    for (const [where, passage] of [['subject', subject] as const, ['body', main] as const]) {
      for (const sentence of passage?.sentences ?? []) {
        for (const said of saidDates(sentence.tokens)) {
          const spot = wrong(said, sentence, draft);
          if (!spot) continue;
          const start = sentence.tokens[said.from]?.start ?? sentence.start;
          yield { ...spot, at: { where, start, end: sentence.tokens[said.to - 1]?.end ?? sentence.end } };
        }
      }
    }
  },
});

/** What is wrong with a date, and what it should be; nothing where it is right, or means something else. */
function wrong(said: SaidDate, sentence: Sentence, { known }: DraftText): Omit<Spot, 'at'> | undefined {
  const days = known.interviewDays;
  const latest = days.at(-1);
  const monthFirst = known.application?.employer.country === 'US';
  if (latest === undefined) return undefined;
  const day = saidDay(said, latest, monthFirst);
  const isMeeting = isOfMeeting(sentence.tokens, said);
  if (day !== undefined) {
    if (isMeeting && !days.includes(day)) return { instead: [inTheSameWay(said, latest, sentence)] };
    if (said.weekday === undefined || weekdayOf(day) === said.weekday) return undefined;
    const right = dayInWords(day).split(' ')[0] ?? '';
    return {
      says: `“{found}” cannot be: that day is a ${right}. They may not know which of the two is meant.`,
      instead: [inTheSameWay(said, day, sentence)],
    };
  }
  if (!isMeeting || said.month !== undefined) return undefined;
  const fits = (one: Day) =>
    (said.weekday === undefined || weekdayOf(one) === said.weekday) &&
    (said.date === undefined || dateOfDay(one).date === said.date);
  return days.some(fits) ? undefined : { instead: [inTheSameWay(said, latest, sentence)] };
}

/** The nearest telling word before it, or right behind it, is one of meeting, and of nothing to come. */
function isOfMeeting(tokens: readonly Token[], { from, to }: SaidDate): boolean {
  const after = tokens.slice(to, to + 3).filter(({ word }) => word !== "'s");
  if (
    after[0] &&
    meeting.has(after[0].word) &&
    !partOfDay.has(after[0].word) &&
    !after.some(({ word }) => otherwise.has(word))
  )
    return true;
  for (let i = from - 1, steps = 0; i >= 0 && steps < reach; i -= 1) {
    const token = tokens[i];
    if (!token || /^[;:()–—]$/.test(token.text)) return false;
    if (token.kind === 'mark' || token.inName) continue;
    steps += 1;
    if (otherwise.has(token.word)) return false;
    if (meeting.has(token.word)) return !tokens.slice(Math.max(0, i - 4), i).some(({ word }) => ahead.has(word));
  }
  return false;
}

const partOfDay = words('morning afternoon time');
const ahead = words(
  'second third next another further final upcoming forward will shall before after since if invite inviting',
);

/** The day in the parts, and in the order, in which the writer said it. */
function inTheSameWay(said: SaidDate, day: Day, { tokens }: Sentence): string {
  const [weekday = '', date = '', month = ''] = dayInWords(day).split(' ');
  const monthIsFirst = said.month !== undefined && !/^\d/.test(tokens[said.from + (said.weekday ? 1 : 0)]?.text ?? '');
  if (said.month === undefined) return said.weekday === undefined ? `${date}${ending(Number(date))}` : weekday;
  const numbered = monthIsFirst ? `${month} ${date}` : `${date} ${month}`;
  const year = said.year === undefined ? '' : ` ${dateOfDay(day).year}`;
  return said.weekday === undefined ? `${numbered}${year}` : `${weekday}${monthIsFirst ? ',' : ''} ${numbered}${year}`;
}

const ending = (date: number): string =>
  date % 10 === 1 && date !== 11
    ? 'st'
    : date % 10 === 2 && date !== 12
      ? 'nd'
      : date % 10 === 3 && date !== 13
        ? 'rd'
        : 'th';

const known = (body: string, subject?: string) => ({ body, ...(subject && { subject }), application: {} });

export const examples = defineExamples({
  flags: [
    known('Thank you for the interview on «15 November».'),
    known('Thank you for meeting me on «Tuesday 17 November».'),
    known('We met on «12 November» about the post.'),
    known('I enjoyed our talk of «November 9».'),
    known('Thank you.', 'Kiln Technician interview, «14 November»'),
    known('Thank you for your time on «Monday 23 November».'),
  ],
  indirect: [
    known('Thank you for the interview on «Tuesday 16 November».'),
    known('It was good to meet you on «Thursday».'),
    known('Thank you for «Wednesday»’s interview.'),
    known('It was a joy talking to you on «the 8th».'),
    known('Could I come on «Monday 26 November» to try the wheel?'),
    known('Your «17 November» interview taught me much.'),
  ],
  allows: [
    known('Thank you for the interview on 16 November.'),
    known('Thank you for the interview on Monday.'),
    known('We met on Monday 16 November about the post.'),
    known('I enjoyed our talk on the 16th.'),
    known('Thank you.', 'Kiln Technician interview, 16 November 2026'),
    'Thank you for the interview on 3 May.',
  ],
  lookAlikes: [
    known('You hoped to decide by 27 November, as you said when we met.'),
    known('I wrote to you on 20 November and would welcome any news.'),
    known('I look forward to meeting you on Friday 20 November.'),
    known('I could start on 4 January.'),
    known('The fair on 12 December would be my first.'),
    known('I am free on Tuesdays, and on Thursday 26 November.'),
  ],
});
