import type { ReadingKind } from '../../application/index.ts';
import type { Classifier, Passage, Sentence } from '../../language/index.ts';

/** Fewer words than this read like anything. */
const fewWords = 3;

/** The sentences of a message that by themselves read like a kind, the likeliest first. */
export function sentencesLike(passage: Passage, kind: ReadingKind, classifier: Classifier<ReadingKind>): Sentence[] {
  const label = classifier.labels.indexOf(kind);
  return passage.sentences
    .filter(({ tokens }) => tokens.filter((token) => token.kind === 'word').length >= fewWords)
    .map((sentence) => ({ sentence, likelihood: classifier.likelihoods(sentence.tokens)[label] ?? 0 }))
    .filter(({ likelihood }) => likelihood >= enough)
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .map(({ sentence }) => sentence);
}

/** Half: it reads more like this kind than like all others together. */
const enough = 0.5;

/** What is said of a sentence that reads like a kind, where no phrase of it is known. */
export const readsLike: Readonly<Record<ReadingKind, string>> = {
  offer: 'This reads like an offer.',
  'next-step': 'This reads like an invitation to a next step.',
  'asks-for-something': 'This reads like a request.',
  'still-deciding': 'This reads as though they are still deciding.',
  acknowledgement: 'This reads like thanks, without news.',
  rejection: 'This reads like a refusal.',
  filled: 'This reads as though the post is gone.',
  'asked-to-stop': 'This reads like a request not to write.',
  'auto-reply': 'This reads like an automatic answer.',
  bounce: 'This reads like a notice that a message did not arrive.',
  unrelated: 'This does not seem to be about your application.',
};
