import {
  type DraftText,
  type Found,
  type Phrases,
  type Place,
  type Spot,
  type Token,
  defineExamples,
  defineReviewRule,
  phrases,
} from '@fineline/core/review';
import { agreement } from '../grammar/agreement.ts';
import { articles } from '../grammar/articles.ts';
import { askedInside } from '../grammar/asked-inside.ts';
import { counts } from '../grammar/counts.ts';
import { type Fault, faults } from '../grammar/faults.ts';
import { type MarkFault, markFaults, smallBeginnings } from '../grammar/marks.ts';
import { mistakenWords } from '../grammar/mistaken-words.ts';
import { nounFaults } from '../grammar/noun-faults.ts';
import { numberFaults, selfFaults, singularFaults } from '../grammar/number.ts';
import { joinedFaults, oneFaults, severalFaults, whoFaults } from '../grammar/persons-and-verbs.ts';
import { pronouns } from '../grammar/pronouns.ts';
import { type PutRight, fitted } from '../grammar/put-right.ts';
import { manyAsOne, signs } from '../grammar/signs.ts';
import { slips } from '../grammar/slips.ts';
import { smallSoundAlikes } from '../grammar/small-sound-alikes.ts';
import { smallWords } from '../grammar/small-words.ts';
import { takenOtherwise } from '../grammar/taken-otherwise.ts';
import { tenses } from '../grammar/tenses.ts';
import { turns } from '../grammar/turns.ts';
import { formFaults } from '../grammar/verb-forms.ts';

const all = [
  faults,
  smallWords,
  nounFaults,
  counts,
  mistakenWords,
  smallSoundAlikes,
  slips,
  agreement,
  articles,
  pronouns,
  tenses,
  askedInside,
  turns,
  takenOtherwise,
  manyAsOne,
].flat();
/** Of two that are found in one place the first is told: so those come first for which there is something better. */
const mended = mendedOf(all);
const unmended = phrases(...all.flatMap(([pattern, instead]) => (instead ? [] : [pattern])));
const signed = mendedOf(signs);

function mendedOf(faults: readonly Fault[]): { found: Phrases; instead: PutRight }[] {
  return faults.flatMap(([pattern, instead]) => (instead ? [{ found: phrases(pattern), instead }] : []));
}

const questions = phrases(
  '^ (when|where|who|what|which|how|why) (is|are|will|do|does|did|can|should|would|was|were|has|have) (you|i|we|they|it|there|the|this|that|he|she|your|my)',
  '^ (do|does|did|are|is|was|have|has|am) (you|i|we|they|it|there|he|she)',
);

/** A slip of grammar makes a reader stumble, and doubt the care taken. */
export default defineReviewRule({
  id: 'grammar',
  severity: 'fix',
  appliesTo: { channels: ['email', 'letter', 'linkedin'] },
  sources: ['003'],
  says: '“{found}” is not quite English. A reader stumbles over it.',

  *find(draft, { grammar = [] }) {
    for (const { found, instead } of mended)
      for (const at of draft.find(found, 'body')) if (!isSpoken(at)) yield spotAt(at, instead, draft.draft.body);
    for (const { found, instead } of signed)
      for (const at of draft.find(found, 'body')) if (/['’]/.test(at.text)) yield spotAt(at, instead, draft.draft.body);
    for (const at of draft.find(questions, 'body')) if (endsInFullStop(at)) yield unasked(at);
    for (const sentence of draft.main.sentences) {
      for (const { from, verb, instead } of [
        ...numberFaults(sentence),
        ...singularFaults(sentence),
        ...selfFaults(sentence),
        ...severalFaults(sentence),
        ...oneFaults(sentence),
        ...whoFaults(sentence),
        ...joinedFaults(sentence),
      ]) {
        const words = draft.draft.body.slice(from.start, verb.start);
        yield { at: { where: 'body', start: from.start, end: verb.end }, instead: [words + instead] };
      }
    }
    for (const sentence of draft.main.sentences)
      for (const { at, instead } of formFaults(sentence))
        yield { at: { where: 'body', start: at.start, end: at.end }, instead: [instead] };
    for (const { tokens } of draft.main.sentences) yield* doubled(tokens, draft.draft.body);
    for (const at of draft.find(unmended, 'body')) if (!isSpoken(at)) yield { at };
    const { start, end } = draft.anatomy.main;
    yield* marksOf(draft);
    for (const { at, instead } of grammar) {
      if (at.start < start || at.end > end || isQuoted(at, draft.main.tokens)) continue;
      yield { at, instead };
    }
  },
});

function spotAt(at: Found, putRight: PutRight, body: string): Spot {
  const instead = fitted(at, putRight, body);
  return instead ? { at, instead: [instead] } : { at };
}

/** Marks and capitals of the main text that are out of place. */
function* marksOf({ anatomy, draft, main }: DraftText): Generator<Spot> {
  const { start, end } = anatomy.main;
  for (const fault of markFaults(draft.body.slice(start, end)))
    yield { ...asSpot(fault), at: { where: 'body', start: start + fault.start, end: start + fault.end } };
  for (const fault of smallBeginnings(main.sentences, draft.body)) yield asSpot(fault);
}

const asSpot = ({ start, end, instead, says }: MarkFault): Spot => ({
  at: { where: 'body', start, end },
  instead: [instead],
  says,
});

/** "There's two ways" is how people talk; "you'd got" is "you had". */
const isSpoken = ({ text }: Found): boolean => /^there['’]s|['’]d /i.test(text);

const isQuoted = (at: Place, tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.inQuotes && token.start < at.end && at.start < token.end);

const endsInFullStop = ({ sentence }: Found): boolean =>
  sentence.tokens.at(-1)?.text === '.' && sentence.tokens.length > 4 && !sentence.isQuestion;

function unasked({ sentence }: Found): Spot {
  return {
    at: { where: 'body', start: sentence.end - 1, end: sentence.end },
    severity: 'consider',
    says: 'This asks something, and ends in a full stop.',
    instead: ['?'],
  };
}

/** "the work that that man did", "very very good", "he had had": said twice on purpose, or by grammar. */
const fineTwice = new Set(
  `that had very really so no yes ha bye far much many more long now there well please never hear same do can one two who
  her him again quite too through mwah woop wink hey`.split(/\s+/),
);

/** "the the"; "what it is is work" means it, and "puff-puff" is one word. */
function* doubled(tokens: readonly Token[], text: string): Generator<Spot> {
  const first = tokens.find(({ word }) => /\p{L}/u.test(word))?.word ?? '';
  const isAboutClause = /^(?:what|where|how|who|all)$/.test(first);
  for (let n = 1; n < tokens.length; n += 1) {
    const [before, token] = [tokens[n - 1], tokens[n]];
    if (!before || !token || before.word !== token.word || token.inQuotes || fineTwice.has(token.word)) continue;
    if (!/^(?:\p{Ll}+|I)$/u.test(token.text)) continue; // a mark, a number, a name: “Pago Pago”
    if (text.slice(before.end, token.start) !== ' ' || (isAboutClause && token.word === 'is')) continue;
    yield {
      at: { where: 'body', start: before.start, end: token.end },
      says: '“{found}” says a word twice.',
      instead: [before.text],
    };
  }
}

export const examples = defineExamples({
  flags: [
    'I «am agree» with the plan.',
    'I «look forward to hear» from you.',
    'I «should of» asked about the kiln.',
    'I have «five year of experience».',
    '«Your going to» like the new glaze.',
    'It was good to hear «form» you.',
  ],
  indirect: [
    'I think that I have what you are «searching», and more.',
    'I «am working with clay since six years».',
    'You «explained me how» the kiln is fired.',
    'It was «nice to met» the throwers.',
    'Thank you «for interview me».',
    'It is «the the» clay that I like.',
    'I hope to «here» from you, and thank you for «you» time.',
    'I «am very exciting» about the wheel.',
    'My sister is here «since Sunday».',
    'I «have seen the kiln last Monday».',
    'I «wondered how is the» clay kept.',
    'I liked the kiln, and the smell of «it’s own» smoke.',
    'The machines «was» new.',
    'I expect your answer «until Friday».',
    'I was «to» shy for the wheel.',
    'I like it «because is near» the sea.',
    'The kiln was warm and «the throwers was» kind.',
    '«The jugs on the shelf is» lovely.',
    'You «explained me» the glaze.',
    'I know «very good» the old wheel.',
    '«My brother and my son is» both throwers.',
    'I came «for learn» the trade.',
    'I «have already speak» with my landlord.',
    'I was glad that «the kiln technician have» a say.',
    'I like that the throwers mix the clay «themself».',
    '«The jugs that you keep by the kiln is» the best I have seen.',
    'My gran spoke of the «potter who listen» to the clay.',
    'I saw that «your children learns» by doing.',
    'Years ago «me and my gran was» at the same wheel.',
    'I have «clean licence» and my own apron.',
    'I did not «went» up to the loft.',
    '«The wheel and the kiln was» warm.',
  ],
  allows: [
    'I agree with the plan.',
    'I look forward to meeting you all.',
    'I have five years of experience.',
    'You explained to me how the kiln is fired.',
    'I would like to discuss the shifts.',
    'The team are kind, and the staff know the clay.',
  ],
  lookAlikes: [
    'The puff-puff of the kiln stays with me.',
    'The way you set out how the scheme pays for early closures was the clearest I have heard.',
    'My gran would say “I done it and you was there”.',
    'Thought I would say how much I liked the kiln.',
    'I look forward to work that lasts.',
    'I was glad of your going out of your way for me.',
    'A two week break is due, and a five-year plan.',
    'There’s two ways of doing it, to my mind.',
    'What I liked about the children was their calm.',
    'I have read the note you sent last week.',
    'Please give me until Friday to choose a clay.',
    'I met the chef, which taught me much.',
    'It’s staff who count, and of its throwers I met two.',
    'The thrower need not come, and he need not ring.',
    'The glaze we discussed on 4 May, and the ovens you mentioned about a year ago, are much in my mind.',
    'What I liked about the jugs is their weight.',
    'Seeing the throwers was a joy, and the tour of the kilns was long.',
    'The last two weeks was well spent.',
    'What it is is a labour of love.',
    'I know very good throwers in Leith.',
    'I suggest that the technician have a key, and I saw the owner have a go at the wheel.',
    'The potter and the technician have a good eye, and the team have been kind.',
    'Clean licence, own apron: all enclosed.',
    'The test for jugs that your lab runs is a clever one.',
    'I like that each of the throwers minds a kiln themself.',
  ],
});
