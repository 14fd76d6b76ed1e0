import {
  type Dictionary,
  type DraftText,
  type Spot,
  type Token,
  defineExamples,
  defineReviewRule,
  isTitle,
  nearSpellings,
  phrases,
  tokensOf,
} from '@fineline/core/review';
import { goesToAmerica, spellingsHere } from '../spelling/variants.ts';
import { withoutMarks } from '../spelling/apostrophes.ts';
import { isCompound, isInflected } from '../spelling/made-of.ts';
import { nearCommon, nearStrokes } from '../spelling/near-words.ts';
import { smallLetters } from '../spelling/small-letters.ts';
import { officeMeant } from '../spelling/office.ts';
import { oneKeyAway } from '../spelling/one-key.ts';
import { rightWords } from '../spelling/right-words.ts';
import { soundAlikes } from '../spelling/sound-alikes.ts';
import { usualSlips } from '../spelling/usual-slips.ts';

const anotherWord = [...soundAlikes, ...oneKeyAway].map(([pattern, instead]) => ({ found: phrases(pattern), instead }));

/** A slip of spelling tells a reader that nobody looked at it twice. */
export default defineReviewRule({
  id: 'spelling',
  severity: 'fix',
  appliesTo: { channels: ['email', 'letter', 'linkedin'] },
  sources: ['003'],
  says: '“{found}” is not spelt so. A reader takes it for carelessness.',

  *find(draft, { dictionary }) {
    for (const { found, instead } of anotherWord) {
      for (const at of draft.find(found, 'body'))
        yield {
          at,
          says: '“{found}” is another word than the one meant.',
          ...(instead && { instead: [instead(at.text)] }),
        };
    }
    const known = knownWords(draft);
    const speller = spellerOf(dictionary);
    const isAmerican = dictionary !== undefined && goesToAmerica(draft, dictionary);
    for (const [where, passage] of [['subject', draft.subject] as const, ['body', draft.body] as const]) {
      const tokens = passage?.tokens ?? [];
      const text = passage?.text ?? '';
      for (const { start, end, instead } of [...withoutMarks(text, tokens), ...smallLetters(text, tokens)])
        yield { at: { where, start, end }, instead: [instead] };
      for (const [i, token] of tokens.entries()) {
        const office = where === 'body' ? officeMeant(tokens, i, draft) : undefined;
        if (office && !known.has(token.text.toLowerCase()))
          yield { instead: [asIn(token.text, office)], at: { where, start: token.start, end: token.end } };
        if (office || !isPlainWord(token, tokens, i, text) || known.has(token.text.toLowerCase())) continue;
        const isForeign = [tokens[i - 1], tokens[i + 1]].some(
          (other) => other?.kind === 'word' && isStrange(other, speller),
        );
        const spot = slip(token, isForeign, isAmerican, speller);
        if (spot) yield { ...spot, at: { where, start: token.start, end: token.end } };
      }
    }
  },
});

/** What is longer is no word of English; to look it up, or what is near it, would take for ever. In UTF-16 code units. */
const longestWord = 30;
/** A text with more unknown words is in another language; looking near each would take long, too. */
const mostUnknown = 120;

interface Speller {
  dictionary?: Dictionary;
  /** Whether a word is in the dictionary, or right without; asked once for each. */
  isRight(word: string): boolean;
  unknown: number;
}

function spellerOf(dictionary: Dictionary | undefined): Speller {
  const right = new Map<string, boolean>();
  const isRight = (word: string): boolean => {
    const lower = word.toLowerCase();
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    return (
      !dictionary || rightWords.has(lower) || dictionary.has(word) || dictionary.has(lower) || dictionary.has(name)
    );
  };
  return {
    ...(dictionary && { dictionary }),
    isRight: (word) => {
      const known = right.get(word) ?? isRight(word);
      right.set(word, known);
      return known;
    },
    unknown: 0,
  };
}

/** A word that no English has, nor a slip that is known: its neighbours are foreign, too. */
const isStrange = ({ text }: Token, { dictionary, isRight }: Speller): boolean => {
  const lower = text.toLowerCase();
  return (
    text.length <= longestWord &&
    /^\p{L}\p{Ll}{2,}$/u.test(text) &&
    !usualSlips.has(lower) &&
    !isRight(text) &&
    !dictionary?.isElsewhere(lower) &&
    nearCommon(lower).length === 0
  );
};

/** A word of the language, as it stands: no name, no code, no part of an address or of a word with hyphens. */
function isPlainWord(
  { kind, text, start, end, inQuotes }: Token,
  tokens: readonly Token[],
  i: number,
  whole: string,
): boolean {
  if (kind !== 'word' || inQuotes || text.length < 2 || /['’]/.test(text)) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (/^\p{Lu}/u.test(text) && !isSlipOfName(text)) {
    if (/\p{Lu}.*\p{Lu}/u.test(text) || !beginsSentence(tokens, i, whole) || isNameLine(start, whole)) return false;
  }
  const joined = (other: Token | undefined, at: number, mine: number) =>
    other !== undefined && Math.abs(at - mine) <= 0 && /^[@/\\.\d_'’&#+]/.test(other.text) && other.text !== '.';
  if (joined(before, before?.end ?? -1, start) || joined(after, after?.start ?? -1, end)) return false;
  if (after?.text === '.' && after.start === end && tokens[i + 2]?.start === after.end) return false; // "node.js"
  if (before?.text === '.' && before.end === start && tokens[i - 2]?.end === before.start) return false; // "www.acme"
  if (before?.kind === 'number' && before.end === start) return false; // "10th", "9am"
  return true;
}

function beginsSentence(tokens: readonly Token[], i: number, whole: string): boolean {
  const [title, before, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  if (!before || !token || whole.slice(before.end, token.start).includes('\n')) return true;
  return /^[.!?]$/.test(before.text) && !(title && isTitle(title.text)); // "Mrs. Bakker"
}

/** "Wensday", which has its capital anywhere. */
const isSlipOfName = (text: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && /^\p{Lu}/u.test(usualSlips.get(text.toLowerCase()) ?? '');

/** A line that is nothing but a name, as below a letter; one with a comma is a greeting. */
function isNameLine(start: number, whole: string): boolean {
  const from = whole.lastIndexOf('\n', start) + 1;
  const to = whole.indexOf('\n', start);
  const line = whole.slice(from, to < 0 ? whole.length : to).trim();
  return from > 0 && line.length <= longestName && /^\p{Lu}[\p{L}\p{M}’'.-]*(?: \p{Lu}[\p{L}\p{M}’'.-]*)*$/u.test(line);
}

/** In UTF-16 code units. */
const longestName = 60;

/** What the application speaks of is spelt as it is there. */
function knownWords({ known, draft }: DraftText): ReadonlySet<string> {
  const { application } = known;
  if (!application) return new Set();
  const texts = [
    ...known.names,
    application.candidate.name,
    ...application.events.flatMap((event) => {
      if (event.type === 'interview') return (event.notes ?? []).map(({ text }) => text);
      return event.type === 'reply' ? [event.body ?? ''] : event.type === 'promise-made' ? [event.what] : [];
    }),
    ...(draft.attachments ?? []),
  ];
  return new Set(texts.flatMap((text) => tokensOf(text).map((token) => token.text.toLowerCase())));
}

function slip(
  { text }: Token,
  isForeign: boolean,
  isAmerican: boolean,
  speller: Speller,
): Omit<Spot, 'at'> | undefined {
  const lower = text.toLowerCase();
  const right = usualSlips.get(lower);
  if (right !== undefined) return { instead: [asIn(text, right)] };
  const { dictionary } = speller;
  if (!dictionary || text.length < 4 || text.length > longestWord || speller.isRight(text)) return undefined;
  if (dictionary.isElsewhere(lower)) return isAmerican ? undefined : elsewhere(text, dictionary);
  speller.unknown += 1;
  if (speller.unknown > mostUnknown) return undefined;
  if (isInflected(lower, dictionary)) return undefined;
  const common = nearCommon(lower).filter((word) => dictionary.has(word));
  if (common.length > 0) return { instead: common.slice(0, 3).map((word) => asIn(text, word)) };
  if (isForeign || text !== lower) return undefined; // it begins a sentence, and may well be a name
  const strokes = nearStrokes(lower).filter((word) => dictionary.has(word));
  if (strokes.length > 0) return { instead: strokes.slice(0, 3).map((word) => asIn(text, word)) };
  if (text.length < 6 || isCompound(lower, dictionary)) return undefined;
  const near = nearSpellings(lower).filter((word) => dictionary.has(word));
  return near.length > 0 ? { instead: near.slice(0, 3).map((word) => asIn(text, word)) } : undefined;
}

/** "color" in British English: right somewhere, and a small thing. "-ize" is British as well. */
function elsewhere(text: string, dictionary: Dictionary): Omit<Spot, 'at'> | undefined {
  const here = spellingsHere(text.toLowerCase(), dictionary);
  if (here.length === 0) return undefined;
  return {
    severity: 'consider',
    says: '“{found}” is spelt otherwise where this goes.',
    instead: here.slice(0, 2).map((word) => asIn(text, word)),
  };
}

const asIn = (text: string, word: string): string =>
  /^\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

export const examples = defineExamples({
  flags: [
    'Thank you for the «interveiw» beside the old kiln.',
    'I am «realy» keen on the ash glaze.',
    'It was «usefull» to see the shop.',
    'I am «greatful» for the tour of the kilns.',
    'I like the ash glaze «alot».',
    'It is «definately» the finest glaze in Leith.',
    'Thank you for «Wensday» and the tour of the kilns.',
  ],
  indirect: [
    'Thank the throwers and «thier» apprentices from me.',
    'I «recieved» the clay you sent.',
    'It was a rare «oppertunity» to fire the old kiln.',
    'It would be no «inconvience» to fire the kiln at night.',
    'I kept two «seperate» books.',
    'Yours is a «wierd» and lovely trade.',
    'My sister and «i» fire the kiln in French style on a «friday».',
    'I can, of «coarse», start in May; please «bare» with me.',
    '«Im» glad to say that I «dont» mind the heat of the kiln.',
    'The glaze «didnt» run, and I «couldnt» be happier.',
    'The «pharmasist» bought a jug.',
    'Dear «Proffesor» Bell,\n\nThank you for the ash glaze.\n\nJo Lamb',
    'Dear «Comittee»,\n\nThank you for the ash glaze.\n\nJo Lamb',
  ],
  allows: [
    'Thank you for the interview.',
    'I am really keen.',
    'I organized the stores.',
    'The programme was well kept.',
    'It was useful to see the shop.',
    'Your judgement was fair.',
  ],
  lookAlikes: [
    'I look after the packhouse and its rota.',
    'Mail me at jo.realy@post.example if you like.',
    'The “interveiw” on your poster made me smile.',
    'We keep the repo on alot.example these days.',
    'The bakkie was full of grapes.',
    'I met Ms Wierd at the gate.',
    'The coarse red clay stays with me, and so does the bare yard.',
    'The french windows open on the yard; write to me at monday@kiln.example, i.e. on Mondays.',
    'I may polish it in march time.',
    'He was early, as was his wont, and IM is the name of the mill.',
    'I was ill, and lets were short in the town.',
    'Dear Ms Manger,\n\nThank you for the ash glaze.\n\nJo Lamb',
    'Dear Professeur Blanc,\n\nThank you for the ash glaze.\n\nJo Lamb',
    'Jo greets Mrs. Bakker. Dunnes had me on the fish counter.',
    'Dear Hector,\n\nThank you for the ash glaze.\n\nJo Lamb',
    'The secondee and a few chancers broke the jug.',
  ],
});
