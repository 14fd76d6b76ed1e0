// Reviewing drafts: how soon, beside the known linters over the same drafts; and how soon a text that means harm is answered.
import { readFileSync } from 'node:fs';
import { reviewDraft } from '@fineline/core/review';
import { reviewRules, tone } from '@fineline/knowledge';
import { parseDraft, reviewChecked } from 'fineline';
import { z } from 'zod';
import { peers } from './peers.ts';
import { medianOf, speedOf, table } from './run.ts';

const labelledSchema = z.object({
  request: z.unknown(),
  clean: z.boolean().default(false),
  expect: z.object({ must: z.array(z.unknown()) }),
});
const labelled = ['tuned-1', 'tuned-2']
  .flatMap((name) => readFileSync(`tests/review/cases/${name}.jsonl`, 'utf8').split('\n').filter(Boolean))
  .map((line) => labelledSchema.parse(JSON.parse(line)));
const drafts = labelled.map(({ request }) => {
  const draft = parseDraft(request);
  if (!draft.ok) throw new Error(draft.refusal.says);
  return draft.value;
});
const faulty = labelled.filter(({ expect }) => expect.must.length > 0).length;
const clean = labelled.map((one) => one.clean);
const words = medianOf(drafts.map(({ body }) => body.split(/\s+/).length));

/** Those of some 120 words, for which a goal is set. */
const long = drafts.filter(({ body }) => Math.abs(body.split(/\s+/).length - 120) <= 20);

let next = 0;
const inTurn = (of = drafts) => of[(next += 1) % of.length] ?? never();
// Rules and lessons are read, and their code made fast, with the first few hundred drafts of a process.
for (let turn = 0; turn < 5 * drafts.length; turn += 1) reviewDraft(inTurn(), reviewRules, { tone });
const rules = speedOf(() => reviewDraft(inTurn(), reviewRules));
const rulesOnLong = speedOf(() => reviewDraft(inTurn(long), reviewRules));
const withLessons = speedOf(() => reviewDraft(inTurn(), reviewRules, { tone }));

const whole: number[] = [];
for (const draft of drafts.slice(0, 3)) await reviewChecked(draft);
for (const draft of drafts) {
  const began = performance.now();
  await reviewChecked(draft);
  whole.push(performance.now() - began);
}

const reviews = drafts.map((draft) => reviewDraft(draft, reviewRules, { tone }).findings);
const others = peers(
  'review',
  drafts.map(({ body }) => body),
);
const findings = reviews.reduce((sum, found) => sum + found.length, 0);
const share = (flagged: number) => `${flagged} of ${drafts.length}`;
table(`Reviewing ${drafts.length} labelled drafts (median ${words} words; ${faulty} with faults)`, [
  { what: 'review: the rules alone', 'ms each': rules.micros / 1_000, findings: '', 'drafts with any': '' },
  {
    what: `review: the rules alone, ${long.length} drafts of 100 to 140 words`,
    'ms each': rulesOnLong.micros / 1_000,
    findings: '',
    'drafts with any': '',
  },
  {
    what: 'review: the rules, and what was learned',
    'ms each': withLessons.micros / 1_000,
    findings,
    'drafts with any': share(reviews.filter((found) => found.length > 0).length),
  },
  { what: 'review: with dictionary and grammar', 'ms each': medianOf(whole), findings: '', 'drafts with any': '' },
  ...others.map(({ what, ms, found = 0, flagged = 0 }) => ({
    what,
    'ms each': ms,
    findings: found,
    'drafts with any': share(flagged),
  })),
]);
const accused = reviews.filter((found, i) => clean[i] && found.some(({ severity }) => severity !== 'consider')).length;
console.log(
  `\n  Of ${clean.filter(Boolean).length} clean drafts ${accused} are held up. The peers find what they look for: style and bias, no tone.`,
);

const hostile = {
  'one word': 'a'.repeat(100_000),
  'one sentence': 'please let me know when you decide about the job '.repeat(2_100),
  names: 'Urgent Care '.repeat(8_400),
  marks: '.,“'.repeat(33_300),
  brackets: '[('.repeat(50_000),
};
table(
  'How soon a text of 100,000 characters is answered by the rules',
  Object.entries(hostile).map(([what, body]) => {
    const began = performance.now();
    reviewDraft({ action: 'check-in', channel: 'email', body: body.slice(0, 100_000) }, reviewRules, { tone });
    return { what, ms: performance.now() - began };
  }),
);

function never(): never {
  throw new RangeError('There are no drafts.');
}
