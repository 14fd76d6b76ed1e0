import type { ReviewRule } from '../application/review.ts';
import type { Classifier, Passage, Sentence } from '../language/index.ts';
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
  /** The sentences that sound like it; from `enough` on. */
  like(tone: Tone, enough?: number): HeardSentence[];
  /** Whether what stands at a place hardly ever comes across so. */
  isUnlike(tone: Tone, place: Place): boolean;
}

/** From here on a sentence sounds like it: a false alarm costs more trust than a missed one. */
const usuallyEnough = 0.5;
/** Below this, words that could mean it mean something else. */
const unlike = 0.001;
/** Fewer words than this sound like anything. */
const fewWords = 3;

/** Each sentence is listened to once, when the first rule asks. Without a classifier nothing is heard. */
export function heardIn({ sentences }: Passage, classifier: Classifier<Tone> | undefined): Heard {
  const index = new Map(classifier?.labels.map((label, i) => [label, i]));
  let all: readonly { sentence: Sentence; likelihoods: readonly number[] }[] | undefined;
  const listened = () =>
    (all ??= sentences.flatMap((sentence) => {
      const own = sentence.tokens.filter(({ inQuotes }) => !inQuotes);
      if (!classifier || own.filter(({ kind }) => kind === 'word').length < fewWords) return [];
      return [{ sentence, likelihoods: classifier.likelihoods(own) }];
    }));
  return {
    like(tone, enough = usuallyEnough) {
      const label = index.get(tone);
      if (label === undefined) return [];
      return listened().flatMap(({ sentence, likelihoods }) => {
        const likelihood = likelihoods[label] ?? 0;
        const { start, end } = sentence;
        return likelihood < enough ? [] : [{ where: 'body', start, end, sentence, likelihood }];
      });
    },
    isUnlike(tone, { where, start, end }) {
      const label = index.get(tone);
      if (label === undefined || where !== 'body') return false;
      const touched = listened().filter(({ sentence }) => sentence.start < end && start < sentence.end);
      return touched.length > 0 && touched.every(({ likelihoods }) => (likelihoods[label] ?? 0) < unlike);
    },
  };
}
