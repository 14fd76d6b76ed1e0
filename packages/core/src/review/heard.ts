import type { ReviewRule } from '../application/review.ts';
import type { Classifier, Passage, Sentence, Token } from '../language/index.ts';
import type { Place } from './rule.ts';

/** What a sentence may come across as: what a rule objects to, or one of the things that a letter should do. */
export type Tone = ReviewRule | 'thanks' | 'interest' | 'offer-of-more';

/** A sentence that sounds like something. */
export interface HeardSentence extends Place {
  sentence: Sentence;
  /** From 0 to 1. */
  likelihood: number;
}

/** How the sentences of a text come across, as labelled sentences have taught. */
export interface Heard {
  /** The sentences that sound like it, from `enough` on; of one with parts that do, the parts that may. */
  like(tone: Tone, enough?: number): HeardSentence[];
  /** Those of them that nothing in the sentence excuses. Where it is as good as certain, nothing does. */
  unexcused(tone: Tone, isExcused: (sentence: HeardSentence) => boolean): HeardSentence[];
  /** Whether what stands at a place hardly ever comes across so. */
  isUnlike(tone: Tone, place: Place): boolean;
}

/** From here on a sentence sounds like it: a false alarm costs more trust than a missed one. */
const usuallyEnough = 0.4;
/** From here on words that often excuse it mean something else here. */
const certain = 0.8;
/** Below this, words that could mean it mean something else. */
const unlike = 0.1;
/** Below this a part has nothing to do with what its sentence is heard as, and is not marked. */
const surelyNot = 0.03;
/** Fewer words than this sound like anything. */
const fewWords = 3;
/** A part of a sentence with fewer words than this goes with the next one. */
const fewWordsOfPart = 4;
/** By how much the odds of a part are lessened: what stands around it was not heard. */
const oddsOfPart = 0.5;

/** Words that were listened to together. */
interface Passed {
  start: number;
  end: number;
  likelihoods: readonly number[];
}

/** Each sentence is listened to once, when the first rule asks. Without a classifier nothing is heard. */
export function heardIn({ sentences }: Passage, classifier: Classifier<Tone> | undefined): Heard {
  const index = new Map(classifier?.labels.map((label, i) => [label, i]));
  let all: readonly { sentence: Sentence; whole: Passed; parts: readonly Passed[] }[] | undefined;
  const listened = () =>
    (all ??= sentences.flatMap((sentence) => {
      const own = sentence.tokens.filter(({ inQuotes }) => !inQuotes);
      if (!classifier || wordsIn(own) < fewWords) return [];
      const parts = partsOf(own).map((tokens) => ({
        ...placeOf(tokens),
        likelihoods: classifier.likelihoods(tokens).map(ofPart),
      }));
      return [{ sentence, whole: { ...sentence, likelihoods: classifier.likelihoods(own) }, parts }];
    }));
  const heard: Heard = {
    like(tone, enough = usuallyEnough) {
      const label = index.get(tone);
      if (label === undefined) return [];
      return listened().flatMap(({ sentence, whole, parts }) => {
        const likelihood = Math.max(...[whole, ...parts].map(({ likelihoods }) => likelihoods[label] ?? 0));
        if (likelihood < enough) return [];
        const isLikely = ({ likelihoods }: Passed) => (likelihoods[label] ?? 0) >= surelyNot;
        const isEnough = ({ likelihoods }: Passed) => (likelihoods[label] ?? 0) >= enough;
        const heardAlone = parts.filter(isEnough);
        const telling = isEnough(whole) && heardAlone.length > 0 ? parts.filter(isLikely) : heardAlone;
        const [first = whole, last = first] = [telling[0], telling.at(-1)];
        return [{ where: 'body', start: first.start, end: last.end, sentence, likelihood }];
      });
    },
    unexcused: (tone, isExcused) =>
      heard.like(tone).filter((sentence) => sentence.likelihood >= certain || !isExcused(sentence)),
    isUnlike(tone, { where, start, end }) {
      const label = index.get(tone);
      if (label === undefined || where !== 'body') return false;
      const touched = listened().filter(({ sentence }) => sentence.start < end && start < sentence.end);
      const all = touched.flatMap(({ whole, parts }) => [whole, ...parts]);
      return all.length > 0 && all.every(({ likelihoods }) => (likelihoods[label] ?? 0) < unlike);
    },
  };
  return heard;
}

const placeOf = (tokens: readonly Token[]): { start: number; end: number } => ({
  start: tokens.find(({ kind }) => kind !== 'mark')?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

/**
 * What stands between the commas and dashes of a sentence: an aside may say what the whole does not; and so may the few
 * words before a colon.
 */
function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'mark' && wordsIn(part) >= (token.text === ':' ? fewWords : fewWordsOfPart)) {
      parts.push(part);
      part = [];
    }
    part.push(token);
  }
  if (wordsIn(part) >= fewWordsOfPart) parts.push(part);
  else parts.at(-1)?.push(...part);
  return parts.length > 1 ? parts : [];
}

const wordsIn = (tokens: readonly Token[]): number => tokens.filter(({ kind }) => kind === 'word').length;

function ofPart(likelihood: number): number {
  const odds = (oddsOfPart * likelihood) / (1 - likelihood);
  return odds / (1 + odds);
}
