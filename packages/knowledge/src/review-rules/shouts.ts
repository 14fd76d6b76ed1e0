import {
  type DraftText,
  type Passage,
  type Sentence,
  type Spot,
  type Token,
  defineExamples,
  defineReviewRule,
} from '@fineline/core/review';

/** Nobody writes these in capitals but to raise the voice; none is an acronym, a code or a brand. */
const loud = wordsOf(`
  very really truly totally absolutely definitely completely utterly seriously honestly extremely literally never ever
  always still already not only just exactly finally again too much many more most so please thank thanks sorry hello
  loved loves adore hated enjoyed want wanted need needed know waiting waited answer answered reply respond called tell
  told give given gave hire hired choose pick should would could cannot must does done doing think believe hope hoping
  looking working worked your yours they them their these those who why how nobody nothing none anyone anybody anything
  everyone everybody everything someone something better worst worse greatest amazing awesome incredible fantastic
  brilliant fabulous gorgeous wonderful perfect beautiful lovely excellent superb unbelievable outrageous ridiculous
  unacceptable disgraceful disappointed disappointing happy excited exciting thrilled delighted keen eager desperate
  desperately interested interesting impressed hardest huge hugely massive biggest wow dream ideal important urgent
  urgently immediately immediate today tomorrow yesterday soon weeks months years every whole entire vacancy position
  interview interviewed candidate applicant experienced decision opportunity attention available willing qualified wrong
  because about without until since even best hard love great good all any big right now yes two three four five six seven eight nine ten week month year hour ages mean meant glad proud fun fantastically grateful`);
/** Signs, grades and short names are written so too: they count in a row with others. */
const small = wordsOf(`
  the and for can had have has was were are been being will did out off one do am is me my we to of be start
  her his him she our you who job jobs get got let own but same such down back over under between call read first last
  once twice wait help open then than into with from make made this that work half each role true fun days day late ready able news update super mega kind dear hey madam here there when where what which away chance
  application interviews experience regards before after both`);

/** It stands so on a sign, a form or a screen. */
const signBefore =
  /^(?:marked|labell?ed|stamped|says?|said|saying|reads?|reading|read|called|word|words|sign|signs|label|sticker|folder|named|titled|headed|typed|button|key|tag|flag|printed|painted|written|wrote|capitals|caps|mode|switch|entitled|tagged|flagged|boxes?|poster|banner|slogan|project|campaign)$/;
const signAfter =
  /^(?:signs?|stickers?|labels?|tags?|buttons?|boards?|stamps?|stamped|folders?|trays?|box|boxes|cells?|keys?|lists?|forms?|notices?|posters?|badges?|sheets?|columns?|fields?|flags?|orders?|protocols?|procedures?|campaigns?|projects?|lights?|lamps?|doors?|mode|switch|switches|levers?|bins?|bags?|bands?|codes?|drills?|tape|cards?|gates?|goals|calls|commands?|wards?|banners?|leaflets?|model|models|method|framework|checklists?|tests?|statements?|clauses?|queries|query|operators?)$/;

/** Capitals and rows of marks sound like a raised voice, whatever they say. */
export default defineReviewRule({
  id: 'shouts',
  severity: 'fix',
  appliesTo: {},
  sources: ['house'],
  says: '“{found}” reads like a raised voice. The words carry more when they are said quietly.',

  *find(draft) {
    yield* rowsOfMarks(draft);
    if (isAllCapitals(draft.subject)) yield { at: { where: 'subject', start: 0, end: draft.subject.text.length } };
    for (const [where, passage] of placesOf(draft)) {
      for (const { tokens } of passage.sentences) {
        for (const { from, to } of capitals(tokens)) {
          const [first, last] = [tokens[from], tokens[to - 1]];
          if (!first || !last) continue;
          const text = passage.text.slice(first.start, last.end);
          const isPlain = tokens.slice(from, to).every((token) => isOrdinary(token) || token.text === 'I');
          yield {
            at: { where, start: first.start, end: last.end },
            ...(isPlain && { instead: [quiet(text, from === 0)] }),
          };
        }
      }
      if (passage.sentences.filter(isExclaimed).length < manyExclaimed) continue;
      for (const { start, end } of passage.sentences.filter(isExclaimed)) yield { at: { where, start, end } };
    }
  },
});

/** So many sentences that end in an exclamation mark are a tone of voice. */
const manyExclaimed = 4;
const isExclaimed = ({ tokens }: Sentence): boolean => {
  const last = tokens.at(-1);
  return last?.text === '!' && !last.inQuotes && tokens.length > 1;
};

/** A subject such as "CLEANER": no word of it is small, and one is too long for an acronym. */
const isAllCapitals = (subject: Passage | undefined): subject is Passage =>
  subject !== undefined && !/\p{Ll}|\d/u.test(subject.text) && /\p{Lu}{7}/u.test(subject.text);

const placesOf = ({ subject, body }: DraftText): ['subject' | 'body', Passage][] => [
  ...(subject ? [['subject', subject] satisfies ['subject', Passage]] : []),
  ['body', body],
];

/** "!!", "??", "?!": with the word they hang on. */
function* rowsOfMarks({ subject, body, anatomy, known }: DraftText): Generator<Spot> {
  for (const passage of [subject, body]) {
    if (!passage) continue;
    const where = passage === subject ? 'subject' : 'body';
    const { tokens, text } = passage;
    for (let i = 1; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (!token || !/^[!?]$/.test(token.text) || token.inQuotes) continue;
      let last = i;
      while (/^[!?]$/.test(tokens[last + 1]?.text ?? '')) last += 1;
      const end = tokens[last]?.end ?? token.end;
      const row = text.slice(token.start, end);
      if (last > i && !known.names.some((name) => name.includes(row.slice(0, 2)))) {
        const isGreeting = where === 'body' && end <= (anatomy.greeting?.end ?? 0) + row.length;
        yield { at: { where, start: token.start, end }, instead: [isGreeting ? ',' : row.includes('?') ? '?' : '.'] };
      }
      i = last;
    }
  }
}

/** Runs of words in capitals that are raised: a loud word by itself, or a row of words with one among them. */
function* capitals(tokens: readonly Token[]): Generator<{ from: number; to: number }> {
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isCapital(tokens[from])) continue;
    let to = from + 1;
    while (isCapital(tokens[to]) || (isJoint(tokens[to]) && (isCapital(tokens[to + 1]) || isJoint(tokens[to + 1]))))
      to += 1;
    const run = tokens.slice(from, to);
    if (isRaised(run) && !isSign(tokens, from, to)) yield { from, to };
    from = to;
  }
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.inQuotes &&
  token.kind === 'word' &&
  token.text.length > 1 &&
  /^\p{Lu}+$/u.test(token.text);

/** What may stand between: "I", "A", a number, a comma, a dash. */
const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || /^(?:[IA,&–—-]|['’].{1,2})$/.test(token.text));

function isRaised(run: readonly Token[]): boolean {
  const words = run.filter(isCapital);
  const raised = words.filter(isLoud).length;
  if (words.length === 1) return raised > 0;
  const known = words.filter(isOrdinary).length;
  if (words.every(({ inName }) => inName) && known * 2 < words.length) return false;
  return raised > 0 || known > 1 || (known > 0 && words.length > 3);
}

/** "COMMITTED", "PASSIONATELY": long, and made as no acronym is. */
const isLoud = ({ word }: Token): boolean => loud.has(word) || (word.length > 6 && /(?:ed|ing|ly|ful)$/.test(word));
const isOrdinary = ({ word }: Token): boolean => loud.has(word) || small.has(word);

const isSign = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ word }) => signBefore.test(word)) ||
  signAfter.test(tokens[to]?.word ?? '');

/** In small letters, but for "I" and the first of a sentence. */
const quiet = (text: string, isFirst: boolean): string => {
  const small = text.toLowerCase().replace(/\bi\b/g, 'I');
  return isFirst ? small.charAt(0).toUpperCase() + small.slice(1) : small;
};

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

export const examples = defineExamples({
  flags: [
    'I «LOVED» the tour.',
    'Thank you «SO» much.',
    'It was the «BEST» interview ever.',
    'Any news«??»',
    "I can't wait«!!»",
    '«PLEASE GIVE ME A CHANCE».',
    'I am «REALLY» keen on this.',
    'Did you get my CV«?!?»',
    'I «WANT TO THANK YOU» by Friday.',
  ],
  indirect: [
    '«What a day!» «What a team!» «What a view!» «I am so happy!»',
    'I was there on time and «NOBODY» met me.',
    'I have been waiting for «THREE WEEKS».',
    '«NOBODY CAME DOWN TO FETCH ME»',
    '«HELLO MRS KHAN THANK YOU FOR THE INTERVIEW»',
    'It is «NOT» good enough.',
    'Well«?????»',
    'It has been A «MONTH».',
    '«WHEN DO I START»',
    { subject: '«CLEANER»', body: 'I liked the hall.' },
    { subject: 'Cleaner«??»', body: 'I liked the stairs.' },
  ],
  allows: [
    'The NHS and the GP federation work together.',
    'I hold CSCS, CPCS and NEBOSH cards.',
    'I worked for ASDA and for B&Q.',
    'I use SQL, HTML, CSS and AWS every day.',
    'What a lovely garden!',
    'Is it still open?',
    'I read the SOP and the COSHH sheets.',
    'I trained at UCL and SOAS.',
  ],
  lookAlikes: [
    'The form marked URGENT went to the night team.',
    'The DO NOT RESUSCITATE forms were in order.',
    'Your STOP sign by the ramp is well placed.',
    'The NOT gate was the puzzle.',
    'I was on HMS BELFAST for a summer.',
    'I liked the question "why us?!" on your slide.',
    'The box labelled FRAGILE holds the plates.',
    'The LED lamps on the EXIT doors need new cells.',
    'The NO ENTRY tape was up.',
    'The SMART goals we talked about are on one page.',
  ],
});
