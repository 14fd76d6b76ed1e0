import { runsOf, spellingsOf } from './runs.ts';
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
  /** The runs of words, and what words are spelt with, as far as it knows them, one a line. */
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

const weightOf = new Float32Array(128);
for (let i = 0; i < letters.length; i += 1) weightOf[letters.charCodeAt(i)] = (i - middle) * step;

/** Near to a million of them, each time the program starts. */
function weightsOf(text: string): Float32Array {
  const weights = new Float32Array(text.length);
  for (let i = 0; i < text.length; i += 1) weights[i] = weightOf[text.charCodeAt(i)] ?? 0;
  return weights;
}

/** Says of a text how likely each label holds, from 0 to 1, in the order of the labels. Pure, in time linear to the text. */
export interface Classifier<Label extends string> {
  labels: readonly Label[];
  likelihoods(tokens: readonly Token[]): readonly number[];
}

/** Makes a model ready. It is unpacked with the first text. */
export function classifierOf<Label extends string>(model: ClassifierModel<Label>): Classifier<Label> {
  const width = model.labels.length;
  let unpacked: { places: ReadonlyMap<string, number>; weights: Float32Array } | undefined;
  return {
    labels: model.labels,
    likelihoods(tokens) {
      const { places, weights } = (unpacked ??= {
        places: new Map(model.runs.split('\n').map((run, i) => [run, i * width])),
        weights: weightsOf(model.weights),
      });
      const found: number[] = [];
      for (const run of [...runsOf(tokens), ...spellingsOf(tokens)]) {
        const at = places.get(run);
        if (at !== undefined) found.push(at);
      }
      const share = shareOf(found.length);
      const scores = model.bias.map((bias, label) => {
        let score = bias;
        for (const at of found) score += (weights[at + label] ?? 0) * share;
        return score;
      });
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
