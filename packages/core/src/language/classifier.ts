import { runsOf } from './runs.ts';
import type { Token } from './token.ts';

/**
 * What a linear model has learned of texts by their runs of words: plain data, as `learn` makes it and as it can be
 * kept in a file.
 */
export interface ClassifierModel<Label extends string> {
  labels: readonly Label[];
  /** `one`: exactly one label holds, and the likelihoods sum to 1. `any`: each holds or not, whatever the others do. */
  holds: 'one' | 'any';
  /** How much speaks for each label before a word is read. */
  bias: readonly number[];
  /** The runs of words that it knows, one a line. */
  runs: string;
  /** For each run in turn, and each label in turn, how much the run speaks for it: one of `letters`. */
  weights: string;
}

/** Weights as text, from most against to most for; the one in the middle says nothing. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz012345678';
const middle = (letters.length - 1) / 2;
const step = 0.15;

/** The letter nearest to a weight. */
export const letterOf = (weight: number): string =>
  letters.charAt(middle + Math.max(-middle, Math.min(middle, Math.round(weight / step))));

const weightOf = new Map(letters.split('').map((letter, i) => [letter, (i - middle) * step]));

/** Says of a text how likely each label holds, from 0 to 1, in the order of the labels. Pure, in time linear to the text. */
export interface Classifier<Label extends string> {
  labels: readonly Label[];
  likelihoods(tokens: readonly Token[]): readonly number[];
}

/** Makes a model ready. It is unpacked with the first text. */
export function classifierOf<Label extends string>(model: ClassifierModel<Label>): Classifier<Label> {
  const width = model.labels.length;
  let places: ReadonlyMap<string, number> | undefined;
  return {
    labels: model.labels,
    likelihoods(tokens) {
      const known = (places ??= new Map(model.runs.split('\n').map((run, i) => [run, i * width])));
      const found = [...runsOf(tokens)].flatMap((run) => known.get(run) ?? []);
      const share = shareOf(found.length);
      const scores = model.bias.map((bias, label) =>
        found.reduce((sum, at) => sum + (weightOf.get(model.weights.charAt(at + label)) ?? 0) * share, bias),
      );
      return likelihoodsOf(scores, model.holds);
    },
  };
}

/** A long text says no more than a short one by being long. */
export const shareOf = (runs: number): number => 1 / Math.sqrt(Math.max(1, runs));

export function likelihoodsOf(scores: readonly number[], holds: ClassifierModel<string>['holds']): number[] {
  if (holds === 'any') return scores.map((score) => 1 / (1 + Math.exp(-score)));
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => part / sum);
}
