import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { review } from 'fineline';
import { expect, test } from 'vitest';
import { type Figures, share, withFigures } from './figures.ts';
import { type DraftScore, type LabelledDraft, readLabelledDrafts, scoreReview } from './review.ts';

// The figures of docs/ACCURACY.md are computed here. `vitest run tests/accuracy/review --update` writes them anew.

const published = new URL('../../docs/ACCURACY.md', import.meta.url);
const cases = (name: string): LabelledDraft[] =>
  readLabelledDrafts(new URL(`../review/cases/${name}.jsonl`, import.meta.url));

async function scoresOf(drafts: readonly LabelledDraft[]): Promise<DraftScore[]> {
  const scores: DraftScore[] = [];
  for (const draft of drafts) {
    const answer = await review(draft.request);
    if (!answer.ok) throw new Error(`${draft.id} is no draft: ${answer.refusal.says}`);
    scores.push(scoreReview(draft, answer.value));
  }
  return scores;
}

const sum = (scores: readonly DraftScore[], of: (score: DraftScore) => readonly string[]): number =>
  scores.reduce((total, score) => total + of(score).length, 0);

function figuresOf(drafts: readonly LabelledDraft[], scores: readonly DraftScore[]): Figures {
  const caught = sum(scores, (score) => score.caught);
  const wrong = sum(scores, (score) => score.false);
  const clean = scores.filter((_, i) => drafts[i]?.clean);
  const judged = scores.filter(({ verdict }) => verdict !== 'not judged');
  return {
    'faults caught': share(caught, caught + sum(scores, (score) => score.missed)),
    'innocent passages flagged': share(wrong, wrong + sum(scores, (score) => score.silent)),
    'clean drafts left alone': share(clean.filter(({ accused }) => accused.length === 0).length, clean.length),
    'verdicts right': share(judged.filter(({ verdict }) => verdict === 'right').length, judged.length),
  };
}

/** What rules and lessons were made with, and what nobody looked at who made them. */
const sets = [
  [
    'tuned on',
    ['tuned-1', 'tuned-2', 'tuned-3', 'tuned-4', 'tuned-5', 'tuned-6', 'tuned-7', 'tuned-8', 'tuned-9'].flatMap(cases),
  ],
  ['kept apart', cases('held')],
  ['kept apart, as they come', ['held-2', 'held-3', 'held-4'].flatMap(cases)],
] as const;

/** Hundreds are looked at, one after the other, on a machine that may be busy. */
const patience = 600_000;

test(
  'the published figures of review are those of today',
  async () => {
    const columns: { head: string; figures: Figures; scores: DraftScore[] }[] = [];
    for (const [name, drafts] of sets) {
      const scores = await scoresOf(drafts);
      columns.push({ head: `${name} (${drafts.length} drafts)`, figures: figuresOf(drafts, scores), scores });
    }
    const document = withFigures(readFileSync(published, 'utf8'), 'figures of review', columns);
    await expect(document).toMatchFileSnapshot(fileURLToPath(published));
    // What was tuned on stays caught, whatever is changed for something else.
    const tuned = columns[0]?.scores ?? [];
    const [missed, caught] = [sum(tuned, (score) => score.missed), sum(tuned, (score) => score.caught)];
    expect(missed / (missed + caught)).toBeLessThan(0.03);
    expect(sum(tuned, (score) => score.false)).toBeLessThanOrEqual(45);
    expect(tuned.filter(({ accused }) => accused.length > 0).length).toBeLessThanOrEqual(15);
  },
  patience,
);

const examples = process.env['FINELINE_EXAMPLES'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const shared = `${examples}/dev-set/review.jsonl`;

test.skipIf(!existsSync(shared))(
  'further labelled drafts (skipped where the folder FINELINE_EXAMPLES is absent)',
  async () => {
    const drafts = readLabelledDrafts(shared);
    const scores = await scoresOf(drafts);
    expect(scores.flatMap(({ missed }, i) => missed.map((fault) => `${drafts[i]?.id}: ${fault}`))).toEqual([]);
    expect(scores.flatMap((score, i) => score.false.map((rule) => `${drafts[i]?.id}: ${rule}`))).toEqual([]);
    expect(scores.flatMap(({ accused }, i) => accused.map((rule) => `${drafts[i]?.id}: ${rule}`))).toEqual([]);
  },
  patience,
);
