import { fileURLToPath } from 'node:url';
import type { ClassifierModel } from '@fineline/core/language';
import { expect, test } from 'vitest';
import { learnKinds, learnTone, learnedKinds, lessonFiles } from './testing/lessons.ts';
import { tones } from './tone.ts';

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

/** A model as a file: what it knows is two long strings. */
const fileOf = (
  name: string,
  { labels, holds, bias, runs, weights }: ClassifierModel<string>,
): string => `// Learned from the examples in ../testing. To learn anew: npx vitest run learned --update
import type { ClassifierModel } from '@fineline/core/language';

const labels = [${labels.map((label) => `'${label}'`).join(', ')}] as const;
export const ${name}: ClassifierModel<(typeof labels)[number]> = {
  labels,
  holds: '${holds}',
  bias: [${bias.join(', ')}],
  runs: ${quoted(runs)},
  weights: ${quoted(weights)},
};
`;

/** In ms: it learns from all of them, which takes a quiet machine half a minute. */
const patience = 300_000;

test.each([
  ['./models/tone.ts', 'toneModel', learnTone],
  ['./models/kinds.ts', 'kindsModel', learnKinds],
])('%s is what the examples teach', { timeout: patience }, async (path, name, model) => {
  await expect(fileOf(name, model())).toMatchFileSnapshot(fileURLToPath(new URL(path, import.meta.url)));
});

test('every file of examples is learned from', () => {
  expect(lessonFiles('tone').toSorted()).toEqual([...tones, 'innocent'].toSorted());
  expect(lessonFiles('kinds').toSorted()).toEqual([...learnedKinds].toSorted());
});
