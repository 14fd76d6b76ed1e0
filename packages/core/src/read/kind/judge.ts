import type { ReadingKind } from '../../application/index.ts';
import type { Sign, Weight } from '../cue.ts';

/** A kind, and how sure it is. */
export interface Judgement {
  kind: ReadingKind;
  /** 0 to 1. */
  confidence: number;
}

/**
 * Of what is said firmly, this counts before that: what binds or needs an answer outranks what is merely said. A post
 * given beside one refused is an offer; a request not to write outranks the news beside it.
 */
const precedence = [
  'offer',
  'asked-to-stop',
  'rejection',
  'filled',
  'next-step',
  'asks-for-something',
  'auto-reply',
  'still-deciding',
  'acknowledgement',
  'unrelated',
  'bounce',
] as const satisfies ReadingKind[];

const points = { decisive: 6, strong: 3, weak: 0 } as const satisfies Record<Weight, number>;
/** Each further sign of the same cue. */
const again = 0.5;
const mostAgain = 2;
/** Weak words add up, but never to a strong one. */
const weakly = 0.6;
const mostWeakly = 2.4;
/** A kind that is only strongly said has to weigh this much of the heaviest to count before it. */
const share = 0.5;
/** An invitation, that much: it needs an answer. */
const shareOfMeeting = 0.4;

/** What the signs of a kind weigh together. */
function weigh(signs: readonly Sign[]): number {
  const cues = new Map<string, number[]>();
  let weak = 0;
  for (const { cue, weight } of signs) {
    const found = cues.get(cue.id);
    if (weight === 'weak') weak += weakly;
    else if (found) found.push(points[weight]);
    else cues.set(cue.id, [points[weight]]);
  }
  return [...cues.values()].reduce(
    (sum, found) => sum + Math.max(...found) + Math.min(mostAgain, again * (found.length - 1)),
    Math.min(mostWeakly, weak),
  );
}

interface Case extends Judgement {
  weight: number;
  isFirm: boolean;
  isDecisive: boolean;
}

/** Judges a message by what a person says in it. */
export function judge(all: readonly Sign[]): Judgement {
  const signs = withoutBeginnings(withoutQuestionsOfTime(all));
  const cases = precedence.map((kind): Case => {
    const own = signs.filter(({ cue }) => cue.kind === kind);
    return {
      kind,
      confidence: 0,
      weight: weigh(own),
      isFirm: own.some(({ weight }) => weight !== 'weak'),
      isDecisive: own.some(({ weight }) => weight === 'decisive'),
    };
  });
  const heaviest = cases.reduce((most, one) => (one.weight > most.weight ? one : most));
  // Good news is not told on weak words alone: to take it back hurts more than to wait for it.
  const isHope = heaviest.kind === 'offer' || heaviest.kind === 'next-step';
  if (heaviest.weight === 0 || (isHope && !cases.some(({ isFirm }) => isFirm))) {
    return { kind: 'still-deciding', confidence: 0.2 };
  }
  const firm = cases.filter(
    ({ kind, isDecisive, isFirm, weight }) =>
      isDecisive || (isFirm && weight >= (kind === 'next-step' ? shareOfMeeting : share) * heaviest.weight),
  );
  const first = unrelated(cases, heaviest) ?? overruled(firm) ?? guessed(cases, heaviest);
  return { kind: first.kind, confidence: confidenceOf(first, cases) };
}

/** What begins as another kind does, and goes on, is not that: "not chosen yet" is no "not chosen". */
function withoutBeginnings(signs: readonly Sign[]): readonly Sign[] {
  return signs.filter(
    (sign) =>
      !signs.some(
        ({ cue, weight, start, end }) =>
          cue.kind !== sign.cue.kind &&
          start === sign.start &&
          end > sign.end &&
          weight !== 'weak' &&
          points[weight] >= points[sign.weight],
      ),
  );
}

/** "Which of these suits you?" is part of an invitation, and no question of its own. */
function withoutQuestionsOfTime(signs: readonly Sign[]): readonly Sign[] {
  const meetings = new Set(
    signs.filter(({ cue, weight }) => cue.kind === 'next-step' && weight !== 'weak').map(({ sentence }) => sentence),
  );
  return signs.map((sign) =>
    sign.cue.kind === 'asks-for-something' && meetings.has(sign.sentence) ? { ...sign, weight: 'weak' } : sign,
  );
}

/**
 * What strangers and programs say stands where nothing as plain is said of the application, or where it is said over and
 * over beside a mere request.
 */
function unrelated(cases: readonly Case[], heaviest: Case): Case | undefined {
  const own = cases.find(({ kind }) => kind === 'unrelated');
  if (!own?.isFirm) return undefined;
  const plain = cases.filter((one) => one !== own && one.isDecisive);
  const isMereRequest = plain.every(({ kind }) => kind === 'asks-for-something') && own.weight > points.decisive;
  return own === heaviest || (own.isDecisive && (plain.length === 0 || isMereRequest)) ? own : undefined;
}

/** Where words only hint, an offer is the costliest mistake: what hints at a refusal half as much is taken for one. */
const guessed = (cases: readonly Case[], heaviest: Case): Case =>
  (heaviest.kind === 'offer' &&
    cases.find(({ kind, weight }) => kind === 'rejection' && weight >= share * heaviest.weight)) ||
  heaviest;

/** The first by precedence; of a refusal and a post that is gone the one that is said more. */
function overruled(firm: readonly Case[]): Case | undefined {
  const [first] = firm;
  if (first?.kind !== 'rejection') return first;
  const filled = firm.find(({ kind }) => kind === 'filled');
  return filled && filled.weight > first.weight ? filled : first;
}

function confidenceOf(first: Case, cases: readonly Case[]): number {
  const against = Math.max(
    ...cases.filter((one) => one !== first && one.kind !== 'acknowledgement').map(({ weight }) => weight),
  );
  if (!first.isFirm) return 0.4;
  const part = first.weight / (first.weight + against);
  const sure = first.isDecisive ? 0.97 : 0.85;
  return Math.round((0.3 + (sure - 0.3) * Math.min(1, part * 1.1)) * 100) / 100;
}
