import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { review } from 'fineline';
import { expect, test } from 'vitest';
import { markdownTable, share, withFigures } from './figures.ts';
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

function figures(drafts: readonly LabelledDraft[], scores: readonly DraftScore[]): string[] {
  const caught = sum(scores, (score) => score.caught);
  const wrong = sum(scores, (score) => score.false);
  const clean = scores.filter((_, i) => drafts[i]?.clean);
  const judged = scores.filter(({ verdict }) => verdict !== 'not judged');
  return [
    share(caught, caught + sum(scores, (score) => score.missed)),
    share(wrong, wrong + sum(scores, (score) => score.silent)),
    share(clean.filter(({ accused }) => accused.length === 0).length, clean.length),
    share(judged.filter(({ verdict }) => verdict === 'right').length, judged.length),
  ];
}

const tuned = [...cases('tuned-1'), ...cases('tuned-2')];
const held = cases('held');

test('the published figures of review are those of today', async () => {
  const [onTuned, onHeld] = [await scoresOf(tuned), await scoresOf(held)];
  const [first, second] = [figures(tuned, onTuned), figures(held, onHeld)];
  const names = ['faults caught', 'innocent passages flagged', 'clean drafts left alone', 'verdicts right'];
  const table = markdownTable([
    ['', `tuned on (${tuned.length} drafts)`, `kept apart (${held.length} drafts)`],
    ...names.map((name, i) => [name, first[i] ?? '', second[i] ?? '']),
  ]);
  const document = withFigures(readFileSync(published, 'utf8'), 'figures of review', table);
  await expect(document).toMatchFileSnapshot(fileURLToPath(published));
  // What was tuned on stays caught, whatever is changed for something else.
  expect(sum(onTuned, (score) => score.missed)).toBeLessThanOrEqual(5);
  expect(sum(onTuned, (score) => score.false)).toBeLessThanOrEqual(2);
  expect(onTuned.flatMap(({ accused }) => accused)).toEqual([]);
});

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
);
