/** What the models learn from: a sentence or message a line, in files named by what they show. */
import { readFileSync, readdirSync } from 'node:fs';
import type { ReadingKind } from '@fineline/core/application';
import { type LabelledText, learn, passageOf } from '@fineline/core/language';
import { passageOfMessage } from '@fineline/core/read';
import { type ToneRule, toneRules } from '../tone.ts';

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

/** What is often both at once: an example of the one says nothing of the other. */
const beside: Partial<Record<ToneRule, readonly ToneRule[]>> = {
  pressing: ['wants-an-answer', 'reproach', 'desperate'],
  'wants-an-answer': ['pressing', 'announces-follow-up'],
  'runs-down': ['desperate'],
  boasts: ['presumes', 'generic'],
  'off-topic': ['desperate'],
  'too-casual': toneRules,
};
const isBeside = (a: ToneRule, b: ToneRule): boolean =>
  a !== b && ((beside[a]?.includes(b) ?? false) || (beside[b]?.includes(a) ?? false));

const tokensOf = (text: string) => passageOf(text).tokens;
const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

/** "+": the rule objects to it; "-": it does not. What is innocent offends against no rule. */
function toneLessons(): LabelledText<ToneRule>[] {
  const innocent = linesOf('tone/innocent.txt').map((text) => ({
    tokens: tokensOf(text),
    holds: Object.fromEntries(toneRules.map((rule) => [rule, 0])),
  }));
  const labelled = toneRules.flatMap((rule) =>
    linesOf(`tone/${rule}.txt`).map((line) => {
      const judged = toneRules.filter((other) => !isBeside(rule, other));
      return {
        tokens: tokensOf(line.slice(2)),
        holds: Object.fromEntries(judged.map((other) => [other, other === rule && line.startsWith('+') ? 1 : 0])),
      };
    }),
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

export const learnTone = () => learn(toneLessons(), toneRules, 'any', { runs: 20_000, decay: 1e-5, rounds: 15 });

export const learnKinds = () => learn(kindLessons(), kinds, 'one', { runs: 20_000, decay: 3e-4, rounds: 20 });

/** The files that hold lessons, for a test that none is forgotten. */
export const lessonFiles = (folder: 'tone' | 'kinds'): string[] =>
  readdirSync(new URL(`${folder}/`, import.meta.url)).map((file) => file.replace(/\.txt$/, ''));
export { kinds as learnedKinds };
