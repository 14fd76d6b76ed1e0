/** What the models learn from: a sentence or message a line, in files named by what they show. */
import { readFileSync, readdirSync } from 'node:fs';
import type { ReadingKind } from '@fineline/core/application';
import { type LabelledText, learn, passageOf } from '@fineline/core/language';
import { passageOfMessage } from '@fineline/core/read';
import type { Tone } from '@fineline/core/review';
import { reviewRules } from '../../review-rules/index.ts';
import { markedDraft } from '../../review-rules/testing/example-draft.ts';
import { examplesOf } from '../../review-rules/testing/examples.ts';
import { tones } from '../tone.ts';

/** Most of what comes in; the form of a message tells a robot or a bounce before any word does. */
const kinds = [
  'acknowledgement',
  'asked-to-stop',
  'asks-for-something',
  'auto-reply',
  'filled',
  'next-step',
  'offer',
  'rejection',
  'still-deciding',
  'unrelated',
] as const satisfies ReadingKind[];

/** What a letter should do. */
const wanted: ReadonlySet<Tone> = new Set(['thanks', 'interest', 'offer-of-more']);

/** Faults that hardly ever go together with any of these in one sentence. */
const ungracious: ReadonlySet<Tone> = new Set([
  'announces-follow-up',
  'apologises',
  'off-topic',
  'promise',
  'reproach',
  'runs-down',
  'salary',
]);

/** Faults that are often there at once: an example of the one says nothing of the other. */
const beside: Partial<Record<Tone, readonly Tone[]>> = {
  pressing: ['wants-an-answer', 'reproach', 'desperate', 'announces-follow-up'],
  'wants-an-answer': ['announces-follow-up', 'salary', 'reproach'],
  'announces-follow-up': ['apologises', 'reproach', 'remember-me'],
  desperate: ['runs-down', 'apologises'],
  boasts: ['presumes', 'generic'],
  'too-casual': tones,
  thanks: ['generic', 'promise'],
  interest: ['generic', 'promise'],
  'offer-of-more': ['generic', 'promise'],
};
const isBeside = (a: Tone, b: Tone): boolean => (beside[a]?.includes(b) ?? false) || (beside[b]?.includes(a) ?? false);

/** What an example of one tone, or of its absence, teaches of a tone. */
function taught(of: Tone, isOne: boolean, tone: Tone): number | undefined {
  if (tone === of) return isOne ? 1 : 0;
  if (wanted.has(tone)) return isOne && ungracious.has(of) ? 0 : undefined;
  return isBeside(of, tone) ? undefined : 0;
}

const tokensOf = (text: string) => passageOf(text).tokens;
const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

/**
 * Lines as the files have them, from the examples of a rule that are a text alone: its marked sentences, and the others.
 * Where the rule flags that something is not said, no sentence of what it flags says it.
 */
function linesOfRule(of: Tone): string[] {
  const rule = reviewRules.find(({ id }) => id === (wanted.has(of) ? `no-${of}` : of));
  const examples = rule && examplesOf.get(rule.id);
  if (!rule || !examples) return [];
  const { flags, indirect, allows, lookAlikes } = examples;
  const told = wanted.has(of) ? [...flags, ...indirect] : [...flags, ...indirect, ...allows, ...lookAlikes];
  return told.flatMap((example) => {
    if (typeof example !== 'string') return [];
    const { draft, marks } = markedDraft(rule, example);
    return passageOf(draft.body).sentences.map(({ start, end }) => {
      const isMarked = marks.some((mark) => mark.start < end && start < mark.end);
      return `${isMarked ? '+' : '-'} ${draft.body.slice(start, end)}`;
    });
  });
}

/** How often an example of a rule is taught: its page shall hold, whatever else is learned. */
const emphasis = 3;

/** "+": it comes across so; "-": it does not. What is innocent offends against no rule. */
function toneLessons(): LabelledText<Tone>[] {
  const faults = tones.filter((tone) => !wanted.has(tone));
  const innocent = linesOf('tone/innocent.txt').map((text) => ({
    tokens: tokensOf(text),
    holds: Object.fromEntries(faults.map((tone) => [tone, 0])),
  }));
  const labelled = tones.flatMap((of) =>
    [...linesOf(`tone/${of}.txt`), ...Array.from({ length: emphasis }, () => linesOfRule(of)).flat()].map((line) => ({
      tokens: tokensOf(line.slice(2)),
      holds: Object.fromEntries(tones.map((tone) => [tone, taught(of, line.startsWith('+'), tone)])),
    })),
  );
  return [...innocent, ...labelled];
}

const kindLessons = (): LabelledText<ReadingKind>[] =>
  kinds.flatMap((kind) =>
    linesOf(`kinds/${kind}.txt`).map((line) => ({
      tokens: passageOfMessage(line.replaceAll('\\n', '\n')).tokens,
      holds: Object.fromEntries(kinds.map((other) => [other, other === kind ? 1 : 0])),
    })),
  );

export const learnTone = () =>
  learn(toneLessons(), tones, 'any', { runs: 80_000, spellings: true, decay: 3e-3, trust: 0.3, rounds: 4 });

export const learnKinds = () =>
  learn(kindLessons(), kinds, 'one', { runs: 60_000, spellings: false, decay: 3e-4, trust: 0.6, rounds: 6 });

/** The files that hold lessons, for a test that none is forgotten. */
export const lessonFiles = (folder: 'tone' | 'kinds'): string[] =>
  readdirSync(new URL(`${folder}/`, import.meta.url)).map((file) => file.replace(/\.txt$/, ''));
export { kinds as learnedKinds };
