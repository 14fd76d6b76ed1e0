import type { ReadingKind } from '../../application/index.ts';
import type { Classifier, Token } from '../../language/index.ts';
import type { Judgement } from './judge.ts';

/** Cues are few and sure, what was learned knows more ways of saying it: found best on messages that neither had seen. */
const weightOfCues = 0.4;
/** Nothing is certain. */
const [least, most] = [1e-4, 0.97];

/** A judgement by cues, weighed against what labelled messages taught. */
export function weighed(judged: Judgement, classifier: Classifier<ReadingKind>, tokens: readonly Token[]): Judgement {
  const learned = classifier.likelihoods(tokens);
  const sure = Math.min(judged.confidence, most);
  const others = (1 - sure) / (classifier.labels.length - 1);
  const products = classifier.labels.map((kind, i) => {
    const likelihood = Math.max(learned[i] ?? 0, least) * (kind === judged.kind ? sure : others) ** weightOfCues;
    return { kind, likelihood };
  });
  const sum = products.reduce((all, { likelihood }) => all + likelihood, 0);
  const first = products.reduce((best, one) => (one.likelihood > best.likelihood ? one : best));
  return { kind: first.kind, confidence: Math.round((100 * first.likelihood) / sum) / 100 };
}
