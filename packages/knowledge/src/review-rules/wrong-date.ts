import {
  type Day,
  type DraftText,
  type SaidDate,
  type Sentence,
  type Spot,
  type Token,
  dateOfDay,
  dayOfDate,
  dayInWords,
  defineExamples,
  defineReviewRule,
  saidDates,
  saidDay,
  weekdayOf,
} from '@fineline/core/review';

/*
 * Whether a date is that of the interview is told by the words in front of it, in lower case and without marks: one that
 * speaks of the meeting, and behind it none that makes the date that of something else.
 */

const talk = '(?:meeting|conversation|talk|discussion|chat|visit|tour|session|panel|assessment|time)';
const meeting = new RegExp(
  `\\b(?:${[
    'interview(?:s|ed|ing)?',
    `(?:our|my|your|the|this|that|good|lovely|great|first|pleasant|enjoyable|recent|short|long) (?:\\S+ )?${talk}`,
    '(?:we|i|us) (?:all |first |last )?met(?! (?:your|a|an|the))',
    'met (?:with )?(?:you|both)',
    '(?:to meet|meeting) (?:with |together|you|me|us|both)',
    '(?:speaking|spoke|spoken|talking|talked|talk|chatting|chatted|sat down|sitting down) (?:(?:to|with) (?:you|me|us|both|dr|mr|ms|mrs|the team|the panel|everyone|everybody)|together)',
    '(?:hour|hours|morning|afternoon|day|time) (?:with you|together|(?:that |which )?(?:we (?:spent|had|shared)|you (?:gave|spared) me))',
    'we (?:spoke|talked|chatted)',
    'our (?:\\S+ )?call|the (?:phone|video|zoom|teams) call|to (?:visit|come in)',
    '(?:seeing|having|receiving|hosting|welcoming|inviting|showing|giving|taking) (?:me|us)(?! (?:back|again|through))',
    '(?:i|we) (?:came (?:in|to|over|by|up|down)|visited|was with you|sat with you)',
    '(?:to|i|me) attend(?:ed)?(?! (?:a|an|your|the|this|my|to)\\b)',
    'visiting (?:you|your)|visit(?:ed)? (?:to )?(?:you|your)',
    '(?:you|they) (?:saw|received|welcomed|interviewed) me',
  ].join('|')})\\b`,
  'g',
);
/** What makes it the date of something else, between the meeting and the date. */
const otherwise =
  /\b(?:second|third|next|another|upcoming|forthcoming|will|shall|would|could|can|available|free|decide|decision|heard?|hearing|deadline|due|promised?|hoped?|hope|closing|close|start(?:s|ing)?|begin(?:s|ning)?|until|till|by|before|after|wrote|written|writing|e?mail(?:ed)?|letter|message|note|sent|send|applied|advert|advertisement|offer(?:ed)?|expires|invitation|confirm(?:ing|ed)?|reschedule|instead|opens?|opened|published|read|update|reply|replied|answer(?:ed)?|rang|ring|telephoned?|rota|birthday|holiday|if|said|told|mentioned|fair|show|exhibition|conference|others?|know|passed|test|stall|elsewhere|candidates|is|are|meets?)\b|\b(?:i|we) (?:have|am|did)\b/;
/** Right before the meeting, what says that it is still to come, or not this one. */
const ahead =
  /\b(?:second|third|next|another|further (?!to\b)|final|upcoming|forward to|will(?! (?:remember|recall))|shall(?! remember)|would|before|if|invite|confirm|confirming|i have (?:an|my|two|a)|other)\b(?: \S+){0,3}$/;
/** "A week after our interview": the date behind that may be of either; "checking in after our interview on …" is not. */
const later =
  /\b(?:days?|weeks?|fortnight|months?|hours?|soon|shortly|straight|right|long|until|till) after(?: \S+){0,3}$/;
/** How far behind the meeting its date may stand, in words. */
const reach = 12;

/** A wrong date shows that the day meant little, or that the letter was written for another one. */
export default defineReviewRule({
  id: 'wrong-date',
  severity: 'stop',
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
function wrong(said: SaidDate, sentence: Sentence, { known, draft }: DraftText): Omit<Spot, 'at'> | undefined {
  const days = known.interviewDays;
  const latest = days.at(-1);
  const monthFirst = known.application?.employer.country === 'US';
  if (latest === undefined) {
    // Of an interview nothing is known; a whole date may still contradict itself.
    const day = said.year === undefined ? undefined : saidDay(said, dayOfDate(said.year, 1, 1), monthFirst);
    return day === undefined ? undefined : ofAnotherWeekday(said, day, sentence);
  }
  const day = saidDay(said, latest, monthFirst);
  const isToCome = draft.action === 'reply' && day !== undefined && day > latest; // they answer about what is planned
  const isMeeting =
    !isToCome &&
    !isNamedAfter(sentence.tokens, said) &&
    isOfMeeting(sentence.tokens, said, draft.action === 'thank-you');
  if (day !== undefined) {
    if (isMeeting && !days.includes(day) && !known.otherDays.includes(day))
      return { instead: [inTheSameWay(said, latest, sentence)] };
    const fault = ofAnotherWeekday(said, day, sentence);
    return fault && { ...fault, ...(!isMeeting && { severity: 'fix' }) };
  }
  if (!isMeeting || said.month !== undefined) return undefined;
  const fits = (one: Day) =>
    (said.weekday === undefined || weekdayOf(one) === said.weekday) &&
    (said.date === undefined || dateOfDay(one).date === said.date);
  return [...days, ...known.otherDays].some(fits) ? undefined : { instead: [inTheSameWay(said, latest, sentence)] };
}

/** "Friday 12 March 2026", which is a Thursday. */
function ofAnotherWeekday(said: SaidDate, day: Day, sentence: Sentence): Omit<Spot, 'at'> | undefined {
  if (said.weekday === undefined || weekdayOf(day) === said.weekday) return undefined;
  const right = dayInWords(day).split(' ')[0] ?? '';
  return {
    says: `“{found}” cannot be: that day is a ${right}. They may not know which of the two is meant.`,
    instead: [inTheSameWay(said, day, sentence)],
  };
}

/** It is said of the meeting, and of nothing to come. */
function isOfMeeting(tokens: readonly Token[], { from, to }: SaidDate, isThanks: boolean): boolean {
  const before = wordsOf(tokens.slice(Math.max(0, from - reach - 8), from));
  const after = wordsOf(upToMark(tokens.slice(to, to + 6)));
  const isNamed = new RegExp(
    `^(?:'s )?(?:(?:morning|afternoon|evening|first|job|phone|video|panel|'s) )*(?:interview|${talk})\\b`,
  );
  if (isNamed.test(after))
    return !otherwise.test(before.split(' ').slice(-4).join(' ')) && !/ (?:will|would|is to) /.test(after);
  if (isThanks && /\bthank(?:s| you)(?: \S+){0,2} for (?:last |this |your |the )?$/.test(`${before} `)) return true;
  if (
    isThanks &&
    /^$|^and$/.test(before) &&
    /^(?:morning |afternoon )?(?:was|taught|showed|gave|left|made)\b/.test(after)
  )
    return true;
  if (isThanks && /\byou (?:told|showed|taught|asked) (?:me|us)(?: \S+){0,5} (?:on|last)$/.test(before)) return true;
  const last = [...before.matchAll(meeting)].at(-1);
  if (!last) return false;
  const between = before.slice(last.index + last[0].length);
  const lead = before.slice(0, last.index).trimEnd();
  const isFar = /\bafter(?: \S+){0,3}$/.test(lead) && (later.test(lead) || !/^(?: (?:on|of))?$/.test(between));
  return between.split(' ').length <= reach && !otherwise.test(between) && !ahead.test(lead) && !isFar;
}

/** "The Monday rota", "your Friday market": a thing that has its name from a weekday. */
function isNamedAfter(tokens: readonly Token[], { from, to, date }: SaidDate): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  return (
    date === undefined &&
    /^(?:the|your|a|that|each|every|our|'s)$/.test(before?.word ?? '') &&
    after?.kind === 'word' &&
    !isOfDay.test(after.word)
  );
}
const isOfDay = new RegExp(
  `^(?:'s|morning|afternoon|evening|interview|${talk}|and|with|when|to|for|by|was|at|about|in|of|gave|made|left|before|after|just|last|i|you|we)$`,
);

const upToMark = (tokens: readonly Token[]): readonly Token[] => {
  const end = tokens.findIndex(({ text }) => /^[,;().!?]$/.test(text));
  return end < 0 ? tokens : tokens.slice(0, end);
};

/** In lower case, without marks, and not before the last that parts. */
const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .slice(tokens.findLastIndex(({ text }) => /^[;:()–—]$/.test(text)) + 1)
    .flatMap(({ kind, word, inName }) => (kind === 'mark' || inName ? [] : [word]))
    .join(' ');

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
    known('I enjoyed the hour we spent on «12 November» in the kiln room.'),
    'Thank you for the interview on «Friday 12 March 2026» in the kiln room.',
    known('Thank you for the interview on «Tuesday 16 November».'),
    known('It was good to meet you on «Thursday».'),
    known('Thank you for «Wednesday»’s interview.'),
    known('It was a joy talking to you on «the 8th».'),
    known('Could I come on «Monday 26 November» to try the wheel?'),
    known('Your «17 November» interview taught me much.'),
    known('You asked at the interview on «Tuesday 17 November» about the ash glaze.'),
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
    'Thank you for the interview on Thursday 12 March 2026 in the kiln room.',
    known('You hoped to decide by 27 November, as you said when we met.'),
    known('I wrote to you on 20 November and would welcome any news.'),
    known('I look forward to meeting you on Friday 20 November.'),
    known('I could start on 4 January.'),
    known('The fair on 12 December would be my first.'),
    known('I am free on Tuesdays, and on Thursday 26 November.'),
    known('Thank you for taking me through the Tuesday firing plan.'),
    known('You kindly thought of two weeks after our interview on 30 November.'),
    known('Shall we speak again after the interview with your director on 30 November?'),
    known('Our talk about the Friday market stayed with me.'),
    { action: 'reply', ...known('Thank you for inviting me to interview on Monday 23 November. I shall be there.') },
  ],
});
