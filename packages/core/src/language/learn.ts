import { type ClassifierModel, letterOf, likelihoodsOf, shareOf } from './classifier.ts';
import { runsOf, spellingsOf } from './runs.ts';
import type { Token } from './token.ts';

/** A text, and what is known of it: 1 where a label holds, 0 where it does not, a part where it can be read both ways. */
export interface LabelledText<Label extends string> {
  tokens: readonly Token[];
  /** A label that is absent is not judged. */
  holds: Readonly<Partial<Record<Label, number | undefined>>>;
}

export interface LearningOptions {
  /** How many runs of words are kept: those that weigh most. */
  runs: number;
  /** Whether what words are spelt with is learned from too: it helps where a text is a sentence, not where it is a letter. */
  spellings: boolean;
  /** How much each weight is drawn towards what mere counting gives, so that one text alone teaches little. */
  decay: number;
  /** How far mere counting is trusted at the outset, from 0 to 1. */
  trust: number;
  rounds: number;
}

/**
 * Learns a model by logistic regression over runs that stand in at least two texts: stochastic gradient descent with
 * AdaGrad's rates, which sets out from the weights of naive Bayes (after Wang and Manning, 2012: it takes fewer texts to
 * be right). Pure: the same texts in the same order make the same model.
 */
export function learn<Label extends string>(
  texts: readonly LabelledText<Label>[],
  labels: readonly Label[],
  holds: ClassifierModel<Label>['holds'],
  options: LearningOptions,
): ClassifierModel<Label> {
  const runs = texts.map(({ tokens }) => [...runsOf(tokens), ...(options.spellings ? spellingsOf(tokens) : [])]);
  const wanted = texts.map((text) => labels.map((label) => text.holds[label]));
  const counts = countsOf(runs);
  const frequent = [...counts.keys()].filter((run) => (counts.get(run) ?? 0) > 1).toSorted();
  const all = fit(runs, wanted, frequent, labels.length, holds, options);
  const heaviest = [...all.index]
    .map(([run, at]) => {
      const most = Math.max(...all.weights.subarray(at, at + labels.length).map(Math.abs));
      return { run, weight: most * Math.log(counts.get(run) ?? 1) };
    })
    .toSorted((a, b) => b.weight - a.weight || (a.run < b.run ? -1 : 1))
    .slice(0, options.runs)
    .map(({ run }) => run);
  const kept = fit(runs, wanted, heaviest.toSorted(), labels.length, holds, options);
  return {
    labels,
    holds,
    bias: [...kept.bias].map((value) => Math.round(value * 1000) / 1000),
    runs: [...kept.index.keys()].join('\n'),
    weights: [...kept.weights].map(letterOf).join(''),
  };
}

interface Fit {
  /** Where the weights of a run begin, one for each label. */
  index: ReadonlyMap<string, number>;
  weights: Float64Array;
  bias: Float64Array;
}

const rate = 0.5;
const tiny = 1e-4;

function fit(
  runs: readonly (readonly string[])[],
  wanted: readonly (readonly (number | undefined)[])[],
  known: readonly string[],
  width: number,
  holds: ClassifierModel<string>['holds'],
  { decay, trust, rounds }: LearningOptions,
): Fit {
  const index = new Map(known.map((run, i) => [run, i * width]));
  const places = runs.map((own) => Int32Array.from(own.flatMap((run) => index.get(run) ?? [])));
  const start = byCounting(places, wanted, known.length * width, width).map((weight) => trust * weight);
  const weights = start.slice();
  const seen = new Float64Array(known.length * width).fill(tiny);
  const bias = new Float64Array(width);
  const seenBias = new Float64Array(width).fill(tiny);
  const step = (sum: Float64Array, of: Float64Array, at: number, slope: number): void => {
    const total = (of[at] ?? 0) + slope * slope;
    of[at] = total;
    sum[at] = (sum[at] ?? 0) - (rate * slope) / Math.sqrt(total);
  };
  for (const i of orders(runs.length, rounds)) {
    const [own = new Int32Array(), want = []] = [places[i], wanted[i]];
    const share = shareOf(own.length);
    const scores = Array.from(bias, (score, label) => {
      let sum = score;
      for (let k = 0; k < own.length; k += 1) sum += (weights[(own[k] ?? 0) + label] ?? 0) * share;
      return sum;
    });
    likelihoodsOf(scores, holds).forEach((likelihood, label) => {
      const aim = want[label];
      if (aim === undefined) return;
      const slope = likelihood - aim;
      step(bias, seenBias, label, slope);
      if (Math.abs(slope) < 1e-3) return;
      for (let k = 0; k < own.length; k += 1) {
        const at = (own[k] ?? 0) + label;
        step(weights, seen, at, slope * share + decay * ((weights[at] ?? 0) - (start[at] ?? 0)));
      }
    });
  }
  return { index, weights, bias };
}

function countsOf(runs: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const run of runs.flat()) counts.set(run, (counts.get(run) ?? 0) + 1);
  return counts;
}

/** What a run is taken to have been seen more often than it was. */
const smoothing = 0.5;

/** The weights of naive Bayes: how much likelier a run is where a label holds than where it does not. */
function byCounting(
  places: readonly Int32Array[],
  wanted: readonly (readonly (number | undefined)[])[],
  size: number,
  width: number,
): Float64Array {
  const [held, not] = [new Float64Array(size).fill(smoothing), new Float64Array(size).fill(smoothing)];
  const texts = Array.from({ length: width }, () => ({ held: 2 * smoothing, not: 2 * smoothing }));
  wanted.forEach((aims, i) =>
    aims.forEach((aim, label) => {
      const all = texts[label];
      if (aim === undefined || !all) return;
      all.held += aim;
      all.not += 1 - aim;
      for (const at of places[i] ?? []) {
        held[at + label] = (held[at + label] ?? 0) + aim;
        not[at + label] = (not[at + label] ?? 0) + 1 - aim;
      }
    }),
  );
  return held.map((count, at) => {
    const all = texts[at % width] ?? { held: 1, not: 1 };
    return Math.log(count / all.held) - Math.log((not[at] ?? smoothing) / all.not);
  });
}

/** Of the minimal standard generator. */
const modulus = 2_147_483_647;

/** Every text once a round, each round in another order, the same orders every time. */
function* orders(count: number, rounds: number): Generator<number> {
  const order = Array.from({ length: count }, (_, i) => i);
  let seed = 7;
  for (let round = 0; round < rounds; round += 1) {
    for (let i = count - 1; i > 0; i -= 1) {
      seed = (seed * 48_271) % modulus;
      const j = Math.floor((seed / modulus) * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    yield* order;
  }
}
